/** Kallelsen så som den skickades, och det som modulerna har att säga om stående punkter. */
@org.springframework.modulith.NamedInterface("kallelse")
@org.jspecify.annotations.NullMarked
package se.samordna.foredragning.kallelse;
