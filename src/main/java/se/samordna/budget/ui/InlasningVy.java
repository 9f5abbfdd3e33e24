package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import se.samordna.budget.Budgetblad.Tryckt;
import se.samordna.budget.BudgetimportService;
import se.samordna.budget.BudgetimportService.Fil;
import se.samordna.budget.BudgetimportService.Inlast;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.ui.Filmottagning;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/** Läs in en budget: filen prövas först, och läses in när man sett vad den ger. */
@Route(BudgetNavigation.LAS_IN)
@RolesAllowed({"ekonom", "forbundschef"})
class InlasningVy extends Vy {

  private static final int STORST = 5 * 1024 * 1024;

  private final transient BudgetimportService inlasning;
  private final transient Aktor aktor = Inloggad.aktor();
  private final Formular formular = new Formular();
  private final RadioButtonGroup<String> enhet = new RadioButtonGroup<>(text("inlasning.enhet"));
  private final Div svar = new Div();

  InlasningVy(BudgetimportService inlasning) {
    this.inlasning = inlasning;
    titel(text("budget.las_in"));
    enhet.setItems("kr", "tkr");
    formular.falt("enhet", enhet);
    formular.add(new Filmottagning(text("inlasning.valj"), STORST, this::prova));
    svar.getElement().setAttribute("aria-live", "polite");
    add(new Sidhuvud(text("budget.las_in")).ingress(text("inlasning.ingress")), formular, svar);
  }

  private void prova(String namn, byte[] bytes) {
    Fil fil = new Fil(namn, new Innehall(bytes), enhet.getOptionalValue());
    svar.removeAll();
    formular.visa(
        Inloggad.som(aktor, () -> inlasning.lasIn(fil, true)), inlast -> visaProv(fil, inlast));
  }

  private void visaProv(Fil fil, Inlast inlast) {
    svar.add(new Paragraph(text("inlasning.prov", fil.namn(), inlast.lasta(), inlast.ar())));
    differenser(inlast.differenser()).ifPresent(svar::add);
    svar.add(Knapp.rad(Knapp.huvud(text("inlasning.las_in"), () -> lasIn(fil))));
  }

  private void lasIn(Fil fil) {
    formular.visa(
        inlasning.lasIn(fil, false),
        inlast ->
            getUI()
                .ifPresent(
                    ui ->
                        ui.navigate(
                            inlast.ar().isEmpty()
                                ? BudgetNavigation.BUDGET
                                : BudgetNavigation.ar(inlast.ar().getFirst()))));
  }

  private static Optional<Tabell> differenser(List<Tryckt> differenser) {
    if (differenser.isEmpty()) {
      return Optional.empty();
    }
    Tabell tabell =
        new Tabell(text("inlasning.differenser"))
            .kolumn(text("budget.uppgift"))
            .kolumn(text("ar"))
            .tal(text("budget.tryckt"))
            .tal(text("budget.differens"));
    differenser.forEach(
        d ->
            tabell.rad(
                d.rad(),
                Integer.toString(d.ar()),
                Siffror.kr(d.tryckt()),
                Siffror.andring("kr", d.differens())));
    return Optional.of(tabell);
  }
}
