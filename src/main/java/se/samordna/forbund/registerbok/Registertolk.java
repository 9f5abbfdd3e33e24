package se.samordna.forbund.registerbok;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Bokblad;

/**
 * Förstår arbetsbokens blad och kolumner: bladen på sina namn, kolumnerna på sina rubriker, i
 * vilken ordning de än står. Ett blad får saknas; ett som ingen känner är ett fel.
 */
final class Registertolk {

  private static final int FLEST_RADER = 2_000;

  private Registertolk() {}

  static Svar<Map<Registerblad, List<Registerrad>>> tolka(List<Bokblad> bok) {
    Map<Registerblad, List<Registerrad>> lasta = new EnumMap<>(Registerblad.class);
    List<Faltfel> fel = new ArrayList<>();
    for (Bokblad blad : bok) {
      Optional<Registerblad> kant = kant(blad.namn());
      if (kant.isEmpty()) {
        fel.add(new Faltfel(blad.namn(), "okant_blad", okant(blad.namn())));
      } else if (blad.rader().size() > FLEST_RADER) {
        fel.add(
            new Faltfel(
                blad.namn(), "for_manga_rader", Mening.av("registerbok_for_manga", FLEST_RADER)));
      } else {
        lasta.put(kant.get(), rader(kant.get(), blad, fel));
      }
    }
    if (lasta.isEmpty() && fel.isEmpty()) {
      return Svar.nej(Hinder.form("olaslig_fil", Mening.av("registerbok_tom")));
    }
    return fel.isEmpty() ? Svar.ja(lasta) : Svar.nej(Hinder.form(fel));
  }

  private static Optional<Registerblad> kant(String namn) {
    for (Registerblad blad : Registerblad.values()) {
      if (Bokord.ar(namn, blad.kod(), "registerblad_" + blad.kod())) {
        return Optional.of(blad);
      }
    }
    return Optional.empty();
  }

  private static Mening okant(String namn) {
    List<String> alla = new ArrayList<>();
    for (Registerblad blad : Registerblad.values()) {
      alla.add(blad.namn());
    }
    return Mening.av("registerbok_okant_blad", namn, String.join(", ", alla));
  }

  private static List<Registerrad> rader(Registerblad blad, Bokblad bok, List<Faltfel> fel) {
    if (bok.rader().isEmpty()) {
      return List.of();
    }
    Map<String, Integer> plats = new HashMap<>();
    List<String> okanda = new ArrayList<>();
    List<String> rubriker = bok.rader().getFirst().celler();
    for (int i = 0; i < rubriker.size(); i++) {
      String rubrik = rubriker.get(i);
      Optional<String> kolumn =
          blad.kolumner().stream()
              .filter(k -> Bokord.ar(rubrik, k, "registerkolumn_" + k))
              .findFirst();
      kolumn.ifPresentOrElse(k -> plats.put(k, rubriker.indexOf(rubrik)), () -> okanda.add(rubrik));
    }
    okanda.removeIf(String::isBlank);
    if (!okanda.isEmpty() || plats.isEmpty()) {
      fel.add(
          new Faltfel(
              blad.namn(),
              "okand_kolumn",
              Mening.av(
                  "registerbok_okand_kolumn",
                  blad.namn(),
                  String.join(", ", okanda),
                  String.join(", ", blad.kolumner().stream().map(Registerblad::rubrik).toList()))));
      return List.of();
    }
    return bok.rader().stream().skip(1).map(r -> rad(blad, r, plats)).toList();
  }

  private static Registerrad rad(Registerblad blad, Bokblad.Rad rad, Map<String, Integer> plats) {
    Map<String, String> celler = new HashMap<>();
    plats.forEach((kolumn, nr) -> celler.put(kolumn, rad.text(nr)));
    return new Registerrad(blad, rad.nummer(), celler);
  }
}
