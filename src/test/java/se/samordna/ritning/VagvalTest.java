package se.samordna.ritning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import se.samordna.arende.Kontrollunderlag;
import se.samordna.mote.Utfall;

/**
 * Ett utfall som programmet sätter utan att ritningen har en väg för det blir en incident, och en
 * väg för ett utfall som ingen sätter går ingen.
 */
@DisplayName(
    "Vägvalens utfall är de som programmet sätter, och beslutstabellens tal de som det ger")
class VagvalTest {

  private static final Path KALLOR = Path.of("src/main/java/se/samordna");

  /** Klassen som räknar upp vad den som gör uppgiften före vägvalet kan välja. */
  private static final Map<String, String> VALEN =
      Map.of(
          "vagval_ide", "arende/Ideworkshop",
          "vagval_kontroll", "arende/Kontrollutfall",
          "vagval_samlat", "beredning/SamlatYttrande",
          "vagval_avtal", "insats/Avtalsutfall",
          "vagval_rapport", "insats/Rapportgranskning");

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
  @DisplayName("de andras val är ritningens, varken fler eller färre")
  void valen() {
    VALEN.forEach(
        (vagval, klass) ->
            assertThat(konstanter(klass))
                .as("%s i %s", vagval, klass)
                .isEqualTo(
                    varden(vagval).stream()
                        .map(RitningensOrdTest::namn)
                        .collect(Collectors.toCollection(TreeSet::new))));
  }

  @Test
  @DisplayName("en klass som räknar upp fler val än ritningen har står före en väg för allt annat")
  void forval() throws IOException {
    for (Map.Entry<String, String> val : VALEN.entrySet()) {
      if (text(val.getValue()).contains("Utfallsord")
          && Pattern.compile("Set\\.of\\([^)]*\"").matcher(text(val.getValue())).find()) {
        assertThat(Vagval.medForval()).as(val.getValue()).contains(val.getKey());
      }
    }
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

  private static Set<String> konstanter(String klass) {
    try {
      return Pattern.compile("Utfallsord\\.([A-Z_]+)")
          .matcher(text(klass))
          .results()
          .map(m -> m.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String text(String klass) throws IOException {
    return Files.readString(KALLOR.resolve(klass + ".java"));
  }
}
