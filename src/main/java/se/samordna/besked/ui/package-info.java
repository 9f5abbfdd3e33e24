/** Beskedet på ärendets sida. */
@org.jspecify.annotations.NullMarked
package se.samordna.besked.ui;
