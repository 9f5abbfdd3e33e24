/** Listans och handlingarnas sidor. */
@org.jspecify.annotations.NullMarked
package se.samordna.foredragning.ui;
