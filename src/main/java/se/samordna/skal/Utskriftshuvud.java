package se.samordna.skal;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.UIScope;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Inloggad;

/** Vems papperet är och vilken dag det skrevs ut; syns bara på utskrifter. */
@Component
@UIScope
class Utskriftshuvud extends Composite<Div> {

  private final transient Register register;
  private final transient Klocka klocka;

  Utskriftshuvud(Register register, Klocka klocka) {
    this.register = register;
    this.klocka = klocka;
    getContent().addClassName("utskriftshuvud");
    getContent().getElement().setAttribute("aria-hidden", "true");
  }

  /** Dagen är den som gäller när sidan öppnas. */
  void visa() {
    getContent().removeAll();
    Inloggad.kanske()
        .filter(a -> !a.forbund().isBlank())
        .ifPresent(
            a ->
                getContent()
                    .add(
                        new Span(register.forbund().namn()),
                        new Span(text("utskrift.dag", klocka.idag().toString()))));
  }
}
