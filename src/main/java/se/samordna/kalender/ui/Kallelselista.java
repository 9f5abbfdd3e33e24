package se.samordna.kalender.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.samordna.bud.Bud;
import se.samordna.bud.Budlyssnare;
import se.samordna.bud.ui.Levande;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tider;
import se.samordna.kalender.KallelseService;
import se.samordna.kalender.Kallelselage;
import se.samordna.kalender.MinKallelse;
import se.samordna.mote.ui.SammantradeNavigation;

/** Mina kallelser, och knappen att svara. Följer med när någon annans svar ändrar mina. */
public final class Kallelselista extends Composite<Div> {

  private final transient KallelseService kallelser;
  private final transient Predicate<MinKallelse> urval;
  private final Span upplast = new Span();
  private final Div lista = new Div();
  private List<MinKallelse> visade = List.of();

  private Kallelselista(KallelseService kallelser, Budlyssnare bud, Predicate<MinKallelse> urval) {
    this.kallelser = kallelser;
    this.urval = urval;
    upplast.addClassName("dold-text");
    upplast.getElement().setAttribute("role", "status");
    getContent().add(upplast, lista);
    Levande.folj(this, bud, b -> b.amne() == Bud.Amne.SAMMANTRADE, this::folj);
    visa(hamta());
  }

  /** Alla kommande. */
  public static Kallelselista alla(KallelseService kallelser, Budlyssnare bud) {
    return new Kallelselista(kallelser, bud, k -> true);
  }

  /** Bara det som rör mig nu: att svara på, och beskedet att jag inte längre behövs. */
  public static Kallelselista attSvara(KallelseService kallelser, Budlyssnare bud) {
    return new Kallelselista(
        kallelser, bud, k -> k.vantarPaMig() || k.lage() == Kallelselage.BEHOVS_INTE);
  }

  private List<MinKallelse> hamta() {
    return kallelser.mina().stream().filter(urval).toList();
  }

  private void folj() {
    List<MinKallelse> nu = hamta();
    if (!nu.equals(visade)) {
      visa(nu);
      upplast.setText(text("svar.andrat"));
    }
  }

  private void visa(List<MinKallelse> nu) {
    visade = nu;
    lista.removeAll();
    if (nu.isEmpty()) {
      lista.add(Avsnitt.tomt(text("svar.tomt")));
      return;
    }
    UnorderedList rader = new UnorderedList();
    rader.addClassName("uppgifter");
    nu.forEach(k -> rader.add(rad(k)));
    lista.add(rader);
  }

  private Component rad(MinKallelse k) {
    String namn = namn(k);
    Anchor lank = new Anchor(SammantradeNavigation.sammantrade(k.sammantradeId()), namn);
    lank.addClassName("uppgift-vad");
    Div om = new Div(lage(k), new Span(plats(k)));
    om.addClassName("uppgift-om");
    if (k.oppen()) {
      om.add(new Span(text("svar.handlingar_senast", Tider.dag(k.handlingarSenast()))));
    }
    Div vad = new Div(lank, om);
    ListItem rad = new ListItem(vad);
    if (k.oppen()) {
      rad.add(knapp(k, namn));
    }
    return rad;
  }

  private Component knapp(MinKallelse k, String namn) {
    String verb = text(verb(k));
    Button knapp = k.vantarPaMig() ? Knapp.huvud(verb, () -> svara(k)) : stilla(verb, k);
    knapp.setAriaLabel(verb + ": " + namn);
    return knapp;
  }

  private static String verb(MinKallelse k) {
    if (k.vantarPaMig()) {
      return "svar.svara";
    }
    return k.lage() == Kallelselage.RESERV ? "svar.i_forvag" : "svar.andra";
  }

  private Button stilla(String verb, MinKallelse k) {
    return Knapp.stilla(verb, () -> svara(k));
  }

  private void svara(MinKallelse k) {
    Svarsdialog.oppna(kallelser, k.sammantradeId(), namn(k), Optional.empty(), () -> visa(hamta()));
  }

  private static String namn(MinKallelse k) {
    return text("moteslag." + Kod.av(k.slag()))
        + " "
        + Tider.veckodag(k.dag())
        + " "
        + Tider.klockan(k.tid());
  }

  private static String plats(MinKallelse k) {
    return k.plats().isBlank() ? text("kalender.plats_aterkommer") : k.plats();
  }

  private static Component lage(MinKallelse k) {
    if (k.installt()) {
      return new Statusmarke(Ton.NEJ, text("kalender.installt"));
    }
    String for_ = k.forLedamot().orElse("");
    return switch (k.lage()) {
      case OBESVARAD -> new Statusmarke(Ton.OBS, text("svar.lage.obesvarad"));
      case KALLAD ->
          new Statusmarke(
              Ton.OBS,
              for_.isEmpty()
                  ? text("svar.lage.kallad_vakant")
                  : text("svar.lage.kallad_for", for_));
      case KOMMER -> new Statusmarke(Ton.KLAR, text("svar.lage.kommer") + till(k));
      case DISTANS -> new Statusmarke(Ton.KLAR, text("svar.lage.distans") + till(k));
      case FORHINDER -> new Statusmarke(Ton.NEJ, text("svar.lage.forhinder"));
      case RESERV -> new Statusmarke(Ton.LUGN, text("svar.lage.reserv"));
      case BEHOVS_INTE ->
          new Statusmarke(
              Ton.LUGN,
              for_.isEmpty()
                  ? text("svar.lage.behovs_inte")
                  : text("svar.lage.behovs_inte_for", for_));
    };
  }

  private static String till(MinKallelse k) {
    return k.forLedamot().map(f -> ", " + text("svar.i_stallet", f)).orElse("");
  }
}
