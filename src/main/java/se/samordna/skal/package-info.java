/** Skärmarnas skal: inloggning, huvudlayout, startsida, demodata. */
@org.springframework.modulith.ApplicationModule(displayName = "skal")
@org.jspecify.annotations.NullMarked
package se.samordna.skal;
