package se.samordna.huvudbok;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Var ett beslut står: sammanträdet, punkten på dess föredragningslista och paragrafen i
 * protokollet.
 */
public record Beslutspunkt(UUID sammantradeId, int punkt, int paragraf, LocalDate dag) {}
