package se.samordna.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Aterforing;
import se.samordna.huvudbok.Aterlaggning;
import se.samordna.huvudbok.Budgetlage;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Fordelning;
import se.samordna.huvudbok.Insatsstadium;
import se.samordna.huvudbok.Medelsprovning;
import se.samordna.huvudbok.Medfinansiering;
import se.samordna.huvudbok.NyVerifikation.Handelse;
import se.samordna.huvudbok.Rattelse;
import se.samordna.huvudbok.Saldon;
import se.samordna.huvudbok.Stadieaterkallelse;
import se.samordna.huvudbok.Stadieflytt;
import se.samordna.huvudbok.Tilldelning;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;

/** Huvudboken i minnet: samma regler som modulens egna, utan databas. Varje verifikation sparas. */
final class Provbok {

  /** En bokförd verifikation i provet. */
  record Bokford(Handelse handelse, Saldon konteringar) {}

  Budgetlage lage;
  Saldon saldon = new Saldon();
  final List<Bokford> verifikationer = new ArrayList<>();
  final Set<Integer> rattade = new java.util.HashSet<>();
  private final Buffert buffert;

  Provbok(Budgetversion version) {
    lage = new Budgetlage(Map.of(), List.of());
    buffert = Facit.procent(20, version);
    latGalla(version);
  }

  void latGalla(Budgetversion version) {
    till(Handelse.BUDGETBYTE, lage.medVersion(version, Set.copyOf(version.ar())));
  }

  Optional<Hinder> bevilja(ArendeId arende, BeslutId beslut, UUID egen, List<Finansiering> rader) {
    List<Tilldelning> nya = new Fordelning(lage, arende, beslut, egen).av(rader);
    Optional<Hinder> hinder =
        new Medelsprovning(lage, buffert, Set.of(egen)).prova(rader, false, () -> lage.med(nya));
    if (hinder.isEmpty()) {
      till(Handelse.RESERVATION, lage.med(nya));
    }
    return hinder;
  }

  Optional<Hinder> oka(
      ArendeId arende, BeslutId beslut, UUID egen, InsatsId insats, List<Finansiering> rader) {
    List<Tilldelning> nya =
        new Fordelning(lage, arende, beslut, egen)
            .av(rader).stream().map(t -> t.beviljad(insats)).toList();
    Optional<Hinder> hinder =
        new Medelsprovning(lage, buffert, Set.of(egen)).prova(rader, false, () -> lage.med(nya));
    if (hinder.isEmpty()) {
      till(Handelse.OKNING, lage.med(nya));
    }
    return hinder;
  }

  void bokfor(BeslutId beslut, InsatsId insats) {
    till(Handelse.BEVILJANDE, lage.beviljat(beslut, insats));
  }

  void slapp(ArendeId arende, BeslutId beslut) {
    till(Handelse.SLAPP, lage.utan(arende, beslut));
  }

  Svar<Klart> flytta(
      Handelse handelse,
      InsatsId insats,
      Insatsstadium fran,
      Insatsstadium till,
      Map<Integer, Belopp> perAr) {
    return new Stadieflytt(saldon, insats).flytta(fran, till, perAr).som(k -> bokfor(handelse, k));
  }

  void avtala(InsatsId insats) {
    bokfor(
        Handelse.AVTAL,
        new Stadieflytt(saldon, insats).allt(Insatsstadium.BEVILJAT, Insatsstadium.AVTALAT));
  }

  Svar<Klart> aterfor(InsatsId insats, Aterforing a, List<Insatsstadium> stadier) {
    return new Aterlaggning(lage, saldon, insats)
        .rakna(a, stadier)
        .som(
            p -> {
              bokfor(Handelse.ATERFORING, p.aterforing());
              lage = p.efter();
              return bokfor(Handelse.ATERLAGGNING, p.aterlaggning());
            });
  }

  void medfinansiera(Medfinansiering m) {
    till(Handelse.MEDFINANSIERING, lage.medMedfinansiering(m));
  }

  Svar<Klart> aterkalla(Medfinansiering m) {
    return new Stadieaterkallelse(new Stadieflytt(saldon, m.insats()))
        .tillBeviljat(m)
        .som(
            flytt -> {
              Budgetlage efter = lage.utanMedfinansiering(m.id());
              Saldon skillnad = efter.saldon().minus(lage.saldon()).plus(flytt);
              lage = efter;
              return bokfor(Handelse.MEDFINANSIERING, skillnad);
            });
  }

  Svar<Klart> ratta(int nummer) {
    Bokford v = verifikationer.get(nummer);
    return new Rattelse(saldon)
        .av(v.handelse(), v.konteringar())
        .som(
            k -> {
              rattade.add(nummer);
              return bokfor(Handelse.RATTELSE, k);
            });
  }

  private void till(Handelse handelse, Budgetlage efter) {
    Saldon skillnad = efter.saldon().minus(lage.saldon());
    lage = efter;
    bokfor(handelse, skillnad);
  }

  private Klart bokfor(Handelse handelse, Saldon konteringar) {
    verifikationer.add(new Bokford(handelse, konteringar));
    saldon = saldon.plus(konteringar);
    return Klart.KLART;
  }

  /** Varje års summa i den senaste verifikationen; alla ska vara noll. */
  Map<Integer, Long> summor() {
    Map<Integer, Long> summor = new LinkedHashMap<>();
    verifikationer
        .getLast()
        .konteringar()
        .alla()
        .forEach((k, b) -> summor.merge(k.ar(), b.ore(), Long::sum));
    return summor;
  }
}
