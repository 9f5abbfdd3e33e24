package se.samordna.utfall;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Pengar;
import se.samordna.sie.Anmarkning;
import se.samordna.sie.Periodpost;

/** Vad som sägs när månadernas saldon och årets inte är desamma. */
final class Saldohinder {

  private static final int VISAS = 50;

  private Saldohinder() {}

  /**
   * Filens månader blir inte filens egna saldon: den läses inte, för vilket som är rätt syns ej.
   */
  static Hinder av(List<Periodsaldon.Oklart> oklara) {
    return new Hinder(
        Hinder.Slag.FORM,
        "saldon_stammer_inte",
        Mening.av(
            "saldon_stammer_inte",
            oklara.size(),
            Mening.av(oklara.size() == 1 ? "ett_konto" : "konton")),
        oklara.stream().limit(VISAS).map(Saldohinder::fel).toList());
  }

  private static Faltfel fel(Periodsaldon.Oklart o) {
    return new Faltfel(
        "konto " + o.konto(),
        "saldon_stammer_inte",
        o.saldo()
            .map(
                s ->
                    Mening.av(
                        "saldohinder_konto",
                        o.konto(),
                        Pengar.text("kr", o.manader()),
                        Pengar.text("kr", s)))
            .orElse(Mening.av("saldohinder_dimensioner", o.konto())));
  }

  static Anmarkning andraManader(List<Periodpost> utanfor) {
    return new Anmarkning(
        0,
        Mening.text(
            "saldohinder",
            utanfor.size(),
            Mening.av(utanfor.size() == 1 ? "en_rad" : "rader"),
            utanfor.stream()
                .map(p -> p.konto() + " " + p.period())
                .distinct()
                .limit(VISAS)
                .collect(Collectors.joining(", "))));
  }

  static Optional<Anmarkning> skilda(List<String> konton) {
    return konton.isEmpty()
        ? Optional.empty()
        : Optional.of(new Anmarkning(0, Mening.text("saldohinder_2", String.join(", ", konton))));
  }

  static Optional<Anmarkning> utanManader(Map<String, Belopp> konton, YearMonth till) {
    return konton.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Anmarkning(
                0, Mening.text("saldohinder_3", till, String.join(", ", konton.keySet()))));
  }
}
