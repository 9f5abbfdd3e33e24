package se.samordna.foredragning.handlingar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samordna.arende.Dokument;
import se.samordna.arende.Forteckningsrad;
import se.samordna.arende.Sidfot;
import se.samordna.gemensam.Innehall;
import se.samordna.stod.Pdftext;
import se.samordna.stod.Pdfua;

@DisplayName("Handlingarna hopfogade till en PDF")
class PdfbuntTest {

  private static final Sidfot FOT =
      Sidfot.utanNummer("Samordningsförbundet i prov", "sammanträde 2023-11-20");

  private static final Stampel STAMPEL =
      Stampel.av(
          new Sidfot("Samordningsförbundet 漢 i prov", "PROV 2024-0017", "sammanträde 2023-11-20"));

  @TempDir Path katalog;

  private PDDocument bunt() throws IOException {
    try (Pdfbunt bunt = new Pdfbunt()) {
      bunt.punkt("Kallelse", "");
      bunt.egen(
          Dokument.med("Kallelse", "Förbundet", FOT)
              .forteckning(
                  "Punkterna",
                  List.of(
                      new Forteckningsrad("1", "Upprop", "", "samordna:punkt:1"),
                      new Forteckningsrad("2", "Ansökan", "BKSV 2023-0001", "samordna:punkt:2")))
              .pdf());
      bunt.punkt("1. Upprop", "samordna:punkt:1");
      bunt.egen(Dokument.med("1. Upprop", "", FOT).pdf());
      bunt.punkt("2. Ansökan", "samordna:punkt:2");
      bunt.egen(Dokument.med("2. Ansökan", "", FOT).pdf());
      assertThat(bunt.utifran("Bilaga.pdf", Provpdf.bilaga("Bilagans text", 2), STAMPEL)).isTrue();
      assertThat(
              bunt.utifran(
                  "Trasig.pdf",
                  new Innehall("%PDF-1.7 trasig".getBytes(StandardCharsets.UTF_8)),
                  STAMPEL))
          .as("en fil som inte går att läsa lägger inte till någon sida")
          .isFalse();
      Path fil = bunt.skriv("Handlingar 2023-11-20");
      Path har = Files.move(fil, katalog.resolve("bunt.pdf"));
      return Loader.loadPDF(har.toFile());
    }
  }

  @Test
  @DisplayName("har ett bokmärke per punkt och ett per handling under den")
  void bokmarken() throws IOException {
    try (PDDocument pdf = bunt()) {
      assertThat(Provpdf.bokmarken(pdf)).containsExactly("Kallelse", "1. Upprop", "2. Ansökan");
      assertThat(Provpdf.under(pdf, "2. Ansökan")).containsExactly("Bilaga.pdf");
      assertThat(pdf.getNumberOfPages()).isEqualTo(5);
    }
  }

  @Test
  @DisplayName("listans rader leder till sin punkts första sida")
  void lankar() throws IOException {
    try (PDDocument pdf = bunt()) {
      List<Integer> sidor = new ArrayList<>();
      for (PDAnnotation a : pdf.getPage(0).getAnnotations()) {
        if (a instanceof PDAnnotationLink lank
            && lank.getAction() instanceof PDActionGoTo hopp
            && hopp.getDestination() instanceof PDPageXYZDestination till) {
          sidor.add(till.retrievePageNumber());
        }
      }
      assertThat(sidor).containsExactly(1, 2);
    }
  }

