package se.samordna.arende;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Beredningsgruppens nästa möte i aktörens förbund, som yttrandena ska vara klara till.
 * Implementeras av modulen {@code sammantrade}.
 */
public interface Beredningsmote {

  Optional<LocalDate> nasta(LocalDate fran);
}
