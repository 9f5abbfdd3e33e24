package se.samordna.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ett gränssnitt finns där två sidor behöver det")
class GranssnittTest {

  /**
   * Gränssnitten som en enda klass i samma rum genomför, var och ett med sitt skäl. Den som lägger
   * till ett skriver varför klassen själv inte räcker.
   */
  private static final Map<String, String> PORTAR =
      Map.ofEntries(
          Map.entry("Arenden", "vad rummen ovanför får göra med ett ärende, utan dess lager"),
          Map.entry("Medel", "pengarnas väg för ett beslut, utan huvudbokens lager"),
          Map.entry("Insatsmedel", "pengarnas väg för en insats, utan huvudbokens lager"),
          Map.entry("Kontroller", "läsdörr till ett lager"),
          Map.entry("Tjansteskrivelser", "läsdörr till ett lager"),
          Map.entry("Utbetalningar", "läsdörr till ett lager"),
          Map.entry("Ibuppgifter", "budgeten frågar, versionernas underlag svarar"),
          Map.entry("Processport", "motorn kan bytas"),
          Map.entry("Jobbmottagning", "motorn ropar in; i kontraktets prov svarar provet"),
          Map.entry("Posttjanst", "brevens väg ut kan bytas"),
          Map.entry("Underskrift", "underskriften kan bytas mot en tjänst utanför"),
          Map.entry("Legitimering", "inloggningen kan bytas"),
          Map.entry("Kontotjanst", "inloggningen kan bytas"),
          Map.entry("Bladhandlingar", "cellerna ber bladet, utan att känna det"),
          Map.entry("Faltgrupp", "formuläret känner fälten, inte komponenten de sitter i"));

  @Test
  @DisplayName("en enda genomförare i samma rum: bara en port, med skäl")
  void bara_portar_har_en_genomforare() {
    assertThat(
            Program.klasser().stream()
                .filter(GranssnittTest::harEnGenomforareISammaRum)
                .map(JavaClass::getSimpleName)
                .toList())
        .containsExactlyInAnyOrderElementsOf(PORTAR.keySet());
  }

  private static boolean harEnGenomforareISammaRum(JavaClass k) {
    if (!k.isInterface()
        || k.isAnnotation()
        || k.getEnclosingClass().isPresent()
        || k.isAnnotatedWith(FunctionalInterface.class)) {
      return false;
    }
    List<JavaClass> genomfor = k.getAllSubclasses().stream().toList();
    return genomfor.size() == 1 && rum(genomfor.getFirst()).equals(rum(k));
  }

  /** Det innersta rummet: ett rum i ett annat ligger också i det yttre rummets paket. */
  private static String rum(JavaClass k) {
    String paket = k.getPackageName() + ".";
    return Program.moduler().stream()
        .map(m -> m.getBasePackage().getName() + ".")
        .filter(paket::startsWith)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }
}
