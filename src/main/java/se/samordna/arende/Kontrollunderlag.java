package se.samordna.arende;

import java.util.Map;

/**
 * Det som beslutstabellen för den formella kontrollen frågar efter: antal och flaggor, aldrig text.
 *
 * @param antalParter parter i R2:s mening
 * @param inomRam sökt belopp ryms i kvar att disponera vartdera året
 */
public record Kontrollunderlag(
    int antalParter,
    int antalMatbaraMal,
    boolean harSyfte,
    boolean datumGiltiga,
    boolean budgetStammer,
    boolean inomRam) {

  public Map<String, Object> variabler() {
    return Map.of(
        "antalParter", antalParter,
        "antalMatbaraMal", antalMatbaraMal,
        "harSyfte", harSyfte,
        "datumGiltiga", datumGiltiga,
        "budgetStammer", budgetStammer,
        "inomRam", inomRam);
  }
}
