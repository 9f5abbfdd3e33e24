package se.samordna.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Pdftext;

/** Inspelningen är det som skrevs innan mallarna fanns, och rörs inte. */
@DisplayName("R29: mallarna skriver varje byggsten som den skrevs, och inget i texten tolkas")
class DokumentmallarTest {

  private static final Path INSPELAT = Path.of("src/test/resources/dokument/byggstenar.html");

  private static final String ORD = Pdftext.LANGT_ORD;

  private static final String SVART =
      "<b>&amp; 'x' \"y\" ${1+1} [[${2}]] \u0007 \u0096 16\u201164 ☐ 👍 a\u030A <\u0338";

  private static final Sidfot FOT = new Sidfot("Förbundet <i>", "PROV 2024-0001", "2024-01-02");

  private static Dokument allt() {
    return Dokument.med("Titel & <i> 'x'", "Ingress " + SVART, FOT)
        .avsnitt("Avsnitt " + SVART, "Två\nrader  med mellanrum")
        .stycke(" ")
        .stycke(SVART + " " + ORD)
        .lista(List.of("en", SVART, ORD))
        .lista(List.of())
        .tabell(List.of("A", SVART, ORD), List.of(List.of("1", "2"), List.of(SVART, ORD, "")))
        .tabell(SVART, List.of("Namn", "Som"), List.of(List.of("ensam"), List.of(ORD, SVART)))
        .tabell("Utan rader", List.of("Namn"), List.of())
        .taltabell(
            "Tal",
            List.of("", "2024", "2025"),
            List.of(
                new Talrad(Talrad.Slag.RUBRIK, List.of(SVART, "syns inte")),
                new Talrad(Talrad.Slag.RAD, List.of(ORD, "1 234 567 kr")),
                new Talrad(Talrad.Slag.SUMMA, List.of("Summa"))))
        .siffror(List.of("", "1", "2"), List.of(List.of("a", "1", "2"), List.of("b", "3")))
        .forteckning(
            "Punkterna",
            List.of(
                new Forteckningsrad("1", SVART, SVART, "samordna:punkt:1"),
                new Forteckningsrad("2", "Utan länk", "", ""),
                new Forteckningsrad("3", ORD, ORD, "samordna:punkt:2")))
        .nySida()
        .rutor(List.of("Namn", "Ja", "Nej"), List.of(SVART, " "));
  }

  /**
   * Det mellan taggarna som inte är text syns inte, och ett citattecken kan skrivas på två sätt.
   */
  private static String innehall(String html) {
    return html.substring(html.indexOf("<body>"))
        .replace("&#39;", "'")
        .replaceAll(">\\s*\\n\\s*<", "><")
        .strip();
  }

  @Test
  @DisplayName("lika med inspelningen")
  void somForut() throws IOException {
    assertThat(innehall(allt().html())).isEqualTo(innehall(Files.readString(INSPELAT)));
  }

  @Test
  @DisplayName("varje slag av del har sitt stycke i mallen")
  void varjeDel() throws IOException {
    String delar = Files.readString(Path.of("src/main/resources/templates/dokument/delar.html"));
    assertThat(Dokumentdel.class.getPermittedSubclasses())
        .isNotEmpty()
        .allSatisfy(
            del ->
                assertThat(delar)
                    .contains(
                        "th:fragment=\"" + del.getSimpleName().toLowerCase(Locale.ROOT) + "\""));
  }

  @Test
  @DisplayName("det som står på bladen följer inte med när innehållet klistras in")
  void attKlistraIn() {
    assertThat(allt().sidmarke("Kopia").html()).doesNotContain("Kopia", FOT.diarienummer());
  }
}
