package se.samordna.sammantrade;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samordna.gemensam.Kod;

/**
 * Vad man gör på en punkt. En sakfråga beslutas; en formell punkt har sin egen akt och sin egen
 * mening i protokollet. Punktens slag avgör, sedan den stående punktens nyckel, sist rubriken för
 * det som satts upp för hand.
 */
public enum Motesakt {
  SAKFRAGA,
  OPPNANDE,
  UPPROP,
  JUSTERARE,
  FOREDRAGNINGSLISTA,
  FOREGAENDE_PROTOKOLL,
  ANMALAN,
  EKONOMI,
  INFORMATION,
  PRESIDIUM,
  VAL,
  OVRIGA_FRAGOR,
  NASTA_SAMMANTRADE,
  AVSLUTNING,
  FORMALIA;

  private static final Map<String, Motesakt> STANDARD =
      Map.of(
          "upprop", UPPROP,
          "justerare", JUSTERARE,
          "dagordning", FOREDRAGNINGSLISTA,
          "delegationsbeslut", ANMALAN,
          "ekonomi", EKONOMI,
          "ovriga", OVRIGA_FRAGOR,
          "nasta", NASTA_SAMMANTRADE);

  /** Rubriker som alltid betyder samma sak, hela rubriken från början. */
  private static final Map<Motesakt, Pattern> RUBRIKER =
      Map.of(
          OPPNANDE,
              Pattern.compile(
                  "(sammanträdet |mötet )?(öppnas|öppnande)|(sammanträdets|mötets) öppnande"),
          UPPROP, Pattern.compile("upprop.*|närvaro"),
          JUSTERARE,
              Pattern.compile(
                  "(val|utseende) av"
                      + " (protokoll)?(s)?(justerare|justeringsperson(er)?).*|justerare"),
          FOREDRAGNINGSLISTA,
              Pattern.compile(
                  "(fastställande|godkännande) av"
                      + " (föredragningslista|dagordning)(n|en)?|föredragningslista|dagordning"),
          FOREGAENDE_PROTOKOLL,
              Pattern.compile("(föregående|förra) (mötets |sammanträdets )?protokoll.*"),
          PRESIDIUM, Pattern.compile("(val|utseende) av (presidium|ordförande|vice ordförande).*"),
          OVRIGA_FRAGOR, Pattern.compile("övriga (frågor|ärenden)|övrigt"),
          NASTA_SAMMANTRADE, Pattern.compile("(nästa|kommande) (sammanträde|möte)n?.*"),
          AVSLUTNING,
              Pattern.compile(
                  "(sammanträdet |mötet )?(avslutas|avslutning|avslutande)|(sammanträdets|mötets)"
                      + " avslut(ning|ande)"));

  /**
   * @param standard den stående punktens nyckel i mallen
   */
  public static Motesakt av(Punktslag slag, Optional<String> standard, String rubrik) {
    return switch (slag) {
      case ARENDE, ANDRING, BUDGET, BESLUT -> SAKFRAGA;
      case VAL, ANMALAN, EKONOMI, INFORMATION, FORMALIA, OVRIGT ->
          standard
              .flatMap(s -> Optional.ofNullable(STANDARD.get(s)))
              .or(() -> avRubrik(rubrik))
              .orElseGet(() -> avSlag(slag));
    };
  }

  private static Optional<Motesakt> avRubrik(String rubrik) {
    String ren = rubrik.strip().toLowerCase(Locale.ROOT);
    return RUBRIKER.entrySet().stream()
        .filter(e -> e.getValue().matcher(ren).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Motesakt avSlag(Punktslag slag) {
    return switch (slag) {
      case VAL -> VAL;
      case ANMALAN -> ANMALAN;
      case EKONOMI -> EKONOMI;
      case INFORMATION -> INFORMATION;
      default -> FORMALIA;
    };
  }

  public boolean arFormell() {
    return this != SAKFRAGA;
  }

  @JsonValue
  public String kod() {
    return Kod.av(this);
  }
}
