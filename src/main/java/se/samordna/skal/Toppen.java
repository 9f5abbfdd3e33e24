package se.samordna.skal;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/** Sidhuvudet: var man är, vem man är, och vägarna vidare. */
@SpringComponent
@UIScope
class Toppen extends Composite<Header> {

  private final Map<String, Anchor> lankar = new LinkedHashMap<>();
  private final NativeButton menyknapp = new NativeButton(text("meny"));
  private final Nav nav = new Nav();

  Toppen(ObjectProvider<AuthenticationContext> inloggning) {
    Div rad = new Div(marke());
    rad.addClassName("topp-rad");
    getContent().addClassName("topp");
    getContent().add(rad);
    Inloggad.kanske()
        .ifPresent(
            aktor -> {
              rad.add(menyknapp(), person(aktor, inloggning));
              getContent().add(nav(aktor));
            });
  }

  void markera(String forstaDelen) {
    lankar.forEach(
        (vag, lank) -> {
          if (vag.equals(forstaDelen)) {
            lank.getElement().setAttribute("aria-current", "page");
          } else {
            lank.getElement().removeAttribute("aria-current");
          }
        });
    oppna(false);
  }

  private static Component marke() {
    Span namn = new Span("Samordna");
    namn.addClassName("marke-namn");
    Anchor marke = new Anchor("", namn);
    marke.addClassName("marke");
    Inloggad.kanske()
        .filter(Aktor::harForbund)
        .ifPresent(
            a -> {
              Span forbund = new Span(a.forbund());
              forbund.addClassName("marke-forbund");
              marke.add(forbund);
            });
    return marke;
  }

  private Component menyknapp() {
    menyknapp.addClassName("menyknapp");
    menyknapp.getElement().setAttribute("aria-controls", "huvudmeny");
    menyknapp.addClickListener(e -> oppna(!nav.hasClassName("oppen")));
    oppna(false);
    return menyknapp;
  }

  private void oppna(boolean oppen) {
    nav.setClassName("oppen", oppen);
    menyknapp.getElement().setAttribute("aria-expanded", Boolean.toString(oppen));
  }

  private Component nav(Aktor aktor) {
    UnorderedList lista = new UnorderedList();
    Meny.for_(aktor).forEach(val -> lista.add(new ListItem(lank(val))));
    nav.setId("huvudmeny");
    nav.addClassName("huvudnav");
    nav.getElement().setAttribute("aria-label", text("huvudmeny"));
    nav.add(lista);
    return nav;
  }

  private Anchor lank(Meny val) {
    Anchor lank = new Anchor(val.vag(), text("meny." + val.nyckel()));
    lankar.put(val.vag(), lank);
    return lank;
  }

  private static Component person(Aktor aktor, ObjectProvider<AuthenticationContext> inloggning) {
    Span namn = new Span(aktor.namn());
    namn.addClassName("person-namn");
    NativeButton sprak = new NativeButton(text("byt_sprak"), e -> Sprak.byt());
    sprak.getElement().setAttribute("lang", Sprak.svenska() ? "en" : "sv");
    NativeButton ut =
        new NativeButton(
            text("logga_ut"), e -> inloggning.ifAvailable(AuthenticationContext::logout));
    ut.getElement().setAttribute("data-logga-ut", true);
    Div person = new Div(namn, sprak, ut);
    person.addClassName("person");
    return person;
  }
}
