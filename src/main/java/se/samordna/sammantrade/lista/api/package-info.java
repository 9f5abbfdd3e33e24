/** Föredragningslistans API. */
@org.jspecify.annotations.NullMarked
package se.samordna.sammantrade.lista.api;
