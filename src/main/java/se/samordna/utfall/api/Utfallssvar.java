package se.samordna.utfall.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Slag;
import se.samordna.utfall.Inlastfil;
import se.samordna.utfall.Prognos;
import se.samordna.utfall.Redovisningsperiod;
import se.samordna.utfall.Utfallsbild;

/**
 * Utfallet i API:ts form: summorna uträknade, prognosen utvikt på raden. På rader är intäkter och
 * kostnader positiva; det som är kvar att stämma av och det utanför budgeten står som byrån bokfört
 * det, kostnad positiv. Bokfört resultat = radernas resultat − utanför − kvar att stämma av.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Utfallssvar(
    int ar,
    String enhet,
    String till,
    List<Sektion> sektioner,
    Utfallsbild.Summa intakter,
    Utfallsbild.Summa kostnader,
    Utfallsbild.Summa resultat,
    Ostamt attStammaAv,
    Utanfor utanforBudgeten,
    Belopp bokfortResultat,
    List<Fil> filer,
    int kopplingsversion,
    long prognosversion,
    List<Period> perioder) {

  record Sektion(Slag slag, List<Rad> rader, Utfallsbild.Summa summa) {

    static Sektion av(Utfallsbild.Sektion s) {
      return new Sektion(s.slag(), s.rader().stream().map(Rad::av).toList(), s.summa());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Rad(
      UUID radId,
      String rad,
      boolean iBudgeten,
      Belopp budget,
      Belopp utfall,
      Optional<Belopp> prognos,
      Optional<LocalDate> prognosDag,
      Optional<String> kommentar,
      Optional<Belopp> avvikelse) {

    static Rad av(Utfallsbild.Rad r) {
      return new Rad(
          r.radId(),
          r.namn(),
          r.iBudgeten(),
          r.budget(),
          r.utfall(),
          r.prognos().map(Prognos::belopp),
          r.prognos().map(Prognos::dag),
          r.prognos().map(Prognos::kommentar),
          r.avvikelse());
    }
  }

  record Objekt(int dimension, String objekt) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Ostamd(
      String konto,
      String kontonamn,
      List<Objekt> objekt,
      String objektnamn,
      Belopp belopp,
      Optional<Forslag> forslag) {

    static Ostamd av(Utfallsbild.Okopplat o) {
      return new Ostamd(
          o.konto(),
          o.kontonamn(),
          o.objekt().stream().map(r -> new Objekt(r.dimension(), r.nummer())).toList(),
          o.objektnamn(),
          o.belopp(),
          o.forslag().map(f -> new Forslag(f.namn(), Bokkroppar.Regel.av(f.regel()))));
    }
  }

  record Forslag(String rad, Bokkroppar.Regel regel) {}

  record Ostamt(Belopp summa, List<Ostamd> rader) {}

  record Utanfor(Belopp summa, List<Utfallsbild.Utanfor> rader) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Fil(
      UUID filId,
      String filnamn,
      String program,
      String fran,
      String till,
      boolean manadsvis,
      Optional<LocalDate> genererad,
      int verifikationer,
      Belopp resultat,
      Instant inlast,
      String inlastAv,
      List<String> galler,
      Optional<Inlastfil.Aterkallelse> aterkallelse) {

    static Fil av(Inlastfil f, List<String> galler) {
      return new Fil(
          f.filId(),
          f.filnamn(),
          f.program(),
          f.fran().toString(),
          f.till().toString(),
          f.manadsvis(),
          f.genererad(),
          f.verifikationer(),
          f.resultat(),
          f.inlast(),
          f.inlastAv(),
          galler,
          f.aterkallelse());
    }
  }

  /** Perioden som läsaren väljer den: koden att fråga med, och vad den heter. */
  record Period(String kod, String namn) {}

  static Utfallssvar av(Utfallsbild b, List<Redovisningsperiod> perioder) {
    return new Utfallssvar(
        b.ar(),
        b.enhet(),
        b.till().toString(),
        b.sektioner().stream().map(Sektion::av).toList(),
        b.intakter(),
        b.kostnader(),
        b.radernasResultat(),
        new Ostamt(b.attStammaAv().negativt(), b.okopplat().stream().map(Ostamd::av).toList()),
        new Utanfor(b.utanforBudgeten().negativt(), b.utanfor()),
        b.resultat(),
        b.filer().stream()
            .map(f -> Fil.av(f.fil(), f.galler().stream().map(Object::toString).toList()))
            .toList(),
        b.koppling().version(),
        b.prognosversion(),
        perioder.stream().map(p -> new Period(p.kod(), p.namn())).toList());
  }
}
