package se.samordna.plan;

import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;

/**
 * En rad i en budgetversion ett år, som den står i källan.
 *
 * @param ordning radens plats i filen, från 0
 * @param radId postens identitet, densamma över år och versioner
 */
public record Budgetrad(
    int ordning,
    int ar,
    UUID radId,
    Slag slag,
    String namn,
    Optional<Radlage> lage,
    Optional<String> bokforingskonto,
    Belopp belopp) {

  public boolean harLage(Radlage sokt) {
    return lage.filter(sokt::equals).isPresent();
  }
}
