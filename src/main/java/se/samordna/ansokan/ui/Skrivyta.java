package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import se.samordna.ansokan.Ansokan;
import se.samordna.ansokan.AnsokanService;
import se.samordna.ansokan.Sammanskrivning;
import se.samordna.ansokan.Utkast;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Osparat;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;

/**
 * Där ansökan skrivs, av en eller flera samtidigt. Sparas medan man skriver. Har någon annan sparat
 * emellan läggs bådas ändringar ihop; bara där båda ändrat samma fält får man välja.
 */
final class Skrivyta extends Composite<Div> {

  private final transient AnsokanService ansokningar;
  private final transient Klocka klocka;
  private final ArendeId arende;
  private final Formular formular = new Formular();
  private final Paragraph sparat = new Paragraph();
  private final Bristlista brister = new Bristlista(formular::hitta);
  private final Krock krock = new Krock(this::behallMitt, this::lasInDetAndra);
  private final Ansokansformular falt;
  private int version;
  private Optional<Ansokan> sparad = Optional.empty();
  private boolean laser;

  /**
   * @param knappar det man gör när man skrivit klart, i foten
   */
  Skrivyta(
      ArendeId arende,
      AnsokanService ansokningar,
      Register register,
      Klocka klocka,
      Component... knappar) {
    this.arende = arende;
    this.ansokningar = ansokningar;
    this.klocka = klocka;
    this.falt = new Ansokansformular(formular, register, klocka.idag().getYear(), this::andrad);
    sparat.addClassName("sparat");
    sparat.getElement().setAttribute("role", "status");
    lasIn();
    formular.removeAll();
    formular.add(krock, falt, formular.hinder());
    Div fot = Knapp.rad(knappar);
    fot.add(sparat);
    fot.addClassName("klistrad");
    Osparat.sparasAvSigSjalv(formular);
    getContent().addClassName("spalter");
    getContent().add(new Div(formular, fot), brister);
  }

  Formular formular() {
    return formular;
  }

  /** Sparar det som står; sant när inget återstår att välja eller rätta. */
  boolean sparaAllt() {
    return !krock.oppen() && spara();
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
    brister.visa(Vy.finns(ansokningar.brister(arende)).innehall());
    return true;
  }

  private boolean nekad(Hinder nej) {
    sparat.setText(text("ansokan.inte_sparat"));
    if ("inaktuell_version".equals(nej.kod())) {
      return skrivSamman();
    }
    formular.visa(nej);
    return false;
  }

  /** Någon annan har sparat emellan: bara det som båda ändrat behöver någon välja. */
  private boolean skrivSamman() {
    Utkast deras = Vy.finns(ansokningar.hamta(arende));
    Sammanskrivning samman = Sammanskrivning.av(bas(), falt.ansokan(), deras.ansokan());
    if (!samman.krockar().isEmpty()) {
      krock.oppna(samman.krockar());
      return false;
    }
    taEmot(deras, samman);
    boolean gick = spara();
    if (gick) {
      sparat.setText(text("ansokan.sparat_samman", Tider.klockan(klocka.verkligTid())));
    }
    return gick;
  }

  private Ansokan bas() {
    return sparad.orElseThrow();
  }

  private void taEmot(Utkast deras, Sammanskrivning samman) {
    version = deras.version();
    sparad = Optional.of(deras.ansokan());
    fyll(samman.ansokan());
  }

  private void behallMitt() {
    Utkast deras = Vy.finns(ansokningar.hamta(arende));
    taEmot(deras, Sammanskrivning.av(bas(), falt.ansokan(), deras.ansokan()));
    krock.stang();
    spara();
  }

  private void lasInDetAndra() {
    Utkast deras = Vy.finns(ansokningar.hamta(arende));
    taEmot(deras, Sammanskrivning.av(bas(), deras.ansokan(), falt.ansokan()));
    krock.stang();
    spara();
  }

  private void fyll(Ansokan ansokan) {
    laser = true;
    falt.satt(ansokan);
    laser = false;
  }

  private void lasIn() {
    Utkast utkast = Vy.finns(ansokningar.hamta(arende));
    version = utkast.version();
    fyll(utkast.ansokan());
    sparad = Optional.of(falt.ansokan());
    brister.visa(Vy.finns(ansokningar.brister(arende)).innehall());
  }
}
