package se.samordna.arende;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.HandlingId;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.VerksamhetId;
import se.samordna.identitet.Aktor;
import se.samordna.ritning.Processid;

/** Ärendet som andra moduler för det vidare. Skrivningar kräver deras transaktion. */
public interface Arenden {

  /** Ärendet om aktören får se det, annars 404 (R30 och API-sidans tabell). */
  Svar<Arende> oppna(ArendeId id);

  /**
   * Ärendet utan prövning av aktören och låst, för den som redan prövat (uppgift, process, beslut).
   */
  Arende las(ArendeId id);

  /**
   * Låser flera ärenden, i en fast ordning: två som rör samma ärenden väntar då aldrig på varandra.
   * Görs innan något annat låses (docs/decisions/026).
   */
  void lasAlla(Collection<ArendeId> ids);

  /** Ärendet utan prövning av aktören och utan lås, för det som är offentligt. */
  Arende hamta(ArendeId id);

  /**
   * För ärendet vidare: nytt steg, ny väntan i processen, varvet räknas upp. Svarar med ärendet
   * efter flytten; dess {@code varv} ska med i variablerna till processen.
   */
  Arende flytta(ArendeId id, Flytt flytt);

  /** Byter väntan utan nytt varv, när ett parallellt steg blivit klart. */
  Arende vanta(ArendeId id, String processteg);

  /**
   * Ett ärende som pågick innan förbundet började här: registrerat i dag (R28), med status beviljad
   * och utan väntan. {@link #flytta} ställer det där det ska fortsätta.
   */
  Arende laggUpp(NyttArende nytt);

  /** Registrerar ansökan: diarienummer utan lucka (R28), status pågår. Svarar med numret. */
  String registrera(ArendeId id);

  /** Antecknar en rad i ärendets tidslinje; den sägs på läsarens språk. */
  void handelse(ArendeId id, String handelse, Mening mening);

  /** Händelse ur de sökandes eget utrymme, som förbundet inte ser (R30). */
  void handelseForSokande(ArendeId id, String handelse, Mening mening);

  HandlingId laggTill(ArendeId id, NyHandling handling);

  /** Handlingen står kvar men gäller inte längre, från den dagen. */
  void ersatt(HandlingId id, LocalDate dag);

  /** Rubrik och insatstyp ur den inlämnade ansökan; utkastets syns inte för förbundet (R30). */
  void satt(ArendeId id, String rubrik, Optional<Insatstyp> insatstyp);

  /** Vem ärendets sökande är: huvudmannen och parternas medlemmar. Idéns medlem hör alltid dit. */
  void sattSokande(ArendeId id, String huvudman, Set<String> parter);

  /** Medlemmarna som söker: idéns medlem, huvudmannen och parterna. */
  Set<String> sokande(ArendeId id);

  /** Sant om aktören är sökande i ärendet: sökande för idéns medlem, huvudmannen eller en part. */
  boolean arSokande(Aktor aktor, ArendeId id);

  /**
   * Ärendet om aktören får läsa dess handlingar: ser ärendet och har inte jäv (R15, 403 {@code
   * jav}).
   */
  Svar<Arende> oppnaHandlingar(ArendeId id);

  /**
   * Ärendet om aktören får läsa vad handlingarna säger: som {@link #oppnaHandlingar}, och varje
   * {@link Lasvillkor} är uppfyllt (R15: den som bereder har svarat på frågan om jäv, annars 403
   * {@code jav_obesvarat}).
   */
  Svar<Arende> oppnaInnehall(ArendeId id);

  /** Gör de sökandes bilagor till ärendets när ansökan lämnas in, och för in dem i diariet. */
  void lamnaIn(ArendeId id);

  /** Sätter sista dag för den väntan som pågår. */
  void sattFrist(ArendeId id, LocalDate frist);

  /** Sista dag för den väntan som pågår: kompletteringens eller yttrandenas. */
  Optional<LocalDate> frist(ArendeId id);

  /**
   * Ett ärende att lägga upp.
   *
   * @param medlem huvudmannen
   * @param parter medlemmarna som deltar
   */
  record NyttArende(
      String rubrik,
      String beskrivning,
      String medlem,
      Optional<VerksamhetId> verksamhet,
      Insatstyp insatstyp,
      Set<String> parter) {

    public NyttArende {
      parter = Set.copyOf(parter);
    }
  }

  record Flytt(
      Arende.Steg steg,
      Arende.Status status,
      String process,
      String processteg,
      boolean nyRond,
      Optional<Arende.Komplettering> komplettering) {

    public static Flytt till(Arende.Steg steg, String processteg) {
      return new Flytt(
          steg, Arende.Status.PAGAR, Processid.MEDELSANSOKAN, processteg, false, Optional.empty());
    }
  }

  /** En ny handling i ärendet; {@code dag} är dagen den kom in eller upprättades. */
  record NyHandling(
      Handlingsslag slag,
      String namn,
      String innehallstyp,
      Innehall innehall,
      LocalDate dag,
      String franTill) {}
}
