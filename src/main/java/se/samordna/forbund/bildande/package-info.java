/**
 * Ett nytt förbund: läggs upp av driften, ställs i ordning steg för steg av sina egna, och öppnas.
 */
@org.springframework.modulith.NamedInterface("bildande")
@org.jspecify.annotations.NullMarked
package se.samordna.forbund.bildande;
