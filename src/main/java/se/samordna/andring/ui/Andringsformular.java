package se.samordna.andring.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import se.samordna.andring.Andringsbegaran;
import se.samordna.andring.IndextalService;
import se.samordna.budget.BudgetService;
import se.samordna.budget.ui.Aterlaggningsfalt;
import se.samordna.budget.ui.Finansieringsrad;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Rader;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Insatsstadium;
import se.samordna.insats.Insatsbild;
import se.samordna.insats.ui.Pengaar;

/** Fälten för en ändring. De följer slaget; det som inte hör dit visas inte. */
final class Andringsformular {

  private static final List<String> SLAG =
      List.of("forlangning", "omfordelning", "index", "andring", "fortida_slut", "aterforing");

  private final Formular formular = new Formular();
  private final Select<String> slag = new Select<>();
  private final TextArea skal = new TextArea(text("andring.skal"));
  private final Datumfalt slut = new Datumfalt(text("andring.nytt_slut"));
  private final Indexfalt index;
  private final Aterlaggningsfalt till;
  private final Rader<Arsbelopp> minskat;
  private final Rader<Finansiering> okat;
  private final Paragraph minskatRubrik = rubrik("andring.minskas");
  private final Paragraph okatRubrik = rubrik("andring.okas");
  private final Runnable vidByte;

  Andringsformular(
      Insatsbild insats,
      BudgetService budget,
      IndextalService indextal,
      int arNu,
      Runnable vidByte) {
    this.vidByte = vidByte;
    index = new Indexfalt(indextal);
    till = new Aterlaggningsfalt(formular, budget, arNu);
    minskat =
        new Rader<>(
            text("andring.ett_ar"),
            v -> new Arsrad(v, Pengaar.forsta(insats, Insatsstadium.AVTALAT)),
            () -> {});
    okat =
        new Rader<>(
            text("andring.ett_belopp"),
            v -> okning(v, budget, ar("forlangning") ? forlangningensAr(insats) : arNu),
            () -> {});
    slag.setLabel(text("andring.slag"));
    slag.setItems(SLAG);
    slag.setItemLabelGenerator(s -> text("andringsslag." + s));
    slut.setHelperText(text("andring.nytt_slut.hjalp", insats.slut().toString()));
    skal.setHelperText(text("andring.skal.hjalp"));
    formular.falt("slag", slag);
    formular.falt("nyttSlut", slut);
    formular.falt("index", index);
    formular.add(minskatRubrik);
    formular.falt("minskningar", minskat);
    formular.add(till);
    formular.add(okatRubrik);
    formular.falt("okningar", okat);
    formular.falt("skal", skal);
    slag.addValueChangeListener(e -> visaFalt());
    slag.setValue("forlangning");
  }

  Formular yta() {
    return formular;
  }

  /** Förlängningen betalas dagarna efter det slut som gäller. */
  private static int forlangningensAr(Insatsbild insats) {
    return insats.slut().plusDays(1).getYear();
  }

  private static Paragraph rubrik(String nyckel) {
    Paragraph rubrik = new Paragraph(text(nyckel));
    rubrik.addClassName("falt-rubrik");
    return rubrik;
  }

  private Finansieringsrad okning(Optional<Finansiering> v, BudgetService budget, int arNu) {
    Finansieringsrad rad = new Finansieringsrad(v, arNu, budget, () -> {});
    return ar("index") ? rad.utanBelopp() : rad;
  }

  private boolean ar(String... nagon) {
    return List.of(nagon).contains(slag.getValue());
  }

  /** Sant för det styrelsen beslutar om; annars utförs det direkt. */
  boolean kraverBeslut() {
    return !ar("aterforing");
  }

  private void visaFalt() {
    slut.setVisible(ar("forlangning", "fortida_slut"));
    index.setVisible(ar("index"));
    minskat.setVisible(!ar("forlangning", "index"));
    minskatRubrik.setText(
        text(ar("andring", "omfordelning") ? "andring.minskas" : "andring.minskas.allt"));
    minskatRubrik.setVisible(minskat.isVisible());
    till.setVisible(minskat.isVisible());
    okat.setVisible(ar("forlangning", "omfordelning", "index", "andring"));
    okatRubrik.setText(text(ar("index") ? "andring.raknas_upp" : "andring.okas"));
    okatRubrik.setVisible(okat.isVisible());
    // Raderna byggs om: vid index räknas beloppet ut.
    okat.satt(okat.varden());
    if (ar("omfordelning") && minskat.varden().isEmpty()) {
      minskat.laggTill(Optional.empty());
    }
    if (ar("omfordelning", "index") && okat.varden().isEmpty()) {
      okat.laggTill(Optional.empty());
    }
    vidByte.run();
  }

  void las(Andringsbegaran b) {
    slag.setValue(b.slag());
    skal.setValue(b.skal());
    b.nyttSlut().ifPresent(slut::setValue);
    b.index().ifPresent(index::satt);
    minskat.satt(b.minskningar());
    till.satt(b.till(), b.radId());
    okat.satt(b.okningar().stream().map(Andringsbegaran.Okning::finansieringen).toList());
  }

  Andringsbegaran begaran(Optional<Integer> version) {
    return new Andringsbegaran(
        slag.getValue(),
        skal.getValue(),
        slut.isVisible() ? slut.dag() : Optional.empty(),
        minskat.isVisible() ? minskat.varden() : List.of(),
        till.till(),
        till.radId(),
        okat.isVisible()
            ? okat.varden().stream().map(Andringsbegaran.Okning::av).toList()
            : List.of(),
        index.isVisible() ? Optional.of(index.index()) : Optional.empty(),
        version);
  }
}
