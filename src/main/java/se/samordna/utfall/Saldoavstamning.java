package se.samordna.utfall;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.sie.Objektref;

/**
 * Det bokförda fördelat på budgetens rader. Inget försvinner: raderna, det som står utanför
 * budgeten och det som inte är kopplat är tillsammans det bokförda resultatet.
 */
final class Saldoavstamning {

  /** Ett konto med sina objekt. */
  record Plats(String konto, List<Objektref> objekt) {}

  private final Map<UUID, Belopp> rader = new LinkedHashMap<>();
  private final Map<Plats, Belopp> okopplat = new LinkedHashMap<>();
  private final Map<String, Belopp> utanfor = new LinkedHashMap<>();
  private Belopp bokfort = Belopp.NOLL;

  Saldoavstamning(Collection<Kontosumma> summor, Kopplingar kopplingar) {
    summor.forEach(s -> fordela(s, kopplingar.mal(s)));
  }

  private void fordela(Kontosumma summa, Optional<Koppling.Mal> mal) {
    bokfort = bokfort.plus(summa.belopp());
    switch (mal.orElse(null)) {
      case Koppling.Mal.Rad(UUID rad) -> rader.merge(rad, summa.belopp(), Belopp::plus);
      case Koppling.Mal.Utanfor(String skal) -> utanfor.merge(skal, summa.belopp(), Belopp::plus);
      case null ->
          okopplat.merge(new Plats(summa.konto(), summa.objekt()), summa.belopp(), Belopp::plus);
    }
  }

  /** Per rad som byrån bokfört: kostnad positiv, intäkt negativ. */
  Map<UUID, Belopp> rader() {
    return rader;
  }

  Map<Plats, Belopp> okopplat() {
    return okopplat;
  }

  /** Per skäl. */
  Map<String, Belopp> utanfor() {
    return utanfor;
  }

  /** Intäkter minus kostnader, allt bokfört. */
  Belopp resultat() {
    return bokfort.negativt();
  }
}
