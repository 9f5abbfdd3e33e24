package se.samordna.utfall;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.sie.Anmarkning;
import se.samordna.sie.Periodpost;
import se.samordna.sie.Rakenskapsar;
import se.samordna.sie.Siefil;
import se.samordna.sie.Sieverifikation;

/** Vilket år en fil gäller: dess {@code #RAR}, annars året som alla verifikationer ligger i. */
final class Filar {

  private static final int VISAS = 50;

  private Filar() {}

  /** Året, när det är ett kalenderår och alla verifikationer ligger i det. */
  static Svar<Rakenskapsar> av(Siefil fil) {
    return ar(fil).sedan(Filar::kalenderar).sedan(ar -> omfattarAlla(fil, ar));
  }

  private static Svar<Rakenskapsar> ar(Siefil fil) {
    List<Rakenskapsar> sagda = sagda(fil);
    return sagda.stream()
        .filter(a -> sagda.size() == 1 || dagar(fil).allMatch(a::omfattar))
        .findFirst()
        .or(() -> sagda.stream().findFirst())
        .or(() -> avDagarna(fil))
        .map(Svar::ja)
        .orElseGet(() -> nej("saknar_ar", Mening.av("filar_saknas")));
  }

  /** Vad filen säger om sitt eget år; två olika när den säger emot sig själv. */
  private static List<Rakenskapsar> sagda(Siefil fil) {
    return fil.huvud().rakenskapsar().stream().filter(a -> a.nummer() == 0).distinct().toList();
  }

  /** Verifikationernas dagar, annars månadssaldonas, annars dagen saldona omfattar. */
  private static Stream<LocalDate> dagar(Siefil fil) {
    if (!fil.verifikationer().isEmpty()) {
      return fil.verifikationer().stream().map(Sieverifikation::dag);
    }
    List<LocalDate> manader =
        fil.perioder(Periodpost.Slag.PSALDO).map(p -> p.period().atDay(1)).toList();
    return manader.isEmpty() ? fil.huvud().omfattning().stream() : manader.stream();
  }

  private static Optional<Rakenskapsar> avDagarna(Siefil fil) {
    List<Integer> ar = dagar(fil).map(LocalDate::getYear).distinct().toList();
    return ar.size() == 1
        ? Optional.of(
            new Rakenskapsar(
                0, LocalDate.of(ar.getFirst(), 1, 1), LocalDate.of(ar.getFirst(), 12, 31)))
        : Optional.empty();
  }

  /** Vad som är värt att veta om hur året lästes. */
  static Optional<Anmarkning> anmarkning(Siefil fil, Rakenskapsar ar) {
    List<Rakenskapsar> sagda = sagda(fil);
    if (sagda.isEmpty()) {
      return Optional.of(new Anmarkning(0, Mening.text("filar", ar.slut().getYear())));
    }
    return sagda.size() == 1
        ? Optional.empty()
        : Optional.of(
            new Anmarkning(
                0,
                Mening.text(
                    "filar_2",
                    sagda.stream()
                        .map(a -> a.start() + "–" + a.slut())
                        .collect(Collectors.joining(", ")),
                    ar.start(),
                    ar.slut())));
  }

  private static Svar<Rakenskapsar> kalenderar(Rakenskapsar ar) {
    boolean ratt =
        ar.start().getYear() == ar.slut().getYear()
            && !ar.slut().isBefore(ar.start())
            && Rimligt.dag(ar.start());
    return ratt ? Svar.ja(ar) : nej("brutet_rakenskapsar", Mening.av("filar_brutet"));
  }

  /** Månader utanför året nekas, om inte årets egna går ihop med filens saldon. */
  static List<Faltfel> utanfor(List<Periodpost> utanfor) {
    return utanfor.stream()
        .limit(VISAS)
        .map(
            p ->
                new Faltfel(
                    "konto " + p.konto(),
                    "utanfor_aret",
                    Mening.av("utanfor_aret", p.konto(), p.period())))
        .toList();
  }

  static Hinder utanforAret(List<Faltfel> fel) {
    return new Hinder(Hinder.Slag.FORM, "utanfor_aret", Mening.av("utanfor_aret_2"), fel);
  }

  private static Svar<Rakenskapsar> nej(String kod, Mening text) {
    return Svar.nej(Hinder.form(kod, text));
  }

  private static Svar<Rakenskapsar> omfattarAlla(Siefil fil, Rakenskapsar ar) {
    List<Faltfel> utanfor =
        fil.verifikationer().stream()
            .filter(v -> !ar.omfattar(v.dag()))
            .limit(VISAS)
            .map(
                v ->
                    new Faltfel(
                        "verifikation " + v.beteckning(),
                        "utanfor_aret",
                        Mening.av("utanfor_aret_3", v.beteckning(), v.dag())))
            .toList();
    return utanfor.isEmpty() ? Svar.ja(ar) : Svar.nej(utanforAret(utanfor));
  }
}
