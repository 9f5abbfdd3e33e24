package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.svensk;
import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Svensk;
import se.samordna.gemensam.ui.Texter;
import se.samordna.identitet.Inloggad;
import se.samordna.mote.PunktId;
import se.samordna.mote.Utfall;
import se.samordna.narvaro.Beslutsforhet.Tjanstgorande;
import se.samordna.sammantrade.Rostning;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Beslutsvy;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;
import se.samordna.sammantrade.pagaende.Gangbild;
import se.samordna.sammantrade.pagaende.NyOmrostning;
import se.samordna.sammantrade.pagaende.NyttYrkande;

/** Det som sker på en punkt medan den behandlas: yrka, öppna omröstning, reservera sig. */
final class Gangdialoger {

  private final Gangtjanster akter;
  private final SammantradeId mote;
  private final Punktvy punkt;
  private final Map<String, String> namn;
  private final Runnable vidAndring;

  Gangdialoger(
      Gangtjanster akter, SammantradeId mote, Motesbild vy, Punktvy punkt, Runnable vidAndring) {
    this.akter = akter;
    this.mote = mote;
    this.punkt = punkt;
    this.namn = Deltagarlista.namn(vy);
    this.vidAndring = vidAndring;
  }

  private PunktId id() {
    return new PunktId(punkt.punkt());
  }

  private static String jag() {
    return Inloggad.aktor().anvandare();
  }

  void taUpp() {
    akter.behandling().taUpp(mote, id());
    vidAndring.run();
  }

  void yrka() {
    Dialogruta ruta = new Dialogruta(text("yrkande.ny", punkt.rubrik()));
    Select<String> person =
        personer(
            text("yrkande.vem"),
            punkt.kvorum().tjanstgorande().stream().map(Tjanstgorande::person).toList());
    Select<Utfall> utfall = utfall(text("yrkande.vad"));
    TextArea ord = new TextArea(text("yrkande.text"));
    ord.setHelperText(text("yrkande.text.hjalp"));
    ruta.formular().falt("person", person);
    ruta.formular().falt("utfall", utfall);
    ruta.formular().falt("text", ord);
    ruta.oppna(
        text("yrkande.anteckna"),
        () ->
            ruta.visa(
                akter
                    .yrkanden()
                    .yrka(
                        mote,
                        id(),
                        new NyttYrkande(
                            person.getOptionalValue(), utfall.getValue(), ord.getValue())),
                y -> klart(text("yrkande.antecknat"))));
  }

  /** Den som leder väljer för vem; den som bara företräder sig själv behöver inte välja. */
  private Select<String> personer(String etikett, List<String> vilka) {
    Select<String> person = new Select<>();
    person.setLabel(etikett);
    person.setItems(punkt.farLeda() ? vilka : List.of(jag()));
    person.setItemLabelGenerator(p -> namn.getOrDefault(p, p));
    person.setVisible(punkt.farLeda());
    if (!punkt.farLeda() || vilka.contains(jag())) {
      person.setValue(jag());
    } else {
      vilka.stream().findFirst().ifPresent(person::setValue);
    }
    return person;
  }

  private Select<Utfall> utfall(String etikett) {
    Select<Utfall> utfall = new Select<>();
    utfall.setLabel(etikett);
    utfall.setItems(Utfallsval.till(punkt));
    utfall.setItemLabelGenerator(u -> text("utfall." + u.kod()));
    utfall.setValue(Utfall.BIFALL);
    return utfall;
  }

  void oppnaOmrostning() {
    Dialogruta ruta = new Dialogruta(text("omrostning.ny", punkt.rubrik()));
    Select<Utfall> forslag = utfall(text("votering.forslag"));
    TextField ja = Svensk.text(new TextField(text("omrostning.ja_text")));
    TextField nej = Svensk.text(new TextField(text("omrostning.nej_text")));
    forslag.setValue(forsta().orElse(Utfall.BIFALL));
    forslag.addValueChangeListener(e -> fyll(e.getValue(), ja, nej));
    fyll(forslag.getValue(), ja, nej);
    ruta.formular().add(new Paragraph(text("omrostning.hjalp")));
    punkt.kravProcent().ifPresent(p -> ruta.formular().add(new Paragraph(Punkttext.krav(p))));
    ruta.formular().falt("forslag", forslag);
    ruta.formular().falt("jaText", ja);
    ruta.formular().falt("nejText", nej);
    ruta.oppna(
        text("omrostning.starta"),
        () ->
            ruta.visa(
                akter
                    .omrostning()
                    .oppna(
                        mote,
                        id(),
                        new NyOmrostning(
                            forslag.getValue(),
                            Optional.of(ja.getValue()),
                            Optional.of(nej.getValue()))),
                o -> klart(text("omrostning.oppnad"))));
  }

  private Optional<Utfall> forsta() {
    return staende().stream().findFirst();
  }

  private List<Utfall> staende() {
    return punkt.yrkanden().stream()
        .filter(y -> !y.aterkallat())
        .map(Gangbild.Yrkande::utfall)
        .distinct()
        .toList();
  }

  /** Nej-rösten gäller motyrkandet, när det finns ett enda. Orden står i protokollet. */
  private void fyll(Utfall forslag, TextField ja, TextField nej) {
    List<Utfall> mot = staende().stream().filter(u -> u != forslag).toList();
    ja.setValue(svensk("omrostning.ja_till", gemen(forslag)));
    nej.setValue(
        mot.size() == 1
            ? svensk("omrostning.nej_for", gemen(forslag), gemen(mot.getFirst()))
            : svensk("omrostning.nej_till", gemen(forslag)));
  }

  private static String gemen(Utfall utfall) {
    return svensk("utfall." + utfall.kod()).toLowerCase(Texter.SVENSKA);
  }

  void reservera(Beslutsvy beslut) {
    Dialogruta ruta = new Dialogruta(text("reservation.ny", beslut.paragraf()));
    List<String> redan = beslut.reservationer().stream().map(Gangbild.Reservation::person).toList();
    Select<String> person =
        personer(
            text("reservation.vem"),
            nejForst(beslut).stream().filter(p -> !redan.contains(p)).toList());
    TextArea ord = new TextArea(text("reservation.text"));
    ord.setHelperText(text("reservation.text.hjalp"));
    ruta.formular().falt("person", person);
    ruta.formular().falt("text", ord);
    ruta.oppna(
        text("reservation.spara"),
        () ->
            ruta.visa(
                akter
                    .reservation()
                    .reservera(mote, id(), person.getOptionalValue(), ord.getValue()),
                r -> klart(text("reservation.antecknad"))));
  }

  /** De som röstade nej i den senaste voteringen föreslås först (R14). */
  private List<String> nejForst(Beslutsvy beslut) {
    List<String> nej =
        punkt.voteringar().isEmpty()
            ? List.of()
            : punkt.voteringar().getLast().roster().stream()
                .filter(r -> r.rost() == Rostning.Rost.NEJ)
                .map(Rostning::person)
                .toList();
    return Stream.concat(nej.stream(), beslut.tjanstgorande().stream())
        .filter(beslut.tjanstgorande()::contains)
        .distinct()
        .toList();
  }

  private void klart(String besked) {
    vidAndring.run();
    Besked.visa(besked);
  }
}
