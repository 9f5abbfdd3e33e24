package se.samordna.budget.version;

import java.util.List;
import java.util.stream.Collectors;

/** Vad som saknas för att en budget ska vara beslutad som lagen säger (R20, R21). Varnar bara. */
final class Varningsregler {

  static final List<Regel<Versionslage>> REGLER =
      List.of(
          new Regel<>(
              "R20",
              "samrad_saknas",
              l -> !l.beslutUtanfor() && !l.utanSamrad().isEmpty(),
              l ->
                  "Samråd saknas med "
                      + String.join(", ", l.utanSamrad())
                      + ". Budgeten beslutas efter samråd med varje medlem."),
          new Regel<>(
              "R20",
              "efter_30_november",
              l -> !l.beslutUtanfor() && !l.revidering() && l.beslutsdag().isAfter(l.frist()),
              Varningsregler::forSent),
          new Regel<>(
              "R20",
              "mote_inte_offentligt",
              l -> l.punkt().filter(p -> !p.offentligt()).isPresent(),
              l ->
                  "Sammanträdet den "
                      + l.beslutsdag()
                      + " är inte offentligt. Budgeten beslutas på ett offentligt sammanträde"
                      + "."),
          new Regel<>(
              "R21",
              "underskott_utan_skal",
              l -> !l.underskott().isEmpty() && !l.harSkal(),
              l ->
                  "Kostnaderna är större än intäkterna "
                      + l.underskott().stream()
                          .map(ar -> Integer.toString(ar))
                          .collect(Collectors.joining(", "))
                      + " och inget skäl är skrivet. Intäkterna bör vara större än kostnaderna;"
                      + " skriv varför de inte är det."));

  private Varningsregler() {}

  private static String forSent(Versionslage l) {
    String slut = "Budgeten för " + l.forstaAr() + " ska beslutas senast den " + l.frist() + ".";
    return l.punkt()
        .map(
            p ->
                (p.avgjord() ? "Versionen avgjordes den " : "Sammanträdet är den ")
                    + p.dag()
                    + ". "
                    + slut)
        .orElse("Sista dagen har passerat utan beslut. " + slut);
  }

  static List<Varning> prova(Versionslage lage) {
    return Regel.traffade(REGLER, lage)
        .map(r -> new Varning(r.kod(), r.nummer(), r.text().apply(lage)))
        .toList();
  }
}
