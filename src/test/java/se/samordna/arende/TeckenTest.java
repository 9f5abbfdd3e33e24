package se.samordna.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R29: inget skrivet tecken blir # i en bevarad handling")
class TeckenTest {

  private static final Sidfot FOT = Sidfot.utanNummer("Förbundet", "2024-01-02");

  /** Det texten ur PDF:en ska innehålla, tecken för tecken. */
  private static final String SYNS =
      "16\u201164 år, 20\u2010åringar ☐ ☑ ✓ ① ½ → − “ ” … • 👍 🙂 ❤ 🚀";

  private static String text(Dokument d) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(d.pdf().bytes())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static String rad(String text) throws IOException {
    return text(Dokument.med("Titel", "", FOT).stycke(text)).replaceAll("\\s+", " ");
  }

  @Test
  @DisplayName("Words bindestreck, rutor, bockar, siffror i ring och emoji står som de skrevs")
  void star() throws IOException {
    assertThat(rad(SYNS)).contains(SYNS).doesNotContain("#");
  }

  @Test
  @DisplayName("i rubrik, lista, varje slags tabell, sidfot och sidmärke")
  void overallt() throws IOException {
    List<List<String>> rader = List.of(List.of(SYNS, SYNS));
    Dokument d =
        Dokument.med(SYNS, SYNS, new Sidfot(SYNS, "P 2024-1 ☐", "2024-01-02"))
            .sidmarke("Kopia")
            .avsnitt(SYNS, SYNS)
            .lista(List.of(SYNS))
            .tabell(List.of(SYNS, SYNS), rader)
            .tabell(SYNS, List.of(SYNS, SYNS), rader)
            .siffror(List.of(SYNS, SYNS), rader)
            .taltabell(
                SYNS,
                List.of(SYNS, SYNS),
                List.of(
                    new Talrad(Talrad.Slag.RUBRIK, List.of(SYNS)),
                    new Talrad(Talrad.Slag.SUMMA, List.of(SYNS, SYNS))))
            .forteckning(SYNS, List.of(new Forteckningsrad("①", SYNS, SYNS, "samordna:punkt:1")))
            .rutor(List.of(SYNS, SYNS), List.of(SYNS));
    assertThat(text(d)).doesNotContain("#").contains("Kopia").contains("P 2024-1 ☐");
  }

  @ParameterizedTest(name = "{0} skrivs {1}")
  @CsvSource({
    "\uF0B7, •",
    "\uF0FC, ✓",
    "\uF0A8, ☐",
    "\uFF21, A",
    "\u0096, –",
    "'\u0007', [U+0007]",
    "\uE123, [U+E123]",
    "\u4E2D, [U+4E2D]",
    "\uFF03, [U+FF03 fullwidth number sign]",
    "\uD83D, [U+D83D]",
    "a\u030Angstr\u00F6m, ångström",
    "mellan\u00ADord, mellanord",
    "tu\u202Fsen, tu sen",
    "rad\u000Brad, rad rad"
  })
  @DisplayName("det som inget typsnitt har skrivs på annat sätt")
  void ersatts(String skrivet, String vantat) throws IOException {
    assertThat(rad("x" + skrivet + "y").replaceAll("[\\u00a0\\u202f]", " "))
        .contains("x" + vantat + "y");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  @DisplayName("tusentals slumpade tecken ger aldrig ett # och inget försvinner")
  void slump(int fro) throws IOException {
    Random slump = new Random(fro);
    int[] tecken =
        IntStream.generate(() -> ett(slump))
            .filter(c -> c != '#' && !Character.isWhitespace(c))
            .limit(3000)
            .toArray();
    String skrivet =
        IntStream.of(tecken)
            .mapToObj(c -> "a" + Character.toString(c) + "z")
            .collect(Collectors.joining(" "));
    assertThat(text(Dokument.med("Slump", "", FOT).stycke(skrivet))).doesNotContain("#");
  }

  private static int ett(Random slump) {
    return switch (slump.nextInt(4)) {
      case 0 -> slump.nextInt(0x10000);
      case 1 -> 0x2000 + slump.nextInt(0xE00);
      case 2 -> 0x1F000 + slump.nextInt(0xC00);
      default -> slump.nextInt(0x110000);
    };
  }

  @Test
  @DisplayName("varje tecken i grundplanet och bland emoji har en bild eller en skriven ersättning")
  void alla() {
    IntStream.concat(IntStream.range(0x20, 0x10000), IntStream.range(0x1F000, 0x20000))
        .forEach(
            c -> {
              String ut = Tecken.skrivbar(Tecken.barbar(Character.toString(c)));
              assertThat(ut.codePoints().allMatch(d -> d == 10 || Typsnitt.har(d)))
                  .as("U+%04X", c)
                  .isTrue();
              assertThat(c != '#' && ut.contains("#")).as("U+%04X", c).isFalse();
            });
  }

  @Test
  @DisplayName("tomma tabeller och listor säger att de är tomma")
  void tomma() throws IOException {
    Dokument d =
        Dokument.med("Tomt", "", FOT)
            .tabell(List.of("År"), List.of())
            .tabell("Närvaro", List.of("Namn"), List.of())
            .taltabell("Tal", List.of("År"), List.of())
            .forteckning("Punkter", List.of())
            .lista(List.of());
    assertThat(d.html()).doesNotContain("<table", "<ul>", "<tbody></tbody>");
    assertThat(text(d)).contains("Inga uppgifter.").contains("Närvaro: inga uppgifter.");
  }
}
