package se.samordna.forbund.registerbok;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Malltabell;

/**
 * Förstår arbetsbokens blad och kolumner: bladen på sina namn, kolumnerna på sina rubriker, i
 * vilken ordning de än står. Ett blad får saknas; ett som ingen känner är ett fel.
 */
final class Registertolk {

  private static final int FLEST_RADER = 2_000;

  private Registertolk() {}

  static Svar<Map<Registerblad, List<Registerrad>>> tolka(List<Malltabell> bok) {
    Map<Registerblad, List<Registerrad>> lasta = new EnumMap<>(Registerblad.class);
    List<Faltfel> fel = new ArrayList<>();
    for (Malltabell blad : bok) {
      Optional<Registerblad> kant = kant(blad.blad());
      if (kant.isEmpty()) {
        fel.add(new Faltfel(blad.blad(), "okant_blad", okant(blad.blad())));
      } else if (blad.rader().size() > FLEST_RADER) {
        fel.add(
            new Faltfel(
                blad.blad(), "for_manga_rader", Mening.av("registerbok_for_manga", FLEST_RADER)));
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
    return Arrays.stream(Registerblad.values())
        .filter(b -> Bokord.ar(namn, b.kod(), "registerblad_" + b.kod()))
        .findFirst();
  }

  private static Mening okant(String namn) {
    List<String> alla = Arrays.stream(Registerblad.values()).map(Registerblad::namn).toList();
    return Mening.av("registerbok_okant_blad", namn, String.join(", ", alla));
  }

  private static List<Registerrad> rader(Registerblad blad, Malltabell bok, List<Faltfel> fel) {
    Map<String, String> rubriker = new HashMap<>();
    List<String> okanda = new ArrayList<>();
    for (String rubrik : bok.rubriker()) {
      blad.kolumner().stream()
          .filter(k -> Bokord.ar(rubrik, k, "registerkolumn_" + k))
          .findFirst()
          .ifPresentOrElse(k -> rubriker.putIfAbsent(k, rubrik), () -> okanda.add(rubrik));
    }
    okanda.removeIf(String::isBlank);
    if (!okanda.isEmpty()) {
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
    return bok.rader().stream().map(r -> new Registerrad(r, rubriker)).toList();
  }
}
