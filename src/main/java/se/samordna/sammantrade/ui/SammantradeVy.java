package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.samordna.bud.Bud;
import se.samordna.bud.Budlyssnare;
import se.samordna.bud.ui.Levande;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.mote.ui.SammantradeNavigation;
import se.samordna.sammantrade.bild.Motesbild;

/**
 * Styrelsevyn: föredragningslistan, vilka som är här, och besluten. Den följer med av sig själv när
 * någon annan i rummet antecknar något; det man själv håller på att fylla i står kvar.
 */
@Route(SammantradeNavigation.LISTA + "/:id")
@RolesAllowed({"forbundschef", "administrator", "styrelse", "presidium", "revisor", "beredning"})
class SammantradeVy extends Vy implements BeforeEnterObserver {

  private final transient Sammantradestjanster akter;
  private final Div huvud = new Div();
  private final Div upprop = new Div();
  private final Div narvaro = new Div();
  private final Div avslutande = new Div();
  private final Span upplast = new Span();
  private transient Optional<Uppropsformular> formular = Optional.empty();
  private transient Optional<Narvarolista> lista = Optional.empty();
  private transient Optional<Punktlista> punkter = Optional.empty();
  private transient Optional<Nulage> nulage = Optional.empty();
  private transient Optional<Avslutandeavsnitt> avsluta = Optional.empty();
  private SammantradeId id = SammantradeId.ny();

  SammantradeVy(Sammantradestjanster akter, Budlyssnare bud) {
    this.akter = akter;
    ankare(upprop, "upprop");
    ankare(avslutande, "avsluta");
    upplast.addClassName("dold-text");
    upplast.getElement().setAttribute("role", "status");
    Levande.folj(
        this, bud, b -> b.amne() == Bud.Amne.SAMMANTRADE && b.om().equals(id.varde()), this::folj);
  }

  /** Den som kommer från efterregistreringen ska till sitt avsnitt. */
  private static void ankare(Div avsnitt, String ankare) {
    avsnitt.setId(ankare);
    avsnitt.addAttachListener(
        e ->
            e.getSource()
                .getElement()
                .executeJs("if (location.hash === '#' + this.id) { this.scrollIntoView(); }"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = id(event.getRouteParameters().get("id").orElse(""), SammantradeId::av);
    visa();
  }

  /** Hela sidan på nytt, när den öppnas eller ordningen på den blir en annan. */
  private void visa() {
    Motesbild mote = finns(akter.vy().visa(id));
    removeAll();
    Punktlista nya = new Punktlista(akter, id, this::folj);
    Div yta = new Div();
    Nulage nu = new Nulage(akter, id, this::folj, en -> yta.setClassName("bara-aktuell", en));
    punkter = Optional.of(nya);
    nulage = Optional.of(nu);
    lista = Optional.empty();
    avslutande.removeAll();
    avsluta = Optional.empty();
    nya.visa(mote);
    nu.visa(mote);
    visaHuvud(mote);
    visaUpprop(mote);
    visaNarvaro(mote);
    visaAvslutande(mote);
    Avsnitt foredragning = new Avsnitt(text("mote.lista"), nya);
    Div huvudspalt = new Div();
    // Innan sammanträdet öppnats är uppropet det som den som leder det ska göra.
    huvudspalt.add(
        skaOppna(mote)
            ? new Component[] {upprop, foredragning}
            : new Component[] {foredragning, upprop});
    huvudspalt.add(avslutande);
    yta.add(huvudspalt, narvaro);
    yta.addClassName("motesyta");
    // Det som händer nu står först: på en telefon ska en omröstning synas utan att man letar.
    add(huvud, nu, new Moteslankar(mote, Moteslankar.Sida.MOTET), upplast, yta);
  }

  /** Uppropet hålls på dagen, eller efteråt; före det är listan det man läser. */
  private boolean skaOppna(Motesbild mote) {
    return mote.farOppna() && mote.oppnat().isEmpty() && akter.upprop().hinder(id).isEmpty();
  }

  /** Det som ändrats: bara det byts, så att den som läser eller skriver inte störs. */
  private void folj() {
    Motesbild mote = finns(akter.vy().visa(id));
    if (mote.oppnat().isPresent()
        && lista.isEmpty()
        && formular.filter(Uppropsformular::paborjat).isEmpty()) {
      visa();
      return;
    }
    visaHuvud(mote);
    if (formular.filter(f -> mote.farOppna() && f.folj(mote)).isEmpty()) {
      visaUpprop(mote);
    }
    visaNarvaro(mote);
    visaAvslutande(mote);
    nulage.ifPresent(n -> n.visa(mote));
    punkter.flatMap(p -> p.visa(mote)).ifPresent(upplast::setText);
  }

  private void visaNarvaro(Motesbild mote) {
    narvaro.setClassName("leder", mote.farLeda());
    if (mote.oppnat().isEmpty()) {
      narvaro.removeAll();
      return;
    }
    if (lista.isPresent()) {
      lista.get().folj(mote);
      return;
    }
    Narvarolista ny = new Narvarolista(akter, id, mote);
    lista = Optional.of(ny);
    narvaro.removeAll();
    narvaro.add(new Avsnitt(text(mote.avslutat().isEmpty() ? "mote.har_nu" : "mote.narvaro"), ny));
  }

  private void visaAvslutande(Motesbild mote) {
    if (!mote.farLeda()) {
      avslutande.removeAll();
      avsluta = Optional.empty();
    } else if (avsluta.isPresent()) {
      avsluta.get().folj();
    } else {
      Avslutandeavsnitt nytt = new Avslutandeavsnitt(akter, id, this::visa);
      avsluta = Optional.of(nytt);
      avslutande.add(new Avsnitt(text("avsluta.titel"), nytt));
    }
  }

  private void visaHuvud(Motesbild mote) {
    String rubrik = text("mote.rubrik." + Kod.av(mote.slag()), Tider.veckodag(mote.dag()));
    titel(rubrik);
    huvud.removeAll();
    huvud.add(Moteshuvud.av(akter, rubrik, mote));
  }

  /** Uppropet före mötet; medan det pågår går hela listan att ändra för den som får. */
  private void visaUpprop(Motesbild mote) {
    upprop.removeAll();
    formular = Optional.empty();
    Optional<Hinder> hinder = mote.farOppna() ? akter.upprop().hinder(id) : Optional.empty();
    if (mote.farOppna() && (mote.oppnat().isPresent() || hinder.isEmpty())) {
      Uppropsformular nytt = new Uppropsformular(akter, id, mote, this::visa);
      formular = Optional.of(nytt);
      upprop.add(
          mote.oppnat().isEmpty()
              ? new Avsnitt(text("mote.upprop"), nytt)
              : new Avsnitt(text("mote.upprop"), new NativeDetails(text("upprop.hela"), nytt)));
    } else if (mote.oppnat().isEmpty()) {
      upprop.add(
          new Avsnitt(
              text("mote.upprop"),
              hinder.isPresent()
                  ? Knapp.hindrad(Knapp.huvud(text("upprop.oppna"), () -> {}), hinder)
                  : new Paragraph(text("mote.inget_upprop")),
              Deltagarlista.kallade(mote, akter.register())));
    }
  }
}
