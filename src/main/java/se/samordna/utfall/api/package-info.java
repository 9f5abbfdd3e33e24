/** Utfallets och byråfilernas API. */
@org.jspecify.annotations.NullMarked
package se.samordna.utfall.api;
