package se.samordna.overtagande.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;
import se.samordna.insats.ui.InsatsNavigation;
import se.samordna.overtagande.OvertagandeService;

/** Ta över en insats: formuläret är ifyllt med det som budgetraden säger. */
@Route(OvertagandeNavigation.RAD)
@RolesAllowed({"forbundschef", "ekonom"})
class OvertaInsatsVy extends Vy implements BeforeEnterObserver {

  private final transient OvertagandeService overtaganden;
  private final transient Register register;

  OvertaInsatsVy(OvertagandeService overtaganden, Register register) {
    this.overtaganden = overtaganden;
    this.register = register;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    UUID id = id(event.getRouteParameters().get("rad").orElse(""), UUID::fromString);
    List<OvertagandeService.Rad> alla = overtaganden.kvar();
    OvertagandeService.Rad vald =
        alla.stream()
            .filter(r -> r.radId().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException(id.toString()));
    titel(text("overta.en.titel"));
    Overtagandeformular formular = new Overtagandeformular(alla, vald, register);
    formular.yta().add(Knapp.rad(Knapp.huvud(text("overta.ta_over"), () -> taOver(formular))));
    Div over = new Div(new Anchor(InsatsNavigation.OVERTA, text("overta.titel")));
    over.addClassName("lankar");
    add(
        new Sidhuvud(text("overta.en.titel"), over).ingress(text("overta.en.ingress")),
        formular.yta());
  }

  private void taOver(Overtagandeformular f) {
    f.yta()
        .visa(
            overtaganden.taOver(f.overtagande(), f.protokoll()),
            o -> {
              Besked.visa(text("overta.klar"));
              getUI().ifPresent(ui -> ui.navigate(InsatsNavigation.insats(o.insatsId())));
            });
  }
}
