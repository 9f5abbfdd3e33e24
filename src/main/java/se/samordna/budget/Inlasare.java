package se.samordna.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samordna.budget.BudgetimportService.Fil;
import se.samordna.budget.BudgetimportService.Forhandsvisning;
import se.samordna.budget.BudgetimportService.Inlast;
import se.samordna.budget.inlasning.Budgetfil;
import se.samordna.budget.inlasning.Langform;
import se.samordna.budget.inlasning.Langrad;
import se.samordna.budget.inlasning.Summatackning;
import se.samordna.budget.inlasning.Tolkning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Spar;

/** Läser filen, sparar versionen och låter den gälla, i anroparens transaktion. */
@Component
class Inlasare {

  private final Budgetstore budget;
  private final Buffertstore buffert;
  private final Versionsbyte versionsbyte;
  private final Tackningsstore tackning;
  private final Lageslasare lasare;
  private final Spar spar;
  private final Klocka klocka;

  Inlasare(
      Budgetstore budget,
      Buffertstore buffert,
      Versionsbyte versionsbyte,
      Tackningsstore tackning,
      Lageslasare lasare,
      Spar spar,
      Klocka klocka) {
    this.budget = budget;
    this.buffert = buffert;
    this.versionsbyte = versionsbyte;
    this.tackning = tackning;
    this.lasare = lasare;
    this.spar = spar;
    this.klocka = klocka;
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
            .map(r -> okand(r, prov.okanda(r.tackning())))
            .distinct()
            .toList();
    return fel.isEmpty() ? Svar.ja(form) : Svar.nej(Hinder.form(fel));
  }

  private static Faltfel okand(Langrad rad, List<String> okanda) {
    return new Faltfel(
        "rad " + rad.nummer(),
        "okand_del",
        "”"
            + rad.namn()
            + "” sägs täcka ”"
            + String.join("”, ”", okanda)
            + "”, som inte finns i filen. Ange avdelningar, summor eller rader som finns.");
  }

  private Inlast prova(Tolkning tolkning, Langform form) {
    Budgetversion version = medForbundets(new Budgetinlasning(List.of()).version(form));
    return svar(tolkning, form, version, Optional.empty());
  }

  private Budgetversion medForbundets(Budgetversion version) {
    Map<String, Summatackning> forbundets = tackning.forbundets();
    Map<Integer, Summatackning> alla = new HashMap<>(version.tackning());
    version.rader().stream()
        .filter(r -> r.slag().arTryckt())
        .forEach(
            r ->
                Optional.ofNullable(forbundets.get(Tackningsprov.litet(r.namn())))
                    .ifPresent(t -> alla.putIfAbsent(r.ordning(), t)));
    return version.medTackning(alla);
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
            .orElseGet(() -> sparaNy(fil, ny, avtryck, inlasning));
    return svar(tolkning, form, version, Optional.of(version.id()));
  }

  private Budgetversion sparaNy(
      Fil fil, Budgetversion version, Filavtryck avtryck, Budgetinlasning inlasning) {
    inlasning.nya().forEach(budget::spara);
    budget.spara(version, fil.namn(), avtryck);
    versionsbyte.latGalla(version, klocka.idag());
    spar.skriv(
        "budget_inlast",
        "budgetversion:" + version.id(),
        Map.of(),
        Map.of("fil", fil.namn(), "sha256", avtryck.fil(), "rader", version.rader().size()));
    return medForbundets(version);
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
