package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.samordna.budget.ui.Effekt;
import se.samordna.budget.ui.Finansieringsrad;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Rader;
import se.samordna.huvudbok.Finansiering;
import se.samordna.mote.Attsatstext;
import se.samordna.mote.PunktId;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Beslut;
import se.samordna.sammantrade.FattaBeslut;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/** Beslutet: utfall, belopp per år med finansiering, villkor och motivering. */
final class Beslutsdialog {

  private final Sammantradestjanster akter;
  private final SammantradeId mote;
  private final Punktvy punkt;
  private final Dialogruta ruta;
  private final RadioButtonGroup<Utfall> utfall = new RadioButtonGroup<>(text("beslut.utfall"));
  private final TextArea motivering = new TextArea(text("beslut.motivering"));
  private final TextArea villkor = new TextArea(text("memo.villkor"));
  private final TextArea undantag = new TextArea(text("beslut.undantag_skal"));
  private final Rader<Finansiering> belopp;
  private final TextArea satser = new TextArea(text("beslut.satser"));
  private final Checkbox index = new Checkbox(text("beslut.index"));
  private final Effekt effekt;
  private final Radunderlag rader;
  private final Div pengar = new Div();

  Beslutsdialog(Sammantradestjanster akter, SammantradeId mote, Motesbild vy, Punktvy punkt) {
    this.akter = akter;
    this.mote = mote;
    this.punkt = punkt;
    int ar = vy.forstaAret(punkt);
    ruta = new Dialogruta(text("beslut.rubrik", punkt.rubrik()));
    effekt = new Effekt(akter.verkan(), ar);
    rader = new Radunderlag(akter.budget());
    List<Runnable> andrad = new ArrayList<>();
    Runnable visaEffekt = () -> andrad.forEach(Runnable::run);
    belopp =
        new Rader<>(
            text("memo.belopp"),
            v -> new Finansieringsrad(v, ar, akter.budget(), visaEffekt),
            visaEffekt);
    andrad.add(this::visaEffekt);
    bygg();
  }

  private void bygg() {
    utfall.setItems(Utfallsval.till(punkt));
    utfall.setItemLabelGenerator(u -> text("utfall." + u.kod()));
    utfall.addClassName("lodrat");
    utfall.addValueChangeListener(
        e -> {
          pengar.setVisible(gallerPengar() && beviljar());
          kravSkal();
          foreslaSatser();
        });
    motivering.setHelperText(text("beslut.motivering.hjalp"));
    villkor.setHelperText(text("memo.villkor.hjalp"));
    pengar.addClassName("formular");
    pengar.setVisible(false);
    pengar.add(belopp, rader, effekt, undantag, index, villkor);
    ruta.formular().falt("utfall", utfall);
    ruta.formular().add(pengar);
    ruta.formular().kand("belopp", belopp);
    ruta.formular().kand("villkor", villkor);
    ruta.formular().kand("undantagSkal", undantag);
    ruta.formular().kand("indexuppraknas", index);
    satser.setHelperText(text("beslut.satser.hjalp"));
    ruta.formular().falt("satser", satser);
    ruta.formular().falt("motivering", motivering);
    belopp.satt(punkt.attBetala());
    punkt.forslag().ifPresent(f -> villkor.setValue(String.join("\n", f.villkor())));
    visaEffekt();
  }

  /**
   * Ett ärende beviljas pengar; en ändring kan också vara bara en ny slutdag eller en minskning.
   */
  private boolean gallerPengar() {
    return punkt.arendeId().isPresent() || !punkt.attBetala().isEmpty();
  }

  /** Den som får ett nej, eller ska göra om, behöver veta varför. */
  private void kravSkal() {
    boolean ater = utfall.getValue() == Utfall.ATERREMISS;
    motivering.setRequiredIndicatorVisible(ater || utfall.getValue() == Utfall.AVSLAG);
    motivering.setHelperText(
        text(ater ? "beslut.motivering.aterremiss" : "beslut.motivering.hjalp"));
  }

  /** Förslagets egna satser vid bifall; det någon själv skrivit rörs inte. */
  private void foreslaSatser() {
    String forslag = String.join("\n", punkt.forslagssatser());
    boolean orord = satser.isEmpty() || satser.getValue().equals(forslag);
    if (orord) {
      satser.setValue(utfall.getValue() == Utfall.BIFALL ? forslag : "");
    }
  }

  private List<String> satser() {
    List<String> skrivna = Attsatstext.las(satser.getValue());
    return skrivna.equals(punkt.forslagssatser()) ? List.of() : skrivna;
  }

  private boolean beviljar() {
    return utfall.getOptionalValue().map(Utfall::beviljar).orElse(false);
  }

  private void visaEffekt() {
    punkt.arendeId().ifPresent(a -> effekt.av(new ArendeId(a), punkt.rubrik(), belopp.varden()));
    if (punkt.andrarPengar()) {
      effekt.avAndringar(punkt.andringsid(), belopp.varden());
    }
    rader.visa(belopp.varden());
    visaSkal();
  }

  /** Skälet begärs när beslutet tar det egna kapitalet under bufferten eller noll (R21, R22). */
  private void visaSkal() {
    List<Integer> ar = effekt.arUnder();
    undantag.setVisible(!ar.isEmpty() || !undantag.isEmpty());
    undantag.setRequiredIndicatorVisible(!ar.isEmpty());
    undantag.setHelperText(
        text(
            "beslut.undantag_skal.hjalp",
            ar.stream().map(a -> Integer.toString(a)).collect(Collectors.joining(", "))));
  }

  void oppna(Consumer<Beslut> fattat) {
    ruta.oppna(text("beslut.fatta"), () -> fatta(fattat));
  }

  private void fatta(Consumer<Beslut> fattat) {
    if (utfall.isEmpty()) {
      ruta.formular()
          .visa(Hinder.form(List.of(new Hinder.Faltfel("utfall", "saknas", text("beslut.valj")))));
      return;
    }
    ruta.visa(akter.beslut().fatta(mote, new PunktId(punkt.punkt()), ifyllt()), fattat);
  }

  /** Det som fylls i om pengarna hör bara till ett beslut som beviljar; annars syns det inte. */
  private FattaBeslut ifyllt() {
    if (!pengar.isVisible()) {
      return new FattaBeslut(
          utfall.getValue(),
          List.of(),
          List.of(),
          motivering.getValue(),
          Optional.empty(),
          false,
          satser(),
          List.of(),
          Optional.empty());
    }
    return new FattaBeslut(
        utfall.getValue(),
        belopp.varden(),
        villkor.getValue().lines().filter(v -> !v.isBlank()).map(String::strip).toList(),
        motivering.getValue(),
        Optional.of(undantag.getValue().strip()).filter(s -> !s.isEmpty()),
        index.getValue(),
        satser(),
        List.of(),
        Optional.empty());
  }
}
