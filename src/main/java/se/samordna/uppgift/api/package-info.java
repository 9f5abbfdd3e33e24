/** Inkorgens och plikternas API. */
@org.jspecify.annotations.NullMarked
package se.samordna.uppgift.api;
