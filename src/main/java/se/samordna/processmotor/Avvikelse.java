package se.samordna.processmotor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Något motorn och databasen inte är överens om. Bär id:n och tillstånd, aldrig ärendets innehåll.
 */
public record Avvikelse(
    long avvikelseId,
    Slag slag,
    String forbund,
    Optional<UUID> arendeId,
    String text,
    int antal,
    Instant forst,
    Instant senast) {

  public enum Slag {
    /** En instans i motorn som inte är något ärendes. */
    OKAND_INSTANS,
    /** Ett jobb som inte passar ärendets läge: avslutat ärende, gammalt varv. */
    AVVISAT_JOBB,
    /** En uppgift som ritningen inte säger vem den är för; jobbet är en incident i motorn. */
    UPPGIFT_UTAN_ROLL,
    /** Ett automatiskt steg som inte går att utföra; försöks igen. */
    MISSLYCKAT_JOBB,
    /** Ett öppet ärende vars instans saknades och byggdes om. */
    SAKNAD_INSTANS,
    /** Ett öppet ärende som varken väntar på någon, på styrelsen eller på motorn. */
    STILLASTAENDE,
    /** En motor vi inte kände igen: ny eller tömd. */
    NY_MOTOR,
    /** Programmet startade med en annan motor än ärendena gick i, och de flyttades till den. */
    MOTORBYTE,
    /** Motorn eller databasen har återställts till ett äldre läge än den andra. */
    ATERSTALLD,
    /** Motorn och databasen stod på olika steg i ärendet när den ena återställts. */
    OLIKA_LAGE;

    /** Driften känner dem vid namnet i versaler, i API:t och i databasen. */
    @JsonValue
    String kod() {
      return name();
    }
  }
}
