/** Ärendet, diariet, handlingarna och tidslinjen; idé och formell kontroll. */
@org.springframework.modulith.ApplicationModule(displayName = "arende")
@org.jspecify.annotations.NullMarked
package se.samordna.arende;
