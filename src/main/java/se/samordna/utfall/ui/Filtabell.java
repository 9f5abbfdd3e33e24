package se.samordna.utfall.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.utfall.BokimportService;
import se.samordna.utfall.Inlastfil;
import se.samordna.utfall.Utfallsbild;

/** Byråns inlästa filer: vad de täcker och gäller för. Ekonomen kan ta tillbaka en. */
final class Filtabell extends Composite<Div> {

  private final transient BokimportService inlasning;
  private final transient UnaryOperator<String> namn;
  private final transient Runnable vidAndring;
  private final boolean farTaTillbaka = Inloggad.aktor().har(Roll.EKONOM);

  Filtabell(
      BokimportService inlasning,
      UnaryOperator<String> namn,
      Utfallsbild bild,
      Runnable vidAndring) {
    this.inlasning = inlasning;
    this.namn = namn;
    this.vidAndring = vidAndring;
    Tabell tabell =
        new Tabell(text("utfall.filer.hjalp"))
            .kolumn(text("utfall.fil"))
            .kolumn(text("utfall.tacker"))
            .kolumn(text("utfall.galler"))
            .tal(text("utfall.filens_resultat"));
    if (farTaTillbaka) {
      tabell.kolumn(text("utfall.handling"));
    }
    bild.filer().forEach(f -> tabell.rad(celler(f)));
    getContent().add(tabell);
  }

  private Component[] celler(Utfallsbild.Fil f) {
    Inlastfil fil = f.fil();
    List<Component> celler =
        new ArrayList<>(
            List.of(
                new Span(fil.filnamn() + " (" + fil.program() + ")"),
                new Span(fil.fran() + " – " + fil.till()),
                new Span(galler(f)),
                new Span(Siffror.belopp(fil.resultat()))));
    if (farTaTillbaka) {
      celler.add(
          fil.galler()
              ? Knapp.radknapp("utfall.ta_tillbaka", fil.filnamn(), () -> taTillbaka(fil))
              : new Span("–"));
    }
    return celler.toArray(new Component[0]);
  }

  private String galler(Utfallsbild.Fil f) {
    return f.fil()
        .aterkallelse()
        .map(
            a ->
                text(
                    "utfall.tillbakatagen",
                    Tider.dag(Tider.lokal(a.aterkallad()).toLocalDate()),
                    namn.apply(a.aterkalladAv()),
                    a.skal()))
        .orElseGet(
            () ->
                f.galler().isEmpty()
                    ? text("utfall.ersatt")
                    : f.galler().stream()
                        .map(m -> Integer.toString(m.getMonthValue()))
                        .collect(Collectors.joining(", ")));
  }

  private void taTillbaka(Inlastfil fil) {
    Dialogruta ruta = new Dialogruta(text("utfall.ta_tillbaka.titel", fil.filnamn()));
    TextArea skal = new TextArea(text("utfall.ta_tillbaka.skal"));
    skal.setRequired(true);
    ruta.formular().add(new Paragraph(text("utfall.ta_tillbaka.hjalp")));
    ruta.formular().falt("skal", skal);
    ruta.oppna(
        text("utfall.ta_tillbaka"),
        () ->
            ruta.visa(
                inlasning.aterkalla(fil.filId(), skal.getValue()),
                f -> {
                  Besked.visa(text("utfall.tagen_tillbaka", f.filnamn()));
                  vidAndring.run();
                }));
  }
}
