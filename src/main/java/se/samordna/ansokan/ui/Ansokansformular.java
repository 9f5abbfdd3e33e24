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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samordna.ansokan.Ansokan;
import se.samordna.ansokan.Falt;
import se.samordna.ansokan.Fritext;
import se.samordna.ansokan.Niva;
import se.samordna.ansokan.Valt;
import se.samordna.arende.Insatstyp;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Kod;
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
  private final Select<Valt<Insatstyp>> insatstyp = val("insatstyp", Insatstyp.class);
  private final Select<Valt<Niva>> niva = val("niva", Niva.class);
  private final Map<Fritext, TextArea> texter = new EnumMap<>(Fritext.class);
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
    texter(Fritext.Avsnitt.BEHOVET);
    avsnitt("mal", falt("mal", mal));
    avsnitt("parter", falt("parter", parter));
    avsnitt("tid", falt("start", start), falt("slut", slut));
    avsnitt("budget", falt("budget", budget));
    avsnitt("medfinansiering", falt("medfinansiering", medfinansiering));
    texter(Fritext.Avsnitt.EFTERAT);
    texter(Fritext.Avsnitt.MER);
  }

  private void texter(Fritext.Avsnitt avsnitt) {
    avsnitt(
        Kod.av(avsnitt), avsnitt.texter().stream().map(this::textfalt).toArray(Component[]::new));
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

  private TextArea textfalt(Fritext fri) {
    TextArea falt = new TextArea(fri.namn().toString());
    falt.setHelperText(fri.hjalp().toString());
    falt.setMinRows(4);
    falt.setMaxRows(18);
    falt.setValueChangeMode(ValueChangeMode.LAZY);
    falt.setValueChangeTimeout(SKRIVPAUS);
    falt.addValueChangeListener(e -> andrad.run());
    texter.put(fri, falt);
    return falt(fri.kod(), falt);
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
    satt(insatstyp, a.insatstyp());
    satt(niva, a.niva());
    satt(start, a.start());
    satt(slut, a.slut());
    // Rader som redan står rätt byggs inte om: någon kan stå i dem.
    sattOmAndrat(mal, nu.mal(), a.mal());
    sattOmAndrat(parter, nu.parter(), a.parter());
    sattOmAndrat(budget, nu.budget(), a.budget());
    sattOmAndrat(medfinansiering, nu.medfinansiering(), a.medfinansiering());
    texter.forEach((fri, falt) -> falt.setValue(a.text(fri)));
  }

  /** Ett okänt val, skrivet genom API:t, står kvar tills någon väljer. */
  private static <E extends Enum<E>> void satt(Select<Valt<E>> val, Valt<E> valt) {
    val.setValue(valt.arTomt() ? val.getEmptyValue() : valt);
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
    Ansokan.Byggare bygge =
        Ansokan.bygg()
            .med(Falt.RUBRIK, rubrik.getValue())
            .med(Falt.INSATSTYP, valt(insatstyp, Insatstyp.class))
            .med(Falt.NIVA, valt(niva, Niva.class))
            .med(Falt.MAL, mal.varden())
            .med(Falt.PARTER, parter.varden())
            .med(Falt.START, start.dag())
            .med(Falt.SLUT, slut.dag())
            .med(Falt.BUDGET, budget.varden())
            .med(Falt.MEDFINANSIERING, medfinansiering.varden());
    texter.forEach((fri, falt) -> bygge.med(fri, falt.getValue()));
    return bygge.klar();
  }

  private static <E extends Enum<E>> Valt<E> valt(Select<Valt<E>> val, Class<E> typ) {
    return val.getOptionalValue().orElseGet(() -> Valt.inget(typ));
  }

  private static <E extends Enum<E>> Select<Valt<E>> val(String namn, Class<E> typ) {
    Select<Valt<E>> val = new Select<>();
    val.setLabel(text("ansokan." + namn));
    val.setItems(Valt.alla(typ));
    val.setItemLabelGenerator(v -> v == null ? "" : text(namn + "." + v.kod()));
    val.setEmptySelectionAllowed(true);
    val.addClassName("kort");
    return val;
  }
}
