/** Årsplanen, kallelserna och svaren: när organen möts, vem som kommer, och vem som kallas (R7). */
@org.springframework.modulith.NamedInterface("kalender")
@org.jspecify.annotations.NullMarked
package se.samordna.sammantrade.kalender;
