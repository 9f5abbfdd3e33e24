package se.samordna.budget;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Budgetlage;
import se.samordna.huvudbok.Saldon;
import se.samordna.huvudbok.Versionsbyte;
import se.samordna.identitet.Spar;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Langrad;
import se.samordna.inlasning.Summatackning;
import se.samordna.plan.BudgetStore;
import se.samordna.plan.Budgetpost;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;
import se.samordna.plan.BuffertStore;
import se.samordna.plan.Filavtryck;
import se.samordna.plan.Langformsfil;
import se.samordna.plan.Radlage;
import se.samordna.plan.TackningsStore;
import se.samordna.plan.Versionskalla;

/** Budgetversionen som skrivbar text, räknad på prov, och sparad som en ny version. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Versionsbygge {

  private final BudgetStore budget;
  private final BuffertStore buffert;
  private final Versionsbyte versionsbyte;
  private final TackningsStore tackning;
  private final Spar spar;
  private final Klocka klocka;

  Versionsbygge(
      BudgetStore budget,
      BuffertStore buffert,
      Versionsbyte versionsbyte,
      TackningsStore tackning,
      Spar spar,
      Klocka klocka) {
    this.budget = budget;
    this.buffert = buffert;
    this.versionsbyte = versionsbyte;
    this.tackning = tackning;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Versionens rader så som de står; tomt när den inte finns. */
  public Optional<Versionsutkast> ur(UUID version) {
    return budget
        .version(version)
        .map(
            v ->
                new Versionsutkast(
                    v.enhet().kod(), v.rader().stream().map(r -> rad(v, r)).toList()));
  }

  private static Versionsutkast.Rad rad(Budgetversion v, Budgetrad r) {
    return new Versionsutkast.Rad(
        r.ar(),
        r.slag().kod(),
        r.namn(),
        r.lage().map(Radlage::kod).orElse(""),
        r.bokforingskonto().orElse(""),
        r.belopp(),
        v.tackning(r).text(),
        Optional.of(r.radId()));
  }

  /**
   * Bladen år för år som de blir av raderna själva: utan beslut, med de tryckta summorna jämförda.
   */
  public List<Budgetblad> rakna(Versionsutkast utkast) {
    Budgetversion version = medForbundets(new Budgetinlasning(List.of()).version(utkast));
    Buffert buffertar = buffert.buffert(version.ar());
    Budgetlage lage =
        new Budgetlage(
            version.ar().stream().collect(Collectors.toMap(Function.identity(), a -> version)),
            List.of());
    Saldon saldon = lage.saldon();
    Bladrakning rakning = new Bladrakning(version, Map.of(), buffertar);
    return version.ar().stream().map(ar -> rakning.blad(ar, saldon)).toList();
  }

  /** Förbundets egna besked om vad en summa täcker, där versionen inte säger något. */
  Budgetversion medForbundets(Budgetversion version) {
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

  /**
   * Sparar raderna som en version i utkast. Den gäller för de år som inte har en fastställd budget.
   * Samma innehåll som en version som redan finns är den versionen.
   *
   * @param kalla vad den gjordes av, till exempel arbetsbladets namn
   * @param ursprung versionen den utgick från
   */
  public Svar<UUID> spara(Versionsutkast utkast, String kalla, Optional<UUID> ursprung) {
    budget.las();
    Budgetinlasning inlasning = new Budgetinlasning(budget.poster().values());
    Budgetversion ny = inlasning.version(utkast);
    List<Faltfel> fel = okandTackning(ny);
    if (!fel.isEmpty()) {
      return Svar.nej(Hinder.form(fel));
    }
    byte[] innehall = new Langformsfil(ny).text().getBytes(StandardCharsets.UTF_8);
    Filavtryck avtryck = Filavtryck.av(new Innehall(innehall), ny);
    return Svar.ja(
        budget
            .medInnehall(avtryck, utkast.enhet())
            .orElseGet(
                () ->
                    spara(ny, inlasning.nya(), new Versionskalla(kalla, avtryck, ursprung)).id()));
  }

  private static List<Faltfel> okandTackning(Budgetversion version) {
    Tackningsprov prov = new Tackningsprov(version);
    List<Faltfel> fel = new ArrayList<>();
    version
        .tackning()
        .forEach(
            (ordning, t) -> {
              if (!prov.okanda(t).isEmpty()) {
                fel.add(prov.fel("rader[" + ordning + "]", namn(version, ordning), t));
              }
            });
    return fel.stream().distinct().toList();
  }

  private static String namn(Budgetversion version, int ordning) {
    return version.rader().get(ordning).namn();
  }

  /** Sparar versionen och låter den gälla där den får. Anroparen har tagit låset. */
  Budgetversion spara(Budgetversion version, Collection<Budgetpost> nya, Versionskalla kalla) {
    nya.forEach(budget::spara);
    budget.spara(version, kalla);
    versionsbyte.latGalla(version, klocka.idag());
    spar.skriv(
        "budget_inlast",
        "budgetversion:" + version.id(),
        Map.of(),
        Map.of(
            "fil", kalla.namn(), "sha256", kalla.avtryck().fil(), "rader", version.rader().size()));
    return medForbundets(version);
  }

  /** Utkastet som långform, för den som ger raderna deras identitet. */
  static Langform langform(Versionsutkast utkast) {
    List<Langrad> rader = new ArrayList<>();
    for (Versionsutkast.Rad r : utkast.rader()) {
      rader.add(
          new Langrad(
              rader.size() + 1,
              r.ar(),
              r.slag(),
              r.namn(),
              r.lage(),
              r.konto(),
              r.belopp(),
              Summatackning.av(r.tacker())));
    }
    return new Langform(utkast.enhet(), rader, List.of());
  }
}
