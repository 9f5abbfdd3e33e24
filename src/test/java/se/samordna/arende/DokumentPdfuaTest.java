package se.samordna.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Pdfua;

@DisplayName("R32: allt som skrivs är giltig PDF/UA-1")
class DokumentPdfuaTest {

  private static final Sidfot FOT =
      new Sidfot("Förbundet \"Å & <Ö>\" i {prov}; \\ }", "PROV 2024-0001", "2024-01-02");

  private static Dokument allt() {
    return Dokument.med("Allt 👍", "Ingress ☐", FOT)
        .avsnitt("Avsnitt ✓", "Text ① \n".repeat(120))
        .lista(List.of("en", "två"))
        .tabell(List.of("A", "B"), List.of(List.of("1", "2"), List.of("kort")))
        .tabell("Närvaro", List.of("Namn", "Som"), List.of(List.of("Åsa", "ordförande")))
        .taltabell(
            "Tal",
            List.of("", "2024"),
            List.of(
                new Talrad(Talrad.Slag.RUBRIK, List.of("Intäkter")),
                new Talrad(Talrad.Slag.RAD, List.of("Bidrag", "1")),
                new Talrad(Talrad.Slag.SUMMA, List.of("Summa"))))
        .forteckning(
            "Punkterna",
            List.of(
                new Forteckningsrad("1", "Upprop", "under", "samordna:punkt:1"),
                new Forteckningsrad("2", "Ansökan", "", "")))
        .nySida()
        .rutor(List.of("Namn", "Ja"), List.of("Åsa", " "));
  }

  private static Dokument tomt() {
    return Dokument.med("Tomt", "", FOT)
        .rubrik("Medfinansiering")
        .tabell(List.of("År", "Från"), List.of())
        .tabell("Närvaro", List.of("Namn"), List.of())
        .siffror(List.of("", "2024"), List.of())
        .taltabell("Tal", List.of("År"), List.of())
        .forteckning("Punkter", List.of())
        .rutor(List.of("Namn"), List.of())
        .lista(List.of());
  }

  @Test
  @DisplayName("varje byggsten, också för bevarande")
  void byggstenar() throws Exception {
    assertThat(Pdfua.brott(allt().sidmarke("Kopia").pdf().bytes())).isEmpty();
    assertThat(Pdfua.brott(allt().pdfForBevarande().bytes())).isEmpty();
  }

  @Test
  @DisplayName("tomma tabeller och listor")
  void tomma() throws Exception {
    assertThat(Pdfua.brott(tomt().pdf().bytes())).isEmpty();
  }

  @Test
  @DisplayName("förbund, diarienummer och dag står på varje sida, så som de skrivs")
  void sidfot() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(allt().pdf().bytes())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
      for (int sida = 1; sida <= pdf.getNumberOfPages(); sida++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(sida);
        text.setEndPage(sida);
        assertThat(text.getText(pdf))
            .contains("Förbundet \"Å & <Ö>\" i {prov}; \\ } · PROV 2024-0001 · 2024-01-02")
            .contains(sida + " (" + pdf.getNumberOfPages() + ")");
      }
    }
  }

  @Test
  @DisplayName("filens objekttabell säger rätt antal, så att ingen läsare varnar")
  void objekt() throws Exception {
    for (Dokument d : List.of(allt(), tomt())) {
      try (PDDocument pdf = Loader.loadPDF(d.pdfForBevarande().bytes())) {
        long hogst =
            pdf.getDocument().getXrefTable().keySet().stream()
                .mapToLong(COSObjectKey::getNumber)
                .max()
                .orElseThrow();
        assertThat(pdf.getDocument().getTrailer().getLong(COSName.SIZE)).isEqualTo(hogst + 1);
        for (PDPage sida : pdf.getPages()) {
          for (COSName namn : sida.getResources().getFontNames()) {
            assertThat(sida.getResources().getFont(namn).isEmbedded()).isTrue();
          }
        }
      }
    }
  }
}
