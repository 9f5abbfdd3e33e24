package se.samordna.skal;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Frist;
import se.samordna.gemensam.ui.Tider;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;
import se.samordna.sammantrade.protokoll.AnslagService;
import se.samordna.sammantrade.protokoll.AttAnsla;
import se.samordna.sammantrade.protokoll.AttJustera;
import se.samordna.sammantrade.protokoll.JusteringService;
import se.samordna.sammantrade.ui.SammantradeNavigation;

/** Det som protokollen väntar på av den inloggade: att justera, att bekräfta anslag. */
@org.springframework.stereotype.Component
class Protokollgenvagar {

  private final JusteringService justering;
  private final AnslagService anslag;
  private final Klocka klocka;

  Protokollgenvagar(JusteringService justering, AnslagService anslag, Klocka klocka) {
    this.justering = justering;
    this.anslag = anslag;
    this.klocka = klocka;
  }

  List<Component> av(Aktor aktor) {
    List<Component> delar = new ArrayList<>();
    if (aktor.har(Roll.STYRELSE, Roll.PRESIDIUM)) {
      lista(text("start.att_justera"), justering.mina().stream().map(this::rad).toList(), delar);
    }
    if (aktor.har(Roll.ADMINISTRATOR)) {
      lista(text("start.att_ansla"), anslag.vantar().stream().map(this::rad).toList(), delar);
    }
    return delar;
  }

  private static void lista(String rubrik, List<ListItem> rader, List<Component> delar) {
    if (!rader.isEmpty()) {
      UnorderedList lista = new UnorderedList();
      lista.addClassName("filer");
      rader.forEach(lista::add);
      delar.add(new Avsnitt(rubrik, lista));
    }
  }

  private ListItem rad(AttJustera j) {
    String vad = j.omedelbart() ? "start.justera_paragraf" : "start.justera";
    return rad(j.sammantradeId(), text(vad, mote(j.slag(), j.dag())), j.senast());
  }

  private ListItem rad(AttAnsla a) {
    String text = text("start.ansla", mote(a.slag(), a.dag()), a.saknas());
    return rad(a.sammantradeId(), text, a.senast());
  }

  private static String mote(String slag, LocalDate dag) {
    return text("moteslag." + slag) + " " + Tider.veckodag(dag);
  }

  private ListItem rad(UUID mote, String text, LocalDate senast) {
    Div frist = new Div(new Frist(senast, klocka.idag()));
    return new ListItem(new Anchor(SammantradeNavigation.protokoll(mote), text), frist);
  }
}
