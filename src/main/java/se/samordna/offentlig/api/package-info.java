/** Öppna data och de offentliga sidornas API. */
@org.jspecify.annotations.NullMarked
package se.samordna.offentlig.api;
