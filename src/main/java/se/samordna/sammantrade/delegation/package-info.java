/**
 * Delegation (R10): vem styrelsen gett rätt att besluta i vilken grupp av ärenden, besluten som
 * fattats så, och att varje beslut anmäls vid styrelsens nästa sammanträde.
 */
@org.jspecify.annotations.NullMarked
package se.samordna.sammantrade.delegation;
