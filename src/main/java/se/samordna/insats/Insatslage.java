package se.samordna.insats;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.ansokan.Ansokan;
import se.samordna.ansokan.Ansokningar;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Klocka;
import se.samordna.huvudbok.Insatsstadium;
import se.samordna.huvudbok.Medel;
import se.samordna.sammantrade.Beslut;
import se.samordna.sammantrade.Beslutsregister;

/** Insatsen läst ihop: dess rad, pengarna ur huvudboken, målen ur ansökan, rapporterna. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Insatslage {

  private final InsatsStore store;
  private final RapportStore rapporter;
  private final Medel medel;
  private final Ansokningar ansokningar;
  private final Beslutsregister beslut;
  private final Kravt kravt;
  private final Register register;
  private final Klocka klocka;

  Insatslage(
      InsatsStore store,
      RapportStore rapporter,
      Medel medel,
      Ansokningar ansokningar,
      Beslutsregister beslut,
      Kravt kravt,
      Register register,
      Klocka klocka) {
    this.beslut = beslut;
    this.kravt = kravt;
    this.register = register;
    this.klocka = klocka;
    this.store = store;
    this.rapporter = rapporter;
    this.medel = medel;
    this.ansokningar = ansokningar;
  }

  Insats insats(ArendeId arende) {
    return store
        .forArende(arende)
        .orElseThrow(() -> new IllegalStateException("Ärendet har ingen insats: " + arende));
  }

  /**
   * Tiden som nästa rapport gäller; hela insatsen när delrapporterna är lämnade. Rytmen är
   * insatsens egen, annars den som gäller i dag (R5).
   */
  Rapportperiod period(Insats i) {
    return i.nastaRapport()
        .filter(n -> !n.isAfter(i.slut()))
        .map(n -> rytm(i).period(n, i.start()))
        .orElseGet(() -> Rapportperiod.hela(i));
  }

  /** Hur ofta insatsen rapporterar. */
  Rapportrytm rytm(Insats i) {
    return i.rytm().orElseGet(() -> Rapportrytm.av(register.ordning(klocka.idag()).rytm()));
  }

  /** Dagen nästa rapport ska lämnas: en som kommit igen har en egen. */
  private static Optional<LocalDate> nasta(Insats i, List<Rapport> alla) {
    return alla.isEmpty() || !alla.getLast().skaKompletteras()
        ? i.nastaRapport()
        : alla.getLast().kompletterasSenast().or(i::nastaRapport);
  }

  Insatsbild vy(Insats i) {
    List<Rapport> lamnade = rapporter.lista(i.id());
    return new Insatsbild(
        i.id().varde(),
        i.arende().varde(),
        i.rubrik(),
        i.huvudman(),
        i.start(),
        i.slut(),
        i.status(),
        i.lage(klocka.idag()),
        pengar(i),
        ansokningar.inlamnad(i.arende()).map(Ansokan::mal).orElse(List.of()),
        nasta(i, lamnade),
        i.nastaRapport().map(n -> period(i)),
        lamnade,
        store.styrgrupp(i.id()),
        beslut.hitta(i.beslut()).map(Beslut::villkor).orElse(List.of()),
        summor(i),
        i.tidigare());
  }

  private Insatsbild.Summor summor(Insats i) {
    return new Insatsbild.Summor(
        summa(i, s -> s != Insatsstadium.ATERFORT),
        summa(i, s -> s == Insatsstadium.REKVIRERAT),
        summa(i, s -> s == Insatsstadium.UTBETALT),
        kravt.obetalt(i.id()),
        summa(i, s -> s == Insatsstadium.AVTALAT || s == Insatsstadium.BEVILJAT));
  }

  private Belopp summa(Insats i, Predicate<Insatsstadium> stadium) {
    return medel.stadier(i.id()).stream()
        .filter(s -> stadium.test(s.stadium()))
        .map(Medel.Stadium::belopp)
        .reduce(Belopp.NOLL, Belopp::plus);
  }

  private List<Insatsbild.Pengar> pengar(Insats i) {
    return medel.stadier(i.id()).stream()
        .map(s -> new Insatsbild.Pengar(s.stadium(), s.ar(), s.belopp()))
        .toList();
  }
}
