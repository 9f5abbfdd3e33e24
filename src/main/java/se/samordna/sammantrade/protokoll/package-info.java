/**
 * Protokollet och det som följer av det: utgåvor, justering, anslag, laga kraft, upphävda beslut
 * (R16–R18).
 */
@org.springframework.modulith.NamedInterface("protokoll")
@org.jspecify.annotations.NullMarked
package se.samordna.sammantrade.protokoll;
