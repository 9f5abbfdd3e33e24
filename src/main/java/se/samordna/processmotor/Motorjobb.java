package se.samordna.processmotor;

import io.camunda.client.api.response.ActivatedJob;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Korrelation;
import se.samordna.ritning.Variabel;

/**
 * Ett jobb med det som bara processmotorn behöver: vilken process och vilket bygge det hör till.
 */
record Motorjobb(Jobb jobb, String process, int bygge) {

  /** Variabler som arbetarna hämtar; mer än så lämnar aldrig motorn. */
  static final String[] VARIABLER = {
    Variabel.ARENDE_ID,
    "forbund",
    Korrelation.NAMN,
    Variabel.VARV,
    Variabel.ROND,
    "bygge",
    "epok",
    Variabel.MEDLEM,
    Variabel.HUVUDMAN,
    Variabel.FRIST,
    Variabel.FRAN,
    Variabel.UTFALL,
    Variabel.KONTROLLRESULTAT
  };

  /**
   * Jobbet läst ur motorns form; tomt om det inte bär ett ärende vi kan ha gett det.
   *
   * @param epok den som gäller nu, för en instans som inte själv bär sin
   */
  static Optional<Motorjobb> av(ActivatedJob a, String typ, long epok) {
    Map<String, Object> v = a.getVariablesAsMap();
    Jobb.Motornyckel nyckel =
        new Jobb.Motornyckel(
            v.get("epok") instanceof Number n ? n.longValue() : epok,
            a.getKey(),
            a.getProcessInstanceKey());
    if (!(v.get(Variabel.ARENDE_ID) instanceof String arende)
        || !(v.get("forbund") instanceof String forbund)) {
      return Optional.empty();
    }
    Jobb jobb =
        new Jobb(
            forbund,
            ArendeId.av(arende),
            typ,
            a.getElementId(),
            tal(v.get(Variabel.VARV), 1),
            nyckel,
            v,
            a.getCustomHeaders());
    return Optional.of(new Motorjobb(jobb, a.getBpmnProcessId(), tal(v.get("bygge"), 0)));
  }

  /** Jobbets nyckel med sin epok, för avvikelser. */
  String nyckel() {
    return jobb.nyckel().epok() + ":" + jobb.nyckel().jobb();
  }

  private static int tal(@org.jspecify.annotations.Nullable Object varde, int annars) {
    return varde instanceof Number n ? n.intValue() : annars;
  }
}
