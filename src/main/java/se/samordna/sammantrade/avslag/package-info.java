/**
 * Beskedet till de sökande när styrelsen avslår: handlingen, brevet och det som står på ärendets
 * sida.
 */
@org.jspecify.annotations.NullMarked
package se.samordna.sammantrade.avslag;
