package se.samordna.utfall.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.utfall.Inlastfil;
import se.samordna.utfall.Prognos;
import se.samordna.utfall.Redovisningsperiod;
import se.samordna.utfall.Utfallsbild;

/**
 * Utfallet i API:ts form. På rader är intäkter och kostnader positiva; det som är kvar att stämma
 * av och det utanför budgeten står som byrån bokfört det, kostnad positiv. Bokfört resultat =
 * radernas resultat − utanför − kvar att stämma av.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Utfallssvar(
    int ar,
    String enhet,
    String till,
    List<Sektion> sektioner,
    Summa intakter,
    Summa kostnader,
    Summa resultat,
    Ostamt attStammaAv,
    Utanfor utanforBudgeten,
    long bokfortResultatOre,
    List<Fil> filer,
    int kopplingsversion,
    long prognosversion,
    List<Period> perioder) {

  record Summa(long budgetOre, long utfallOre, long prognosOre, long avvikelseOre) {

    static Summa av(Utfallsbild.Summa s) {
      return new Summa(s.budget().ore(), s.utfall().ore(), s.prognos().ore(), s.avvikelse().ore());
    }
  }

  record Sektion(String slag, List<Rad> rader, Summa summa) {

    static Sektion av(Utfallsbild.Sektion s) {
      return new Sektion(
          s.slag().kod(), s.rader().stream().map(Rad::av).toList(), Summa.av(s.summa()));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Rad(
      UUID radId,
      String rad,
      boolean iBudgeten,
      long budgetOre,
      long utfallOre,
      Optional<Long> prognosOre,
      Optional<LocalDate> prognosDag,
      Optional<String> kommentar,
      Optional<Long> avvikelseOre) {

    static Rad av(Utfallsbild.Rad r) {
      return new Rad(
          r.radId(),
          r.namn(),
          r.iBudgeten(),
          r.budget().ore(),
          r.utfall().ore(),
          r.prognos().map(p -> p.belopp().ore()),
          r.prognos().map(Prognos::dag),
          r.prognos().map(Prognos::kommentar),
          r.avvikelse().map(Belopp::ore));
    }
  }

  record Objekt(int dimension, String objekt) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Ostamd(
      String konto,
      String kontonamn,
      List<Objekt> objekt,
      String objektnamn,
      long beloppOre,
      Optional<Forslag> forslag) {

    static Ostamd av(Utfallsbild.Okopplat o) {
      return new Ostamd(
          o.konto(),
          o.kontonamn(),
          o.objekt().stream().map(r -> new Objekt(r.dimension(), r.nummer())).toList(),
          o.objektnamn(),
          o.belopp().ore(),
          o.forslag().map(f -> new Forslag(f.namn(), Bokkroppar.Regel.av(f.regel()))));
    }
  }

  record Forslag(String rad, Bokkroppar.Regel regel) {}

  record Ostamt(long summaOre, List<Ostamd> rader) {}

  record Utanforrad(String skal, long beloppOre) {}

  record Utanfor(long summaOre, List<Utanforrad> rader) {}

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
      long resultatOre,
      Instant inlast,
      String inlastAv,
      List<String> galler,
      Optional<Aterkallelse> aterkallelse) {

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
          f.resultat().ore(),
          f.inlast(),
          f.inlastAv(),
          galler,
          f.aterkallelse().map(a -> new Aterkallelse(a.aterkallad(), a.av(), a.skal())));
    }
  }

  /** En fil som tagits tillbaka räknas inte. */
  record Aterkallelse(Instant aterkallad, String aterkalladAv, String skal) {}

  record Period(String kod, String namn) {}

  static Utfallssvar av(Utfallsbild b, List<Redovisningsperiod> perioder) {
    return new Utfallssvar(
        b.ar(),
        b.enhet(),
        b.till().toString(),
        b.sektioner().stream().map(Sektion::av).toList(),
        Summa.av(b.intakter()),
        Summa.av(b.kostnader()),
        Summa.av(b.radernasResultat()),
        new Ostamt(
            b.attStammaAv().negativt().ore(), b.okopplat().stream().map(Ostamd::av).toList()),
        new Utanfor(
            b.utanforBudgeten().negativt().ore(),
            b.utanfor().stream().map(u -> new Utanforrad(u.skal(), u.belopp().ore())).toList()),
        b.resultat().ore(),
        b.filer().stream()
            .map(f -> Fil.av(f.fil(), f.galler().stream().map(Object::toString).toList()))
            .toList(),
        b.koppling().version(),
        b.prognosversion(),
        perioder.stream().map(p -> new Period(p.kod(), p.namn())).toList());
  }
}
