package se.samordna.utfall;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Slag;
import se.samordna.sie.Objektref;

/**
 * Ett års utfall bredvid budgeten: rad för rad, det som är kvar att stämma av, och filerna det
 * kommer ur. Belopp på rader är positiva för både intäkter och kostnader.
 *
 * @param enhet kr eller tkr, som budgeten visas
 * @param till sista månaden som räknas, hela året om inget annat begärts
 * @param okopplat det bokförda utan rad: kostnad positiv, intäkt negativ
 * @param utanfor det som sagts inte höra till budgeten, per skäl; tecken som okopplat
 * @param resultat intäkter minus kostnader, allt bokfört
 * @param prognosversion till nästa ändring av prognoserna
 */
public record Utfallsbild(
    int ar,
    String enhet,
    YearMonth till,
    List<Sektion> sektioner,
    List<Okopplat> okopplat,
    List<Utanfor> utanfor,
    Belopp resultat,
    List<Fil> filer,
    long prognosversion,
    Koppling koppling) {

  public Utfallsbild {
    sektioner = List.copyOf(sektioner);
    okopplat = List.copyOf(okopplat);
    utanfor = List.copyOf(utanfor);
    filer = List.copyOf(filer);
  }

  public record Sektion(Slag slag, List<Rad> rader) {

    public Sektion {
      rader = List.copyOf(rader);
    }

    public Summa summa() {
      return rader.stream().map(Rad::summa).reduce(Summa.NOLL, Summa::plus);
    }
  }

  /**
   * En rad.
   *
   * @param iBudgeten falskt för en post som har utfall men ingen rad i årets budget
   */
  public record Rad(
      UUID radId,
      Slag slag,
      String namn,
      boolean iBudgeten,
      Belopp budget,
      Belopp utfall,
      Optional<Prognos> prognos) {

    /** Prognosen mot budgeten; positiv när det går bättre: lägre kostnad, högre intäkt. */
    public Optional<Belopp> avvikelse() {
      return prognos.map(p -> battre(p.belopp()));
    }

    private Belopp battre(Belopp vantat) {
      return slag.arKostnad() ? budget.minus(vantat) : vantat.minus(budget);
    }

    Summa summa() {
      Belopp vantat = prognos.map(Prognos::belopp).orElse(budget);
      return new Summa(budget, utfall, vantat, battre(vantat));
    }
  }

  /** Summor. En rad utan prognos räknas som sin budget. */
  public record Summa(Belopp budget, Belopp utfall, Belopp prognos, Belopp avvikelse) {

    static final Summa NOLL = new Summa(Belopp.NOLL, Belopp.NOLL, Belopp.NOLL, Belopp.NOLL);

    Summa plus(Summa annan) {
      return new Summa(
          budget.plus(annan.budget),
          utfall.plus(annan.utfall),
          prognos.plus(annan.prognos),
          avvikelse.plus(annan.avvikelse));
    }

    Summa minus(Summa annan) {
      return new Summa(
          budget.minus(annan.budget),
          utfall.minus(annan.utfall),
          prognos.minus(annan.prognos),
          avvikelse.plus(annan.avvikelse));
    }
  }

  /**
   * Ett konto att stämma av.
   *
   * @param forslag raden som kontot eller projektet troligen hör till
   */
  public record Okopplat(
      String konto,
      String kontonamn,
      List<Objektref> objekt,
      String objektnamn,
      Belopp belopp,
      Optional<Forslag> forslag) {

    public Okopplat {
      objekt = List.copyOf(objekt);
    }
  }

  /** En regel som skulle koppla beloppet. */
  public record Forslag(Koppling.Regel regel, String namn) {}

  public record Utanfor(String skal, Belopp belopp) {}

  /**
   * En inläst fil.
   *
   * @param galler månaderna som filen gäller för; tom när senare filer ersatt alla
   */
  public record Fil(Inlastfil fil, List<YearMonth> galler) {

    public Fil {
      galler = List.copyOf(galler);
    }
  }

  public Summa intakter() {
    return summa(sektioner.stream().filter(s -> s.slag().equals(Slag.INTAKT)));
  }

  public Summa kostnader() {
    return summa(sektioner.stream().filter(s -> s.slag().arKostnad()));
  }

  /** Budgetens rader: intäkter minus kostnader. */
  public Summa radernasResultat() {
    return intakter().minus(kostnader());
  }

  /** Det som är kvar att stämma av, som resultat: kostnad negativ. */
  public Belopp attStammaAv() {
    return okopplat.stream().map(Okopplat::belopp).reduce(Belopp.NOLL, Belopp::plus).negativt();
  }

  /** Det som inte hör till budgeten, som resultat: kostnad negativ. */
  public Belopp utanforBudgeten() {
    return utanfor.stream().map(Utanfor::belopp).reduce(Belopp.NOLL, Belopp::plus).negativt();
  }

  public Stream<Rad> rader() {
    return sektioner.stream().flatMap(s -> s.rader().stream());
  }

  private static Summa summa(Stream<Sektion> delar) {
    return delar.map(Sektion::summa).reduce(Summa.NOLL, Summa::plus);
  }
}
