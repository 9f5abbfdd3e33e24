package se.samordna.utfall;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samordna.budget.Budgetblad;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.plan.Slag;
import se.samordna.sie.Objektref;
import se.samordna.sie.Periodpost;
import se.samordna.sie.Siedimension;
import se.samordna.sie.Siefil;
import se.samordna.sie.Siekonto;
import se.samordna.sie.Sieobjekt;

/**
 * Budgetbladet som SIE. Kontot är det som kopplingen säger om raden, annars radens eget; en insats
 * blir ett projekt. {@code #PBUDGET} får inte stå i en fil av typ 4I, så filen är en exportfil (4E)
 * med kontoplan och räkenskapsår.
 */
final class Budgetutfil {

  private static final int MANADER = 12;
  private static final int SIFFROR = 8;

  private record Plats(String konto, List<Objektref> objekt) {}

  private final Budgetblad blad;
  private final Koppling koppling;
  private final Map<Objektref, String> namn;
  private final Map<String, Siekonto> konton = new LinkedHashMap<>();
  private final Map<Objektref, Sieobjekt> objekt = new LinkedHashMap<>();
  private final Map<Plats, Belopp> belopp = new LinkedHashMap<>();
  private final List<Faltfel> utanKonto = new ArrayList<>();

  Budgetutfil(Budgetblad blad, Koppling koppling, Map<Objektref, String> namn) {
    this.blad = blad;
    this.koppling = koppling;
    this.namn = namn;
  }

  Svar<Siefil> fil(Utfilshuvud huvud) {
    blad.sektioner().forEach(s -> s.rader().forEach(r -> ta(s.slag(), r)));
    if (!utanKonto.isEmpty()) {
      return Svar.nej(Hinder.regel("saknar_konto", Mening.av("saknar_konto"), utanKonto));
    }
    return Svar.ja(
        new Siefil(
            huvud.for_(List.of(Utfilshuvud.kalenderar(blad.ar()))),
            List.copyOf(konton.values()),
            objekt.isEmpty() ? List.of() : List.of(new Siedimension(Objektref.PROJEKT, "Projekt")),
            List.copyOf(objekt.values()),
            List.of(),
            perioder(),
            List.of()));
  }

  private void ta(Slag slag, Budgetblad.Rad rad) {
    if (rad.budget().arNoll()) {
      return;
    }
    Optional<String> konto = konto(rad);
    if (konto.isEmpty()) {
      utanKonto.add(new Faltfel("rad", "saknar_konto", Mening.av("saknar_konto_2", rad.namn())));
      return;
    }
    lagg(slag, rad, konto.get());
  }

  private void lagg(Slag slag, Budgetblad.Rad rad, String konto) {
    List<Objektref> projekt = slag.arInsats() ? List.of(projekt(rad)) : List.of();
    projekt.forEach(
        p -> objekt.putIfAbsent(p, new Sieobjekt(p.dimension(), p.nummer(), rad.namn())));
    konton.putIfAbsent(
        konto,
        new Siekonto(
            konto,
            namn.getOrDefault(new Objektref(0, konto), rad.namn()),
            Optional.of(slag.arKostnad() ? Siekonto.Typ.K : Siekonto.Typ.I)));
    belopp.merge(
        new Plats(konto, projekt), Radutfallslasare.utfall(slag, rad.budget()), Belopp::plus);
  }

  private Optional<String> konto(Budgetblad.Rad rad) {
    return regler(rad)
        .flatMap(r -> r.konton().stream())
        .findFirst()
        .or(
            () ->
                rad.bokforingskonto().map(Kopplingsforslag::spann).stream()
                    .flatMap(List::stream)
                    .findFirst())
        .map(k -> Long.toString(k.fran()));
  }

  private Objektref projekt(Budgetblad.Rad rad) {
    return regler(rad)
        .flatMap(r -> r.objekt().stream())
        .filter(o -> o.dimension() == Objektref.PROJEKT)
        .findFirst()
        .orElseGet(
            () -> new Objektref(Objektref.PROJEKT, rad.radId().toString().substring(0, SIFFROR)));
  }

  private Stream<Koppling.Regel> regler(Budgetblad.Rad rad) {
    return koppling.regler().stream()
        .filter(r -> r.mal().equals(new Koppling.Mal.Rad(rad.radId())));
  }

  /** En tolftedel per månad; de tolv är tillsammans årets belopp på öret. */
  private List<Periodpost> perioder() {
    List<Periodpost> perioder = new ArrayList<>();
    belopp.forEach(
        (plats, aret) -> {
          for (int m = 1; m <= MANADER; m++) {
            long ore = aret.ore() * m / MANADER - aret.ore() * (m - 1) / MANADER;
            perioder.add(
                new Periodpost(
                    Periodpost.Slag.PBUDGET,
                    0,
                    YearMonth.of(blad.ar(), m),
                    plats.konto(),
                    plats.objekt(),
                    new Belopp(ore)));
          }
        });
    return perioder;
  }
}
