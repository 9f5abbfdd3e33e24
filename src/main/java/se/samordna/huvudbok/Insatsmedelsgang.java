package se.samordna.huvudbok;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.NyVerifikation.Handelse;

/** Insatsens pengar: flyttar mellan stadier, och det som ändrar läget (återfört, ökat). */
@Component
public class Insatsmedelsgang implements Insatsmedel {

  private static final Insatsbokforing.Steg REKVIRERING =
      steg(Handelse.REKVIRERING, Insatsstadium.AVTALAT, Insatsstadium.REKVIRERAT);
  private static final Insatsbokforing.Steg UTBETALNING =
      steg(Handelse.UTBETALNING, Insatsstadium.REKVIRERAT, Insatsstadium.UTBETALT);
  private static final Insatsbokforing.Steg NEDSATTNING =
      new Insatsbokforing.Steg(
          Handelse.NEDSATTNING,
          Insatsstadium.REKVIRERAT,
          Insatsstadium.AVTALAT,
          Optional.of(Handelse.REKVIRERING));

  private final Insatsbokforing bok;
  private final Budgetlagen lasare;
  private final HuvudboksStore huvudbok;
  private final LagesandringsStore andringar;
  private final Medelsgang medel;
  private final Fordelare fordelare;
  private final Medfinansieringsbok medfinansiering;

  Insatsmedelsgang(
      Insatsbokforing bok,
      Budgetlagen lasare,
      HuvudboksStore huvudbok,
      LagesandringsStore andringar,
      Medelsgang medel,
      Fordelare fordelare,
      Medfinansieringsbok medfinansiering) {
    this.bok = bok;
    this.lasare = lasare;
    this.huvudbok = huvudbok;
    this.andringar = andringar;
    this.medel = medel;
    this.fordelare = fordelare;
    this.medfinansiering = medfinansiering;
  }

  private static Insatsbokforing.Steg steg(Handelse h, Insatsstadium fran, Insatsstadium till) {
    return new Insatsbokforing.Steg(h, fran, till, Optional.empty());
  }

  @Override
  public Svar<Klart> prova(List<Andring> andringar) {
    Budgetlage nu = lasare.lage();
    Saldon bokfort = huvudbok.saldon();
    Svar<Budgetlage> lage =
        andringar.stream()
            .flatMap(a -> a.okning().stream())
            .flatMap(r -> fordelare.saknas(nu, r).stream())
            .findFirst()
            .<Svar<Budgetlage>>map(Svar::nej)
            .orElseGet(() -> Svar.ja(nu));
    for (Andring a : andringar) {
      lage = lage.sedan(l -> minskad(l, bokfort, a)).sedan(l -> okad(l, a));
    }
    return lage.som(l -> Klart.KLART);
  }

  /** Läget när det som minskas lämnat insatsen; en insats saldon rörs bara av dess egen ändring. */
  public static Svar<Budgetlage> minskad(Budgetlage lage, Saldon bokfort, Andring a) {
    return a.minskning()
        .map(
            m ->
                new Aterlaggning(lage, bokfort, a.akt().insats())
                    .rakna(m, Aterforbart.OUTNYTTJAT)
                    .som(Aterlaggning.Postad::efter))
        .orElseGet(() -> Svar.ja(lage));
  }

  private Svar<Budgetlage> okad(Budgetlage lage, Andring a) {
    return a.okning()
        .map(
            r ->
                fordelare
                    .fordela(lage, r)
                    .som(f -> f.beviljat(a.akt().insats()))
                    .som(Fordelare.Fordelat::efter))
        .orElseGet(() -> Svar.ja(lage));
  }

  @Override
  public void avtala(Akt akt) {
    bok.avtala(akt);
  }

  @Override
  public Svar<Klart> rekvirera(Akt akt, Map<Integer, Belopp> perAr) {
    return bok.flytta(akt, REKVIRERING, perAr);
  }

  @Override
  public Svar<Klart> satNed(Akt akt, Map<Integer, Belopp> perAr) {
    return bok.flytta(akt, NEDSATTNING, perAr);
  }

  @Override
  public Svar<Klart> betala(Akt akt, Map<Integer, Belopp> perAr) {
    return bok.flytta(akt, UTBETALNING, perAr);
  }

  @Override
  public Svar<Klart> aterfor(Akt akt, Aterforing aterforing) {
    return aterlagg(akt, aterforing, Aterforbart.OUTNYTTJAT);
  }

  @Override
  public Svar<Klart> aterta(Akt akt, Aterforing aterforing) {
    return aterlagg(akt, aterforing, List.of(Insatsstadium.UTBETALT));
  }

  private Svar<Klart> aterlagg(Akt akt, Aterforing a, List<Insatsstadium> stadier) {
    if (!bok.nyHandling(akt, Handelse.ATERLAGGNING)) {
      return Svar.klart();
    }
    return new Aterlaggning(lasare.lage(), huvudbok.saldon(), akt.insats())
        .rakna(a, stadier)
        .som(p -> skriv(akt, p));
  }

  private Klart skriv(Akt akt, Aterlaggning.Postad p) {
    andringar.satNed(p.nedsatta(), akt.id());
    p.ramandringar().forEach(r -> andringar.spara(r, akt.id()));
    bok.skriv(akt, Handelse.ATERFORING, Optional.empty(), p.aterforing());
    return bok.skriv(akt, Handelse.ATERLAGGNING, rattar(akt), p.aterlaggning());
  }

  /** Det beslut pengarna återförs från. */
  private Optional<UUID> rattar(Akt akt) {
    return akt.beslut().flatMap(b -> huvudbok.verifikation(b, Handelse.BEVILJANDE));
  }

  @Override
  public Svar<Klart> oka(Akt akt, Medel.Reservation okning) {
    return bok.nyHandling(akt, Handelse.OKNING)
        ? medel.beviljaDirekt(okning, akt.insats(), akt.id())
        : Svar.klart();
  }

  @Override
  public Svar<Klart> medfinansiera(NyMedfinansiering ny) {
    return medfinansiering.lagg(ny);
  }

  @Override
  public Svar<Klart> aterkallaMedfinansiering(Akt akt, UUID id) {
    return medfinansiering.aterkalla(akt, id);
  }

  @Override
  public List<Medfinansierat> medfinansiering(InsatsId insats) {
    return andringar.medfinansierat(insats);
  }

  @Override
  public Svar<Klart> ratta(Akt akt, Flytt flytt) {
    return bok.ratta(akt, Handelse.valueOf(flytt.name()));
  }

  @Override
  public Map<Integer, Belopp> kvar(InsatsId insats, Insatsstadium stadium) {
    return bok.bok(insats).perAr(stadium);
  }

  @Override
  public Map<Integer, Belopp> beslutat(InsatsId insats) {
    return tilldelat(insats, Tilldelning::ursprung);
  }

  @Override
  public Map<Integer, Belopp> lamnat(InsatsId insats) {
    return tilldelat(insats, t -> t.ursprung().minus(t.belopp()));
  }

  @Override
  public Map<Integer, Belopp> attAterfora(InsatsId insats) {
    return Aterforbart.perAr(lasare.lage(), bok.bok(insats));
  }

  private Map<Integer, Belopp> tilldelat(InsatsId insats, Function<Tilldelning, Belopp> vad) {
    Map<Integer, Belopp> per = new TreeMap<>();
    lasare.lage().tilldelningar().stream()
        .filter(t -> t.insats().filter(insats::equals).isPresent())
        .forEach(t -> per.merge(t.ar(), vad.apply(t), Belopp::plus));
    return per;
  }
}
