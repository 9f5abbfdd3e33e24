package se.samordna.foredragning.lista;

import java.time.Instant;

/**
 * När och av vem ett sammanträde märktes som infört i efterhand; den första gången gäller.
 *
 * @param kalla varifrån uppgifterna är
 */
public record Markt(Instant tid, String av, String kalla) {}
