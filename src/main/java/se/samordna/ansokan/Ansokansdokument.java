package se.samordna.ansokan;

import java.util.List;
import java.util.function.UnaryOperator;
import se.samordna.arende.Dokument;
import se.samordna.arende.Sidfot;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Pengar;

/** Den inlämnade ansökan och kvittot i läsbar form (R29). */
final class Ansokansdokument {

  private Ansokansdokument() {}

  /**
   * @param enhet förbundets: kr eller tkr
   */
  static Innehall ansokan(
      Ansokan a,
      String ingress,
      Sidfot sidfot,
      UnaryOperator<String> medlem,
      UnaryOperator<String> person,
      String enhet) {
    Dokument d = Dokument.med(a.rubrik(), ingress, sidfot);
    d.avsnitt(
        "Insats",
        insatstyp(a)
            + (a.niva().ar(Niva.INDIVID) ? " på individnivå" : " på strukturnivå")
            + a.start().map(s -> ", från " + s).orElse("")
            + a.slut().map(s -> " till " + s).orElse(""));
    texter(d, a, Fritext.Avsnitt.BEHOVET);
    d.rubrik("Mål").tabell(List.of("Mål", "Mått", "Utgångsläge", "Målvärde", "Källa"), mal(a));
    d.rubrik("Parter").tabell(List.of("Medlem", "Roll", "Kontakt"), parter(a, medlem, person));
    d.rubrik("Budget").tabell(List.of("År", "Post", "Belopp"), budget(a, enhet));
    d.rubrik("Medfinansiering")
        .tabell(List.of("År", "Från", "Belopp", "Betalas"), medfinansiering(a, enhet));
    d.rubrik("Sökt belopp").tabell(List.of("År", "Belopp"), sokt(a, enhet));
    texter(d, a, Fritext.Avsnitt.EFTERAT);
    texter(d, a, Fritext.Avsnitt.MER);
    return d.pdf();
  }

  private static String insatstyp(Ansokan a) {
    return a.insatstyp()
        .varde()
        .map(
            typ ->
                switch (typ) {
                  case FORSTUDIE -> "Förstudie";
                  case PROJEKT -> "Projekt";
                  case SAMVERKANSTEAM -> "Samverkansteam";
                  case METODUTVECKLING -> "Metodutveckling";
                  case UTBILDNING -> "Utbildning";
                })
        .orElseGet(() -> a.insatstyp().kod());
  }

  private static void texter(Dokument d, Ansokan a, Fritext.Avsnitt avsnitt) {
    avsnitt.texter().forEach(t -> d.avsnitt(t.namn().svensk(), a.text(t)));
  }

  static Innehall kvitto(Ansokan a, Sidfot sidfot, String enhet) {
    String diarienummer = sidfot.diarienummer();
    return Dokument.med("Kvitto på inlämnad ansökan", diarienummer, sidfot)
        .stycke(
            "Ansökan ”"
                + a.rubrik()
                + "” lämnades in "
                + sidfot.dag()
                + ", när den sista parten godkände den. Den är registrerad med diarienummer "
                + diarienummer
                + ".")
        .rubrik("Sökt belopp")
        .tabell(List.of("År", "Belopp"), sokt(a, enhet))
        .pdf();
  }

  private static List<List<String>> mal(Ansokan a) {
    return a.mal().stream()
        .map(m -> List.of(m.text(), m.matt(), m.utgangslage(), m.malvarde(), m.kalla()))
        .toList();
  }

  private static List<List<String>> parter(
      Ansokan a, UnaryOperator<String> medlem, UnaryOperator<String> person) {
    return a.parter().stream()
        .map(
            p ->
                List.of(
                    medlem.apply(p.medlem()),
                    p.arHuvudman() ? "Huvudman" : "Deltagare",
                    person.apply(p.kontakt())))
        .toList();
  }

  private static List<List<String>> budget(Ansokan a, String enhet) {
    return a.budget().stream()
        .map(b -> List.of(String.valueOf(b.ar()), b.post(), belopp(enhet, b.beloppOre())))
        .toList();
  }

  private static List<List<String>> medfinansiering(Ansokan a, String enhet) {
    return a.medfinansiering().stream()
        .map(
            m ->
                List.of(
                    String.valueOf(m.ar()),
                    m.fran(),
                    belopp(enhet, m.beloppOre()),
                    m.viaForbundet() ? "genom förbundet" : "vid sidan av förbundet"))
        .toList();
  }

  private static List<List<String>> sokt(Ansokan a, String enhet) {
    return Sokt.av(a).stream()
        .map(s -> List.of(String.valueOf(s.ar()), Pengar.text(enhet, s.belopp())))
        .toList();
  }

  private static String belopp(String enhet, long ore) {
    return Pengar.text(enhet, new Belopp(ore));
  }
}
