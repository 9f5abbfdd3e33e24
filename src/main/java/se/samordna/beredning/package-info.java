/** Beredningsgruppens yttranden, det samlade yttrandet och tjänsteskrivelsen. */
@org.springframework.modulith.ApplicationModule(displayName = "beredning")
@org.jspecify.annotations.NullMarked
package se.samordna.beredning;
