package se.samordna.ansokan;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.samordna.arende.Dokument;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Innehall;

/** Den inlämnade ansökan och kvittot i läsbar form (R29). */
final class Ansokansdokument {

  private static final Map<String, String> TYPER =
      Map.of(
          "forstudie", "Förstudie",
          "projekt", "Projekt",
          "samverkansteam", "Samverkansteam",
          "metodutveckling", "Metodutveckling",
          "utbildning", "Utbildning");

  private Ansokansdokument() {}

  static Innehall ansokan(
      Ansokan a, String ingress, UnaryOperator<String> medlem, UnaryOperator<String> person) {
    Dokument d = Dokument.med(a.rubrik(), ingress);
    d.avsnitt(
        "Insats",
        TYPER.getOrDefault(a.insatstyp(), a.insatstyp())
            + (a.niva().equals("individ") ? " på individnivå" : " på strukturnivå")
            + a.start().map(s -> ", från " + s).orElse("")
            + a.slut().map(s -> " till " + s).orElse(""));
    d.avsnitt("Bakgrund", a.bakgrund());
    d.avsnitt("Målgrupp", a.malgrupp());
    d.avsnitt("Syfte", a.syfte());
    d.rubrik("Mål").tabell(List.of("Mål", "Mått", "Utgångsläge", "Målvärde", "Källa"), mal(a));
    d.rubrik("Parter").tabell(List.of("Medlem", "Roll", "Kontakt"), parter(a, medlem, person));
    d.rubrik("Budget").tabell(List.of("År", "Post", "Belopp"), budget(a));
    d.rubrik("Medfinansiering")
        .tabell(List.of("År", "Från", "Belopp", "Betalas"), medfinansiering(a));
    d.rubrik("Sökt belopp").tabell(List.of("År", "Belopp"), sokt(a));
    d.avsnitt("Implementering", a.implementering());
    d.avsnitt("Risker", a.risker());
    d.avsnitt("Samverkan", a.samverkan());
    d.avsnitt("Uppföljning", a.uppfoljning());
    d.avsnitt("Jämställdhet", a.jamstalldhet());
    return d.pdf();
  }

  static Innehall kvitto(Ansokan a, String diarienummer, String dag) {
    return Dokument.med("Kvitto på inlämnad ansökan", diarienummer)
        .stycke(
            "Ansökan ”"
                + a.rubrik()
                + "” lämnades in "
                + dag
                + ", när den sista parten godkände den. Den är registrerad med diarienummer "
                + diarienummer
                + ".")
        .rubrik("Sökt belopp")
        .tabell(List.of("År", "Belopp"), sokt(a))
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

  private static List<List<String>> budget(Ansokan a) {
    return a.budget().stream()
        .map(b -> List.of(String.valueOf(b.ar()), b.post(), kr(b.beloppOre())))
        .toList();
  }

  private static List<List<String>> medfinansiering(Ansokan a) {
    return a.medfinansiering().stream()
        .map(
            m ->
                List.of(
                    String.valueOf(m.ar()),
                    m.fran(),
                    kr(m.beloppOre()),
                    m.viaForbundet() ? "genom förbundet" : "vid sidan av förbundet"))
        .toList();
  }

  private static List<List<String>> sokt(Ansokan a) {
    return a.sokt().stream()
        .map(s -> List.of(String.valueOf(s.ar()), Dokument.kronor(s.belopp())))
        .toList();
  }

  private static String kr(long ore) {
    return Dokument.kronor(new Belopp(ore));
  }
}
