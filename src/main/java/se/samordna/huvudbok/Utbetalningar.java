package se.samordna.huvudbok;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;

/** Utbetalningarna ur huvudboken, för byråns filer. Kräver anroparens transaktion. */
public interface Utbetalningar {

  /**
   * Utbetalt, återkrävt och rättat mellan två dagar (båda med), i den ordning det bokfördes. Det
   * som betalats innan en insats togs över finns redan i byråns böcker och är inte med.
   *
   * @param fran bokföringsdag, från och med
   * @param till bokföringsdag, till och med
   */
  List<Utbetalning> mellan(LocalDate fran, LocalDate till);

  /**
   * En rad i kontot {@code utbetalt:<insats>}.
   *
   * @param verifikation huvudbokens verifikation, samma id vid varje läsning
   * @param ar året pengarna beviljades för
   * @param bokforingskonto budgetradens konto i byråns kontoplan, när budgeten har ett
   * @param belopp positivt är betalt, negativt är återkrävt eller rättat
   */
  record Utbetalning(
      UUID verifikation,
      LocalDate dag,
      String handelse,
      ArendeId arende,
      InsatsId insats,
      int ar,
      String rad,
      Optional<String> bokforingskonto,
      Belopp belopp) {}
}
