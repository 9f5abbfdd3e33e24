/** Vägarna till mötets sidor, och mötets läge i ord. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samordna.mote.ui;
