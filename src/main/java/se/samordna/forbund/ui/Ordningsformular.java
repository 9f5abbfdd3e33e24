package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samordna.forbund.Frister;
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
  private static final List<String> DAGAR =
      List.of(
          "justeringsdagar",
          "anslagsdagar",
          "overklagandedagar",
          "kallelsedagar",
          "handlingsdagar",
          "presidiedagar",
          "beredningsdagarMinst",
          "beredningsdagarMest",
          "svarsdagar",
          "svarspaminnelse",
          "justeringspaminnelse",
          "mandatar");

  private final Ordning fore;
  private final Datumfalt fran = new Datumfalt(text("ordning.fran"));
  private final Map<String, IntegerField> tal = new LinkedHashMap<>();
  private final Map<String, IntegerField> majoritet = new LinkedHashMap<>();
  private final Map<String, IntegerField> platser = new LinkedHashMap<>();
  private final Map<String, IntegerField> andelar = new LinkedHashMap<>();
  private final Select<String> rytm = new Select<>();
  private final Checkbox distans = new Checkbox(text("ordning.deltagandePaDistans"));
  private final Datumfalt distansdag = new Datumfalt(text("ordning.distansbeslut.dag"));
  private final TextField distansparagraf = new TextField(text("ordning.distansbeslut.paragraf"));
  private final MultiSelectComboBox<Medlem> anslag =
      new MultiSelectComboBox<>(text("ordning.anslagsplatser"));
  private final TextField bankgiro = new TextField(text("ordning.bankgiro"));
  private final TextField budgetdag = new TextField(text("ordning.budgetdag"));
  private final TextField mandatstart = new TextField(text("ordning.mandatstart"));

  Ordningsformular(
      Formular formular, Ordningsversion version, LocalDate fran, List<Medlem> medlemmar) {
    this.fore = version.bestamt();
    this.fran.setValue(fran);
    formular.falt("fran", this.fran);
    beslut(formular, medlemmar);
    platser(formular, medlemmar);
    formular.add(new H3(text("ordning.frister")));
    Frister f = fore.tider();
    Map<String, Optional<Integer>> dagar = dagar(f);
    DAGAR.forEach(d -> formular.falt(d, tal(d, dagar.getOrDefault(d, Optional.empty()))));
    dag(mandatstart, f.mandatstart());
    formular.falt("mandatstart", mandatstart);
  }

  /** Hur många ledamöter varje medlem ska ha, besatta eller ej (R5, R12). */
  private void platser(Formular formular, List<Medlem> medlemmar) {
    formular.add(
        new H3(text("ordning.styrelseplatser")),
        new Paragraph(text("ordning.styrelseplatser.hjalp")));
    Div rad = new Div();
    rad.addClassName("rad");
    medlemmar.forEach(
        m -> {
          IntegerField falt = new IntegerField(m.namn());
          fore.styrelseplatser().map(p -> p.get(m.kod())).ifPresent(falt::setValue);
          falt.addClassName("smal");
          platser.put(m.kod(), falt);
          rad.add(falt);
        });
    formular.add(rad);
  }

  private void beslut(Formular formular, List<Medlem> medlemmar) {
    formular.add(new H3(text("ordning.majoritet")));
    Div rad = new Div();
    rad.addClassName("rad");
    MAJORITETER.forEach(
        slag -> {
          IntegerField falt = new IntegerField(text("ordning.slag." + slag));
          fore.majoritet().map(m -> m.get(slag)).ifPresent(falt::setValue);
          falt.addClassName("smal");
          majoritet.put(slag, falt);
          rad.add(falt);
        });
    formular.add(rad);
    formular.add(new H3(text("ordning.ekonomi")));
    formular.falt("buffertprocent", tal("buffertprocent", fore.buffertprocent()));
    formular.falt("minstaInsatser", tal("minstaInsatser", fore.minstaInsatser()));
    formular.falt("yttrandedagar", tal("yttrandedagar", fore.yttrandedagar()));
    rytm.setLabel(text("ordning.rapportrytm"));
    rytm.setItems("manad", "kvartal", "tertial", "delar", "ar");
    rytm.setItemLabelGenerator(r -> text("ordning.rytm." + r));
    rytm.setValue(fore.rytm());
    formular.falt("rapportrytm", rytm);
    fore.bankgiro().ifPresent(bankgiro::setValue);
    formular.falt("bankgiro", bankgiro);
    dag(budgetdag, fore.budgetdag());
    formular.falt("budgetdag", budgetdag);
    andelar(formular);
    formular.add(new H3(text("ordning.moten")));
    distans.setValue(fore.distans());
    formular.falt("deltagandePaDistans", distans);
    distansbeslut(formular);
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
    Div rad = new Div();
    rad.addClassName("rad");
    for (String finansiar : List.of("stat", "region", "kommun")) {
      IntegerField falt = new IntegerField(text("ordning.andel." + finansiar));
      fore.bidragsandelar().map(a -> a.get(finansiar)).ifPresent(falt::setValue);
      falt.addClassName("smal");
      andelar.put(finansiar, falt);
      rad.add(falt);
    }
    formular.add(new H3(text("ordning.andelar")));
    Paragraph hjalp = new Paragraph(text("ordning.andelar.hjalp"));
    formular.add(hjalp, rad);
    andelar.values().stream().findFirst().ifPresent(f -> formular.kand("bidragsandelar", f));
  }

  private Optional<Map<String, Integer>> ifylldaAndelar() {
    Map<String, Integer> ifyllda = new LinkedHashMap<>();
    andelar.forEach((f, falt) -> falt.getOptionalValue().ifPresent(v -> ifyllda.put(f, v)));
    return ifyllda.isEmpty() ? Optional.empty() : Optional.of(ifyllda);
  }

  /** Vilket av styrelsens beslut som tillåter det (R19); bara när det är tillåtet. */
  private void distansbeslut(Formular formular) {
    fore.distansbeslut()
        .ifPresent(
            b -> {
              distansdag.setValue(b.dag());
              distansparagraf.setValue(b.paragraf());
            });
    distansparagraf.setHelperText(text("ordning.distansbeslut.hjalp"));
    formular.falt("distansbeslut.dag", distansdag);
    formular.falt("distansbeslut.paragraf", distansparagraf);
    visaDistansbeslut(distans.getValue());
    distans.addValueChangeListener(e -> visaDistansbeslut(e.getValue()));
  }

  private void visaDistansbeslut(boolean tillatet) {
    distansdag.setVisible(tillatet);
    distansparagraf.setVisible(tillatet);
  }

  private Optional<Ordning.Distansbeslut> distansbeslut() {
    return distansdag
        .dag()
        .filter(d -> distans.getValue())
        .map(d -> new Ordning.Distansbeslut(d, distansparagraf.getValue().strip()));
  }

  private IntegerField tal(String namn, Optional<Integer> varde) {
    IntegerField falt = new IntegerField(text("ordning." + namn));
    varde.ifPresent(falt::setValue);
    falt.addClassName("kort");
    tal.put(namn, falt);
    return falt;
  }

  private static void dag(TextField falt, Optional<MonthDay> dag) {
    falt.setHelperText(text("ordning.manad_dag"));
    dag.ifPresent(d -> falt.setValue(d.toString().substring(2)));
  }

  private static Map<String, Optional<Integer>> dagar(Frister f) {
    return Map.ofEntries(
        Map.entry("justeringsdagar", f.justeringsdagar()),
        Map.entry("anslagsdagar", f.anslagsdagar()),
        Map.entry("overklagandedagar", f.overklagandedagar()),
        Map.entry("kallelsedagar", f.kallelsedagar()),
        Map.entry("handlingsdagar", f.handlingsdagar()),
        Map.entry("presidiedagar", f.presidiedagar()),
        Map.entry("beredningsdagarMinst", f.beredningsdagarMinst()),
        Map.entry("beredningsdagarMest", f.beredningsdagarMest()),
        Map.entry("svarsdagar", f.svarsdagar()),
        Map.entry("svarspaminnelse", f.svarspaminnelse()),
        Map.entry("justeringspaminnelse", f.justeringspaminnelse()),
        Map.entry("mandatar", f.mandatar()));
  }

  Optional<LocalDate> fran() {
    return fran.dag();
  }

  /** Ordningen så som den är ifylld; fälten som inte visas följer med från den förra. */
  Svar<Ordning> ordning() {
    Optional<Optional<MonthDay>> budget = las(budgetdag);
    Optional<Optional<MonthDay>> mandat = las(mandatstart);
    if (fran.isEmpty() || budget.isEmpty() || mandat.isEmpty()) {
      return Svar.nej(Hinder.form("felaktig_inmatning", text("ordning.fel")));
    }
    Map<String, Integer> krav = new LinkedHashMap<>();
    majoritet.forEach((slag, falt) -> falt.getOptionalValue().ifPresent(v -> krav.put(slag, v)));
    fore.majoritet()
        .orElse(Map.of())
        .forEach(
            (slag, procent) -> {
              if (!majoritet.containsKey(slag)) {
                krav.put(slag, procent);
              }
            });
    return Svar.ja(
        new Ordning(
            varde("buffertprocent"),
            Optional.of(rytm.getValue()),
            krav.isEmpty() ? Optional.empty() : Optional.of(krav),
            varde("yttrandedagar"),
            Optional.of(distans.getValue()),
            distansbeslut(),
            Optional.of(anslag.getValue().stream().map(Medlem::kod).sorted().toList()),
            fore.kapitaltrappa(),
            varde("minstaInsatser"),
            ifylldaAndelar(),
            Optional.of(bankgiro.getValue().replaceAll("[\\s-]", "")).filter(b -> !b.isEmpty()),
            budget.get(),
            Optional.of(
                new Frister(
                    varde("justeringsdagar"),
                    varde("anslagsdagar"),
                    varde("overklagandedagar"),
                    varde("kallelsedagar"),
                    varde("handlingsdagar"),
                    varde("presidiedagar"),
                    varde("beredningsdagarMinst"),
                    varde("beredningsdagarMest"),
                    varde("svarsdagar"),
                    varde("svarspaminnelse"),
                    varde("justeringspaminnelse"),
                    varde("mandatar"),
                    mandat.get())),
            styrelseplatser()));
  }

  private Optional<Map<String, Integer>> styrelseplatser() {
    Map<String, Integer> bestamt = new LinkedHashMap<>();
    platser.forEach(
        (medlem, falt) -> falt.getOptionalValue().ifPresent(v -> bestamt.put(medlem, v)));
    return bestamt.isEmpty() ? Optional.empty() : Optional.of(bestamt);
  }

  private Optional<Integer> varde(String namn) {
    return Optional.ofNullable(tal.get(namn)).flatMap(IntegerField::getOptionalValue);
  }

  /** Tomt yttre när det skrivna inte är en dag; tomt inre när inget skrivits. */
  private static Optional<Optional<MonthDay>> las(TextField falt) {
    if (falt.getValue().isBlank()) {
      return Optional.of(Optional.empty());
    }
    try {
      return Optional.of(Optional.of(MonthDay.parse("--" + falt.getValue().strip())));
    } catch (DateTimeException ingenDag) {
      return Optional.empty();
    }
  }
}
