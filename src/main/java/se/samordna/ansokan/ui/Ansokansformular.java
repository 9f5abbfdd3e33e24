package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samordna.ansokan.Ansokan;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Rader;

/** Ansökans alla fält, i avsnitt. Säger till vid varje ändring; vet inget om att spara. */
final class Ansokansformular extends Composite<Div> {

  private static final int SKRIVPAUS = 1500;

  private final Formular formular;
  private final Runnable andrad;
  private final int arNu;
  private final TextField rubrik = new TextField(text("ansokan.rubrik"));
  private final Select<String> insatstyp =
      val(
          "insatstyp",
          List.of("forstudie", "projekt", "samverkansteam", "metodutveckling", "utbildning"));
  private final Select<String> niva = val("niva", List.of("individ", "struktur"));
  private final Map<String, TextArea> texter = new LinkedHashMap<>();
  private final Datumfalt start = new Datumfalt(text("ansokan.start"));
  private final Datumfalt slut = new Datumfalt(text("ansokan.slut"));
  private final Rader<Ansokan.Mal> mal;
  private final Rader<Ansokan.Part> parter;
  private final Rader<Ansokan.Budgetrad> budget;
  private final Rader<Ansokan.Medfinansiering> medfinansiering;

  /**
   * @param kontakter de personer som kan vara kontakt för en medlem
   * @param arNu året på en ny rad med pengar så länge insatsen saknar startdag
   */
  Ansokansformular(
      Formular formular,
      Register register,
      Function<String, List<Person>> kontakter,
      int arNu,
      Runnable andrad) {
    this.formular = formular;
    this.andrad = andrad;
    this.arNu = arNu;
    mal = new Rader<>(text("ansokan.mal.ett"), v -> new Malrad(v, andrad), andrad);
    parter =
        new Rader<>(
            text("ansokan.parter.en"), v -> new Partrad(v, register, kontakter, andrad), andrad);
    budget =
        new Rader<>(
            text("ansokan.budget.en"), v -> new Budgetradsfalt(v, nyttAr(), andrad), andrad);
    medfinansiering =
        new Rader<>(
            text("ansokan.medfinansiering.en"),
            v -> new Medfinansieringsrad(v, nyttAr(), andrad),
            andrad);
    getContent().addClassName("ansokansformular");
    lyssna();
    bygg();
  }

  /** Pengarna börjar det år insatsen börjar. */
  private int nyttAr() {
    return start.dag().map(LocalDate::getYear).orElse(arNu);
  }

  private void bygg() {
    avsnitt("insatsen", falt("rubrik", rubrik), falt("insatstyp", insatstyp), falt("niva", niva));
    avsnitt("behovet", textfalt("bakgrund"), textfalt("malgrupp"), textfalt("syfte"));
    avsnitt("mal", falt("mal", mal));
    avsnitt("parter", falt("parter", parter));
    avsnitt("tid", falt("start", start), falt("slut", slut));
    avsnitt("budget", falt("budget", budget));
    avsnitt("medfinansiering", falt("medfinansiering", medfinansiering));
    avsnitt("efterat", textfalt("implementering"), textfalt("risker"));
    avsnitt("mer", textfalt("samverkan"), textfalt("uppfoljning"), textfalt("jamstalldhet"));
  }

  private void avsnitt(String namn, Component... falt) {
    Avsnitt avsnitt = new Avsnitt(text("ansokan.avsnitt." + namn));
    Paragraph hjalp = new Paragraph(text("ansokan.avsnitt." + namn + ".hjalp"));
    hjalp.addClassName("hjalp");
    Div kropp = new Div(falt);
    kropp.addClassName("formular");
    avsnitt.add(hjalp, kropp);
    getContent().add(avsnitt);
  }

  private <C extends Component> C falt(String namn, C komponent) {
    return formular.kand(namn, komponent);
  }

  private TextArea textfalt(String namn) {
    TextArea falt = new TextArea(text("ansokan." + namn));
    falt.setHelperText(text("ansokan." + namn + ".hjalp"));
    falt.setMinRows(4);
    falt.setMaxRows(18);
    falt.setValueChangeMode(ValueChangeMode.LAZY);
    falt.setValueChangeTimeout(SKRIVPAUS);
    falt.addValueChangeListener(e -> andrad.run());
    texter.put(namn, falt);
    return falt(namn, falt);
  }

  private void lyssna() {
    rubrik.setValueChangeMode(ValueChangeMode.LAZY);
    rubrik.setValueChangeTimeout(SKRIVPAUS);
    rubrik.addValueChangeListener(e -> andrad.run());
    insatstyp.addValueChangeListener(e -> andrad.run());
    niva.addValueChangeListener(e -> andrad.run());
    start.addValueChangeListener(e -> andrad.run());
    slut.addValueChangeListener(e -> andrad.run());
  }

  void satt(Ansokan a) {
    Ansokan nu = ansokan();
    rubrik.setValue(a.rubrik());
    insatstyp.setValue(a.insatstyp());
    niva.setValue(a.niva());
    satt(start, a.start());
    satt(slut, a.slut());
    // Rader som redan står rätt byggs inte om: någon kan stå i dem.
    sattOmAndrat(mal, nu.mal(), a.mal());
    sattOmAndrat(parter, nu.parter(), a.parter());
    sattOmAndrat(budget, nu.budget(), a.budget());
    sattOmAndrat(medfinansiering, nu.medfinansiering(), a.medfinansiering());
    Ansokanstexter.texter(a).forEach((namn, varde) -> texter(namn).setValue(varde));
  }

  /** En dag som gäller redan skriver inte över det oläsliga som någon håller på att rätta. */
  private static void satt(Datumfalt falt, Optional<LocalDate> dag) {
    if (!falt.dag().equals(dag)) {
      falt.setValue(dag.orElse(falt.getEmptyValue()));
    }
  }

  private static <T> void sattOmAndrat(Rader<T> rader, List<T> nu, List<T> nya) {
    if (!nu.equals(nya)) {
      rader.satt(nya);
    }
  }

  Ansokan ansokan() {
    return new Ansokan(
        rubrik.getValue(),
        insatstyp.getOptionalValue().orElse(""),
        niva.getOptionalValue().orElse(""),
        skrivet("bakgrund"),
        skrivet("malgrupp"),
        skrivet("syfte"),
        mal.varden(),
        parter.varden(),
        start.dag(),
        slut.dag(),
        budget.varden(),
        medfinansiering.varden(),
        skrivet("implementering"),
        skrivet("risker"),
        skrivet("samverkan"),
        skrivet("uppfoljning"),
        skrivet("jamstalldhet"));
  }

  private TextArea texter(String namn) {
    return java.util.Objects.requireNonNull(texter.get(namn), namn);
  }

  private String skrivet(String namn) {
    return texter(namn).getValue();
  }

  private static Select<String> val(String namn, List<String> koder) {
    Select<String> val = new Select<>();
    val.setLabel(text("ansokan." + namn));
    val.setItems(koder);
    val.setItemLabelGenerator(k -> k == null || k.isEmpty() ? "" : text(namn + "." + k));
    val.setEmptySelectionAllowed(true);
    val.addClassName("kort");
    return val;
  }
}
