package se.samordna.forbund;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Det som förbundsordningen och styrelsen bestämt, från ett datum (R5). Det som inte är bestämt har
 * lagens eller rekommendationens värde.
 *
 * @param buffertprocent buffertens andel av årets medlemsbidrag, hela procent
 * @param rapportrytm manad, kvartal, tertial, delar eller ar
 * @param majoritet krävd andel ja i procent per slag av ärende; saknas slaget räcker enkel
 *     majoritet
 * @param yttrandedagar dagar till yttrande när inget beredningsmöte är bestämt
 * @param deltagandePaDistans sant när styrelsen beslutat att det är tillåtet (R19)
 * @param anslagsplatser medlemmar där protokollet anslås (R17)
 * @param bankgiro kontot utbetalningar görs från; siffror utan bindestreck
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Ordning(
    Optional<Integer> buffertprocent,
    Optional<String> rapportrytm,
    Optional<Map<String, Integer>> majoritet,
    Optional<Integer> yttrandedagar,
    Optional<Boolean> deltagandePaDistans,
    Optional<List<String>> anslagsplatser,
    Optional<String> bankgiro) {

  static final int BUFFERTPROCENT = 20;
  static final int YTTRANDEDAGAR = 14;

  public static Ordning lagens() {
    return new Ordning(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public int buffert() {
    return buffertprocent.orElse(BUFFERTPROCENT);
  }

  public String rytm() {
    return rapportrytm.orElse("tertial");
  }

  /** Krävd andel ja i procent för slaget, tomt när enkel majoritet räcker (R13). */
  public Optional<Integer> kvalificerad(String slag) {
    return majoritet.map(m -> m.get(slag));
  }

  public int dagarForYttrande() {
    return yttrandedagar.orElse(YTTRANDEDAGAR);
  }

  public boolean distans() {
    return deltagandePaDistans.orElse(true);
  }
}
