package se.samordna.insats;

import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import se.samordna.ritning.Element;
import se.samordna.ritning.Variabel;
import se.samordna.uppgift.Slutfor;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.Uppgifter;

/**
 * Rapporterna under insatsen: huvudmannen lämnar, och när fristen gått ut får förbundschefen lämna
 * i hans ställe; det antecknas.
 */
@Service
@Transactional
public class RapportService {

  private final Uppgifter uppgifter;
  private final Arenden arenden;
  private final Insatslage lage;
  private final Rapportskrivning skrivning;
  private final InsatsStore store;
  private final Avslutshinder avslut;
  private final Klocka klocka;

  RapportService(
      Uppgifter uppgifter,
      Arenden arenden,
      Insatslage lage,
      Rapportskrivning skrivning,
      InsatsStore store,
      Avslutshinder avslut,
      Klocka klocka) {
    this.avslut = avslut;
    this.klocka = klocka;
    this.uppgifter = uppgifter;
    this.arenden = arenden;
    this.lage = lage;
    this.skrivning = skrivning;
    this.store = store;
  }

  @Slutfor(Element.LAMNA_RAPPORT)
  @PreAuthorize("@behorig.har('sokande', 'forbundschef')")
  public Svar<Insatsbild> lamna(UppgiftId id, Rapportlamning rapport) {
    return lamna(
        id, rapport, new Slag(Insatsgang.RAPPORT, Rapportslag.DELRAPPORT, Insatsgang.GRANSKNING));
  }

  /** Slutrapporten, två månader efter insatsens slut. */
  @Slutfor(Element.SLUTRAPPORT)
  @PreAuthorize("@behorig.har('sokande', 'forbundschef')")
  public Svar<Insatsbild> lamnaSlutrapport(UppgiftId id, Rapportlamning rapport) {
    return lamna(
        id,
        rapport,
        new Slag(Insatsgang.SLUTRAPPORT, Rapportslag.SLUTRAPPORT, Insatsgang.UTVARDERING));
  }

  /** Förbundets utvärdering; därefter avslutas insatsen. */
  @Slutfor(Element.UTVARDERING)
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Insatsbild> utvardera(UppgiftId id, Rapportlamning rapport) {
    return lamna(
        id, rapport, new Slag(Insatsgang.UTVARDERING, Rapportslag.UTVARDERING, Insatsgang.AVSLUT));
  }

  /** En sorts rapport: uppgiftens typ, rapportens slag och vart ärendet går sedan. */
  private record Slag(String typ, Rapportslag slag, String sedan) {}

  private Svar<Insatsbild> lamna(UppgiftId id, Rapportlamning rapport, Slag slag) {
    return rapport
        .granska()
        .svar(rapport)
        .sedan(r -> uppgifter.las(id, slag.typ(), r.version()))
        .sedan(u -> Insatsinsyn.utom(hinder(u, slag), u))
        .som(u -> lamna(u, rapport, slag));
  }

  /** Perioden ska ha börjat; och en insats utvärderas och avslutas när pengarna är reglerade. */
  private Optional<Hinder> hinder(Uppgift uppgift, Slag slag) {
    Insats insats = lage.insats(uppgift.arende());
    Rapportperiod period = period(insats, slag);
    if (!period.harBorjat(klocka.idag())) {
      return Optional.of(
          Hinder.regel(
              "perioden_har_inte_borjat",
              Mening.av("perioden_har_inte_borjat", period.text(), period.fran())));
    }
    return slag.typ().equals(Insatsgang.UTVARDERING) ? avslut.hinder(insats) : Optional.empty();
  }

  private Rapportperiod period(Insats insats, Slag slag) {
    return slag.typ().equals(Insatsgang.RAPPORT) ? lage.period(insats) : Rapportperiod.hela(insats);
  }

  private Insatsbild lamna(Uppgift uppgift, Rapportlamning rapport, Slag slag) {
    Insats fore = lage.insats(uppgift.arende());
    Arende arende = arenden.las(fore.arende());
    skrivning.skriv(fore, arende, slag.slag(), period(fore, slag), rapport);
    Insats insats =
        slag.typ().equals(Insatsgang.SLUTRAPPORT)
            ? fore.med(fore.status(), Optional.empty())
            : fore;
    store.andra(insats);
    Arende efter = arenden.flytta(arende.id(), vidare(arende, slag));
    uppgifter.avsluta(uppgift, Map.of(Variabel.VARV, efter.varv()));
    return lage.vy(insats);
  }

  private static Arenden.Flytt vidare(Arende arende, Slag slag) {
    return slag.typ().equals(Insatsgang.UTVARDERING)
        ? Insatsgang.avslutas(slag.sedan())
        : Insatsgang.till(arende, slag.sedan());
  }
}
