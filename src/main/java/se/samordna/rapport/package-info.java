/** Siffror över ärenden, pengar och frister. */
@org.springframework.modulith.ApplicationModule(displayName = "rapport")
@org.jspecify.annotations.NullMarked
package se.samordna.rapport;
