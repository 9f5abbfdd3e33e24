package se.samordna.sie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Belopp;

/**
 * En verifikation i byråns bok.
 *
 * @param serie tom i en fil som mottagaren ska numrera
 * @param nummer tomt i en fil som mottagaren ska numrera
 */
public record Sieverifikation(
    String serie,
    String nummer,
    LocalDate dag,
    String text,
    Optional<LocalDate> registrerad,
    String signatur,
    List<Transaktion> rader) {

  public Sieverifikation {
    rader = List.copyOf(rader);
  }

  /** Raderna som räknas: varje tillagd rad en gång, borttagna rader inte alls. */
  public List<Transaktion> gallande() {
    List<Transaktion> gallande = new ArrayList<>();
    for (int i = 0; i < rader.size(); i++) {
      Transaktion rad = rader.get(i);
      boolean harTvilling = i + 1 < rader.size() && rader.get(i + 1).arTvillingTill(rad);
      if (rad.slag() == Transaktion.Slag.TRANS
          || (rad.slag() == Transaktion.Slag.RTRANS && !harTvilling)) {
        gallande.add(rad);
      }
    }
    return gallande;
  }

  /** Noll när verifikationen balanserar. */
  public Belopp summa() {
    return gallande().stream().map(Transaktion::belopp).reduce(Belopp.NOLL, Belopp::plus);
  }

  /** Som den nämns: {@code A 12}. */
  public String beteckning() {
    return (serie + " " + nummer).strip();
  }
}
