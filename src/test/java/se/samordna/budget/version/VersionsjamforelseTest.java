package se.samordna.budget.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Provblad;
import se.samordna.budget.version.Versionsjamforelse.Andring;
import se.samordna.budget.version.Versionsjamforelse.Cell;
import se.samordna.budget.version.Versionsjamforelse.Rad;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Budgetversion.Status;

@DisplayName("Två versioner rad för rad och år för år")
class VersionsjamforelseTest {

  private static final String FORSTA =
      """
      ar;slag;rad;lage;belopp_kr
      2024;intakt;Bidrag;medlemsbidrag;4000
      2024;insats;Stöd;budgeterad;600
      2024;insats;Kraft;budgeterad;300
      2024;kostnad;Lokal;;900
      2024;kostnad;Resor;;50
      2024;summa;Summa kostnader;;1850
      2024;eget_kapital;IB;;2500
      2025;intakt;Bidrag;medlemsbidrag;4000
      2025;insats;Stöd;budgeterad;500
      """;

  private final Provblad prov = new Provblad();
  private final List<Budgetblad> fran = prov.blad(FORSTA);

  private Versionsjamforelse mot(String andra) {
    return Versionsjamforelse.av(rad(1), fran, rad(2), prov.blad(andra));
  }

  private static Versionsrad rad(long nummer) {
    return new Versionsrad(
        UUID.randomUUID(),
        nummer,
        1,
        Status.UTKAST,
        "kr",
        List.of(2024, 2025),
        List.of(),
        "fil",
        Optional.empty(),
        Instant.EPOCH,
        "ekonom",
        Optional.empty(),
        Optional.empty());
  }

  private static Rad rad(Versionsjamforelse j, String namn) {
    return j.rader().stream().filter(r -> r.namn().equals(namn)).findFirst().orElseThrow();
  }

  private static Optional<Belopp> kr(long kronor) {
    return Optional.of(Belopp.kronor(kronor));
  }

  @Test
  @DisplayName("samma innehåll har inga ändringar")
  void lika() {
    Versionsjamforelse j = mot(FORSTA);
    assertThat(j.andringar()).isZero();
    assertThat(j.rader()).hasSize(5).allMatch(r -> r.andring() == Andring.OFORANDRAD);
  }

  @Test
  @DisplayName("ändrade, nya och borttagna rader har sin skillnad, år för år")
  void andrat() {
    Versionsjamforelse j =
        mot(
            FORSTA
                .replace("2024;insats;Stöd;budgeterad;600", "2024;insats;Stöd;budgeterad;700")
                .replace("2024;kostnad;Resor;;50\n", "2024;kostnad;Revision;;75\n"));
    assertThat(rad(j, "Stöd").celler())
        .containsExactly(
            new Cell(2024, kr(600), kr(700), kr(100)), new Cell(2025, kr(500), kr(500), kr(0)));
    assertThat(rad(j, "Stöd").andring()).isEqualTo(Andring.ANDRAD);
    assertThat(rad(j, "Revision").andring()).isEqualTo(Andring.NY);
    assertThat(rad(j, "Revision").celler().getFirst())
        .isEqualTo(new Cell(2024, Optional.empty(), kr(75), kr(75)));
    assertThat(rad(j, "Resor").andring()).isEqualTo(Andring.BORTTAGEN);
    assertThat(rad(j, "Resor").celler().getFirst().skillnad()).isEqualTo(kr(-50));
    assertThat(j.andringar()).isEqualTo(3);
    assertThat(j.summor().stream().filter(s -> s.namn().equals("KOSTNADER")).findFirst())
        .hasValueSatisfying(
            s -> assertThat(s.celler()).extracting(Cell::skillnad).containsExactly(kr(125), kr(0)));
  }

  @Test
  @DisplayName("samma belopp under ett nytt namn i samma avdelning är en rad som bytt namn")
  void bytt_namn() {
    Versionsjamforelse j = mot(FORSTA.replace(";Kraft;", ";Kraft och vilja;"));
    assertThat(rad(j, "Kraft och vilja").andring()).isEqualTo(Andring.BYTT_NAMN);
    assertThat(rad(j, "Kraft och vilja").forrNamn()).contains("Kraft");
    assertThat(j.andringar()).isEqualTo(1);
  }

  @Test
  @DisplayName("passar två rader på namnet gissas inget")
  void tvetydigt_namn() {
    Versionsjamforelse j =
        mot(
            FORSTA.replace(
                "2024;insats;Kraft;budgeterad;300",
                "2024;insats;Ett;budgeterad;300\n2024;insats;Två;budgeterad;300"));
    assertThat(rad(j, "Ett").andring()).isEqualTo(Andring.NY);
    assertThat(rad(j, "Två").andring()).isEqualTo(Andring.NY);
    assertThat(rad(j, "Kraft").andring()).isEqualTo(Andring.BORTTAGEN);
  }

  @Test
  @DisplayName("ett år som bara den ena har visas utan skillnad")
  void eget_ar() {
    Versionsjamforelse j = mot(FORSTA.replace("2025;", "2026;"));
    assertThat(j.ar()).containsExactly(2024, 2025, 2026);
    assertThat(rad(j, "Bidrag").celler())
        .containsExactly(
            new Cell(2024, kr(4000), kr(4000), kr(0)),
            new Cell(2025, kr(4000), Optional.empty(), Optional.empty()),
            new Cell(2026, Optional.empty(), kr(4000), Optional.empty()));
    assertThat(rad(j, "Bidrag").andring()).isEqualTo(Andring.OFORANDRAD);
  }

  @Test
  @DisplayName("tryckta summor jämförs som de är tryckta, också när de inte stämmer")
  void tryckta() {
    Versionsjamforelse j = mot(FORSTA.replace("Summa kostnader;;1850", "Summa kostnader;;1900"));
    assertThat(j.tryckta())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.namn()).isEqualTo("Summa kostnader");
              assertThat(s.celler().getFirst())
                  .isEqualTo(new Cell(2024, kr(1850), kr(1900), kr(50)));
            });
  }

  @Test
  @DisplayName("jämförelsen finns som Excel, och en rad som liknar en formel blir text")
  void excel() throws java.io.IOException {
    byte[] fil =
        new Jamforelsefil(mot(FORSTA.replace(";Kraft;", ";=1+1;"))).xlsx().innehall().bytes();
    try (var bok =
        new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(fil))) {
      var blad = bok.getSheetAt(0);
      assertThat(blad.getRow(1).getCell(3).getStringCellValue()).isEqualTo("2024 version 1");
      assertThat(blad)
          .filteredOn(r -> r.getRowNum() > 1)
          .anySatisfy(r -> assertThat(r.getCell(1).getStringCellValue()).startsWith("'=1+1"));
    }
  }
}
