package se.samordna.gemensam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("En ritning har sina namn på läsarens språk")
class RitningarTest {

  private static final Locale SVENSKA = Locale.of("sv");

  /**
   * Varje namngivet element i processen, och fasernas namn; meddelanden och signaler är motorns och
   * ritas inte.
   */
  private static final Pattern ELEMENT =
      Pattern.compile(
          "<bpmn:(?!message |signal )\\w+ [^>]*?id=\"([^\"]+)\"[^>]*?(?:name|value)=\"([^\"]*)\"");

  @ParameterizedTest
  @ValueSource(strings = {"medelsansokan", "uppfoljning", "motormarke"})
  @DisplayName(
      "varje namngivet element har ett namn på båda språken, och det svenska är ritningens")
  void varje_element(String process) {
    Map<String, String> ritade = namnen(process, Ritningar.las(process, SVENSKA));
    assertThat(ritade).hasSizeGreaterThan(3);
    assertThat(texter(process, SVENSKA)).containsExactlyInAnyOrderEntriesOf(ritade);
    assertThat(texter(process, Locale.ENGLISH).keySet()).isEqualTo(ritade.keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"medelsansokan", "uppfoljning"})
  @DisplayName(
      "den engelska ritningen har de engelska namnen och inget svenskt, och är i övrigt densamma")
  void engelska(String process) {
    String engelsk = Ritningar.las(process, Locale.ENGLISH);
    assertThat(namnen(process, engelsk)).isEqualTo(texter(process, Locale.ENGLISH));
    assertThat(namnen(process, engelsk).values()).noneMatch(n -> n.matches(".*[åäöÅÄÖ].*"));
    assertThat(utanNamn(engelsk)).isEqualTo(utanNamn(Ritningar.las(process, SVENSKA)));
  }

  @Test
  @DisplayName("ett namn kan ha tecken som xml kräver skrivna på annat sätt")
  void tecken() {
    assertThat(Ritningar.las("medelsansokan", Locale.ENGLISH)).contains("The board's decision");
  }

  @Test
  @DisplayName("stegen i ord står som ritningen läses, och är de som ett ärende kan stå i")
  void steg() {
    assertThat(Ritningar.steg("uppfoljning"))
        .startsWith("underteckna_avtal", "lamna_rapport")
        .containsSubsequence("slutrapport", "utvardering", "avsluta_insats")
        .contains("slapp_medel")
        .doesNotContain("jamfor_laget", "vagval_avtal", "insats_beviljad");
    assertThat(Ritningar.steg("medelsansokan"))
        .containsSubsequence("kontrollera", "komplettera", "yttra", "vanta_beslut");
  }

  private static Map<String, String> namnen(String process, String xml) {
    Map<String, String> namnen = new TreeMap<>();
    ELEMENT.matcher(xml).results().forEach(m -> namnen.put(process + "." + m.group(1), m.group(2)));
    return namnen;
  }

  private static Map<String, String> texter(String process, Locale sprak) {
    ResourceBundle fil = ResourceBundle.getBundle("texter.meningar", sprak);
    Map<String, String> texter = new TreeMap<>();
    fil.keySet().stream()
        .filter(k -> k.startsWith(process + "."))
        .forEach(k -> texter.put(k, fil.getString(k)));
    return texter;
  }

  private static String utanNamn(String xml) {
    return xml.replaceAll(" (name|value)=\"[^\"]*\"", "");
  }
}
