package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Innehall;
import se.samordna.huvudbok.Budgetlage;
import se.samordna.inlasning.Budgetfil;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Langrad;
import se.samordna.inlasning.Tolkningsval;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Langformsfil;
import se.samordna.stod.Pdfua;

@DisplayName("Budgeten ut ur programmet")
class UtskriftTest {

  private static final LocalDate DAG = LocalDate.of(2024, 3, 1);

  private static Langform las(Innehall fil) {
    return Budgetfil.las(fil, Tolkningsval.INGET).varde().langform().varde();
  }

  /** Allt utom radnumret i filen. */
  private static List<List<Object>> rader(Langform form) {
    return form.rader().stream().map(UtskriftTest::rad).toList();
  }

  private static List<Object> rad(Langrad r) {
    return List.of(r.ar(), r.slag(), r.namn(), r.lage(), r.konto(), r.belopp().ore(), r.tackning());
  }

  @ParameterizedTest(name = "{0} skrivs ut och läses in igen utan ändring")
  @ValueSource(strings = {Facit.BKSV_2023, Facit.BKSV_2024, Facit.LUND})
  void ut_och_in(String fil) {
    Langform fore = las(new Innehall(Facit.text(fil).getBytes(StandardCharsets.UTF_8)));
    Budgetversion version = new Budgetinlasning(List.of()).version(fore);
    Langformsfil ut = new Langformsfil(version);

    for (Innehall igen : List.of(ut.csv(), ut.xlsx())) {
      assertThat(rader(las(igen))).isEqualTo(rader(fore));
      assertThat(las(igen).enhet()).isEqualTo(fore.enhet());
      assertThat(new Langformsfil(new Budgetinlasning(List.of()).version(las(igen))).text())
          .isEqualTo(ut.text());
    }
  }

