package se.samordna.forbund;

import java.time.LocalDate;

/**
 * En mandatperiod (R8): från dagen efter att den förra slutat, till och med {@code till}.
 * Perioderna följer de allmänna valen, om inte förbundsordningen säger något annat.
 */
public record Mandatperiod(LocalDate fran, LocalDate till) {

  /** Ett år då det var allmänna val. */
  private static final int VALAR = 2022;

  /** Perioden som dagen ligger i. */
  public static Mandatperiod vid(LocalDate dag, Frister tider) {
    Mandatperiod period = fran(tider.mandatFran(VALAR), tider);
    while (dag.isAfter(period.till())) {
      period = fran(period.till().plusDays(1), tider);
    }
    while (dag.isBefore(period.fran())) {
      period = fore(period);
    }
    return period;
  }

  /** Perioden efter den här. */
  public Mandatperiod nasta(Frister tider) {
    return fran(till.plusDays(1), tider);
  }

  private static Mandatperiod fran(LocalDate fran, Frister tider) {
    return new Mandatperiod(fran, tider.mandatTill(fran));
  }

  private static Mandatperiod fore(Mandatperiod period) {
    int ar = period.till().plusDays(1).getYear() - period.fran().getYear();
    return new Mandatperiod(period.fran().minusYears(ar), period.fran().minusDays(1));
  }
}
