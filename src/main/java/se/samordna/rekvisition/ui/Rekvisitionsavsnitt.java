package se.samordna.rekvisition.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.insats.Insatsbild;
import se.samordna.insats.ui.InsatsNavigation;
import se.samordna.insats.ui.Insatsavsnitt;
import se.samordna.rekvisition.RekvisitionService;

/** Insatsens rekvisitioner, och vägen till en ny för den som får begära. */
@Order(2)
@org.springframework.stereotype.Component
class Rekvisitionsavsnitt implements Insatsavsnitt {

  private final RekvisitionService rekvisitioner;

  Rekvisitionsavsnitt(RekvisitionService rekvisitioner) {
    this.rekvisitioner = rekvisitioner;
  }

  @Override
  public List<Component> av(Insatsbild i, Runnable vidAndring) {
    InsatsId id = new InsatsId(i.insatsId());
    Div yta = new Div(Rekvisitionslista.av(Insatsavsnitt.rader(rekvisitioner.lista(id, ALLA))));
    Optional<Hinder> hinder = rekvisitioner.begaranshinder(id);
    if (hinder.isEmpty()) {
      yta.add(
          Knapp.rad(Knapp.lank(InsatsNavigation.begar(i.insatsId()), text("rekvisition.begar"))));
    }
    hinder
        .filter(h -> h.slag() == Hinder.Slag.REGEL)
        .ifPresent(
            h ->
                yta.add(
                    Knapp.hindrad(
                        Knapp.stilla(text("rekvisition.begar"), () -> {}), Optional.of(h))));
    return List.of(new Avsnitt(text("rekvisitioner.titel"), yta));
  }
}
