package se.samordna.beredning;

import java.time.LocalDate;
import java.util.List;
import se.samordna.arende.Arende;
import se.samordna.arende.Aterkomst;
import se.samordna.arende.Dokument;
import se.samordna.arende.Sidfot;
import se.samordna.forbund.Forbund;

/**
 * Det samlade yttrandet i läsbar form (R29). Det som sades i tidigare omgångar står sist och för
 * sig, så att ingen läser det som det som gäller.
 */
final class Yttrandedokument {

  private Yttrandedokument() {}

  /**
   * Yttrandet, på svenska.
   *
   * @param omgangar äldst först; den sista är den som samlas
   * @param sammanstallt den som sammanställt det, "Namn, titel"
   */
  static Dokument av(
      Arende arende,
      SamlatYttrande y,
      List<Omgang> omgangar,
      Forbund forbund,
      LocalDate dag,
      String sammanstallt) {
    Omgang nu = omgangar.getLast();
    List<Omgang> tidigare = omgangar.subList(0, omgangar.size() - 1);
    String nummer = arende.diarienummer().orElse("");
    Dokument d =
        Dokument.med(
            "Samlat yttrande: " + arende.rubrik(),
            nummer + ", " + dag + (tidigare.isEmpty() ? "" : ", omgång " + nu.omgang()),
            new Sidfot(forbund.namn(), nummer, dag.toString()));
    tidigare.stream()
        .flatMap(o -> o.aterkomster().stream())
        .reduce((a, b) -> b)
        .ifPresent(a -> d.avsnitt("Varför ärendet kommer igen", Aterkomsttext.av(a)));
    d.avsnitt("Beredningsgruppens yttrande", Utfallstext.av(y.utfallet().orElseThrow()))
        .avsnitt("Motivering", y.motivering())
        .rubrik("Medlemmarnas yttranden");
    yttranden(d, nu);
    d.avsnitt("Sammanställt av", sammanstallt);
    tidigare.reversed().forEach(o -> tidigare(d, o));
    return d;
  }

  private static void tidigare(Dokument d, Omgang o) {
    d.rubrik("Omgång " + o.omgang() + ", som inte längre gäller");
    o.samlade()
        .forEach(
            s ->
                d.stycke(
                    "Beredningsgruppen: "
                        + Utfallstext.av(s.utfall())
                        + ". "
                        + s.motivering().strip()));
    yttranden(d, o);
    o.aterkomster().stream()
        .filter(Aterkomst::oppnarBeredningen)
        .forEach(a -> d.stycke(Aterkomsttext.av(a)));
  }

  private static void yttranden(Dokument d, Omgang o) {
    d.tabell(
        List.of("Medlem", "Yttrande", "Motivering"),
        o.yttranden().stream()
            .map(
                m ->
                    List.of(
                        m.namn(),
                        Utfallstext.av(m),
                        m.tillstand() == Medlemsyttrande.Tillstand.JAV
                            ? ""
                            : m.motivering().orElse("")))
            .toList());
  }
}
