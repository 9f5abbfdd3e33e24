package se.samordna.huvudbok;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Svar;

/**
 * En beviljad insats pengar: beviljat → avtalat → rekvirerat → utbetalt, och tillbaka som återfört.
 * Alla anrop kräver en pågående transaktion och låser förbundets medel först: kalla på det här
 * innan {@code Spar.skriv}. Varje handling bokförs en gång, hur ofta den än upprepas. Belopp per år
 * är de år de beviljades för.
 */
public interface Insatsmedel {

  /**
   * Handlingen som bokförs.
   *
   * @param id handlingens eget id (rekvisitionen, ändringen): bokförs en gång per händelse
   * @param beslut beslutet den vilar på
   * @param skal varför, när det inte syns av handlingen
   */
  record Akt(
      UUID id,
      ArendeId arende,
      InsatsId insats,
      Optional<BeslutId> beslut,
      LocalDate dag,
      String skal) {}

  /**
   * Hela ändringen av en insats pengar: det som minskas läggs tillbaka först, sedan beviljas det
   * nya.
   *
   * @param akt beslutets handling
   */
  record Andring(Akt akt, Optional<Aterforing> minskning, Optional<Medel.Reservation> okning) {}

  /**
   * Prövar ändringarna tillsammans och i ordning, utan att skriva. Nej: {@code saknar_finansiering}
   * först, sedan som {@link #aterfor} och {@link #oka}.
   */
  Svar<Klart> prova(List<Andring> andringar);

  /** Beviljat → avtalat, allt som är beviljat. Senare beviljat avtalas med en egen handling. */
  void avtala(Akt akt);

  /** Avtalat → rekvirerat. Nej: {@code stadiet_racker_inte} (422). */
  Svar<Klart> rekvirera(Akt akt, Map<Integer, Belopp> perAr);

  /** Rekvirerat → avtalat: det som inte godkändes. Pekar på rekvireringen. */
  Svar<Klart> satNed(Akt akt, Map<Integer, Belopp> perAr);

  /** Rekvirerat → utbetalt. */
  Svar<Klart> betala(Akt akt, Map<Integer, Belopp> perAr);

  /**
   * Det som inte betalats ut (avtalat, annars beviljat) lämnar insatsen och läggs i ramen eller i
   * eget kapital. Nej: {@code stadiet_racker_inte}, {@code rad_saknas}, {@code okand_rad}, {@code
   * inte_beslutade_medel} (422).
   */
  Svar<Klart> aterfor(Akt akt, Aterforing aterforing);

  /** Som {@link #aterfor}, av det som betalats ut och nu kommit tillbaka. */
  Svar<Klart> aterta(Akt akt, Aterforing aterforing);

  /**
   * Mer pengar till insatsen efter ett eget beslut (förlängning, index). Prövas som en reservation.
   */
  Svar<Klart> oka(Akt akt, Medel.Reservation okning);

  /**
   * Pengar utifrån. Genom förbundet blir de en intäktsrad och lika mycket beviljat till insatsen;
   * vid sidan av visas de bara. Nej: {@code medfinansierat_redan} (422).
   */
  Svar<Klart> medfinansiera(NyMedfinansiering ny);

  /** Medfinansieringen kommer inte. Nej: {@code stadiet_racker_inte} om pengarna gått vidare. */
  Svar<Klart> aterkallaMedfinansiering(Akt akt, UUID medfinansiering);

  List<Medfinansierat> medfinansiering(InsatsId insats);

  /**
   * Motbokar den flytt handlingen gjorde. Nej: {@code pengarna_har_gatt_vidare} (422), {@code
   * redan_rattad} (409).
   *
   * @param akt handlingen som rättas; {@code skal} krävs
   */
  Svar<Klart> ratta(Akt akt, Flytt flytt);

  /** En flytt som kan rättas. */
  enum Flytt {
    AVTAL,
    REKVIRERING,
    NEDSATTNING,
    UTBETALNING
  }

  /** Vad insatsen har i ett stadium, per år. */
  Map<Integer, Belopp> kvar(InsatsId insats, Insatsstadium stadium);

  /**
   * Vad styrelsen beviljat insatsen, per år, så som det beslutades: det återförda är inte avdraget.
   */
  Map<Integer, Belopp> beslutat(InsatsId insats);

  /** Det av det som lämnat insatsen igen, per år: minskat, återfört eller återkrävt. */
  Map<Integer, Belopp> lamnat(InsatsId insats);

  /** Det av styrelsens medel som inte rekvirerats, per år; medfinansieringen räknas inte. */
  Map<Integer, Belopp> attAterfora(InsatsId insats);

  /**
   * Medfinansiering att lägga till.
   *
   * @param fran vem pengarna kommer från
   */
  record NyMedfinansiering(
      Akt akt, String rubrik, int ar, String fran, Belopp belopp, boolean viaForbundet) {}

  /** Medfinansiering som gäller. */
  record Medfinansierat(UUID id, int ar, String fran, Belopp belopp, boolean viaForbundet) {}
}
