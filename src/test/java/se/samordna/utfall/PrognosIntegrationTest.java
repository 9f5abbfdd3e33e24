package se.samordna.utfall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.budget.Utfallsprov;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Roll;
import se.samordna.sie.Prov;

@DisplayName("Prognos och rapport i riktig PostgreSQL")
class PrognosIntegrationTest extends Utfallsprov {

  private Svar<Long> prognos(long version, Prognosandring.Rad... rader) {
    return som(
        Roll.EKONOM,
        () ->
            ena.getBean(PrognosService.class)
                .satt(new Prognosandring(2024, version, Optional.empty(), List.of(rader))));
  }

  @Test
  @DisplayName("prognosen dateras, kommenteras och har sin historik; rapporten visar den")
  void prognos_och_rapport() throws IOException {
    las(Prov.MAJ);
    kopplaForslagen();
    UUID hyra = radId("Lokalhyra");
    long version =
        prognos(0, new Prognosandring.Rad(hyra, Belopp.kronor(110_000), "Höjd hyra från juli"))
            .varde();
    assertThat(kod(prognos(0, new Prognosandring.Rad(hyra, Belopp.NOLL, ""))))
        .isEqualTo("inaktuell_version");
    prognos(version, new Prognosandring.Rad(hyra, Belopp.kronor(108_000), "Förhandlad hyra"));
    assertThat(
            kod(
                prognos(
                    bild().prognosversion(),
                    new Prognosandring.Rad(UUID.randomUUID(), Belopp.NOLL, ""))))
        .isEqualTo("felaktig_inmatning");

    Utfallsbild.Rad rad =
        bild().rader().filter(r -> r.radId().equals(hyra)).findFirst().orElseThrow();
    assertThat(rad.avvikelse()).contains(Belopp.kronor(-6_000));
    assertThat(bild().kostnader().avvikelse()).isEqualTo(Belopp.kronor(-6_000));
    Sida<Prognos> historik =
        som(
            Roll.REVISOR,
            () ->
                ena.getBean(UtfallService.class)
                    .prognoser(2024, Optional.of(hyra), new Sida.Begaran(0, 10)));
    assertThat(historik.innehall())
        .extracting(Prognos::kommentar)
        .containsExactly("Förhandlad hyra", "Höjd hyra från juli");

    pdfVisar(rapport("tertial1", "pdf"));
    xlsxVisar(rapport("tertial1", "xlsx"));
    assertThat(kod(rapportsvar("kvartal9", "pdf"))).isEqualTo("felaktig_inmatning");
    assertThat(kod(rapportsvar("ar", "doc"))).isEqualTo("felaktig_inmatning");
    assertThat(som(Roll.REVISOR, () -> ena.getBean(PeriodrapportService.class).perioder()))
        .extracting(p -> p.kod())
        .containsExactly("tertial1", "tertial2", "ar");
  }

  private Svar<Nedladdning> rapportsvar(String period, String format) {
    return som(
        Roll.PRESIDIUM,
        () -> ena.getBean(PeriodrapportService.class).rapport(2024, period, format));
  }

  private byte[] rapport(String period, String format) {
    return rapportsvar(period, format).varde().innehall().bytes();
  }

  private static void pdfVisar(byte[] pdf) throws IOException {
    java.nio.file.Files.write(java.nio.file.Path.of("target", "uppfoljning.pdf"), pdf);
    try (PDDocument dokument = Loader.loadPDF(pdf)) {
      assertThat(dokument.getDocumentCatalog().getMarkInfo().isMarked()).as("taggad").isTrue();
      assertThat(dokument.getDocumentCatalog().getLanguage()).isEqualTo("sv");
      String text = new PDFTextStripper().getText(dokument).replace('\u00a0', ' ');
      assertThat(text)
          .contains("Ekonomisk uppföljning 2024: tertial 1", "Utfall till och med april 2024")
          .containsPattern("4027 PAS\\s+400 000\\s+100 000\\s+25 %")
          .contains("Förhandlad hyra", "Kvar att stämma av", Prov.MAJ);
    }
  }

  private static void xlsxVisar(byte[] xlsx) throws IOException {
    try (XSSFWorkbook bok = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      var blad = bok.getSheet("Uppföljning");
      boolean traff = false;
      for (var rad : blad) {
        if (rad.getCell(1) != null && rad.getCell(1).getStringCellValue().equals("Lokalhyra")) {
          assertThat(rad.getCell(2).getNumericCellValue()).isEqualTo(102_000);
          assertThat(rad.getCell(3).getNumericCellValue()).isEqualTo(34_000);
          assertThat(rad.getCell(4).getNumericCellValue()).isEqualTo(108_000);
          assertThat(rad.getCell(7).getStringCellValue()).isEqualTo("Förhandlad hyra");
          traff = true;
        }
      }
      assertThat(traff).isTrue();
      assertThat(bok.getSheet("Att stämma av")).isNotNull();
    }
  }
}
