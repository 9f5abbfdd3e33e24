package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Ordning;
import se.samordna.forbund.Ordningsversion;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Formular;

/** Fälten för en ny ordning. Ett tomt fält betyder lagens eller rekommendationens värde. */
final class Ordningsformular {

  private static final List<String> MAJORITETER =
      List.of("arende", "andring", "budget", "beslut", "val");

  private final Ordning fore;
  private final Datumfalt fran = new Datumfalt(text("ordning.fran"));
  private final Map<String, IntegerField> tal = new LinkedHashMap<>();
  private final Talrad majoritet = new Talrad();
  private final Talrad platser = new Talrad();
  private final Talrad andelar = new Talrad();
  private final Select<String> rytm = new Select<>();
  private final Distansfalt distans;
  private final MultiSelectComboBox<Medlem> anslag =
      new MultiSelectComboBox<>(text("ordning.anslagsplatser"));
  private final TextField bankgiro = new TextField(text("ordning.bankgiro"));
  private final Manadsdagfalt budgetdag = new Manadsdagfalt(text("ordning.budgetdag"));
  private final Fristfalt frister;

  Ordningsformular(
      Formular formular, Ordningsversion version, LocalDate fran, List<Medlem> medlemmar) {
    this.fore = version.bestamt();
    this.fran.setValue(fran);
    formular.falt("fran", this.fran);
    majoriteter(formular);
    ekonomi(formular);
    andelar(formular);
    formular.add(new H3(text("ordning.moten")));
    this.distans = new Distansfalt(formular, fore);
    anslag(formular, medlemmar);
    platser(formular, medlemmar);
    formular.add(new H3(text("ordning.frister")));
    this.frister = new Fristfalt(formular, fore.tider());
  }

  /** Hur många ledamöter varje medlem ska ha, besatta eller ej (R5, R12). */
  private void platser(Formular formular, List<Medlem> medlemmar) {
    formular.add(
        new H3(text("ordning.styrelseplatser")),
        new Paragraph(text("ordning.styrelseplatser.hjalp")));
    medlemmar.forEach(
        m -> platser.med(m.kod(), m.namn(), fore.styrelseplatser().map(p -> p.get(m.kod()))));
    formular.add(platser);
  }

  private void majoriteter(Formular formular) {
    formular.add(new H3(text("ordning.majoritet")));
    MAJORITETER.forEach(
        slag ->
            majoritet.med(
                slag, text("ordning.slag." + slag), fore.majoritet().map(m -> m.get(slag))));
    formular.add(majoritet);
  }

  private void ekonomi(Formular formular) {
    formular.add(new H3(text("ordning.ekonomi")));
    tal(formular, "buffertprocent", fore.buffertprocent());
    tal(formular, "minstaInsatser", fore.minstaInsatser());
    tal(formular, "yttrandedagar", fore.yttrandedagar());
    rytm.setLabel(text("ordning.rapportrytm"));
    rytm.setItems("manad", "kvartal", "tertial", "delar", "ar");
    rytm.setItemLabelGenerator(r -> text("ordning.rytm." + r));
    rytm.setValue(fore.rytm());
    formular.falt("rapportrytm", rytm);
    fore.bankgiro().ifPresent(bankgiro::setValue);
    formular.falt("bankgiro", bankgiro);
    budgetdag.satt(fore.budgetdag());
    formular.falt("budgetdag", budgetdag);
  }

  private void tal(Formular formular, String namn, Optional<Integer> varde) {
    tal.put(namn, formular.falt(namn, Fristfalt.tal(namn, varde)));
  }

  private void anslag(Formular formular, List<Medlem> medlemmar) {
    anslag.setItems(medlemmar);
    anslag.setItemLabelGenerator(Medlem::namn);
    anslag.setValue(
        medlemmar.stream()
            .filter(m -> fore.anslagsplatser().orElse(List.of()).contains(m.kod()))
            .collect(Collectors.toSet()));
    formular.falt("anslagsplatser", anslag);
  }

  /** Finansiärernas andelar (R3); alla tomma betyder lagens, annars är de tillsammans 100. */
  private void andelar(Formular formular) {
    for (String finansiar : List.of("stat", "region", "kommun")) {
      andelar.med(
          finansiar,
          text("ordning.andel." + finansiar),
          fore.bidragsandelar().map(a -> a.get(finansiar)));
    }
    formular.add(
        new H3(text("ordning.andelar")), new Paragraph(text("ordning.andelar.hjalp")), andelar);
    andelar.forsta().ifPresent(f -> formular.kand("bidragsandelar", f));
  }

  Optional<LocalDate> fran() {
    return fran.dag();
  }

  /** Ordningen så som den är ifylld; fälten som inte visas följer med från den förra. */
  Svar<Ordning> ordning() {
    if (fran.isEmpty() || !budgetdag.duger() || !frister.duger()) {
      return Svar.nej(Hinder.form("felaktig_inmatning", text("ordning.fel")));
    }
    return Svar.ja(
        new Ordning(
            varde("buffertprocent"),
            Optional.of(rytm.getValue()),
            krav(),
            varde("yttrandedagar"),
            Optional.of(distans.tillatet()),
            distans.beslut(),
            Optional.of(anslag.getValue().stream().map(Medlem::kod).sorted().toList()),
            fore.kapitaltrappa(),
            varde("minstaInsatser"),
            andelar.bestamt(),
            Optional.of(bankgiro.getValue().replaceAll("[\\s-]", "")).filter(b -> !b.isEmpty()),
            budgetdag.dag(),
            Optional.of(frister.frister()),
            platser.bestamt()));
  }

  /** De ifyllda majoriteterna, och de som inte har något fält här. */
  private Optional<Map<String, Integer>> krav() {
    Map<String, Integer> krav = majoritet.ifyllda();
    fore.majoritet()
        .orElse(Map.of())
        .forEach(
            (slag, procent) -> {
              if (!majoritet.har(slag)) {
                krav.put(slag, procent);
              }
            });
    return Optional.of(krav).filter(k -> !k.isEmpty());
  }

  private Optional<Integer> varde(String namn) {
    return Optional.ofNullable(tal.get(namn)).flatMap(IntegerField::getOptionalValue);
  }
}
