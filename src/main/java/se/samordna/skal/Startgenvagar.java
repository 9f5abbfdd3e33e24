package se.samordna.skal;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samordna.arende.ArendeService;
import se.samordna.arende.Arendefraga;
import se.samordna.arende.Arendepost;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.bud.Budlyssnare;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Tider;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;
import se.samordna.insats.ui.InsatsNavigation;
import se.samordna.kalender.KallelseService;
import se.samordna.kalender.ui.Kallelselista;
import se.samordna.mote.ui.SammantradeNavigation;
import se.samordna.rekvisition.Rekvisition;
import se.samordna.rekvisition.RekvisitionService;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.MoteslasService;

/** Det som startsidan visar under uppgifterna, efter roll: sammanträden som väntar, och ärenden. */
@org.springframework.stereotype.Component
class Startgenvagar {

  private static final int NAGRA = 5;
  private static final Sida.Begaran SENASTE = new Sida.Begaran(0, 50);

  private final ArendeService arenden;
  private final MoteslasService sammantraden;
  private final RekvisitionService rekvisitioner;
  private final KallelseService kallelser;
  private final Budlyssnare bud;
  private final Klocka klocka;

  Startgenvagar(
      ArendeService arenden,
      MoteslasService sammantraden,
      RekvisitionService rekvisitioner,
      KallelseService kallelser,
      Budlyssnare bud,
      Klocka klocka) {
    this.arenden = arenden;
    this.sammantraden = sammantraden;
    this.rekvisitioner = rekvisitioner;
    this.kallelser = kallelser;
    this.bud = bud;
    this.klocka = klocka;
  }

  List<Component> av(Aktor aktor) {
    List<Component> delar = new ArrayList<>();
    List<Rekvisition> vantar = vantar(aktor);
    if (!vantar.isEmpty()) {
      delar.add(new Avsnitt(text("start.rekvisitioner"), rekvisitioner(vantar)));
    }
    if (aktor.har(Roll.STYRELSE, Roll.PRESIDIUM, Roll.BEREDNING)) {
      delar.add(new Avsnitt(text("start.kallelser"), Kallelselista.attSvara(kallelser, bud)));
    }
    if (aktor.har(
        Roll.STYRELSE, Roll.PRESIDIUM, Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.REVISOR)) {
      delar.add(new Avsnitt(text("start.sammantraden"), kommande()));
    }
    if (aktor.harForbund()) {
      delar.add(new Avsnitt(text("start.arenden"), senaste()));
    }
    return delar;
  }

  /** Rekvisitioner som väntar på den inloggades kontroll, attest eller utbetalning. */
  private List<Rekvisition> vantar(Aktor aktor) {
    List<String> lagen = new ArrayList<>();
    if (aktor.har(Roll.EKONOM)) {
      lagen.addAll(List.of("begard", "attesterad"));
    }
    if (aktor.har(Roll.FORBUNDSCHEF)) {
      lagen.add("kontrollerad");
    }
    return lagen.stream().flatMap(l -> rekvisitioner.alla(l, SENASTE).innehall().stream()).toList();
  }

  private static Component rekvisitioner(List<Rekvisition> vantar) {
    UnorderedList lista = new UnorderedList();
    lista.addClassName("filer");
    vantar.forEach(
        r ->
            lista.add(
                rad(
                    InsatsNavigation.rekvisition(r.insatsId(), r.rekvisitionId()),
                    text("rekvisition.nummer", r.nummer(), r.period()),
                    text("rekvisitionsstatus." + Kod.av(r.status()))
                        + ", "
                        + r.mottagare().namn())));
    return lista;
  }

  private Component kommande() {
    LocalDate idag = klocka.idag();
    List<Motesbild> kommande =
        sammantraden.lista(SENASTE).innehall().stream()
            .filter(m -> m.lage(idag).kommer() && !m.dag().isBefore(idag))
            .sorted(Comparator.comparing(Motesbild::tid))
            .limit(NAGRA)
            .toList();
    if (kommande.isEmpty()) {
      return Avsnitt.tomt(text("start.inga_sammantraden"));
    }
    UnorderedList lista = new UnorderedList();
    lista.addClassName("filer");
    kommande.forEach(
        m ->
            lista.add(
                rad(
                    SammantradeNavigation.sammantrade(m.sammantradeId()),
                    text("moteslag." + Kod.av(m.slag())) + " " + Tider.veckodag(m.dag()),
                    m.plats().isBlank() ? text("kalender.plats_aterkommer") : m.plats())));
    return lista;
  }

  private Component senaste() {
    List<Arendepost> mina = arenden.lista(Arendefraga.ALLA, new Sida.Begaran(0, NAGRA)).innehall();
    if (mina.isEmpty()) {
      return Avsnitt.tomt(text("arenden.tomt"));
    }
    UnorderedList lista = new UnorderedList();
    lista.addClassName("filer");
    mina.forEach(
        a ->
            lista.add(
                rad(
                    ArendeNavigation.arende(new ArendeId(a.arendeId())),
                    a.rubrik(),
                    text("steg." + a.steg().kod()) + ", " + text("status." + a.status().kod()))));
    Div yta = new Div(lista, new Anchor(ArendeNavigation.LISTA, text("start.alla_arenden")));
    return yta;
  }

  private static ListItem rad(String vag, String text, String om) {
    Span under = new Span(om);
    under.addClassName("om");
    return new ListItem(new Anchor(vag, text), under);
  }
}
