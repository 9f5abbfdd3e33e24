package se.samordna.ritning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rummet {@code ritning} är skrivet ur ritningarna. Byter ett element namn stämmer filen inte, och
 * när den skrivits om ({@code -Dskriv.ritning=true}) nekar kompilatorn var det gamla namnet stod.
 */
@DisplayName("Ritningarnas ord finns som konstanter, varken fler eller färre")
class RitningensOrdTest {

  private static final Path RUMMET = Path.of("src/main/java/se/samordna/ritning");
  private static final Pattern PUCKEL = Pattern.compile("(?<=[a-z])(?=[A-Z])|-");

  static Stream<Arguments> filerna() {
    Ordlista ord = Ordlista.las();
    return Stream.of(
        Arguments.of("Processid", "Processernas id.", ord.processer()),
        Arguments.of(
            "Element", "Elementens id: steg, händelser och vägval i processerna.", ord.element()),
        Arguments.of("Meddelande", "Meddelanden som processerna väntar på.", ord.meddelanden()),
        Arguments.of("Signal", "Signaler som når alla processer på en gång.", ord.signaler()),
        Arguments.of("Jobbtyp", "De automatiska stegens jobb.", ord.jobbtyper()),
        Arguments.of(
            "Variabel", "Variabler som ritningarna och beslutstabellen läser.", ord.variabler()),
        Arguments.of("Rubrik", "Egenskaper som ritningen ger en uppgift.", ord.rubriker()),
        Arguments.of("Utfallsord", "Utfall som vägvalen skiljer på.", ord.utfall()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filerna")
  @DisplayName("filen är den som ritningarna ger")
  void stammer(String klass, String vad, SortedMap<String, String> ord) throws IOException {
    Path fil = RUMMET.resolve(klass + ".java");
    String ny = klassen(klass, vad, ord);
    if (Boolean.getBoolean("skriv.ritning")) {
      Files.writeString(fil, ny);
    }

    assertThat(ord).as("orden ur ritningarna").isNotEmpty();
    assertThat(Files.readString(fil))
        .as("%s stämmer inte: kör med -Dskriv.ritning=true och bygg", fil)
        .isEqualTo(ny);
  }

  private static String klassen(String namn, String vad, SortedMap<String, String> ord) {
    return """
    package se.samordna.ritning;

    /** %s Skrivet av RitningensOrdTest. */
    public final class %s {

    %s

      private %s() {}
    }
    """
        .formatted(
            vad,
            namn,
            ord.entrySet().stream()
                .map(RitningensOrdTest::konstant)
                .collect(Collectors.joining("\n\n")),
            namn);
  }

  private static String konstant(Map.Entry<String, String> ord) {
    return """
      /** %s. */
      public static final String %s = "%s";\
    """
        .formatted(mening(ord.getValue(), ord.getKey()), namn(ord.getKey()), ord.getKey());
  }

  /** Konstantens namn för ett ord i ritningen. */
  static String namn(String ord) {
    return PUCKEL.matcher(ord).replaceAll("_").toUpperCase(Locale.ROOT);
  }

  /** Elementets namn i ritningen; för ett ord utan namn ordet självt. */
  private static String mening(String namn, String ord) {
    return namn.matches("Meddelandet|Signalen|Variabeln|Utfallet|Uppgiftens egenskap")
        ? namn + " {@code " + ord + "}"
        : namn.replaceAll("[?.]$", "");
  }
}
