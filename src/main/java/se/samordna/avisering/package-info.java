/** Aviseringar till dem som berörs. */
@org.springframework.modulith.ApplicationModule(displayName = "avisering")
@org.jspecify.annotations.NullMarked
package se.samordna.avisering;
