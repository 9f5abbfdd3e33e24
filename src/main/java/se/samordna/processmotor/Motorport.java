package se.samordna.processmotor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samordna.gemensam.ArendeId;

/**
 * En motor som för ärendena genom ritningarna. Allt som är en motors eget stannar bakom porten;
 * nycklar är text, och ett fel är ett {@link Motorfel}. Ett anrop görs utanför den handlandes
 * transaktion och får upprepas: samma anrop en gång till ändrar inget.
 */
public interface Motorport {

  Motorslag slag();

  /**
   * Ser till att motorn är den som epoken säger, och tar den annars i bruk som en ny epok; då ska
   * varje öppet ärende byggas upp i den.
   *
   * @param start sant när programmet startar: bara då får en annan motor än den förra tas i bruk
   * @return sant om motorn var en ny
   */
  boolean kannIgen(boolean start);

  /** Driftsätter ritningarna; samma ritningar en gång till ger inget nytt. */
  void driftsatt(List<String> ritningar);

  /** Öppnar för jobb: uppgifterna och de automatiska stegen av typerna. Öppnad redan: inget. */
  void oppna(Jobbmottagning mottagning, Set<String> jobbtyper);

  void stang();

  /** Startar en instans. Samma id igen, så länge motorn minns det, startar ingen till. */
  Utfall starta(Start start);

  /** Lämnar ett meddelande; väntar ingen på det ännu sparar motorn det så länge det lever. */
  Utfall meddela(Meddelande meddelande);

  /** Slutför jobbet och lägger variablerna i instansen. */
  Utfall slutfor(Jobb.Motornyckel nyckel, Map<String, Object> variabler);

  /** Bygger en ny instans som börjar vid elementet. Svarar med instansens nyckel. */
  String byggVid(ArendeId arende, String process, String element, Map<String, Object> variabler);

  boolean lever(String instans);

  /** Avbryter instansen; en som redan är borta är avbruten. */
  void avbryt(String instans);

  /** Sant när ett tomt svar från motorn verkligen är tomt. */
  boolean frisk();

  /** Hur många jobb och vägval som motorn gett upp om; tomt när den inte går att fråga. */
  Optional<Long> incidenter();

  /** Ställer motorns klocka på ögonblicket, bara framåt och bara lokalt. */
  void stallKlockan(Instant mal);

  /** Vad det blev av ett kommando. Alla fyra är färdiga svar. */
  enum Utfall {
    GJORT,
    /** Motorn känner igen id:t: det är redan gjort. */
    REDAN_GJORT,
    /** Ingen väntar på meddelandet ännu; motorn har det kvar. */
    VANTAR,
    /** Det kommandot gäller finns inte längre. */
    BORTA
  }

  /**
   * En instans att starta.
   *
   * @param id samma id startar en enda instans
   * @param liv så länge minns motorn id:t
   */
  record Start(
      String process,
      String forbund,
      ArendeId arende,
      String id,
      Duration liv,
      Map<String, Object> variabler) {}

  /**
   * Ett meddelande till den som väntar.
   *
   * @param namn meddelandets namn i ritningen
   * @param nyckel korrelationen, till exempel {@code arendeId:rond}
   * @param id samma id når fram högst en gång
   * @param liv så länge väntar meddelandet på sin mottagare, och så länge minns motorn id:t
   */
  record Meddelande(
      String namn,
      String nyckel,
      String forbund,
      ArendeId arende,
      String id,
      Duration liv,
      Map<String, Object> variabler) {}
}
