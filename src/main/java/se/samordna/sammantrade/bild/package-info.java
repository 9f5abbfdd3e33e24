/** Sammanträdet så som den som frågar får läsa det: mötet, punkterna och listans samlade verkan. */
@org.springframework.modulith.NamedInterface("bild")
@org.jspecify.annotations.NullMarked
package se.samordna.sammantrade.bild;
