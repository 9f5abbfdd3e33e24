/** Ändringarnas API. */
@org.jspecify.annotations.NullMarked
package se.samordna.andring.api;
