package se.samordna.bud;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;

/**
 * Något har ändrats.
 *
 * @param forbund var; tomt i budet om allt
 * @param om ärendets, sammanträdets eller arbetsbladets id
 */
public record Bud(String forbund, Amne amne, UUID om) {

  /** Ges när lyssnaren varit borta och kan ha missat något: läs om vad du än visar. */
  static final Bud ALLT = new Bud("", Amne.ALLT, new UUID(0, 0));

  /** Vad budet handlar om, med namnet som utlösarna i databasen ger det. */
  public enum Amne {
    UPPGIFT,
    ARENDE,
    SAMMANTRADE,
    ARBETSBLAD,
    BREV,
    ALLT;

    @JsonCreator
    static Amne av(String namn) {
      return valueOf(namn);
    }
  }
}
