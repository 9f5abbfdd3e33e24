package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samordna.forbund.Plats;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Svensk;
import se.samordna.mote.Formalia;
import se.samordna.mote.PunktId;
import se.samordna.mote.Utfall;
import se.samordna.narvaro.Beslutsforhet.Tjanstgorande;
import se.samordna.sammantrade.Beslut;
import se.samordna.sammantrade.FattaBeslut;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Kallad;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/** En formell punkts egen akt: klar, läggs till handlingarna, eller ett val. */
final class Formalakt {

  private final Sammantradestjanster akter;
  private final SammantradeId mote;
  private final Motesbild vy;
  private final Punktvy punkt;
  private final Runnable vidAndring;

  Formalakt(
      Sammantradestjanster akter,
      SammantradeId mote,
      Motesbild vy,
      Punktvy punkt,
      Runnable vidAndring) {
    this.akter = akter;
    this.mote = mote;
    this.vy = vy;
    this.punkt = punkt;
    this.vidAndring = vidAndring;
  }

  /** Knappens text: aktens verb. */
  static String verb(Punktvy punkt) {
    return "akt." + punkt.akt().kod();
  }

  void gor() {
    switch (punkt.akt()) {
      case JUSTERARE -> justerare();
      case PRESIDIUM -> presidium();
      case OVRIGA_FRAGOR -> ovriga();
      case VAL, SAKFRAGA -> new Punktakt(akter, mote, vy, punkt, vidAndring).besluta();
      default -> bekrafta();
    }
  }

  /** Meningen som kommer att stå i protokollet visas innan den antecknas. */
  private void bekrafta() {
    Dialogruta ruta = new Dialogruta(text("akt.rubrik", punkt.ordning(), punkt.rubrik()));
    ruta.formular().add(new Paragraph(text("akt.star")));
    punkt.forslagssatser().forEach(s -> ruta.formular().add(Svensk.text(new Paragraph(s))));
    ruta.oppna(text(verb(punkt)), () -> klart(ruta, List.of(), List.of(), Optional.empty()));
  }

  private void justerare() {
    Dialogruta ruta = new Dialogruta(text("akt.justerare"));
    CheckboxGroup<String> valda = new CheckboxGroup<>(text("akt.justerare.vilka"));
    Map<String, String> namn = Deltagarlista.namn(vy);
    valda.setItems(
        vy.kvorum().tjanstgorande().stream()
            .map(Tjanstgorande::person)
            .filter(p -> !arOrdforande(p))
            .toList());
    valda.setItemLabelGenerator(p -> namn.getOrDefault(p, p));
    valda.addClassName("lodrat");
    ruta.formular().add(new Paragraph(text("akt.justerare.hjalp")));
    ruta.formular().falt("justerare", valda);
    ruta.oppna(
        text("akt.justerare.verb"),
        () -> {
          if (valda.isEmpty()) {
            ruta.formular().visa(Hinder.form("saknas", text("akt.justerare.saknas")));
            return;
          }
          klart(ruta, List.of(), List.copyOf(valda.getValue()), Optional.empty());
        });
  }

  private boolean arOrdforande(String person) {
    return vy.kallade().stream()
        .anyMatch(k -> k.person().equals(person) && k.uppdrag() == Plats.Uppdrag.ORDFORANDE);
  }

  private void ovriga() {
    Dialogruta ruta = new Dialogruta(text("akt.rubrik", punkt.ordning(), punkt.rubrik()));
    TextArea fragor = new TextArea(text("akt.ovriga.text"));
    fragor.setHelperText(text("akt.ovriga.hjalp"));
    ruta.formular().falt("satser", fragor);
    ruta.oppna(
        text(verb(punkt)),
        () ->
            klart(
                ruta,
                List.of(
                    fragor.getValue().isBlank() ? Formalia.INGA_FRAGOR : fragor.getValue().strip()),
                List.of(),
                Optional.empty()));
  }

  private void presidium() {
    Dialogruta ruta = new Dialogruta(text("akt.presidium"));
    Select<String> ordforande = ledamot(text("uppdrag.ordforande"));
    Select<String> vice = ledamot(text("platser.vice"));
    Select<String> andre = ledamot(text("platser.andre_vice"));
    andre.setEmptySelectionAllowed(true);
    andre.setEmptySelectionCaption(text("platser.ingen"));
    ruta.formular().add(new Paragraph(text("akt.presidium.hjalp")));
    ruta.formular().falt("ordforande", ordforande);
    ruta.formular().falt("vice", vice);
    ruta.formular().falt("andre", andre);
    ruta.oppna(
        text("akt.presidium"),
        () -> {
          if (ordforande.isEmpty() || vice.isEmpty()) {
            ruta.formular().visa(Hinder.form("saknas", text("platser.presidium.saknas")));
            return;
          }
          klart(
              ruta,
              List.of(),
              List.of(),
              Optional.of(
                  new FattaBeslut.Presidium(
                      ordforande.getValue(),
                      Stream.of(vice, andre)
                          .flatMap(s -> s.getOptionalValue().stream())
                          .toList())));
        });
  }

  private Select<String> ledamot(String etikett) {
    Map<String, String> namn = Deltagarlista.namn(vy);
    Select<String> val = new Select<>();
    val.setLabel(etikett);
    val.setItems(
        vy.kallade().stream()
            .filter(k -> k.slag() == Plats.Slag.LEDAMOT)
            .map(Kallad::person)
            .distinct()
            .toList());
    val.setItemLabelGenerator(p -> p == null ? text("platser.ingen") : namn.getOrDefault(p, p));
    return val;
  }

  private void klart(
      Dialogruta ruta,
      List<String> satser,
      List<String> justerare,
      Optional<FattaBeslut.Presidium> presidium) {
    Svar<Beslut> svar =
        akter
            .beslut()
            .fatta(
                mote,
                new PunktId(punkt.punkt()),
                new FattaBeslut(
                    Utfall.BIFALL,
                    List.of(),
                    List.of(),
                    "",
                    Optional.empty(),
                    false,
                    satser,
                    justerare,
                    presidium));
    ruta.visa(
        svar,
        b -> {
          vidAndring.run();
          Besked.visa(text("akt.antecknat", b.paragraf()));
        });
  }
}