  @ParameterizedTest(
      name = "raden ”{0}” blir aldrig en formel, och heter detsamma när den läses igen")
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\";\"y\")",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "'=1",
        "''-1",
        "Semi;kolon och \"citat\"",
        "'vanlig"
      })
  void formler(String namn) {
    Budgetversion version =
        Facit.version(
            "ar;slag;rad;lage;bokforingskonto;tacker;belopp_tkr\n2024;kostnad;X;;4010;;12,3450\n"
                + "2024;summa;Summa;;;delsumma: kostnad;12,3450\n");
    Budgetrad x = version.rader().getFirst();
    Budgetversion med =
        new Budgetversion(
                version.id(),
                version.status(),
                version.enhet(),
                List.of(
                    new Budgetrad(
                        0,
                        2024,
                        x.radId(),
                        x.slag(),
                        namn,
                        x.lage(),
                        x.bokforingskonto(),
                        x.belopp()),
                    version.rader().getLast()))
            .medTackning(version.tackning());
    Langformsfil ut = new Langformsfil(med);

    assertThat(ut.text().lines().toList().get(1).split(";")[2]).doesNotMatch("\"?[=+@-].*");
    for (Innehall igen : List.of(ut.csv(), ut.xlsx())) {
      assertThat(las(igen).rader().getFirst().namn()).isEqualTo(namn);
      assertThat(las(igen).rader().getFirst().belopp().ore()).isEqualTo(1_234_500);
      assertThat(las(igen).rader().getLast().tackning().tacker()).containsExactly("kostnad");
    }
  }

  private static Plantabell plan(String fil, int procent) {
    Budgetversion version = Facit.version(Facit.text(fil));
    return Plantabell.av(version, version.ar().getFirst(), Facit.procent(procent, version));
  }

  @Test
  @DisplayName("planens tabell har raderna i tryckt ordning, ett år per spalt")
  void plantabell() {
    Plantabell tabell = plan(Facit.BKSV_2024, 20);

    assertThat(tabell.ar()).containsExactly(2024, 2025, 2026);
    assertThat(tabell.rader().stream().map(Plantabell.Planrad::namn).toList())
        .containsSubsequence(
            "Summa intäkter",
            "AKTIV",
            "Summa beviljade projektinsatser",
            "Summa övriga kostnader",
            "Sociala avgifter",
            "Summa personalkostnader",
            "Summa totala kostnader",
            "Eget kapital IB",
            "Prognos resultat 2023",
            "Eget kapital UB",
            "Kvar att disponera")
        .doesNotHaveDuplicates();
    assertThat(tabell.noter()).extracting(n -> n.differens().ore()).containsExactly(4200L, -100L);
  }

  @Test
  @DisplayName("tabellen som xlsx läses in igen som samma budget")
  void planen_lases_igen() {
    for (String fil : List.of(Facit.BKSV_2023, Facit.BKSV_2024, Facit.LUND)) {
      Innehall xlsx = new Planutskrift("Förbundet", plan(fil, 20), DAG).xlsx().innehall();

      assertThat(belopp(las(xlsx)))
          .containsExactlyInAnyOrderElementsOf(
              belopp(las(new Innehall(Facit.text(fil).getBytes(StandardCharsets.UTF_8)))));
    }
  }

  private static List<String> belopp(Langform form) {
    return form.rader().stream()
        .map(r -> r.ar() + " " + r.slag() + " " + r.namn() + " " + r.belopp().ore())
        .toList();
  }

  @Test
  @DisplayName("pdf:en är taggad och har talen, noten om skillnaden med")
  void pdf() throws Exception {
    Utskrift ut =
        new Planutskrift("Samordningsförbundet i prov", plan(Facit.BKSV_2024, 20), DAG).pdf();

    assertThat(Pdfua.brott(ut.innehall().bytes())).isEmpty();

    try (PDDocument pdf = Loader.loadPDF(ut.innehall().bytes())) {
      assertThat(pdf.getNumberOfPages()).isOne();
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Budget 2024 med plan 2025–2026")
          .contains("Belopp i kr")
          .contains("Samordningsförbundet i prov · 2024-03-01")
          .contains("1\u00a0329\u00a0910")
          .contains("Summa personalkostnader 2024: tryckt");
    }
    assertThat(ut.filnamn()).isEqualTo("budget-2024-2026.pdf");
  }

  @Test
  @DisplayName("html:en är en tabell med radrubriker, att klistra in")
  void html() {
    String html =
        new String(
            new Planutskrift("Förbund <i> prov", plan(Facit.LUND, 0), DAG)
                .html()
                .innehall()
                .bytes(),
            StandardCharsets.UTF_8);

    assertThat(html)
        .contains("<th scope=\"row\">KRAFT</th><td>750</td><td></td><td></td>")
        .contains("Förbund &lt;i&gt; prov")
        .contains("Belopp i tkr");
  }

  @Test
  @DisplayName("en budget utan tryckta summor får de räknade i tabellen")
  void raknade_summor() {
    Budgetversion version = Facit.version(Facit.utan(Facit.BKSV_2023, r -> r.contains(";summa;")));
    Plantabell tabell = Plantabell.av(version, 2023, Facit.procent(20, version));

    assertThat(
            tabell.rader().stream()
                .filter(r -> r.slag() == Plantabell.Planslag.SUMMA)
                .map(r -> r.namn() + " " + r.belopp().getFirst().orElseThrow().ore() / 100))
        .containsExactly(
            "Summa intäkter 4000000",
            "Summa insatser 1207852",
            "Summa kostnader 436029",
            "Summa personal 793868",
            "Budgeterat resultat 1562251",
            "Eget kapital IB 1972400",
            "Eget kapital UB 3534651",
            "Buffert 800000",
            "Kvar att disponera 2734651");
  }

  @Test
  @DisplayName("UB i en plan mot IB i nästa redovisas för sig: 3 534 651 mot 2 512 371")
  void mellan_dokument() {
    Budgetversion fore = Facit.version(Facit.text(Facit.BKSV_2023));
    Budgetversion efter = Facit.version(Facit.text(Facit.BKSV_2024));

    List<Dokumentskillnad> skillnader =
        Dokumentskillnad.i(
            new Budgetlage(java.util.Map.of(), List.of())
                .medVersion(fore, java.util.Set.of(2023))
                .medVersion(efter, java.util.Set.of(2024, 2025, 2026)));

    assertThat(skillnader)
        .extracting(d -> d.ar() + ": " + d.ub().ore() / 100 + " " + d.ib().ore() / 100)
        .containsExactly("2023: 3534651 2512371");
    assertThat(skillnader.getFirst().skillnad().ore()).isEqualTo(-102_228_000);
  }

  @Test
  @DisplayName("vad en summa täcker kan sägas, med avdelningar, summor och rader")
  void sagd_tackning() {
    String bas =
        Facit.text(Facit.BKSV_2024)
            .lines()
            .map(r -> r + (r.startsWith("ar;") ? ";tacker" : ";"))
            .map(
                r ->
                    r.contains("2024;summa;Summa totala kostnader")
                        ? r + "Summa personalkostnader | insats | Kommunikation"
                        : r)
            .reduce("", (a, b) -> a + b + "\n");
    Budgetversion version = Facit.version(bas);

    Summarad totalt =
        new Trycktasummor(version, Facit.procent(20, version))
            .summor().stream()
                .filter(s -> s.tryckt().rad().equals("Summa totala kostnader"))
                .findFirst()
                .orElseThrow();

    assertThat(Tacktsumma.av(totalt, version).tacker())
        .containsExactly("insats", "Kommunikation", "personal");
    assertThat(totalt.tryckt().differens().ore())
        .isEqualTo((3_463_889L - 1_329_910 - 1_447_979 - 70_000) * 100);
    assertThat(Optional.of(totalt.art().kod())).contains("delsumma");
  }
}
