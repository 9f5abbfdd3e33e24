package se.samordna.protokoll.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.protokoll.Protokollbild;
import se.samordna.protokoll.Protokollbild.Namngiven;

/** Valet av en eller två justerare, bland dem som tjänstgör. */
final class Justerarvaljare extends Composite<com.vaadin.flow.component.html.Div> {

  Justerarvaljare(Protokolltjanster akter, SammantradeId id, Protokollbild p, Runnable vidAndring) {
    Map<String, String> namn =
        p.valbara().stream().collect(Collectors.toMap(Namngiven::person, Namngiven::namn));
    CheckboxGroup<String> val = new CheckboxGroup<>(text("protokoll.justerare"));
    val.setItems(p.valbara().stream().map(Namngiven::person).toList());
    val.setItemLabelGenerator(x -> namn.getOrDefault(x, x));
    Set<String> valda = p.justerare().stream().map(Namngiven::person).collect(Collectors.toSet());
    val.setValue(valda.stream().filter(namn::containsKey).collect(Collectors.toSet()));
    Formular formular = new Formular();
    formular.falt("personer", val);
    formular.add(
        Knapp.rad(
            Knapp.stilla(
                text("protokoll.valj_justerare"),
                () ->
                    formular.visa(
                        akter
                            .justerare()
                            .valj(
                                id, new LinkedHashSet<>(val.getValue()).stream().sorted().toList()),
                        ok -> {
                          vidAndring.run();
                          Besked.visa(text("protokoll.justerare_valda"));
                        }))));
    getContent()
        .add(
            new Avsnitt(
                text("protokoll.justerare.rubrik"),
                p.valbara().isEmpty()
                    ? Avsnitt.tomt(text("protokoll.inga_valbara"))
                    : new Paragraph(text("protokoll.justerare.hjalp"))));
    if (!p.valbara().isEmpty()) {
      getContent().getChildren().findFirst().ifPresent(a -> ((Avsnitt) a).add(formular));
    }
  }
}
