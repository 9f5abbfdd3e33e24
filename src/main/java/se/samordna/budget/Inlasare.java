package se.samordna.budget;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samordna.budget.BudgetimportService.Fil;
import se.samordna.budget.BudgetimportService.Forhandsvisning;
import se.samordna.budget.BudgetimportService.Inlast;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Budgetlagen;
import se.samordna.inlasning.Budgetfil;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Tolkning;
import se.samordna.plan.BudgetStore;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.BuffertStore;
import se.samordna.plan.Filavtryck;
import se.samordna.plan.Versionskalla;

/** Läser filen, sparar versionen och låter den gälla, i anroparens transaktion. */
@Component
class Inlasare {

  private final BudgetStore budget;
  private final BuffertStore buffert;
  private final Versionsbygge bygge;
  private final Budgetlagen lasare;

  Inlasare(BudgetStore budget, BuffertStore buffert, Versionsbygge bygge, Budgetlagen lasare) {
    this.budget = budget;
    this.buffert = buffert;
    this.bygge = bygge;
    this.lasare = lasare;
  }

  /** Utan rollprövning, för den som redan prövat. */
  Svar<Inlast> las(Fil fil, boolean prova) {
    return Budgetfil.las(fil.innehall(), fil.val()).sedan(b -> las(fil, b, prova));
  }

  /** Hur filen förstås, och vad den skulle ge. */
  Svar<Forhandsvisning> visa(Fil fil) {
    return Budgetfil.las(fil.innehall(), fil.val())
        .som(b -> new Forhandsvisning(b.tolkning(), las(fil, b, true)));
  }

  private Svar<Inlast> las(Fil fil, Budgetfil budgetfil, boolean prova) {
    return budgetfil
        .langform()
        .sedan(Inlasare::medKandTackning)
        .som(
            form ->
                prova ? prova(budgetfil.tolkning(), form) : spara(fil, budgetfil.tolkning(), form));
  }

  /** Det en summa sägs täcka ska finnas i filen. */
  private static Svar<Langform> medKandTackning(Langform form) {
    Tackningsprov prov = new Tackningsprov(new Budgetinlasning(List.of()).version(form));
    List<Faltfel> fel =
        form.rader().stream()
            .filter(r -> !prov.okanda(r.tackning()).isEmpty())
            .map(r -> prov.fel("rad " + r.nummer(), r.namn(), r.tackning()))
            .distinct()
            .toList();
    return fel.isEmpty() ? Svar.ja(form) : Svar.nej(Hinder.form(fel));
  }

  private Inlast prova(Tolkning tolkning, Langform form) {
    Budgetversion version = bygge.medForbundets(new Budgetinlasning(List.of()).version(form));
    return svar(tolkning, form, version, Optional.empty());
  }

  private Inlast spara(Fil fil, Tolkning tolkning, Langform form) {
    budget.las();
    Budgetinlasning inlasning = new Budgetinlasning(budget.poster().values());
    Budgetversion ny = inlasning.version(form);
    Filavtryck avtryck = Filavtryck.av(fil.innehall(), ny);
    Budgetversion version =
        budget
            .medInnehall(avtryck, form.enhet())
            .flatMap(budget::version)
            .orElseGet(
                () ->
                    bygge.spara(
                        ny,
                        inlasning.nya(),
                        new Versionskalla(fil.namn(), avtryck, Optional.empty())));
    return svar(tolkning, form, version, Optional.of(version.id()));
  }

  private Inlast svar(Tolkning tolkning, Langform form, Budgetversion version, Optional<UUID> id) {
    Trycktasummor summor = new Trycktasummor(version, buffert.buffert(version.ar()));
    return new Inlast(
        form.rader().size(),
        id,
        version.ar(),
        summor.differenser(),
        form.fragor(),
        summor.summor().stream().map(s -> Tacktsumma.av(s, version)).toList(),
        Dokumentskillnad.i(lasare.lage().medVersion(version, Set.copyOf(version.ar()))),
        tolkning);
  }
}
