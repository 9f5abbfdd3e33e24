package se.samordna.budget.arbetsblad.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.arbetsblad.Arbetsrad;
import se.samordna.budget.arbetsblad.BladandringService;
import se.samordna.budget.arbetsblad.Procent;
import se.samordna.budget.ui.Budgettabell;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.plan.Slag;

/** Räkna upp en avdelning, eller allt utom det som redan är beviljat. */
final class Uppraknaruta {

  private static final String ALLA = "";

  private final BladandringService andring;
  private final Arbetsbild bild;
  private final Consumer<Arbetsbild> klart;
  private final Dialogruta ruta = new Dialogruta(text("arbetsblad.rakna_upp"));
  private final Select<String> avdelning = new Select<>();
  private final TextField procent = new TextField(text("arbetsblad.procent_per_ar"));

  Uppraknaruta(BladandringService andring, Arbetsbild bild, Consumer<Arbetsbild> klart) {
    this.andring = andring;
    this.bild = bild;
    this.klart = klart;
    List<String> val = new ArrayList<>(List.of(ALLA));
    bild.rader().stream()
        .filter(Uppraknaruta::raknas)
        .map(Arbetsrad::slag)
        .distinct()
        .forEach(val::add);
    avdelning.setLabel(text("arbetsblad.vad"));
    avdelning.setItems(val);
    avdelning.setItemLabelGenerator(
        s -> s.equals(ALLA) ? text("arbetsblad.alla_rader") : Budgettabell.namn(new Slag(s)));
    avdelning.setValue(ALLA);
    procent.setSuffixComponent(new Span("%"));
    ruta.formular().add(new Paragraph(text("arbetsblad.rakna_upp.hjalp")));
    ruta.formular().falt("rader", avdelning);
    ruta.formular().falt("procent", procent);
  }

  private static boolean raknas(Arbetsrad r) {
    return !r.arTryckt() && !r.slag().equals("eget_kapital") && !r.lage().equals("beviljad");
  }

  void oppna() {
    ruta.oppna(text("arbetsblad.rakna_upp"), () -> ruta.visa(svar(), klart));
  }

  private Svar<Arbetsbild> svar() {
    List<UUID> rader =
        bild.rader().stream()
            .filter(Uppraknaruta::raknas)
            .filter(r -> avdelning.getValue().equals(ALLA) || r.slag().equals(avdelning.getValue()))
            .map(Arbetsrad::id)
            .toList();
    return Procent.las(procent.getValue())
        .map(p -> andring.raknaUpp(bild.blad().huvud().id(), bild.blad().version(), rader, p))
        .orElseGet(
            () ->
                Svar.nej(
                    Hinder.form(
                        List.of(
                            new Faltfel("procent", "felaktig", text("arbetsblad.fel_procent"))))));
  }
}
