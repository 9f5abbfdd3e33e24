package se.samordna.delegation.ui;

import static se.samordna.gemensam.ui.Texter.text;

import se.samordna.delegation.Delegation;
import se.samordna.delegation.Mottagare;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ui.Tider;

/** Delegationen i ord. */
final class Delegationstext {

  private Delegationstext() {}

  static String mottagare(Mottagare m, Register register) {
    return m.roll()
        .map(r -> text("delegation.roll." + r))
        .or(() -> m.person().map(p -> register.person(p).map(Person::namn).orElse(p)))
        .orElse("");
  }

  static String tid(Delegation d) {
    return d.till()
        .map(t -> text("delegation.fran_till", Tider.dag(d.fran()), Tider.dag(t)))
        .orElseGet(() -> text("delegation.tills_vidare", Tider.dag(d.fran())));
  }
}
