/** Insatsernas API. */
@org.jspecify.annotations.NullMarked
package se.samordna.insats.api;
