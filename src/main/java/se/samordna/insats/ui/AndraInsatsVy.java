package se.samordna.insats.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.BudgetService;
import se.samordna.budget.Finansiering;
import se.samordna.budget.ui.Finansieringsrad;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Rader;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;
import se.samordna.insats.AndringService;
import se.samordna.insats.Andringsbegaran;
import se.samordna.insats.InsatsService;
import se.samordna.insats.Insatsvy;
import se.samordna.insats.Rekvisition;
import se.samordna.sammantrade.Beslutsregister;

/** Utför en ändring av insatsen. Fälten följer slaget; det som inte hör dit visas inte. */
@Route(InsatsNavigation.ANDRA)
@RolesAllowed("forbundschef")
class AndraInsatsVy extends Vy implements BeforeEnterObserver {

  private static final List<String> SLAG =
      List.of(
          "forlangning",
          "omfordelning",
          "index",
          "andring",
          "fortida_slut",
          "aterforing",
          "upphavande");

  private final transient AndringService andringar;
  private final transient InsatsService insatser;
  private final Select<String> slag = new Select<>();
  private final Select<String> till = new Select<>();
  private final TextArea skal = new TextArea(text("andring.skal"));
  private final Select<Beslutsregister.Sarskilt> beslut = new Select<>();
  private final Datumfalt slut = new Datumfalt(text("andring.nytt_slut"));
  private final BigDecimalField procent = new BigDecimalField(text("andring.procent"));
  private final Rader<Rekvisition.Arsbelopp> minskat;
  private final Rader<Finansiering> okat;

  AndraInsatsVy(
      AndringService andringar, InsatsService insatser, BudgetService budget, Klocka klocka) {
    this.andringar = andringar;
    this.insatser = insatser;
    int arNu = klocka.idag().getYear();
    minskat = new Rader<>(text("andring.ett_ar"), v -> new Arsrad(v, arNu), () -> {});
    okat =
        new Rader<>(
            text("andring.ett_belopp"),
            v -> new Finansieringsrad(v, arNu, budget, () -> {}),
            () -> {});
    slag.setLabel(text("andring.slag"));
    slag.setItems(SLAG);
    slag.setItemLabelGenerator(s -> text("andringsslag." + s));
    slag.addValueChangeListener(e -> visaFalt());
    till.setLabel(text("andring.till"));
    till.setItems("ursprung", "eget_kapital");
    till.setItemLabelGenerator(t -> text("andring.till." + t));
    till.setValue("ursprung");
    beslut.setLabel(text("andring.beslut"));
    beslut.setItemLabelGenerator(
        b -> text("andring.beslut.rad", b.dag().toString(), b.paragraf(), b.rubrik()));
    beslut.setHelperText(text("andring.beslut.hjalp"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    InsatsId id = id(event.getRouteParameters().get("id").orElse(""), InsatsId::av);
    Insatsvy insats = finns(insatser.visa(id));
    titel(text("andring.rubrik"));
    beslut.setItems(andringar.beslutAttUtfora());
    Formular f = new Formular();
    f.falt("slag", slag);
    f.falt("beslutId", beslut);
    f.falt("nyttSlut", slut);
    f.falt("index", procent);
    f.falt("minskningar", minskat);
    f.falt("till", till);
    f.falt("okningar", okat);
    f.falt("skal", skal);
    f.add(Knapp.rad(Knapp.huvud(text("andring.utfor"), () -> utfor(id, f))));
    add(
        new Sidhuvud(text("andring.rubrik")).ingress(text("andring.ingress")),
        new Paragraph(insats.rubrik()),
        f);
    slag.setValue("forlangning");
    visaFalt();
  }

  private boolean ar(String... nagon) {
    return List.of(nagon).contains(slag.getValue());
  }

  private void visaFalt() {
    beslut.setVisible(!ar("aterforing", "upphavande"));
    slut.setVisible(ar("forlangning", "fortida_slut"));
    procent.setVisible(ar("index"));
    minskat.setVisible(!ar("forlangning", "index"));
    till.setVisible(minskat.isVisible());
    okat.setVisible(ar("forlangning", "omfordelning", "index", "andring"));
  }

  private void utfor(InsatsId id, Formular f) {
    f.visa(
        andringar.utfor(id, begaran()),
        a -> {
          Besked.visa(text("andring.klar"));
          getUI().ifPresent(ui -> ui.navigate(InsatsNavigation.insats(id.varde())));
        });
  }

  private Andringsbegaran begaran() {
    return new Andringsbegaran(
        slag.getValue(),
        skal.getValue(),
        beslutet(),
        slut.isVisible() ? slut.dag() : Optional.empty(),
        minskat.isVisible() ? minskat.varden() : List.of(),
        till.getValue(),
        Optional.empty(),
        okat.isVisible() ? okat.varden().stream().map(AndraInsatsVy::okning).toList() : List.of(),
        index(),
        "");
  }

  private Optional<Andringsbegaran.Index> index() {
    Optional<BigDecimal> varde = Optional.ofNullable(procent.getValue());
    return procent.isVisible()
        ? varde.map(p -> new Andringsbegaran.Index(p, null, null))
        : Optional.empty();
  }

  private Optional<UUID> beslutet() {
    return beslut.isVisible()
        ? beslut.getOptionalValue().map(Beslutsregister.Sarskilt::beslutId)
        : Optional.empty();
  }

  private static Andringsbegaran.Okning okning(Finansiering f) {
    return new Andringsbegaran.Okning(
        f.ar(),
        f.belopp().ore(),
        f.kalla().map(Finansiering.Kalla::kod).orElse(null),
        f.radId().orElse(null));
  }
}
