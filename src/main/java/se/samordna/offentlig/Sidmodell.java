package se.samordna.offentlig;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samordna.forbund.Forbund;

/** Det en mall får: ramen som alla sidor har, och sidans eget. */
record Sidmodell(Map<String, Object> varden) {

  /** Ett val i sidornas meny. */
  record Val(String nyckel, String vag, boolean har) {}

  Sidmodell(Forbund forbund, String bas, Sidslag slag, LocalDate idag) {
    this(
        new HashMap<>(
            Map.of(
                "forbund",
                forbund,
                "bas",
                bas,
                "sida",
                slag.mall(),
                "har",
                bas + slag.vag(),
                "idag",
                idag,
                "meny",
                List.of(Sidslag.values()).stream()
                    .map(s -> new Val("offentligt.meny." + s.mall(), bas + s.vag(), s == slag))
                    .toList(),
                "skrivning",
                new Skrivning(forbund.enhet()))));
  }

  Map<String, Object> med(Map<String, Object> egna) {
    varden.putAll(egna);
    return varden;
  }
}
