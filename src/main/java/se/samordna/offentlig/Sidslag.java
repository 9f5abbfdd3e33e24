package se.samordna.offentlig;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * De offentliga sidorna i ett förbund, i menyns ordning, var och en med det som dess mall får
 * utöver ramen. Namnet med gemener är sidans väg, dess mall och nyckeln till dess texter.
 */
@SuppressWarnings("ImmutableEnumChecker") // varje rad läser bara sitt värde, och minns inget
public enum Sidslag {
  START(l -> Map.of()),
  ANSLAGSTAVLA(l -> Map.of("anslag", l.anslagna())),
  SAMMANTRADEN(l -> Map.of("moten", l.moten(), "odaterade", l.odaterade())),
  PROTOKOLL(l -> Map.of("protokoll", l.protokoll())),
  INSATSER(l -> Map.of("insatser", l.insatser())),
  TILLGANGLIGHET(l -> Map.of("redogorelse", l.redogorelse()));

  private final Function<OffentligList, Map<String, Object>> innehall;

  Sidslag(Function<OffentligList, Map<String, Object>> innehall) {
    this.innehall = innehall;
  }

  /** Sidan på en väg efter förbundets; tomt när ingen sida ligger där. */
  public static Optional<Sidslag> pa(String vag) {
    return Arrays.stream(values()).filter(s -> s.vag().equals("/" + vag)).findFirst();
  }

  Map<String, Object> innehall(OffentligList list) {
    return innehall.apply(list);
  }

  /** Sidans väg efter förbundets; tom för startsidan. */
  String vag() {
    return this == START ? "" : "/" + mall();
  }

  String mall() {
    return name().toLowerCase(Locale.ROOT);
  }
}
