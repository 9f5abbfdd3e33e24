/** Aviseringar till dem som berörs: mötena som kalender (iCal). */
@org.springframework.modulith.ApplicationModule(displayName = "avisering")
@org.jspecify.annotations.NullMarked
package se.samordna.avisering;
