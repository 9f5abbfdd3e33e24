package se.samordna.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;

/**
 * En budget som skrivs, innan den är en version.
 *
 * @param enhet {@code kr} eller {@code tkr}
 * @param rader i ordning, år för år
 */
public record Versionsutkast(String enhet, List<Rad> rader) {

  /**
   * En rad ett år.
   *
   * @param tacker vad en tryckt summa täcker, som i långformens kolumn; tom när det föreslås
   * @param post budgetposten raden är; tom för en ny, som då känns igen på slag och namn
   */
  public record Rad(
      int ar,
      String slag,
      String namn,
      String lage,
      String konto,
      Belopp belopp,
      String tacker,
      Optional<UUID> post) {}

  public Versionsutkast {
    rader = List.copyOf(rader);
  }
}
