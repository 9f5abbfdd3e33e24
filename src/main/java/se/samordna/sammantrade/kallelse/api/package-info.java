/** Kallelsens och handlingarnas API. */
@org.jspecify.annotations.NullMarked
package se.samordna.sammantrade.kallelse.api;
