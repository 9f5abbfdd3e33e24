package se.samordna.budget.version;

import java.util.Optional;
import se.samordna.gemensam.Kod;
import se.samordna.plan.Budgetversion.Status;

/** De steg en version flyttas mellan innan styrelsen beslutar. Resten av vägen är beslutets. */
public enum Beredningssteg {
  UTKAST(1),
  SAMRAD(2),
  FORSLAG(3);

  private final int plats;

  Beredningssteg(int plats) {
    this.plats = plats;
  }

  public String kod() {
    return Kod.av(this);
  }

  Status status() {
    return Status.av(kod());
  }

  /** Tomt för en beslutad version. */
  static Optional<Beredningssteg> av(Status status) {
    return Kod.tolka(Beredningssteg.class, status.kod());
  }

  /** Framåt tas ett steg i taget; bakåt hur långt som helst. */
  boolean narmastEfter(Beredningssteg fran) {
    return plats == fran.plats + 1;
  }

  boolean fore(Beredningssteg annat) {
    return plats < annat.plats;
  }
}
