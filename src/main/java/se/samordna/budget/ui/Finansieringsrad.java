package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samordna.budget.BudgetService;
import se.samordna.budget.Budgetblad;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Beloppsfalt;
import se.samordna.gemensam.ui.Rader.Rad;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Finansiering.Kalla;
import se.samordna.plan.Radlage;

/** Ett belopp ett år och hur det betalas (R22). Raderna visas med det som är ledigt på dem. */
public final class Finansieringsrad implements Rad<Finansiering> {

  private final transient BudgetService budget;
  private final IntegerField ar = new IntegerField(text("ar"));
  private final Beloppsfalt belopp = new Beloppsfalt(text("belopp"));
  private final Select<Kalla> kalla = new Select<>();
  private final Select<Budgetblad.Rad> rad = new Select<>();
  private transient List<Kalla> erbjudna = List.of();
  private String enhet = "kr";

  public Finansieringsrad(
      Optional<Finansiering> varde, int arNu, BudgetService budget, Runnable andrad) {
    this.budget = budget;
    ar.addClassName("smal");
    ar.setValue(varde.map(Finansiering::ar).orElse(arNu));
    varde.ifPresent(v -> belopp.satt(v.belopp()));
    kalla.setLabel(text("finansiering"));
    kalla.setItemLabelGenerator(k -> text("finansiering." + k.kod()));
    kalla.addClassName("kalla");
    rad.setLabel(text("finansiering.rad"));
    rad.setItemLabelGenerator(r -> r == null ? text("finansiering.ny_rad") : etikett(r));
    rad.setEmptySelectionCaption(text("finansiering.ny_rad"));
    visaKallor();
    varde.flatMap(Finansiering::kalla).filter(erbjudna::contains).ifPresent(kalla::setValue);
    visaRader();
    varde.flatMap(Finansiering::radId).flatMap(this::hitta).ifPresent(rad::setValue);
    ar.addValueChangeListener(e -> bytAr());
    kalla.addValueChangeListener(e -> visaRader());
    ar.addValueChangeListener(e -> andrad.run());
    kalla.addValueChangeListener(e -> andrad.run());
    rad.addValueChangeListener(e -> andrad.run());
    belopp.vidAndring(b -> andrad.run());
  }

  /** När beloppet räknas ut någon annanstans. */
  public Finansieringsrad utanBelopp() {
    belopp.setVisible(false);
    return this;
  }

  @Override
  public Component yta() {
    Div forsta = new Div(ar, belopp, kalla);
    forsta.addClassName("rad");
    Div yta = new Div(forsta, rad);
    yta.addClassName("radfalt");
    return yta;
  }

  @Override
  public Map<String, Component> falt() {
    return Map.of("ar", ar, "beloppOre", belopp, "finansiering", kalla, "radId", rad);
  }

  @Override
  public Finansiering varde() {
    return new Finansiering(
        ar.getOptionalValue().orElse(0),
        belopp.belopp().orElse(Belopp.NOLL),
        kalla.getOptionalValue(),
        rad.isVisible() ? rad.getOptionalValue().map(Budgetblad.Rad::radId) : Optional.empty());
  }

  private Optional<Budgetblad> blad() {
    return ar.getOptionalValue().flatMap(a -> Blad.kanske(budget.blad(a, Optional.empty())));
  }

  private static Stream<Budgetblad.Rad> insatsrader(Optional<Budgetblad> blad) {
    return blad.stream()
        .flatMap(b -> b.sektioner().stream())
        .filter(s -> s.slag().arInsats())
        .flatMap(s -> s.rader().stream());
  }

  /** Ett annat år har andra rader; valet står kvar när det går att göra också det året. */
  private void bytAr() {
    Optional<Kalla> vald = kalla.getOptionalValue();
    visaKallor();
    vald.filter(erbjudna::contains).ifPresent(kalla::setValue);
    visaRader();
  }

  /** Bara de källor som årets budget har; det som saknas förklaras. */
  private void visaKallor() {
    Optional<Budgetblad> blad = blad();
    List<Kalla> har =
        blad.isEmpty()
            ? List.of()
            : Stream.of(Kalla.values())
                .filter(k -> insatsrader(blad).anyMatch(r -> passar(r, k)) || egen(k))
                .toList();
    if (!har.equals(erbjudna)) {
      kalla.setItems(har);
      erbjudna = har;
    }
    kalla.setHelperText(hjalp(blad.isPresent()));
  }

  private static boolean egen(Kalla k) {
    return k == Kalla.EGET_KAPITAL;
  }

  private String hjalp(boolean harBudget) {
    String aret = ar.getOptionalValue().map(a -> Integer.toString(a)).orElse("");
    if (aret.isEmpty()) {
      return text("finansiering.valj_ar");
    }
    if (!harBudget) {
      return text("finansiering.ingen_budget", aret);
    }
    boolean rad = erbjudna.contains(Kalla.BUDGETRAD);
    boolean ram = erbjudna.contains(Kalla.FRI_RAM);
    if (!rad && !ram) {
      return text("finansiering.bara_eget", aret);
    }
    return rad && ram ? "" : text(rad ? "finansiering.ingen_ram" : "finansiering.ingen_rad", aret);
  }

  private void visaRader() {
    Optional<Budgetblad> blad = blad();
    enhet = blad.map(Budgetblad::enhet).orElse("kr");
    Kalla vald = kalla.getOptionalValue().orElse(Kalla.EGET_KAPITAL);
    Optional<java.util.UUID> forut = rad.getOptionalValue().map(Budgetblad.Rad::radId);
    rad.setItems(insatsrader(blad).filter(r -> passar(r, vald)).toList());
    rad.setEmptySelectionAllowed(egen(vald));
    rad.setVisible(!kalla.isEmpty());
    forut.flatMap(this::hitta).ifPresent(rad::setValue);
  }

  private static boolean passar(Budgetblad.Rad rad, Kalla kalla) {
    return switch (kalla) {
      case EGET_KAPITAL -> true;
      case FRI_RAM -> rad.lage().filter(Radlage.FRI_RAM::equals).isPresent();
      case BUDGETRAD -> rad.lage().filter(Radlage.BUDGETERAD::equals).isPresent();
    };
  }

  private Optional<Budgetblad.Rad> hitta(java.util.UUID radId) {
    return rad.getListDataView().getItems().filter(r -> r.radId().equals(radId)).findFirst();
  }

  private String etikett(Budgetblad.Rad r) {
    return text("finansiering.ledigt", r.namn(), Siffror.i(enhet, r.ledigt()));
  }
}
