package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import se.samordna.ansokan.Ansokan;
import se.samordna.ansokan.AnsokanService;
import se.samordna.ansokan.Utkast;
import se.samordna.arende.Arende;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Tider;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;
import se.samordna.uppgift.ui.Uppgiftsvy;

/**
 * Skriva ansökan. Sparas medan man skriver; har någon annan sparat emellan står det skrivna kvar
 * och man väljer själv vilket som ska gälla.
 */
abstract class Skrivvy extends Uppgiftsvy {

  private final transient AnsokanService ansokningar;
  private final transient Register register;
  private final transient Klocka klocka;
  private final Formular formular = new Formular();
  private final Paragraph sparat = new Paragraph();
  private final Bristlista brister = new Bristlista(formular::hitta);
  private final Krock krock = new Krock(this::behallMitt, this::lasInDetAndra);
  private final Ansokansformular falt;
  private ArendeId arende = ArendeId.ny();
  private int version;
  private Optional<Ansokan> sparad = Optional.empty();
  private boolean laser;

  Skrivvy(
      UppgiftService uppgifter,
      String typ,
      AnsokanService ansokningar,
      Register register,
      Klocka klocka) {
    super(uppgifter, typ);
    this.ansokningar = ansokningar;
    this.register = register;
    this.klocka = klocka;
    this.falt = nyaFalt();
    sparat.addClassName("sparat");
    sparat.getElement().setAttribute("role", "status");
  }

  /** Säger att ansökan är klar. */
  protected abstract Svar<Arende> klar(Uppgift uppgift);

  @Override
  protected void visa(Uppgift uppgift) {
    arende = uppgift.arende();
    lasIn();
    formular.removeAll();
    formular.add(krock, falt, hinder());
    Div fot = new Div(Knapp.rad(Knapp.huvud(verb(), () -> skicka(uppgift)), sparat));
    fot.addClassName("klistrad");
    Div vanster = new Div(formular, fot);
    Div spalter = new Div(vanster, brister);
    spalter.addClassName("spalter");
    add(huvud(uppgift, klocka.idag()).ingress(ingress()), spalter);
  }

  protected abstract String verb();

  protected abstract String ingress();

  private com.vaadin.flow.component.Component hinder() {
    return formular.hinder();
  }

  private Ansokansformular nyaFalt() {
    return new Ansokansformular(formular, register, klocka.idag().getYear(), this::andrad);
  }

  private void andrad() {
    // Fälten säger till också när de bara fyllts i; att öppna ansökan ändrar den inte.
    if (!laser && !krock.oppen() && !sparad.equals(Optional.of(falt.ansokan()))) {
      spara();
    }
  }

  private boolean spara() {
    Ansokan skriven = falt.ansokan();
    return switch (ansokningar.spara(arende, new Utkast(version, skriven))) {
      case Svar.Ja<Utkast>(Utkast nytt) -> sparad(nytt.version(), skriven);
      case Svar.Nej<Utkast>(Hinder nej) -> nekad(nej);
    };
  }

  private boolean sparad(int ny, Ansokan skriven) {
    version = ny;
    sparad = Optional.of(skriven);
    formular.rensa();
    sparat.setText(text("ansokan.sparat", Tider.klockan(klocka.verkligTid())));
    brister.visa(finns(ansokningar.brister(arende)).innehall());
    return true;
  }

  private boolean nekad(Hinder nej) {
    sparat.setText(text("ansokan.inte_sparat"));
    if ("inaktuell_version".equals(nej.kod())) {
      krock.oppna();
    } else {
      formular.visa(nej);
    }
    return false;
  }

  private void behallMitt() {
    version = finns(ansokningar.hamta(arende)).version();
    krock.stang();
    spara();
  }

  private void lasInDetAndra() {
    krock.stang();
    lasIn();
    sparat.setText("");
  }

  private void lasIn() {
    Utkast utkast = finns(ansokningar.hamta(arende));
    version = utkast.version();
    laser = true;
    falt.satt(utkast.ansokan());
    laser = false;
    sparad = Optional.of(falt.ansokan());
    brister.visa(finns(ansokningar.brister(arende)).innehall());
  }

  private void skicka(Uppgift uppgift) {
    if (!krock.oppen() && spara()) {
      formular.visa(klar(uppgift), a -> klar(text("ansokan.skickad"), "arenden/" + arende));
    }
  }
}
