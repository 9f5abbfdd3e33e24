package se.samordna.processmotor;

import java.util.Map;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.UppgiftId;

/**
 * Vad modulerna ber processen om. Varje anrop lägger ett kommando i utkorgen i den pågående
 * transaktionen (utan transaktion: undantag) och motorn får det efter commit, minst en gång.
 * Variabler är bara id:n, datum, antal och flaggor.
 */
public interface Processport {

  /**
   * Startar en instans av {@code process} för ärendet, en enda gång hur ofta det än upprepas. Har
   * ärendet redan haft en instans av processen, till exempel när ett upphävt beslut prövas om,
   * byggs en ny där databasen då säger att ärendet väntar, och ärendets andra instanser avbryts.
   */
  void starta(String process, ArendeId arende, Map<String, Object> variabler);

  /**
   * Ställer ärendets instans av {@code process} där databasen säger att det väntar, också när den
   * inte funnits förut; ärendets andra instanser avbryts. Väntar ärendet inte på något avbryts de
   * bara.
   */
  void stall(String process, ArendeId arende);

  /** Låter processen gå vidare från en uppgift som är avslutad hos oss. */
  void slutforUppgift(UppgiftId uppgift, ArendeId arende, Map<String, Object> variabler);

  /**
   * Väcker en väntan. {@code nyckel} är korrelationen, till exempel {@code arendeId:rond}; samma
   * meddelande och nyckel når fram högst en gång.
   */
  void meddela(String meddelande, String nyckel, ArendeId arende, Map<String, Object> variabler);
}
