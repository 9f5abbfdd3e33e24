package se.samordna.uppgift.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.gemensam.Plikt;
import se.samordna.gemensam.Plikt.Sak;
import se.samordna.gemensam.ui.Frist;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tider;

/** En plikt som en mening: vad, om vad, till när, och vägen dit. */
final class Pliktrad {

  private Pliktrad() {}

  static ListItem av(Plikt plikt, LocalDate idag) {
    String vad = text("plikt." + plikt.slag(), plikt.antal());
    Div rubrik = new Div(vad);
    rubrik.addClassName("uppgift-vad");
    Div om = new Div(new Span(sak(plikt.sak())));
    om.addClassName("uppgift-om");
    plikt.senast().ifPresent(f -> om.add(new Span(text("plikt.senast")), new Frist(f, idag)));
    Anchor gor = new Anchor(plikt.lank(), text("plikt." + plikt.slag() + ".verb"));
    gor.addClassNames("knapp", "stilla");
    gor.getElement()
        .setAttribute(
            "aria-label",
            text("plikt." + plikt.slag() + ".verb") + ": " + vad + ", " + sak(plikt.sak()));
    return new ListItem(new Div(rubrik, om), gor);
  }

  private static String sak(Sak sak) {
    return switch (sak) {
      case Sak.Mote m -> text("moteslag." + m.moteslag()) + " " + Tider.veckodag(m.dag());
      case Sak.Punkt p ->
          p.rubrik()
              + ", "
              + p.paragraf()
                  .map(n -> text("bordlagt.paragraf", p.dag().toString(), Integer.toString(n)))
                  .orElseGet(() -> text("bordlagt.lamnad", p.dag().toString()));
      case Sak.Plats p -> plats(p);
      case Sak.Beslut b ->
          b.rubrik() + ", " + text("plikt.beslut", b.dag().toString(), "" + b.paragraf());
      case Sak.Pengar p -> p.rubrik() + ", " + Siffror.belopp(p.belopp());
    };
  }

  private static String plats(Sak.Plats p) {
    return Stream.of(text("organ." + p.organ()), text("plikt.plats." + p.platsslag()), p.medlem())
            .filter(t -> !t.isEmpty())
            .collect(Collectors.joining(", "))
        + p.person().map(vem -> ": " + vem).orElse("");
  }
}
