/** Föredragningslistans sidor. */
@org.jspecify.annotations.NullMarked
package se.samordna.sammantrade.lista.ui;
