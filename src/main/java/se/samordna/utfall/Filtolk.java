package se.samordna.utfall;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.sie.Anmarkning;
import se.samordna.sie.Periodpost;
import se.samordna.sie.Rakenskapsar;
import se.samordna.sie.Saldopost;
import se.samordna.sie.Siefil;
import se.samordna.sie.Sielasare;
import se.samordna.sie.Sieverifikation;

/**
 * Läser ut ett års utfall ur en SIE-fil: ur verifikationerna, annars ur månadssaldona ({@code
 * #PSALDO}), annars ur årets resultat ({@code #RES}). Balanskonton är inte utfall.
 */
final class Filtolk {

  private final Siefil fil;
  private final Rakenskapsar aret;
  private final Resultatkonton resultat;
  private final List<Anmarkning> anmarkningar;

  private Filtolk(Sielasare.Last last, Rakenskapsar aret) {
    this.fil = last.fil();
    this.aret = aret;
    this.resultat = new Resultatkonton(fil);
    this.anmarkningar = new ArrayList<>(last.anmarkningar());
  }

  static Svar<Bokfil> tolka(Sielasare.Last last) {
    return Filar.av(last.fil()).sedan(ar -> new Filtolk(last, ar).tolka());
  }

  private Svar<Bokfil> tolka() {
    prova();
    boolean verifikationer = fil.verifikationer().stream().anyMatch(v -> !v.rader().isEmpty());
    anmarkningar.addAll(Utelamnat.ur(fil, resultat, verifikationer));
    if (verifikationer) {
      return Svar.ja(avVerifikationer());
    }
    Map<Boolean, List<Periodpost>> manader =
        fil.perioder(Periodpost.Slag.PSALDO)
            .filter(p -> resultat.omfattar(p.konto()))
            .collect(Collectors.partitioningBy(p -> p.period().getYear() == aret.slut().getYear()));
    List<Periodpost> egna = manader.getOrDefault(true, List.of());
    List<Periodpost> utanfor = manader.getOrDefault(false, List.of());
    return egna.isEmpty() && utanfor.isEmpty() ? Svar.ja(avResultat()) : avManader(egna, utanfor);
  }

  private Bokfil avVerifikationer() {
    List<Utfallspost> poster = fil.verifikationer().stream().flatMap(this::poster).toList();
    Arssaldon saldon = new Arssaldon(fil, resultat, poster);
    anmarkningar.addAll(saldon.skillnader());
    YearMonth forsta =
        saldon.stammer()
            ? YearMonth.from(aret.start())
            : fil.verifikationer().stream()
                .map(v -> YearMonth.from(v.dag()))
                .min(Comparator.naturalOrder())
                .orElse(YearMonth.from(aret.start()));
    YearMonth sista =
        fil.verifikationer().stream()
            .map(v -> YearMonth.from(v.dag()))
            .max(Comparator.naturalOrder())
            .orElse(forsta);
    return bok(forsta, senast(sista, saldon.stammer() ? omfattning() : Optional.empty()), poster);
  }

  private Stream<Utfallspost> poster(Sieverifikation v) {
    return v.gallande().stream()
        .filter(t -> resultat.omfattar(t.konto()))
        .map(
            t ->
                new Utfallspost(
                    YearMonth.from(v.dag()),
                    t.konto(),
                    t.objekt(),
                    t.belopp(),
                    v.beteckning(),
                    Optional.of(v.dag()),
                    Verifikationstext.av(v, t)));
  }

  /**
   * Årets egna månader. Står andra års månader bland dem läses filen bara om de egna går ihop med
   * dess saldon: några program skriver förra årets månader under filens år.
   */
  private Svar<Bokfil> avManader(List<Periodpost> egna, List<Periodpost> utanfor) {
    Periodsaldon saldon = new Periodsaldon(fil, resultat, egna);
    if (!utanfor.isEmpty() && !saldon.stammer()) {
      return Svar.nej(Filar.utanforAret(Filar.utanfor(utanfor)));
    }
    if (!saldon.oklara().isEmpty()) {
      return Svar.nej(Saldohinder.av(saldon.oklara()));
    }
    if (!utanfor.isEmpty()) {
      anmarkningar.add(Saldohinder.andraManader(utanfor));
    }
    YearMonth sista =
        egna.stream()
            .map(Periodpost::period)
            .max(Comparator.naturalOrder())
            .orElse(YearMonth.from(aret.start()));
    YearMonth till = senast(sista, omfattning());
    List<Utfallspost> poster = new ArrayList<>(saldon.poster());
    saldon
        .utanManader()
        .forEach((konto, saldo) -> poster.add(Utfallspost.saldo(till, konto, List.of(), saldo)));
    Saldohinder.skilda(saldon.skilda()).ifPresent(anmarkningar::add);
    Saldohinder.utanManader(saldon.utanManader(), till).ifPresent(anmarkningar::add);
    anmarkningar.addAll(new Arssaldon(fil, resultat, poster).skillnader());
    return Svar.ja(bok(YearMonth.from(aret.start()), till, poster));
  }

  private Bokfil avResultat() {
    YearMonth till =
        omfattning()
            .or(() -> fil.huvud().genererad().map(this::inomAret))
            .orElse(YearMonth.from(aret.slut()));
    List<Utfallspost> poster =
        fil.saldon(Saldopost.Slag.RES)
            .filter(s -> resultat.omfattar(s.konto()))
            .map(s -> Utfallspost.saldo(till, s.konto(), List.of(), s.belopp()))
            .toList();
    anmarkningar.addAll(new Arssaldon(fil, resultat, poster).skillnader());
    anmarkningar.add(
        new Anmarkning(
            0,
            poster.isEmpty()
                ? Mening.text("filtolk_tomma", YearMonth.from(aret.start()), till)
                : Mening.text("filtolk_arssummor")));
    return new Bokfil(
        aret.slut().getYear(),
        YearMonth.from(aret.start()),
        till,
        poster.isEmpty(),
        poster,
        fil,
        anmarkningar);
  }

  private Bokfil bok(YearMonth fran, YearMonth till, List<Utfallspost> poster) {
    return new Bokfil(aret.slut().getYear(), fran, till, true, poster, fil, anmarkningar);
  }

  private Optional<YearMonth> omfattning() {
    return fil.huvud().omfattning().map(this::inomAret);
  }

  private YearMonth inomAret(LocalDate dag) {
    LocalDate inom = dag.isAfter(aret.slut()) ? aret.slut() : dag;
    return YearMonth.from(inom.isBefore(aret.start()) ? aret.start() : inom);
  }

  private static YearMonth senast(YearMonth a, Optional<YearMonth> b) {
    return b.filter(m -> m.isAfter(a)).orElse(a);
  }

  private void prova() {
    if (fil.huvud().mottagen()) {
      anmarkningar.add(new Anmarkning(0, Mening.text("filtolk_2")));
    }
    Filar.anmarkning(fil, aret).ifPresent(anmarkningar::add);
    long andraAr =
        fil.saldon().stream().filter(s -> s.arsnummer() != 0).count()
            + fil.perioder().stream().filter(p -> p.arsnummer() != 0).count();
    if (andraAr > 0) {
      anmarkningar.add(new Anmarkning(0, Mening.text("filtolk_3", andraAr)));
    }
  }
}
