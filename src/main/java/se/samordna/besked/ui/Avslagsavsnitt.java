package se.samordna.besked.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import se.samordna.arende.HandlingService;
import se.samordna.arende.ui.Arendebesked;
import se.samordna.arende.ui.Handlingslank;
import se.samordna.besked.Avslag;
import se.samordna.besked.AvslagService;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.HandlingId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Svensk;

/** Styrelsens avslag på ärendets sida: vad som beslutades, varför, och hur det kan överklagas. */
@org.springframework.stereotype.Component
class Avslagsavsnitt implements Arendebesked {

  private final AvslagService avslag;
  private final HandlingService handlingar;

  Avslagsavsnitt(AvslagService avslag, HandlingService handlingar) {
    this.avslag = avslag;
    this.handlingar = handlingar;
  }

  @Override
  public List<Component> av(ArendeId arende) {
    return avslag.lista(arende) instanceof Svar.Ja<List<Avslag>>(List<Avslag> alla)
        ? alla.stream().limit(1).map(senaste -> avsnitt(senaste, alla)).toList()
        : List.of();
  }

  private Component avsnitt(Avslag senaste, List<Avslag> alla) {
    Avsnitt avsnitt = new Avsnitt(text("avslag.rubrik"));
    avsnitt.addClassName("avslag");
    avsnitt.add(senaste.galler() ? gallande(senaste) : upphavt(senaste));
    if (alla.size() > 1) {
      UnorderedList tidigare = new UnorderedList();
      alla.stream().skip(1).forEach(a -> tidigare.add(new ListItem(upphavt(a))));
      avsnitt.add(new NativeDetails(text("avslag.tidigare"), tidigare));
    }
    return avsnitt;
  }

  private Div gallande(Avslag a) {
    UnorderedList satser = new UnorderedList();
    a.satser().forEach(s -> satser.add(Svensk.text(new ListItem(s))));
    Div sa = new Div();
    tiden(a).ifPresent(t -> sa.add(new Paragraph(t)));
    a.overklagande().forEach(m -> sa.add(new Paragraph(m)));
    return new Div(
        vad(a),
        new Paragraph(lank(a, text("avslag.las"))),
        new H3(text("avslag.beslutet")),
        satser,
        new H3(text("avslag.skal")),
        Lastext.av(a.skal()),
        new H3(text("avslag.overklaga")),
        sa);
  }

  /** Dagarna, när de är kända; innan dess säger anvisningen hur de räknas. */
  private static Optional<String> tiden(Avslag a) {
    return a.lagaKraft()
        .map(dag -> text("avslag.laga_kraft", dag.toString()))
        .or(() -> a.overklagasTill().map(dag -> text("avslag.overklagas_till", dag.toString())));
  }

  private static Div vad(Avslag a) {
    Div vad =
        new Div(
            new Paragraph(text("avslag.vad", a.dag().toString(), Integer.toString(a.paragraf()))));
    avser(a).ifPresent(vad::add);
    return vad;
  }

  /** En insats som fått nej till en ändring går vidare: läsaren får veta vad nejet gällde. */
  private static Optional<Paragraph> avser(Avslag a) {
    return a.avser().map(sak -> new Paragraph(text("avslag.avser", sak)));
  }

  private Div upphavt(Avslag a) {
    Div rad = new Div();
    rad.add(
        a.upphavt()
            .<Component>map(
                u ->
                    new Paragraph(
                        text(
                            "avslag.upphavt",
                            a.dag().toString(),
                            Integer.toString(a.paragraf()),
                            u.domstol(),
                            u.dag().toString(),
                            u.malnummer())))
            .orElseGet(() -> vad(a)));
    a.upphavt().flatMap(u -> avser(a)).ifPresent(rad::add);
    rad.add(lank(a, text("avslag.las_ett", a.dag().toString(), Integer.toString(a.paragraf()))));
    return rad;
  }

  private Anchor lank(Avslag a, String text) {
    return Handlingslank.av(handlingar, new HandlingId(a.handlingId()), text);
  }
}
