package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samordna.ansokan.Ansokan;
import se.samordna.ansokan.AnsokanService;
import se.samordna.ansokan.Brist;
import se.samordna.ansokan.Sammanskrivning;
import se.samordna.ansokan.Utkast;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
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
  private final Bristlista brister;
  private final Krock krock = new Krock(this::behallMitt, this::lasInDetAndra);
  private final Ansokansformular falt;
  private int version;
  private Optional<Ansokan> sparad = Optional.empty();
  private boolean laser;

  /**
   * @param fullstandig vad som sägs när inget fattas
   * @param knappar det man gör när man skrivit klart, i foten
   */
  Skrivyta(
      ArendeId arende,
      AnsokanService ansokningar,
      Register register,
      Klocka klocka,
      String fullstandig,
      Component... knappar) {
    this.arende = arende;
    this.ansokningar = ansokningar;
    this.klocka = klocka;
    this.brister = new Bristlista(fullstandig, formular::hitta);
    this.falt =
        new Ansokansformular(
            formular, register, ansokningar::kontakter, klocka.idag().getYear(), this::andrad);
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
    return !krock.oppen() && spara() && formular.arLast();
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
      case Svar.Ja<Utkast>(Utkast nytt) -> sparad(nytt.version(), skriven, List.of());
      case Svar.Nej<Utkast>(Hinder nej) -> nekad(nej, skriven);
    };
  }

  /**
   * @param utom det som inte gick att spara; sparat är då det som stod där förut
   */
  private boolean sparad(int ny, Ansokan skriven, List<Faltfel> utom) {
    version = ny;
    sparad = Optional.of(skriven);
    String klockan = Tider.klockan(klocka.verkligTid());
    sparat.setText(
        utom.isEmpty()
            ? text("ansokan.sparat", klockan)
            : text("ansokan.sparat_utom", klockan, Faltnamn.visade(Faltnamn.yttersta(utom))));
    visaBrister(utom);
    return utom.isEmpty();
  }

  /** Anmärkningarna står vid sina fält och i listan bredvid; ingen av dem tar fokus. */
  private void visaBrister(List<Faltfel> utom) {
    List<Brist> alla = Vy.finns(ansokningar.brister(arende)).innehall();
    formular.anmark(
        Stream.concat(utom.stream(), alla.stream().filter(Brist::arFel).map(Brist::faltfel))
            .toList());
    brister.visa(utom, alla);
  }

  private boolean nekad(Hinder nej, Ansokan skriven) {
    if ("inaktuell_version".equals(nej.kod())) {
      sparat.setText(text("ansokan.inte_sparat"));
      return skrivSamman();
    }
    if (!nej.fel().isEmpty()) {
      return sparaResten(nej.fel(), skriven);
    }
    sparat.setText(text("ansokan.inte_sparat"));
    formular.hinder().saga(nej);
    return false;
  }

  /** Ett fält som inte går att spara tar inte med sig de andra: där står det förra kvar. */
  private boolean sparaResten(List<Faltfel> fel, Ansokan skriven) {
    Ansokan resten = Sammanskrivning.utom(Faltnamn.yttersta(fel), skriven, bas());
    return switch (ansokningar.spara(arende, new Utkast(version, resten))) {
      case Svar.Ja<Utkast>(Utkast nytt) -> sparad(nytt.version(), resten, fel);
      case Svar.Nej<Utkast>(Hinder nej) -> {
        sparat.setText(text("ansokan.inte_sparat"));
        formular.hinder().saga(nej);
        yield false;
      }
    };
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
    visaBrister(List.of());
  }
}
