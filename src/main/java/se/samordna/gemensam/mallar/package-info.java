/** Mallarna för dokument och brev: text med värden att fylla i. */
@org.springframework.modulith.NamedInterface("mallar")
@org.jspecify.annotations.NullMarked
package se.samordna.gemensam.mallar;
