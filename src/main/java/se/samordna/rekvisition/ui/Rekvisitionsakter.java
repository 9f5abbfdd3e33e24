package se.samordna.rekvisition.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.rekvisition.BetalningsfilService;
import se.samordna.rekvisition.Rekvisition;
import se.samordna.rekvisition.RekvisitionsgangService;
import se.samordna.rekvisition.Rekvisitionshandling;
import se.samordna.rekvisition.Rekvisitionskontroll;
import se.samordna.rekvisition.UtbetalningService;

/** Det den inloggade kan göra med rekvisitionen nu, efter roll och läge. */
final class Rekvisitionsakter {

  private final RekvisitionsgangService gang;
  private final UtbetalningService utbetalning;
  private final BetalningsfilService filer;
  private final Rekvisition r;
  private final InsatsId insats;
  private final Kontrollfalt.Underlag underlag;
  private final Consumer<Rekvisition> efter;
  private final Aktor aktor = Inloggad.aktor();
  private final Formular formular = new Formular();
  private final TextArea kommentar = new TextArea(text("rekvisition.kommentar"));

  Rekvisitionsakter(
      RekvisitionsgangService gang,
      UtbetalningService utbetalning,
      BetalningsfilService filer,
      Rekvisition r,
      Kontrollfalt.Underlag underlag,
      Consumer<Rekvisition> efter) {
    this.gang = gang;
    this.utbetalning = utbetalning;
    this.filer = filer;
    this.r = r;
    this.insats = new InsatsId(r.insatsId());
    this.underlag = underlag;
    this.efter = efter;
  }

  /** Tomt när inget kan göras av den inloggade. */
  Optional<Component> nu() {
    List<Button> knappar =
        switch (r.status()) {
          case BEGARD -> aktor.har(Roll.EKONOM) ? kontrollera() : aterkalla();
          case KONTROLLERAD -> aktor.har(Roll.FORBUNDSCHEF) ? attestera() : aterkalla();
          case ATTESTERAD -> aktor.har(Roll.EKONOM) ? betala() : List.of();
          case UTBETALD -> aktor.har(Roll.EKONOM) ? ratta() : List.of();
          default -> List.of();
        };
    if (knappar.isEmpty()) {
      return Optional.empty();
    }
    formular.falt("kommentar", kommentar);
    formular.add(Knapp.rad(knappar.toArray(Component[]::new)));
    return Optional.of(formular);
  }

  private List<Button> kontrollera() {
    Kontrollfalt falt = new Kontrollfalt(formular, r, underlag);
    kommentar.setHelperText(text("rekvisition.kommentar.hjalp"));
    return List.of(
        Knapp.huvud(
            text("rekvisition.godkann"), () -> kontrollera(falt.godkant(kommentar.getValue()))),
        Knapp.stilla(
            text("rekvisition.avsla"), () -> kontrollera(falt.avslag(kommentar.getValue()))));
  }

  private void kontrollera(Rekvisitionskontroll kontroll) {
    visa(gang.kontrollera(insats, id(), kontroll));
  }

  private List<Button> attestera() {
    Button attestera =
        Knapp.huvud(
            text("rekvisition.attestera"),
            () -> visa(gang.attestera(insats, id(), handling("attesterad", null))));
    Optional<Hinder> hinder = gang.attesthinder(r);
    Knapp.hindra(attestera, hinder);
    hinder.ifPresent(h -> formular.add(Knapp.varfor(h, List.of(attestera))));
    return List.of(
        attestera,
        Knapp.stilla(
            text("rekvisition.tillbaka"),
            () -> visa(gang.attestera(insats, id(), handling("ater", null)))));
  }

  private List<Button> betala() {
    formular.add(new Paragraph(text("rekvisition.fil.hjalp")));
    Anchor fil = new Anchor(fil(), text("rekvisition.fil"));
    formular.add(fil);
    Datumfalt dag = formular.falt("dag", new Datumfalt(text("rekvisition.dag")));
    return List.of(
        Knapp.huvud(
            text("rekvisition.betald"),
            () -> visa(utbetalning.utbetald(insats, id(), handling("", dag.dag().orElse(null))))));
  }

  private DownloadHandler fil() {
    return DownloadHandler.fromInputStream(
        begaran ->
            switch (Inloggad.som(aktor, () -> filer.fil(insats, id()))) {
              case Svar.Ja<Innehall>(Innehall xml) ->
                  new DownloadResponse(
                      xml.oppna(), "betalning-" + id() + ".xml", "application/xml", xml.storlek());
              case Svar.Nej<Innehall> nej -> DownloadResponse.error(404);
            });
  }

  private List<Button> ratta() {
    return List.of(
        Knapp.stilla(
            text("rekvisition.ratta"),
            () -> visa(utbetalning.ratta(insats, id(), handling("", null)))));
  }

  private List<Button> aterkalla() {
    return aktor.har(Roll.SOKANDE)
        ? List.of(
            Knapp.stilla(
                text("rekvisition.aterkalla"),
                () -> visa(gang.aterkalla(insats, id(), handling("", null)))))
        : List.of();
  }

  private UUID id() {
    return r.rekvisitionId();
  }

  private Rekvisitionshandling handling(String utfall, java.time.@Nullable LocalDate dag) {
    return new Rekvisitionshandling(r.version(), utfall, kommentar.getValue(), dag);
  }

  private void visa(Svar<Rekvisition> svar) {
    formular.visa(
        svar,
        ny -> {
          Besked.visa(text("rekvisition.sparad"));
          efter.accept(ny);
        });
  }
}
