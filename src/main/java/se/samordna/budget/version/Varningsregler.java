package se.samordna.budget.version;

import java.util.List;
import java.util.stream.Collectors;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;

/** Vad som saknas för att en budget ska vara beslutad som lagen säger (R20, R21). Varnar bara. */
final class Varningsregler {

  static final List<Regel<Versionslage>> REGLER =
      List.of(
          new Regel<>(
              "R20",
              "samrad_saknas",
              l -> !l.beslutUtanfor() && !l.utanSamrad().isEmpty(),
              l -> Mening.av("version_utan_samrad", String.join(", ", l.utanSamrad()))),
          new Regel<>(
              "R20",
              "efter_30_november",
              l -> !l.beslutUtanfor() && !l.revidering() && l.beslutsdag().isAfter(l.frist()),
              Varningsregler::forSent),
          new Regel<>(
              "R20",
              "mote_inte_offentligt",
              l -> l.punkt().filter(p -> !p.offentligt()).isPresent(),
              l -> Mening.av("version_inte_offentlig", l.beslutsdag())),
          new Regel<>(
              "R21",
              "underskott_utan_skal",
              l -> !l.underskott().isEmpty() && !l.harSkal(),
              l ->
                  Mening.av(
                      "version_underskott",
                      l.underskott().stream()
                          .map(ar -> Integer.toString(ar))
                          .collect(Collectors.joining(", ")))));

  private Varningsregler() {}

  private static Mening forSent(Versionslage l) {
    Mening slut = Mening.av("version_frist", l.forstaAr(), l.frist());
    return l.punkt()
        .map(
            p ->
                Mening.av(
                    p.avgjord() ? "version_avgjord_sent" : "version_mote_sent", p.dag(), slut))
        .orElse(Mening.av("version_frist_passerad", slut));
  }

  static List<Varning> prova(Versionslage lage) {
    return REGLER.stream()
        .flatMap(r -> r.prova(lage).stream().map(h -> new Varning(r.kod(), r.nummer(), h.mening())))
        .toList();
  }
}
