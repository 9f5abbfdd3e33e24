/** Driftens skärm: motorns hälsa, hindrade kommandon, avvikelser, avstämning. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samordna.processmotor.ui;
