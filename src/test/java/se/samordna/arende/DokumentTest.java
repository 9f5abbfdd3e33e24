package se.samordna.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.xml.DomXmpParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Pengar;

@DisplayName("R29, R32: en bevarad handling")
class DokumentTest {

  private static final Sidfot FOT =
      new Sidfot("Förbundet \"Å & <Ö>\"", "PROV 2024-0001", "2024-01-02");

  private static PDDocument lasIn() throws IOException {
    return Loader.loadPDF(
        Dokument.med("Ansökan om åtgärd & <stöd>", "PROV 2024-0001, inlämnad 2024-01-02", FOT)
            .avsnitt("Syfte", "Två rader\noch <script>alert(1)</script> \u0007 😀")
            .rubrik("Budget")
            .tabell(
                List.of("År", "Belopp"),
                List.of(List.of("2024", Pengar.text("kr", Belopp.kronor(172_960)))))
            .lista(List.of("Slutrapport lämnas"))
            .pdf()
            .bytes());
  }

  @Test
  @DisplayName("går att läsa som text, och inget i den tolkas")
  void lasbar() throws IOException {
    try (PDDocument pdf = lasIn()) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Ansökan om åtgärd & <stöd>")
          .contains("<script>alert(1)</script>")
          .contains("172\u00a0960\u00a0kr");
    }
  }

  @Test
  @DisplayName("är taggad, på svenska, med titel och inbäddat typsnitt")
  void tillganglig() throws IOException {
    try (PDDocument pdf = lasIn()) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("sv");
      assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Ansökan om åtgärd");
      for (COSName namn : pdf.getPage(0).getResources().getFontNames()) {
        PDFont font = pdf.getPage(0).getResources().getFont(namn);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
      }
    }
  }

  @Test
  @DisplayName("som ska bevaras för alltid är också PDF/A-2a, med färgprofil")
  void bevaras() throws Exception {
    Dokument dokument =
        Dokument.med("Protokoll", "Utgåva 1", FOT)
            .rubrik("§ 1")
            .tabell("Tjänstgörande", List.of("Namn", "Som"), List.of(List.of("Åsa", "ordförande")))
            .lista(List.of("att bifalla"));
    try (PDDocument pdf = Loader.loadPDF(dokument.pdfForBevarande().bytes())) {
      PDDocumentCatalog katalog = pdf.getDocumentCatalog();
      XMPMetadata xmp = new DomXmpParser().parse(katalog.getMetadata().exportXMPMetadata());
      PDFAIdentificationSchema pdfa = xmp.getPDFAIdentificationSchema();
      assertThat(pdfa.getPart()).isEqualTo(2);
      assertThat(pdfa.getConformance()).isEqualTo("A");
      assertThat(new String(katalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("pdfuaid:part")
          .contains("Protokoll");
      assertThat(katalog.getOutputIntents()).hasSize(1);
      assertThat(katalog.getOutputIntents().getFirst().getInfo()).containsIgnoringCase("srgb");
      assertThat(katalog.getMarkInfo().isMarked()).isTrue();
      assertThat(katalog.getStructureTreeRoot()).isNotNull();
      assertThat(katalog.getLanguage()).startsWith("sv");
      assertThat(pdf.isEncrypted()).isFalse();
      allaTypsnittInbaddade(pdf);
    }
  }

  private static void allaTypsnittInbaddade(PDDocument pdf) throws IOException {
    for (PDPage sida : pdf.getPages()) {
      for (COSName namn : sida.getResources().getFontNames()) {
        PDFont font = sida.getResources().getFont(namn);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
      }
    }
  }
}
