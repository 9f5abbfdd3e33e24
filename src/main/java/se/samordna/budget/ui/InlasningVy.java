package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.samordna.budget.BudgetimportService;
import se.samordna.budget.BudgetimportService.Fil;
import se.samordna.budget.BudgetimportService.Forhandsvisning;
import se.samordna.budget.BudgetimportService.Inlast;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Filmottagning;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.inlasning.Tolkningsval;
import se.samordna.inlasning.ui.Tolkningsblad;

/**
 * Läs in en budget: filen visas som den förstås, ändras vid behov, och läses in när den stämmer.
 */
@Route(BudgetNavigation.LAS_IN)
@RolesAllowed({"ekonom", "forbundschef"})
class InlasningVy extends Vy {

  private static final int STORST = 5 * 1024 * 1024;

  private final transient BudgetimportService inlasning;
  private final transient Aktor aktor = Inloggad.aktor();
  private final Formular formular = new Formular();
  private final Div tolkning = new Div();
  private Optional<Tolkningsblad> blad = Optional.empty();
  private final Provsvar svar = new Provsvar(this::lasIn);
  private transient Optional<Fil> fil = Optional.empty();

  InlasningVy(BudgetimportService inlasning) {
    this.inlasning = inlasning;
    titel(text("budget.las_in"));
    tolkning.addClassName("tolkning");
    formular.add(new Filmottagning(text("inlasning.valj"), STORST, this::tagEmot));
    add(
        new Sidhuvud(text("budget.las_in")).ingress(text("inlasning.ingress")),
        formular,
        tolkning,
        svar);
  }

  private void tagEmot(String namn, Innehall innehall) {
    Inloggad.som(
        aktor,
        () -> {
          visaFran(new Fil(namn, innehall, Tolkningsval.INGET), false);
          return namn;
        });
  }

  /** Bygger upp allt från början: en ny fil, eller ett annat blad i den. */
  private void visaFran(Fil ny, boolean fokusera) {
    fil = Optional.of(ny);
    tolkning.removeAll();
    svar.dolj();
    formular.visa(
        Filmottagning.iTur(() -> inlasning.visa(ny)),
        v -> {
          Tolkningsblad nytt = new Tolkningsblad(ny.namn(), v.tolkning(), ny.val(), this::valt);
          blad = Optional.of(nytt);
          tolkning.add(nytt);
          svar.visa(v);
          if (fokusera) {
            nytt.fokusera();
          }
        });
  }

  /** Det valda står kvar; bara följden visas om, så att tangentbordets plats inte flyttar sig. */
  private void valt(Tolkningsval val, Tolkningsblad.Foljd foljd) {
    fil.ifPresent(f -> valt(new Fil(f.namn(), f.innehall(), val), foljd));
  }

  private void valt(Fil ny, Tolkningsblad.Foljd foljd) {
    if (foljd == Tolkningsblad.Foljd.ALLT) {
      visaFran(ny, true);
      return;
    }
    fil = Optional.of(ny);
    formular.visa(
        Filmottagning.iTur(() -> inlasning.visa(ny)),
        v -> {
          if (foljd == Tolkningsblad.Foljd.RADER) {
            blad.ifPresent(b -> b.visaRader(v.tolkning()));
          }
          svar.visa(v);
        });
  }

  private void lasIn() {
    fil.ifPresent(
        f -> {
          Svar<Inlast> last = Filmottagning.iTur(() -> inlasning.lasIn(f, false));
          if (last instanceof Svar.Ja<Inlast>(Inlast inlast)) {
            oppna(inlast);
          } else {
            formular.visa(
                Filmottagning.iTur(() -> inlasning.visa(f))
                    .som(v -> new Forhandsvisning(v.tolkning(), last)),
                svar::visa);
          }
        });
  }

  private void oppna(Inlast inlast) {
    Besked.visa(text("inlasning.inlast"));
    getUI()
        .ifPresent(
            ui ->
                ui.navigate(
                    inlast.ar().isEmpty()
                        ? BudgetNavigation.BUDGET
                        : BudgetNavigation.ar(inlast.ar().getFirst())));
  }
}
