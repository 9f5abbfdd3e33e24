package se.samordna.budget.byra;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samordna.budget.sie.Rakenskapsar;
import se.samordna.budget.sie.Siefil;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Svar;

/** Vilket år en fil gäller: dess {@code #RAR}, annars året som alla verifikationer ligger i. */
final class Filar {

  private static final int VISAS = 50;

  private Filar() {}

  /** Året, när det är ett kalenderår och alla verifikationer ligger i det. */
  static Svar<Rakenskapsar> av(Siefil fil) {
    return ar(fil).sedan(Filar::kalenderar).sedan(ar -> omfattarAlla(fil, ar));
  }

  private static Svar<Rakenskapsar> ar(Siefil fil) {
    return fil.huvud()
        .aret()
        .or(() -> avVerifikationer(fil))
        .map(Svar::ja)
        .orElseGet(
            () ->
                nej(
                    "saknar_ar",
                    "Filen säger inte vilket år den gäller (#RAR). Be byrån om en ny."));
  }

  private static Optional<Rakenskapsar> avVerifikationer(Siefil fil) {
    List<Integer> ar =
        fil.verifikationer().stream().map(v -> v.dag().getYear()).distinct().toList();
    return ar.size() == 1
        ? Optional.of(
            new Rakenskapsar(
                0, LocalDate.of(ar.getFirst(), 1, 1), LocalDate.of(ar.getFirst(), 12, 31)))
        : Optional.empty();
  }

  private static Svar<Rakenskapsar> kalenderar(Rakenskapsar ar) {
    boolean ratt =
        ar.start().getYear() == ar.slut().getYear()
            && !ar.slut().isBefore(ar.start())
            && Rimligt.dag(ar.start());
    return ratt
        ? Svar.ja(ar)
        : nej(
            "brutet_rakenskapsar",
            "Filens räkenskapsår är inte ett kalenderår. Budgeten följer kalenderåret.");
  }

  /** Månader utanför året nekas: de skulle inte räknas någonstans. */
  static List<Faltfel> utanfor(Rakenskapsar ar, List<Utfallspost> poster) {
    return poster.stream()
        .filter(p -> p.manad().getYear() != ar.slut().getYear())
        .limit(VISAS)
        .map(
            p ->
                new Faltfel(
                    "konto " + p.konto(),
                    "utanfor_aret",
                    "Konto " + p.konto() + " har ett saldo för " + p.manad() + "."))
        .toList();
  }

  static Hinder utanforAret(List<Faltfel> fel) {
    return new Hinder(
        Hinder.Slag.FORM,
        "utanfor_aret",
        "Filen har belopp utanför sitt eget räkenskapsår. Be byrån om en ny.",
        fel);
  }

  private static Svar<Rakenskapsar> nej(String kod, String text) {
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
                        "Verifikation " + v.beteckning() + " är daterad " + v.dag() + "."))
            .toList();
    return utanfor.isEmpty() ? Svar.ja(ar) : Svar.nej(utanforAret(utanfor));
  }
}
