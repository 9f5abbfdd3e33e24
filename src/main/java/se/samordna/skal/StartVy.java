package se.samordna.skal;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.bud.Bud;
import se.samordna.bud.Budlyssnare;
import se.samordna.bud.ui.Levande;
import se.samordna.forbund.Register;
import se.samordna.forbund.bildande.Startsteg;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Plikt;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.UppgiftId;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.processmotor.ui.ProcessmotorNavigation;
import se.samordna.uppgift.PliktService;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;
import se.samordna.uppgift.ui.Uppgiftslista;

/** Startsidan: vad ska jag göra, och till när. Nya uppgifter kommer in av sig själva. */
@Route("")
@PermitAll
class StartVy extends Vy implements BeforeEnterObserver {

  private static final Sida.Begaran ALLA = new Sida.Begaran(0, Sida.MEST);

  private final transient UppgiftService uppgifter;
  private final transient PliktService plikter;
  private final transient Startgenvagar genvagar;
  private final transient Register register;
  private final transient Klocka klocka;
  private final transient Aktor aktor = Inloggad.aktor();
  private final Div lista = new Div();
  private final Span upplast = new Span();
  private Set<UppgiftId> visade = Set.of();

  StartVy(
      UppgiftService uppgifter,
      PliktService plikter,
      Budlyssnare bud,
      Startgenvagar genvagar,
      Register register,
      Klocka klocka) {
    this.uppgifter = uppgifter;
    this.plikter = plikter;
    this.genvagar = genvagar;
    this.register = register;
    this.klocka = klocka;
    titel(text("start.titel"));
    lista.addClassName("avsnitt");
    upplast.addClassName("dold-text");
    upplast.getElement().setAttribute("role", "status");
    Levande.folj(
        this,
        bud,
        b -> b.amne() == Bud.Amne.UPPGIFT || b.amne() == Bud.Amne.SAMMANTRADE,
        () -> visa(hamta(), true));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (aktor.har(Roll.DRIFT) && !aktor.harForbund()) {
      event.forwardTo(ProcessmotorNavigation.DRIFT);
      return;
    }
    removeAll();
    add(huvud());
    if (aktor.harForbund() && !register.forbund().oppnat()) {
      add(ordnas());
    }
    add(upplast, lista);
    visa(hamta(), false);
    genvagar.av(aktor).forEach(this::add);
  }

  /** Förbundet är inte öppnat än: den som kan göra något åt det får vägen dit. */
  private Component ordnas() {
    Div ruta = new Div(new Span(text("start.ordnas")));
    ruta.addClassName("varsel");
    if (aktor.har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR)) {
      ruta.add(Knapp.rad(Knapp.lank(Startsteg.OPPNA.lank(), text("komigang.titel"))));
    }
    return ruta;
  }

  private Component huvud() {
    Sidhuvud huvud = new Sidhuvud(text("start.titel")).ingress(text("start.ingress"));
    if (aktor.har(Roll.SOKANDE, Roll.BEREDNING, Roll.FORBUNDSCHEF)) {
      huvud.handling(Knapp.lank(ArendeNavigation.NY_IDE, text("ide.ny")));
    }
    return huvud;
  }

  private List<Uppgift> hamta() {
    return uppgifter
        .mina(Uppgift.Status.OPPEN, Optional.empty(), Optional.empty(), ALLA)
        .innehall();
  }

  private void visa(List<Uppgift> mina, boolean levande) {
    Set<UppgiftId> nya =
        mina.stream()
            .map(Uppgift::id)
            .filter(id -> levande && !visade.contains(id))
            .collect(Collectors.toSet());
    visade = mina.stream().map(Uppgift::id).collect(Collectors.toSet());
    List<Plikt> attGora = plikter.mina();
    lista.removeAll();
    lista.add(
        mina.isEmpty() && attGora.isEmpty()
            ? Avsnitt.tomt(text("start.tomt"))
            : new Uppgiftslista(mina, attGora, register::namn, klocka.idag(), nya));
    if (!nya.isEmpty()) {
      upplast.setText(text("start.nya", nya.size()));
    }
  }
}
