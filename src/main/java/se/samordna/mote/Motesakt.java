package se.samordna.mote;

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
          hela(
              "((sammanträdet|mötet) )?öppnas",
              "((sammanträdets|mötets) )?öppnande( av (sammanträdet|mötet))?"),
          UPPROP,
          hela("upprop(et)?( och .+)?", "närvaro"),
          JUSTERARE,
          hela(
              "((val|utseende) av"
                  + " )?(protokolls?)?(justerare|justeringsperson(er)?|justeringsm[aä]n)( .+)?"),
          FOREDRAGNINGSLISTA,
          hela("((fastställande|godkännande) av )?(föredragningslista|dagordning)(n|en)?"),
          FOREGAENDE_PROTOKOLL,
          hela(
              ".*(föregående|förra) ((mötets|sammanträdets) )?(mötes|sammanträdes)?protokoll.*",
              ".*protokoll(et)? från (föregående|förra) .+"),
          PRESIDIUM,
          hela(
              "(val|utseende) av presidium( .+)?",
              "(val|utseende) av (vice )?ordförande( och ((förste|andre) )?vice ordförande)?"
                  + "( (i|för|till) styrelsen)?( .*\\d{4}.*)?"),
          OVRIGA_FRAGOR,
          hela("övriga (frågor|ärenden)", "övrigt"),
          NASTA_SAMMANTRADE,
          hela(
              "((tid|dag|datum)( och plats)? för )?(nästa|kommande)"
                  + " (styrelse)?(sammanträde|möte)(n|t)?"),
          AVSLUTNING,
          hela(
              "((sammanträdet|mötet) )?avslutas",
              "((sammanträdets|mötets) )?avslut(ning|ande)( av (sammanträdet|mötet))?"));

  private static Pattern hela(String... nagot) {
    return Pattern.compile(String.join("|", nagot));
  }

  /**
   * Akten för en punkt.
   *
   * @param standard den stående punktens nyckel i mallen
   */
  public static Motesakt av(Punktslag slag, Optional<String> standard, String rubrik) {
    return switch (slag) {
      case ARENDE, ANDRING, BUDGET -> SAKFRAGA;
      case BESLUT ->
          standard
              .flatMap(s -> Optional.ofNullable(STANDARD.get(s)))
              .or(() -> avRubrik(rubrik))
              .orElse(SAKFRAGA);
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

  public String kod() {
    return Kod.av(this);
  }
}
