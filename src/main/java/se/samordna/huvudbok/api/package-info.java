/** Huvudbokens API. */
@org.jspecify.annotations.NullMarked
package se.samordna.huvudbok.api;
