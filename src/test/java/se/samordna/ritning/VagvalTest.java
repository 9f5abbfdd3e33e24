package se.samordna.ritning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.samordna.arende.Ideutfall;
import se.samordna.arende.Kontrollsvar;
import se.samordna.arende.Kontrollunderlag;
import se.samordna.beredning.Yttrandeutfall;
import se.samordna.gemensam.Kod;
import se.samordna.insats.Avtalssvar;
import se.samordna.insats.Rapportutfall;
import se.samordna.mote.Utfall;

/**
 * Ett utfall som programmet sätter utan att ritningen har en väg för det blir en incident, och en
 * väg för ett utfall som ingen sätter går ingen.
 */
@DisplayName(
    "Vägvalens utfall är de som programmet sätter, och beslutstabellens tal de som det ger")
class VagvalTest {

  /** Det som den som gör uppgiften före vägvalet kan välja bland. */
  private static final Map<String, Class<? extends Enum<?>>> VALEN =
      Map.of(
          "vagval_ide", Ideutfall.class,
          "vagval_kontroll", Kontrollsvar.class,
          "vagval_samlat", Yttrandeutfall.class,
          "vagval_avtal", Avtalssvar.class,
          "vagval_rapport", Rapportutfall.class);

  private static final String STYRELSEN = "vagval_beslut";

  @Test
  @DisplayName("varje vägval på ett utfall har någon som sätter det")
  void alla_vagval() {
    Set<String> utfallens =
        Vagval.las().stream()
            .filter(v -> v.variabel().equals(Variabel.UTFALL))
            .map(Vagval::element)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> besvarade = new TreeSet<>(VALEN.keySet());
    besvarade.add(STYRELSEN);

    assertThat(utfallens).isEqualTo(besvarade);
  }

  @Test
  @DisplayName("styrelsens utfall har var sin väg")
  void styrelsen() {
    assertThat(varden(STYRELSEN))
        .isEqualTo(
            Arrays.stream(Utfall.values())
                .map(Utfall::kod)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  @DisplayName("de andras val är ritningens; fler finns bara före en väg för allt annat")
  void valen() {
    VALEN.forEach(
        (vagval, typ) -> {
          Set<String> koder = koder(typ);
          assertThat(koder).as(vagval).containsAll(varden(vagval));
          if (!Vagval.medForval().contains(vagval)) {
            assertThat(koder).as(vagval).isEqualTo(varden(vagval));
          }
        });
  }

  @Test
  @DisplayName("det som jämförs med var en komplettering kom ifrån är ett element")
  void fran() {
    assertThat(
            Vagval.las().stream()
                .filter(v -> v.variabel().equals(Variabel.FRAN))
                .map(Vagval::varde))
        .isNotEmpty()
        .isSubsetOf(Ordlista.las().element().keySet());
  }

  @Test
  @DisplayName("andra variabler jämförs inte med text")
  void inga_andra() {
    assertThat(Vagval.las().stream().map(Vagval::variabel))
        .isSubsetOf(Variabel.UTFALL, Variabel.FRAN);
  }

  @Test
  @DisplayName("beslutstabellen frågar efter det underlag som programmet ger, av samma slag")
  void beslutstabellens_invarden() {
    Map<String, Object> ges = new Kontrollunderlag(2, 1, true, true, true, true).variabler();
    Map<String, String> tabellens =
        tabellens("inputExpression").stream()
            .collect(Collectors.toMap(VagvalTest::variabeln, e -> e.getAttribute("typeRef")));

    assertThat(tabellens.keySet()).isEqualTo(ges.keySet());
    tabellens.forEach(
        (variabel, slag) ->
            assertThat(ges.get(variabel))
                .as(variabel)
                .isInstanceOf(slag.equals("number") ? Number.class : Boolean.class));
  }

  @Test
  @DisplayName("varje regel i beslutstabellen svarar med sin egen kod")
  void beslutstabellens_svar() {
    List<Element> regler = tabellens("rule");
    assertThat(regler).isNotEmpty();
    assertThat(regler)
        .allSatisfy(
            r ->
                assertThat(
                        r.getElementsByTagNameNS(Ordlista.DMN, "outputEntry")
                            .item(0)
                            .getTextContent()
                            .strip())
                    .isEqualTo('"' + r.getAttribute("id").replaceFirst("regel_", "") + '"'));
  }

  private static List<Element> tabellens(String namn) {
    return Ordlista.ritningarna().stream()
        .flatMap(r -> Ordlista.alla(r, Ordlista.DMN, namn).stream())
        .toList();
  }

  /** Den enda variabel som uttrycket nämner. */
  private static String variabeln(Element uttryck) {
    return Pattern.compile("\\w+")
        .matcher(uttryck.getTextContent())
        .results()
        .map(MatchResult::group)
        .filter(Ordlista.las().variabler()::containsKey)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Set<String> varden(String vagval) {
    return Vagval.las().stream()
        .filter(v -> v.element().equals(vagval))
        .map(Vagval::varde)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> koder(Class<? extends Enum<?>> typ) {
    return Arrays.stream(typ.getEnumConstants())
        .map(Kod::av)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