  @Test
  @DisplayName("varje sida har sitt nummer, och texten går att läsa")
  void sidnummer() throws IOException {
    try (PDDocument pdf = bunt()) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text)
          .contains("Handlingar sid 1 av 5")
          .contains("Handlingar sid 5 av 5")
          .contains("Bilagans text");
    }
  }

  @Test
  @DisplayName("D7: varje sida utifrån bär förbundets namn, diarienumret och sammanträdet")
  void stampel() throws IOException {
    Innehall bilaga = Provpdf.bilaga("Bilagans text", 2);
    String fore = bilaga.sha256();
    try (Pdfbunt bunt = new Pdfbunt()) {
      bunt.egen(Dokument.med("Kallelse", "", FOT).pdf());
      assertThat(bunt.utifran("Bilaga.pdf", bilaga, STAMPEL)).isTrue();
      Path fil = Files.move(bunt.skriv("Handlingar"), katalog.resolve("stampel.pdf"));
      List<String> sidor = Pdftext.sidor(Files.readAllBytes(fil));
      assertThat(sidor.getFirst()).as("egna blad har sin fot").doesNotContain("PROV 2024-0017");
      assertThat(sidor.subList(1, 3))
          .allSatisfy(
              s ->
                  assertThat(s)
                      .contains("Samordningsförbundet")
                      .contains("i prov · PROV 2024-0017 · sammanträde 2023-11-20")
                      .contains("Bilagans text"));
    }
    assertThat(bilaga.sha256()).as("filen i förvar är orörd").isEqualTo(fore);
  }

  @Test
  @DisplayName("D7: stämpeln är en artefakt, och ryms också på en smal och vriden sida")
  void smalStampel() throws IOException {
    try (Pdfbunt bunt = new Pdfbunt()) {
      assertThat(bunt.utifran("Smal.pdf", Provpdf.vriden("Text", 260, 400, 90), STAMPEL)).isTrue();
      Path fil = Files.move(bunt.skriv("Handlingar"), katalog.resolve("smal.pdf"));
      try (PDDocument pdf = Loader.loadPDF(fil.toFile())) {
        assertThat(new PDFTextStripper().getText(pdf)).contains("PROV 2024-0017");
        String strom =
            new String(pdf.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(strom).contains("/Artifact BMC");
      }
    }
  }

  @Test
  @DisplayName("på en sida för smal för stämpeln står bara sidnumret, aldrig spegelvänd text")
  void forSmalForStampel() throws IOException {
    try (Pdfbunt bunt = new Pdfbunt()) {
      assertThat(bunt.utifran("Kvitto.pdf", Provpdf.vriden("Text", 110, 400, 0), STAMPEL)).isTrue();
      Path fil = Files.move(bunt.skriv("Handlingar"), katalog.resolve("kvitto.pdf"));
      try (PDDocument pdf = Loader.loadPDF(fil.toFile())) {
        String strom =
            new String(pdf.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(strom).contains("/Artifact BMC").doesNotContainPattern("-[0-9.]+ Tf");
      }
    }
  }

  @Test
  @DisplayName("är på svenska, taggad, med titel")
  void tillganglig() throws IOException {
    try (PDDocument pdf = bunt()) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Handlingar 2023-11-20");
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    }
  }

  private static String uppgifter(PDDocument pdf) throws IOException {
    return new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("säger sin titel i sina uppgifter, men lovar inget om filer utifrån")
  void uppgifter() throws IOException {
    try (PDDocument pdf = bunt()) {
      assertThat(uppgifter(pdf)).contains("Handlingar 2023-11-20").doesNotContain("pdfuaid");
      assertThat(pdf.getDocument().getTrailer().getLong(COSName.SIZE))
          .as("rätt antal objekt, så att ingen läsare varnar")
          .isEqualTo(
              pdf.getDocument().getXrefTable().keySet().stream()
                      .mapToLong(COSObjectKey::getNumber)
                      .max()
                      .orElseThrow()
                  + 1);
    }
  }

  @Test
  @DisplayName("R32: med bara egna blad är bunten giltig PDF/UA-1 och säger det")
  void egna() throws Exception {
    try (Pdfbunt bunt = new Pdfbunt()) {
      bunt.punkt("Kallelse ☐ 👍", "");
      bunt.egen(
          Dokument.med("Kallelse", "", FOT)
              .forteckning(
                  "Punkterna",
                  List.of(new Forteckningsrad("1", "16\u201164 år ☐", "", "samordna:punkt:1")))
              .pdf());
      bunt.punkt("1. Upprop", "samordna:punkt:1");
      bunt.egen(Dokument.med("1. Upprop", "", FOT).tabell(List.of("Namn"), List.of()).pdf());
      Path fil = Files.move(bunt.skriv("Handlingar <1> & 2"), katalog.resolve("egna.pdf"));
      assertThat(Pdfua.brott(Files.readAllBytes(fil))).isEmpty();
      try (PDDocument pdf = Loader.loadPDF(fil.toFile())) {
        assertThat(uppgifter(pdf)).contains("pdfuaid:part", "Handlingar &lt;1&gt; &amp; 2");
        assertThat(new PDFTextStripper().getText(pdf))
            .contains("Samordningsförbundet i prov · sammanträde 2023-11-20")
            .doesNotContain("#");
      }
    }
  }
}
