package se.samordna.delegation.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import se.samordna.delegation.Delegation;
import se.samordna.delegation.Delegationsbeslut;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Sidval;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.mote.ui.SammantradeNavigation;

/** Delegation (R10): besluten som fattats, och vem som får besluta vad. */
@Route(SammantradeNavigation.DELEGATION)
@RolesAllowed({"forbundschef", "administrator", "ekonom", "presidium", "styrelse", "revisor"})
class DelegationVy extends Vy {

  private static final int PER_SIDA = 25;

  private final transient Delegationstjanster akter;
  private final transient Klocka klocka;
  private final Button fatta;
  private final Div beslut = new Div();
  private final Div ordning = new Div();

  DelegationVy(Delegationstjanster akter, Klocka klocka) {
    this.akter = akter;
    this.klocka = klocka;
    titel(text("delegation.titel"));
    Sidhuvud huvud = new Sidhuvud(text("delegation.titel")).ingress(text("delegation.ingress"));
    fatta =
        Knapp.huvud(
            text("delegation.fatta"),
            () ->
                Delegationsdialog.oppna(akter, akter.beslut().mina(), klocka.idag(), this::fattat));
    huvud.handling(fatta);
    add(
        huvud,
        new Avsnitt(text("delegation.beslut"), beslut),
        new Avsnitt(text("delegation.ordning"), ordning));
    visaBeslut(0);
    visaOrdning();
  }

  private void fattat(Delegationsbeslut b) {
    Besked.visa(text("delegation.fattat", b.nummer()));
    visaBeslut(0);
  }

  private void visaBeslut(int sida) {
    Sida<Delegationsbeslut> svar =
        akter.beslut().lista(Optional.empty(), new Sida.Begaran(sida, PER_SIDA));
    beslut.removeAll();
    if (svar.innehall().isEmpty()) {
      beslut.add(Avsnitt.tomt(text("delegation.beslut.tomt")));
      return;
    }
    Tabell tabell =
        new Tabell(text("delegation.beslut.tabell"))
            .kolumn(text("delegation.rubrik"))
            .kolumn(text("delegation.dag"))
            .kolumn(text("delegation.fattat_av"))
            .tal(text("delegation.kostnad"))
            .kolumn(text("delegation.anmalt"));
    svar.innehall().forEach(b -> rad(tabell, b));
    beslut.add(tabell, new Sidval(sida, PER_SIDA, svar.totalt(), this::visaBeslut));
  }

  private static void rad(Tabell tabell, Delegationsbeslut b) {
    Span nummer = new Span(b.nummer());
    nummer.addClassName("om");
    NativeButton rubrik = new NativeButton(b.rubrik(), e -> Delegationsdialog.las(b));
    rubrik.addClassName("lank");
    Div vad = new Div(rubrik, nummer);
    vad.addClassName("cellhandling");
    tabell.rad(
        vad,
        new Span(Tider.dag(b.dag())),
        new Span(b.namn()),
        new Span(b.kostnad().map(k -> Siffror.belopp(k.belopp())).orElse("–")),
        anmalt(b));
  }

  private static Component anmalt(Delegationsbeslut b) {
    return b.anmalt()
        .<Component>map(
            a ->
                new Anchor(
                    SammantradeNavigation.sammantrade(a.sammantradeId()), Tider.dag(a.dag())))
        .orElseGet(() -> new Statusmarke(Ton.OBS, text("delegation.inte_anmalt")));
  }

  private void visaOrdning() {
    ordning.removeAll();
    // Den första delegationen ger knappen, den sista återkallade tar den, utan att sidan läses om.
    fatta.setVisible(!akter.beslut().mina().isEmpty());
    boolean far = Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR);
    List<Delegation> alla = akter.delegationer().lista();
    if (alla.isEmpty()) {
      ordning.add(Avsnitt.tomt(text("delegation.ordning.tomt")));
    } else {
      ordning.add(tabell(alla, far));
    }
    if (far) {
      ordning.add(
          Knapp.rad(
              Knapp.stilla(
                  text("delegation.for_in"),
                  () ->
                      Delegationsformular.oppna(
                          akter,
                          klocka.idag(),
                          id -> {
                            Besked.visa(text("delegation.inford"));
                            visaOrdning();
                          }))));
    }
  }

  private Tabell tabell(List<Delegation> alla, boolean far) {
    Tabell tabell =
        new Tabell(text("delegation.ordning.tabell"))
            .kolumn(text("delegation.grupp"))
            .kolumn(text("delegation.mottagare"))
            .tal(text("delegation.grans"))
            .kolumn(text("delegation.grund"))
            .kolumn(text("delegation.galler"));
    alla.forEach(d -> rad(tabell, d, far));
    return tabell;
  }

  private void rad(Tabell tabell, Delegation d, boolean far) {
    Span villkor = new Span(d.villkor());
    villkor.addClassName("om");
    tabell.rad(
        new Div(new Span(d.nummer() + ". " + d.grupp()), villkor),
        new Span(Delegationstext.mottagare(d.mottagare(), akter.register())),
        new Span(d.beloppsgrans().map(Siffror::belopp).orElse("–")),
        new Span(d.grund()),
        laget(d, far));
  }

  private Component laget(Delegation d, boolean far) {
    Div laget = new Div(new Span(Delegationstext.tid(d)));
    laget.addClassName("cellhandling");
    if (d.galler(klocka.idag())) {
      if (far && d.aterkalladSkal().isEmpty()) {
        Button aterkalla =
            Knapp.stilla(
                text("delegation.aterkalla"),
                () -> Delegationsformular.aterkalla(akter, d, klocka.idag(), this::visaOrdning));
        aterkalla.setAriaLabel(text("delegation.aterkalla.vilken", d.grupp()));
        laget.add(aterkalla);
      }
    } else {
      laget.add(new Statusmarke(Ton.LUGN, text("delegation.galler_inte")));
    }
    return laget;
  }
}
