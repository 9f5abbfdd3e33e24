package se.samordna.overtagande.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Filmottagning;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.overtagande.OvertagandeinlasningService;
import se.samordna.overtagande.OvertagandeinlasningService.Inlast;
import se.samordna.overtagande.OvertagandeinlasningService.Utfall;

/** Flera insatser på en gång: mallen att hämta, filen att lämna, och vad den skulle ge. */
final class Arbetsboksavsnitt extends Composite<Div> {

  private static final int STORST = 5 * 1024 * 1024;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final transient OvertagandeinlasningService inlasning;
  private final transient Runnable vidAndring;
  private final transient Aktor aktor = Inloggad.aktor();
  private final Div svar = new Div();
  private transient Optional<Innehall> fil = Optional.empty();

  Arbetsboksavsnitt(OvertagandeinlasningService inlasning, Runnable vidAndring) {
    this.inlasning = inlasning;
    this.vidAndring = vidAndring;
    svar.getElement().setAttribute("aria-live", "polite");
  }

  @Override
  protected Div initContent() {
    return new Div(
        new Avsnitt(
            text("overta.arbetsbok"),
            new Paragraph(text("overta.arbetsbok.ingress")),
            Knapp.rad(new Anchor(mall(), text("overta.mall"))),
            new Filmottagning(text("overta.arbetsbok.valj"), STORST, this::tagEmot)),
        svar);
  }

  private DownloadHandler mall() {
    return DownloadHandler.fromInputStream(
        begaran -> {
          Innehall mall = Inloggad.som(aktor, inlasning::mall);
          return new DownloadResponse(mall.oppna(), "ta-over-insatser.xlsx", XLSX, mall.storlek());
        });
  }

  private void tagEmot(String namn, Innehall innehall) {
    Inloggad.som(
        aktor,
        () -> {
          fil = Optional.of(innehall);
          visa(Filmottagning.iTur(() -> inlasning.lasIn(innehall, true)));
          return namn;
        });
  }

  private void visa(Svar<Inlast> utfall) {
    svar.removeAll();
    switch (utfall) {
      case Svar.Ja<Inlast>(Inlast inlast) -> svar.add(skulleGe(inlast));
      case Svar.Nej<Inlast>(Hinder nej) -> svar.add(maste(nej));
    }
  }

  private static Component maste(Hinder nej) {
    Div ruta = new Div();
    ruta.addClassName("hinder");
    Paragraph rubrik = new Paragraph(nej.text());
    rubrik.addClassName("hinder-rubrik");
    ruta.add(rubrik, lista(nej.fel().stream().map(Hinder.Faltfel::text).toList()));
    return new Avsnitt(text("inlasning.maste_rattas"), ruta);
  }

  private static UnorderedList lista(List<String> rader) {
    UnorderedList lista = new UnorderedList();
    rader.forEach(r -> lista.add(new ListItem(r)));
    lista.setVisible(!rader.isEmpty());
    return lista;
  }

  private Component skulleGe(Inlast inlast) {
    Tabell tabell =
        new Tabell(text("overta.arbetsbok.ger"))
            .kolumn(text("insats.namn"))
            .kolumn(text("overta.utfall"))
            .tal(text("overta.beviljat"))
            .tal(text("overta.utbetalt"));
    inlast
        .insatser()
        .forEach(
            i ->
                tabell.rad(
                    i.rubrik(),
                    text("overta.utfall." + Kod.av(i.utfall())),
                    i.utfall() == Utfall.INTE_IFYLLD ? "–" : Siffror.belopp(i.beviljat()),
                    i.utfall() == Utfall.INTE_IFYLLD ? "–" : Siffror.belopp(i.utbetalt())));
    Avsnitt avsnitt =
        new Avsnitt(text("overta.arbetsbok.ger"), lista(inlast.anmarkningar()), tabell);
    avsnitt.add(
        inlast.overtagna() == 0
            ? new Paragraph(text("overta.arbetsbok.inget_nytt"))
            : Knapp.rad(Knapp.huvud(text("overta.arbetsbok.ta_over"), this::lasIn)));
    return avsnitt;
  }

  private void lasIn() {
    fil.ifPresent(
        f -> {
          Svar<Inlast> last = Filmottagning.iTur(() -> inlasning.lasIn(f, false));
          if (last instanceof Svar.Ja<Inlast>(Inlast inlast)) {
            fil = Optional.empty();
            svar.removeAll();
            Besked.visa(text("overta.arbetsbok.klar", Integer.toString(inlast.overtagna())));
            vidAndring.run();
          } else {
            visa(last);
          }
        });
  }
}
