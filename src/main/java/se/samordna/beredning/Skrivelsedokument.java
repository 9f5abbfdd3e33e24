package se.samordna.beredning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samordna.arende.Arende;
import se.samordna.arende.Aterkomst;
import se.samordna.arende.Dokument;
import se.samordna.arende.Sidfot;
import se.samordna.forbund.Forbund;
import se.samordna.gemensam.Pengar;
import se.samordna.huvudbok.Finansiering;

/** Tjänsteskrivelsen i läsbar form (R29). */
final class Skrivelsedokument {

  private Skrivelsedokument() {}

  /**
   * Skrivelsen, på svenska.
   *
   * @param skriven den som skrivit den, "Namn, titel"
   * @param aterkomst varför styrelsen får ett nytt förslag; tomt första gången
   */
  static Dokument av(
      Arende arende,
      Memo memo,
      Forbund forbund,
      LocalDate dag,
      String skriven,
      Optional<Aterkomst> aterkomst) {
    Dokument d =
        Dokument.med(
            "Tjänsteskrivelse: " + arende.rubrik(),
            arende.diarienummer().orElse("") + ", " + dag,
            new Sidfot(forbund.namn(), arende.diarienummer().orElse(""), dag.toString()));
    aterkomst.ifPresent(a -> d.avsnitt("Varför ärendet kommer igen", Aterkomsttext.av(a)));
    d.avsnitt("Förslag till beslut", memo.forslag());
    if (!memo.belopp().isEmpty()) {
      d.rubrik("Belopp och finansiering")
          .tabell(
              List.of("År", "Belopp", "Finansiering"),
              rader(memo.finansieringar(), forbund.enhet()));
    }
    if (!memo.villkor().isEmpty()) {
      d.rubrik("Villkor").lista(memo.villkor());
    }
    return d.avsnitt("Skriven av", skriven);
  }

  private static List<List<String>> rader(List<Finansiering> finansieringar, String enhet) {
    return finansieringar.stream()
        .map(f -> List.of(String.valueOf(f.ar()), Pengar.text(enhet, f.belopp()), kalla(f.kalla())))
        .toList();
  }

  private static String kalla(Optional<Finansiering.Kalla> kalla) {
    return kalla
        .map(
            k ->
                switch (k) {
                  case BUDGETRAD -> "Budgetrad";
                  case FRI_RAM -> "Fri ram";
                  case EGET_KAPITAL -> "Eget kapital";
                })
        .orElse("Ej angiven");
  }
}
