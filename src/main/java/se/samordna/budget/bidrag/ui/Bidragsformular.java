package se.samordna.budget.bidrag.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samordna.budget.bidrag.BidragService.Bidragsar;
import se.samordna.budget.bidrag.Bidragsfordelning.Bidrag;
import se.samordna.budget.bidrag.Bidragsplan;
import se.samordna.budget.bidrag.Bidragsplan.Regel;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Medlem.Finansiar;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Beloppsfalt;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;

/** Totalen och hur den delas; delningen visas medan man skriver. */
final class Bidragsformular extends Composite<Div> {

  private final int ar;
  private final Formular formular = new Formular();
  private final Beloppsfalt totalt = new Beloppsfalt(text("bidrag.totalt"));
  private final RadioButtonGroup<Regel> regel = new RadioButtonGroup<>(text("bidrag.regel"));
  private final Datumfalt dag = new Datumfalt(text("bidrag.invanardag"));
  private final transient Map<String, IntegerField> invanare = new LinkedHashMap<>();
  private final transient Map<String, Beloppsfalt> fasta = new LinkedHashMap<>();
  private final transient Consumer<Bidragsplan> andrad;

  Bidragsformular(
      Bidragsar ar,
      Consumer<Bidragsplan> andrad,
      Function<Bidragsplan, Svar<Bidragsar>> spara,
      Consumer<Bidragsar> sparat) {
    Bidragsplan plan = ar.fordelning().plan();
    this.ar = plan.ar();
    this.andrad = andrad;
    totalt.satt(ar.fordelning().summa());
    regel.setItems(Regel.values());
    regel.setItemLabelGenerator(r -> text("bidrag.regel." + r.name().toLowerCase(Locale.ROOT)));
    regel.addClassName("lodrat");
    regel.setValue(plan.regel());
    plan.invanardag().ifPresent(dag::setValue);
    formular.falt("totaltOre", totalt);
    formular.falt("regel", regel);
    formular.falt("invanardag", dag);
    ar.fordelning().bidrag().forEach(this::rader);
    formular.add(
        Knapp.rad(
            Knapp.huvud(text("bidrag.spara"), () -> formular.visa(spara.apply(plan()), sparat))));
    visaFalt();
    lyssna();
    getContent().add(formular);
  }

  private void rader(Bidrag b) {
    Medlem medlem = b.medlem();
    if (medlem.finansiar() == Finansiar.KOMMUN) {
      IntegerField antal = new IntegerField(text("bidrag.invanare_i", medlem.namn()));
      antal.addClassName("kort");
      b.invanare().map(Long::intValue).ifPresent(antal::setValue);
      invanare.put(medlem.kod(), formular.falt("rader." + medlem.kod(), antal));
    }
    Beloppsfalt belopp = new Beloppsfalt(text("bidrag.belopp_for", medlem.namn()));
    belopp.satt(b.belopp());
    fasta.put(medlem.kod(), belopp);
    formular.add(belopp);
  }

  private void lyssna() {
    regel.addValueChangeListener(
        e -> {
          visaFalt();
          saga();
        });
    totalt.vidAndring(b -> saga());
    invanare.values().forEach(f -> f.addValueChangeListener(e -> saga()));
    fasta.values().forEach(f -> f.vidAndring(b -> saga()));
  }

  private void saga() {
    andrad.accept(plan());
  }

  private void visaFalt() {
    boolean fast = regel.getValue() == Regel.FAST;
    boolean efterInvanare = regel.getValue() == Regel.INVANARE;
    totalt.setVisible(!fast);
    dag.setVisible(efterInvanare);
    invanare.values().forEach(f -> f.setVisible(efterInvanare));
    fasta.values().forEach((Component f) -> f.setVisible(fast));
  }

  private Bidragsplan plan() {
    return new Bidragsplan(
        ar,
        totalt.belopp().orElse(Belopp.NOLL),
        regel.getValue(),
        regel.getValue() == Regel.INVANARE ? dag.dag() : Optional.empty(),
        invanare.entrySet().stream()
            .filter(e -> !e.getValue().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getValue().longValue())),
        regel.getValue() == Regel.FAST
            ? fasta.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().belopp().orElse(Belopp.NOLL)))
            : Map.of());
  }
}
