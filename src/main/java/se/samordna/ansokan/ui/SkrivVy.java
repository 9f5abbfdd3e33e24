package se.samordna.ansokan.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samordna.ansokan.AnsokanService;
import se.samordna.arende.Arende;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;
import se.samordna.uppgift.ui.UppgiftsVy;

/** Huvudmannens uppgift att skriva ansökan och säga att den är klar. */
abstract class SkrivVy extends UppgiftsVy {

  private final transient AnsokanService ansokningar;
  private final transient Register register;
  private final transient Klocka klocka;

  SkrivVy(
      UppgiftService uppgifter,
      String typ,
      AnsokanService ansokningar,
      Register register,
      Klocka klocka) {
    super(uppgifter, typ);
    this.ansokningar = ansokningar;
    this.register = register;
    this.klocka = klocka;
  }

  /** Säger att ansökan är klar. */
  protected abstract Svar<Arende> klar(Uppgift uppgift);

  protected abstract String verb();

  protected abstract String ingress();

  /** Vad som sägs när inget fattas. */
  protected abstract String fullstandig();

  /** Beskedet när ansökan är skickad eller lämnad. */
  protected abstract String klart();

  /** Det som hände sist, när uppgiften kommit tillbaka. */
  protected Optional<Component> overst(Uppgift uppgift) {
    return Optional.empty();
  }

  @Override
  protected void visa(Uppgift uppgift) {
    List<Skrivyta> sjalv = new ArrayList<>();
    Skrivyta yta =
        new Skrivyta(
            uppgift.arende(),
            ansokningar,
            register,
            klocka,
            fullstandig(),
            Knapp.huvud(verb(), () -> sjalv.forEach(y -> skicka(y, uppgift))));
    sjalv.add(yta);
    add(huvud(uppgift, klocka.idag()).ingress(ingress()));
    overst(uppgift).ifPresent(this::add);
    add(yta);
  }

  private void skicka(Skrivyta yta, Uppgift uppgift) {
    if (yta.sparaAllt()) {
      yta.formular().visa(klar(uppgift), a -> klar(klart(), "arenden/" + uppgift.arende()));
    }
  }
}
