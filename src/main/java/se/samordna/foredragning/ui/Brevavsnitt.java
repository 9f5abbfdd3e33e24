package se.samordna.foredragning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.bud.Bud;
import se.samordna.bud.Budlyssnare;
import se.samordna.bud.ui.Levande;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Hindervisning;
import se.samordna.gemensam.ui.Tider;
import se.samordna.kalender.besked.Brevinsyn;
import se.samordna.kalender.besked.Brevlage;
import se.samordna.kalender.besked.Brevlage.Status;

/** Breven om mötet: hur det gått för var och en. Följer med när ett brev kommit i väg. */
final class Brevavsnitt extends Composite<Div> {

  private final transient Brevinsyn brev;
  private final SammantradeId mote;
  private final Hindervisning hinder = new Hindervisning();
  private final Div innehall = new Div();
  private final Map<String, Boolean> oppna = new HashMap<>();

  Brevavsnitt(Brevinsyn brev, SammantradeId mote, Budlyssnare bud) {
    this.brev = brev;
    this.mote = mote;
    Avsnitt avsnitt = new Avsnitt(text("brev.rubrik"), hinder, innehall);
    avsnitt.addClassName("breven");
    getContent().add(avsnitt);
    Levande.folj(
        this, bud, b -> b.amne() == Bud.Amne.BREV && b.om().equals(mote.varde()), this::visa);
    visa();
  }

  private void visa() {
    innehall.removeAll();
    Map<String, List<Brevlage>> handelser =
        brev.lista(mote).varde().stream()
            .collect(
                Collectors.groupingBy(Brevlage::handelse, LinkedHashMap::new, Collectors.toList()));
    if (handelser.isEmpty()) {
      innehall.add(Avsnitt.tomt(text("brev.inga")));
      return;
    }
    handelser.entrySet().stream().findFirst().ifPresent(this::oppnaForstaGangen);
    handelser.entrySet().stream()
        .filter(e -> e.getKey().startsWith("kallelse"))
        .findFirst()
        .ifPresent(this::oppnaForstaGangen);
    handelser.forEach((handelse, om) -> innehall.add(grupp(handelse, om)));
  }

  /** Den senaste händelsen och den senaste kallelsen står öppna tills någon faller ihop dem. */
  private void oppnaForstaGangen(Map.Entry<String, List<Brevlage>> handelse) {
    oppna.putIfAbsent(handelse.getKey(), attSe(handelse.getValue()));
  }

  /** Utan e-posttjänst finns inget att följa upp; breven går ändå att läsa. */
  private static boolean attSe(List<Brevlage> om) {
    return om.stream().anyMatch(b -> b.status() != Status.INGEN_TJANST);
  }

  private Component grupp(String handelse, List<Brevlage> om) {
    boolean attSe = attSe(om);
    Brevtabell tabell = new Brevtabell(antal(om), om, this::skickaOm);
    NativeDetails grupp = new NativeDetails(rubrik(om, attSe), tabell);
    grupp.addClassName("brevgrupp");
    grupp.setOpen(oppna.getOrDefault(handelse, false));
    grupp.addToggleListener(e -> oppna.put(handelse, e.isOpened()));
    return grupp;
  }

  private static String rubrik(List<Brevlage> om, boolean attSe) {
    Brevlage ett = om.getFirst();
    String[] handelse = ett.handelse().split(":", 2);
    String rubrik = text("brev.handelse." + handelse[0], Tider.tid(ett.skapad()));
    return attSe ? rubrik : rubrik + ". " + antal(om);
  }

  /** {@code Sända: 12, väntar: 1}: varje läge som förekommer, i lägenas ordning. */
  private static String antal(List<Brevlage> om) {
    return Stream.of(Status.values())
        .map(s -> Map.entry(s, om.stream().filter(b -> b.status() == s).count()))
        .filter(e -> e.getValue() > 0)
        .map(e -> text("brev.antal." + e.getKey().kod(), e.getValue()))
        .collect(Collectors.joining(" · "));
  }

  private void skickaOm(Brevlage ett) {
    hinder.dolj();
    switch (brev.skickaOm(mote, ett.brevId())) {
      case Svar.Ja<Brevlage>(Brevlage nytt) -> {
        visa();
        Besked.visa(text("brev.skickas_om", nytt.namn()));
      }
      case Svar.Nej<Brevlage>(Hinder nej) -> {
        visa();
        hinder.visa(nej);
      }
    }
  }
}
