/**
 * Föredragningslistan: ordning, stående, extra, utgångna, bordlagda och begränsade punkter, och
 * bilagor.
 */
@org.springframework.modulith.NamedInterface("lista")
@org.jspecify.annotations.NullMarked
package se.samordna.foredragning.lista;
