package se.samordna.arende;

import java.util.Map;
import se.samordna.ritning.Variabel;

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
        Variabel.ANTAL_PARTER, antalParter,
        Variabel.ANTAL_MATBARA_MAL, antalMatbaraMal,
        Variabel.HAR_SYFTE, harSyfte,
        Variabel.DATUM_GILTIGA, datumGiltiga,
        Variabel.BUDGET_STAMMER, budgetStammer,
        Variabel.INOM_RAM, inomRam);
  }
}
