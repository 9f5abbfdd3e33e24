package se.samordna.arkitektur;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** En grupp av prov: dess märke, och hur namnet på ett prov i den slutar. */
enum Provgrupp {
  FEL("fel", "FelTest"),
  RESA("resa", "ResaTest"),
  SERVRAR("integration", "VagTest", "ApiTest", "IntegrationTest"),
  SNABB("", "Test");

  private final String marke;
  private final List<String> andelser;

  Provgrupp(String marke, String... andelser) {
    this.marke = marke;
    this.andelser = List.of(andelser);
  }

  /** Gruppen för ett prov med märkena; en resa och ett felprov bär också servrarnas märke. */
  static Provgrupp av(Set<String> marken) {
    return Arrays.stream(values()).filter(g -> marken.contains(g.marke)).findFirst().orElse(SNABB);
  }

  /** Sant om namnet slutar som gruppens, och inte som någon annans. */
  boolean heterSa(String namn) {
    return Arrays.stream(values())
        .filter(g -> g.andelser.stream().anyMatch(namn::endsWith))
        .findFirst()
        .filter(this::equals)
        .isPresent();
  }

  /** Så ska ett prov i gruppen heta. */
  String namn() {
    return String.join(" eller ", andelser.stream().map(a -> "X" + a).toList());
  }
}
