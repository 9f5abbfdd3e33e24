package se.samordna.rekvisition.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import java.util.UUID;
import se.samordna.arende.Handling;
import se.samordna.arende.HandlingService;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.HandlingId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.insats.Insatsbild;
import se.samordna.rekvisition.Rekvisition;

/** Underlagen som hör till en rekvisition, att öppna där den kontrolleras. */
@org.springframework.stereotype.Component
class Rekvisitionsbilagor {

  private final HandlingService handlingar;

  Rekvisitionsbilagor(HandlingService handlingar) {
    this.handlingar = handlingar;
  }

  Component av(Insatsbild insats, Rekvisition r) {
    List<Handling> alla =
        handlingar.alla(new ArendeId(insats.arendeId()))
                instanceof Svar.Ja<List<Handling>>(List<Handling> varje)
            ? varje
            : List.of();
    UnorderedList lista = new UnorderedList();
    lista.addClassName("filer");
    for (UUID id : r.bilagor()) {
      lista.add(
          alla.stream()
              .filter(h -> h.handlingId().equals(id))
              .findFirst()
              .map(h -> new ListItem(new Anchor(fil(h, Inloggad.aktor()), h.namn())))
              .orElseGet(() -> new ListItem(text("rekvisition.bilaga_saknas"))));
    }
    return r.bilagor().isEmpty() ? Avsnitt.tomt(text("rekvisition.inga_bilagor")) : lista;
  }

  private DownloadHandler fil(Handling h, Aktor aktor) {
    return DownloadHandler.fromInputStream(
        begaran ->
            switch (Inloggad.som(
                aktor, () -> handlingar.innehall(new HandlingId(h.handlingId())))) {
              case Svar.Ja<HandlingService.Nedladdning>(HandlingService.Nedladdning n) ->
                  new DownloadResponse(
                      n.innehall().oppna(), h.namn(), h.innehallstyp(), h.storlek());
              case Svar.Nej<HandlingService.Nedladdning> nej -> DownloadResponse.error(404);
            });
  }
}
