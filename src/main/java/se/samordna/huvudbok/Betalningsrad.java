package se.samordna.huvudbok;

import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Kod;

/**
 * En rad i hur något betalas så som den skrivs in (R22): källan är en text tills någon prövat den,
 * så att alla fel kan sägas på en gång.
 *
 * @param finansiering budgetrad, fri_ram eller eget_kapital; tom när det inte är valt
 */
public record Betalningsrad(
    int ar, Belopp belopp, Optional<String> finansiering, Optional<UUID> radId) {

  public static Betalningsrad av(Finansiering f) {
    return new Betalningsrad(f.ar(), f.belopp(), f.kalla().map(Finansiering.Kalla::kod), f.radId());
  }

  /** Tomt också när det som skrevs inte är någon källa. */
  public Optional<Finansiering.Kalla> kalla() {
    return finansiering.flatMap(k -> Kod.tolka(Finansiering.Kalla.class, k));
  }

  /** Sant när det som skrevs inte är någon källa. */
  public boolean okandKalla() {
    return finansiering.isPresent() && kalla().isEmpty();
  }

  /** Utan känd källa räknas beloppet ur eget kapital, som för ett ärende utan förslag. */
  public Finansiering finansieringen() {
    return new Finansiering(ar, belopp, kalla(), radId);
  }
}
