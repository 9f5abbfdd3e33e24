package se.samordna.processmotor;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Motorns och utkorgens tillstånd.
 *
 * @param motor motorn som programmet är inställt på
 * @param redo ritningarna är driftsatta
 * @param fel varför motorn inte nåddes senast
 * @param kontrollerad när motorn senast kändes igen
 * @param oppna kommandon på väg till motorn
 * @param blockerade kommandon som motorn sagt nej till
 * @param alderSekunder hur länge det äldsta öppna kommandot väntat
 * @param stillastaende öppna ärenden som varken väntar på någon, på styrelsen eller på motorn
 * @param incidenter incidenter enligt motorn själv; tomt när den inte går att fråga
 */
public record Motortillstand(
    Motorslag motor,
    boolean redo,
    Optional<String> fel,
    Optional<Instant> kontrollerad,
    long epok,
    long oppna,
    long blockerade,
    long alderSekunder,
    long stillastaende,
    Optional<Long> incidenter) {

  /** Så länge får ett kommando vänta innan någon ska veta om det. */
  private static final long UTKORGENS_TALAMOD_SEKUNDER = 60;

  /** Vad någon måste göra något åt. */
  public enum Larm {
    MOTORN_NAS_INTE,
    UTKORGEN_VANTAR,
    KOMMANDON_HINDRADE,
    ARENDEN_STAR_STILLA,
    INCIDENTER;

    /** Driften känner dem vid namnet i versaler. */
    @JsonValue
    String kod() {
      return name();
    }
  }

  /** Tomt när allt är väl. */
  @JsonProperty
  public List<Larm> larm() {
    return List.of(Larm.values()).stream().filter(this::galler).toList();
  }

  private boolean galler(Larm larm) {
    return switch (larm) {
      case MOTORN_NAS_INTE -> !redo || fel.isPresent();
      case UTKORGEN_VANTAR -> alderSekunder > UTKORGENS_TALAMOD_SEKUNDER;
      case KOMMANDON_HINDRADE -> blockerade > 0;
      case ARENDEN_STAR_STILLA -> stillastaende > 0;
      case INCIDENTER -> incidenter.orElse(0L) > 0;
    };
  }
}
