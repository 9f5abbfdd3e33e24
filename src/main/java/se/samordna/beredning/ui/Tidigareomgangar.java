package se.samordna.beredning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.samordna.arende.Aterkomst;
import se.samordna.beredning.Omgang;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Tider;

/** Det som sades och föreslogs innan ärendet kom tillbaka: en omgång i taget, den senaste först. */
final class Tidigareomgangar extends Composite<Avsnitt> {

  private final List<Omgang> omgangar;

  /**
   * @param omgangar äldst först, och minst en
   */
  Tidigareomgangar(List<Omgang> omgangar) {
    this.omgangar = List.copyOf(omgangar);
    getContent().addClassName("tidigare-omgangar");
    getContent().add(new Paragraph(text("omgang.forklaring")));
    this.omgangar.reversed().forEach(o -> getContent().add(omgang(o)));
  }

  @Override
  protected Avsnitt initContent() {
    return new Avsnitt(text("omgang.tidigare"));
  }

  private static NativeDetails omgang(Omgang o) {
    Div innehall = new Div();
    innehall.addClassName("omgang");
    if (!o.yttranden().isEmpty()) {
      innehall.add(new H3(text("yttrande.medlemmarna")), new Yttrandelista(o.yttranden()));
    }
    o.samlade()
        .forEach(
            s ->
                innehall.add(
                    new H3(text("samlat.rubrik")),
                    Yttrandelista.marke(s.utfall()),
                    Lastext.av(s.motivering())));
    o.forslag()
        .forEach(t -> innehall.add(new H3(text("omgang.forslag", t.nr())), new Forslagsblad(t)));
    o.aterkomster().stream()
        .filter(a -> !a.skal().isBlank())
        .forEach(
            a ->
                innehall.add(
                    new H3(text("aterkomst.skal." + Kod.av(a.slag()))), Lastext.av(a.skal())));
    return new NativeDetails(namn(o), innehall);
  }

  /** Omgången och hur den slutade; det i den pågående har bara fått ge vika. */
  private static String namn(Omgang o) {
    return o.aterkomster().isEmpty()
        ? text("omgang.ersatt", o.omgang())
        : slutade(o.omgang(), o.aterkomster().getLast());
  }

  private static String slutade(int nr, Aterkomst a) {
    return text(
        "omgang.slut." + Kod.av(a.slag()),
        nr,
        Tider.veckodag(a.dag()),
        Integer.toString(a.paragraf()));
  }
}
