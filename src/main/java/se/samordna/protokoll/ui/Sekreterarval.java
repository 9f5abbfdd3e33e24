package se.samordna.protokoll.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Vy;
import se.samordna.protokoll.Protokollbild;
import se.samordna.protokoll.Protokollbild.Namngiven;

/** Valet av den som för protokollet. */
final class Sekreterarval extends Composite<Div> {

  Sekreterarval(Protokolltjanster akter, SammantradeId id, Protokollbild p, Runnable vidAndring) {
    List<Namngiven> valbara = Vy.finns(akter.sekreterare().valbara(id));
    ComboBox<Namngiven> val = new ComboBox<>(text("protokoll.sekreterare"));
    val.setItems(valbara);
    val.setItemLabelGenerator(Namngiven::namn);
    p.sekreterare().filter(valbara::contains).ifPresent(val::setValue);
    Formular formular = new Formular();
    formular.falt("person", val);
    formular.add(
        Knapp.rad(
            Knapp.stilla(
                text("protokoll.valj_sekreterare"),
                () ->
                    formular.visa(
                        akter
                            .sekreterare()
                            .valj(
                                id,
                                p.sekreterareVersion(),
                                val.getOptionalValue().map(Namngiven::person).orElse("")),
                        ok -> {
                          vidAndring.run();
                          Besked.visa(text("protokoll.sekreterare_vald"));
                        }))));
    getContent()
        .add(
            new Avsnitt(
                text("protokoll.sekreterare.rubrik"),
                new Paragraph(
                    (p.sekreterare().isPresent() ? "" : text("protokoll.sekreterare_ingen") + " ")
                        + text("protokoll.sekreterare.hjalp")),
                formular));
  }
}
