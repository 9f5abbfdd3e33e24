/** Rekvisitionernas, medfinansieringens och återkravens API. */
@org.jspecify.annotations.NullMarked
package se.samordna.rekvisition.api;
