package se.samordna.insats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordna.stod.Arendefakta;
import se.samordna.stod.Pdftext;
import se.samordna.stod.Pdfua;

@DisplayName("D7: en lämnad rapport är giltig PDF/UA-1 och namnger med titel")
class RapportdokumentTest {

  private static final LocalDate DAG = LocalDate.of(2024, 5, 31);

  private static Rapport rapport(
      Rapportslag slag, String text, List<Rapport.Indikator> indikatorer) {
    return new Rapport(
        UUID.randomUUID(),
        1,
        slag,
        "2024-01-15 – 2024-04-30",
        text,
        indikatorer,
        Instant.EPOCH,
        "sokande.burlov.prov",
        false,
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"DELRAPPORT,Rapport", "SLUTRAPPORT,Slutrapport", "UTVARDERING,Utvärdering"})
  @DisplayName("varje slag, med text och utan")
  void slagen(Rapportslag slag, String rubrik) throws Exception {
    List<Rapport.Indikator> matt = List.of(new Rapport.Indikator("Antal ①", "4"));
    List<Rapport.Indikator> langt =
        List.of(new Rapport.Indikator(Pdftext.LANGT_ORD, Pdftext.LANGT_ORD));
    for (Rapport r :
        List.of(
            rapport(slag, "Gjort ☐ ✓\n".repeat(90), matt),
            rapport(slag, Pdftext.LANGT_ORD, langt),
            rapport(slag, "", List.of()))) {
      byte[] pdf =
          Rapportdokument.av(
                  Arendefakta.med("Vägen in"), r, "Förbundet Provet", DAG, "Person B, enhetschef")
              .pdf()
              .bytes();
      assertThat(Pdfua.brott(pdf)).isEmpty();
      assertThat(Pdftext.utanfor(pdf)).isEmpty();
      assertThat(Pdftext.sidor(pdf))
          .allSatisfy(
              s ->
                  assertThat(s).contains("Förbundet Provet · " + Arendefakta.NUMMER + " · " + DAG));
      assertThat(Pdftext.allt(pdf))
          .contains(rubrik + ": Vägen in", "av Person B, enhetschef")
          .doesNotContain(".prov");
    }
  }
}
