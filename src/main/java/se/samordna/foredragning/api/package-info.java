/** Listans, kallelsens och handlingarnas API. */
@org.jspecify.annotations.NullMarked
package se.samordna.foredragning.api;
