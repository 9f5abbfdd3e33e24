package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.samordna.budget.BudgetimportService.Fil;
import se.samordna.budget.BudgetimportService.Inlast;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Bokprov;
import se.samordna.identitet.Roll;
import se.samordna.inlasning.Summatackning;
import se.samordna.inlasning.Tolkningsval;

@DisplayName("Inläsningen i riktig PostgreSQL, som programmets roll")
class InlasningIntegrationTest extends Bokprov {

  private Svar<Inlast> las(Innehall fil, Tolkningsval val) {
    return som(
        Roll.EKONOM,
        () -> ena.getBean(BudgetimportService.class).lasIn(new Fil("budget", fil, val), false));
  }

  private UUID version(Innehall fil) {
    return las(fil, Tolkningsval.INGET).varde().versionId().orElseThrow();
  }

  private long versioner() {
    return process(
        () ->
            ena.getBean(JdbcClient.class)
                .sql("select count(*) from budgetversion where forbund = :forbund")
                .param("forbund", forbund)
                .query(Long.class)
                .single());
  }

  /** Radens nummer i den breda tabellen. */
  private static int radnummer(String namn) {
    return BredTabellTest.las(BredTabellTest.BKSV_2024.csv()).tolkning().rader().stream()
        .filter(r -> r.namn().equals(namn))
        .findFirst()
        .orElseThrow()
        .nummer();
  }

  private static Innehall text(String text) {
    return new Innehall(text.getBytes(StandardCharsets.UTF_8));
  }

  private BudgetutskriftService utskrift() {
    return ena.getBean(BudgetutskriftService.class);
  }

  @Test
  @DisplayName("samma fil, och samma innehåll i en annan fil, är samma version")
  void samma_igen() {
    UUID forst = version(BredTabellTest.BKSV_2024.csv());

    assertThat(version(BredTabellTest.BKSV_2024.csv())).isEqualTo(forst);
    assertThat(version(BredTabellTest.BKSV_2024.xlsx())).isEqualTo(forst);
    for (String format : List.of("csv", "xlsx")) {
      Utskrift ut = som(Roll.REVISOR, () -> utskrift().version(forst, format).varde());
      assertThat(version(ut.innehall())).isEqualTo(forst);
    }
    assertThat(versioner()).isOne();
  }

  @Test
  @DisplayName("samma fil tolkad på ett annat sätt är en annan version")
  void annan_tolkning() {
    UUID forst = version(BredTabellTest.BKSV_2024.csv());
    Tolkningsval val =
        Tolkningsval.INGET.medRad(
            radnummer("AKTIV"),
            new Tolkningsval.Radval(Optional.empty(), Optional.of("budgeterad"), Optional.empty()));

    assertThat(las(BredTabellTest.BKSV_2024.csv(), val).varde().versionId())
        .isNotEqualTo(Optional.of(forst));
    assertThat(versioner()).isEqualTo(2);
  }

  @Test
  @DisplayName("nekas någon rad sparas inget")
  void nekad() {
    Svar<Inlast> svar =
        las(
            text(Facit.text(Facit.BKSV_2023).replace(";100800", ";ungefär hundra")),
            Tolkningsval.INGET);

    assertThat(((Svar.Nej<Inlast>) svar).hinder().fel())
        .extracting(Hinder.Faltfel::falt)
        .containsExactly("rad 7");
    assertThat(versioner()).isZero();
  }

  @Test
  @DisplayName(
      "prov visar tolkningen, differenserna och skillnaden mot planen före, och sparar inget")
  void prov() {
    version(text(Facit.text(Facit.BKSV_2023)));

    BudgetimportService.Forhandsvisning visning =
        som(
            Roll.FORBUNDSCHEF,
            () ->
                ena.getBean(BudgetimportService.class)
                    .visa(new Fil("plan", BredTabellTest.BKSV_2024.xlsx(), Tolkningsval.INGET))
                    .varde());
    Inlast inlast = visning.utfall().varde();

    assertThat(inlast.differenser())
        .extracting(t -> t.differens().ore())
        .containsExactly(4200L, -100L);
    assertThat(inlast.dokument())
        .extracting(d -> d.skillnad().ore())
        .containsExactly(-102_228_000L);
    assertThat(inlast.versionId()).isEmpty();
    assertThat(versioner()).isOne();
  }

  @Test
  @DisplayName("skillnaden mellan dokumenten finns kvar när båda är inlästa")
  void dokument() {
    version(text(Facit.text(Facit.BKSV_2023)));
    version(text(Facit.text(Facit.BKSV_2024)));

    assertThat(som(Roll.STYRELSE, () -> utskrift().dokumentskillnader()))
        .extracting(d -> Map.entry(d.ub().ore() / 100, d.ib().ore() / 100))
        .containsExactly(Map.entry(3_534_651L, 2_512_371L));
  }

  @Test
  @DisplayName("vad en summa täcker sätts för versionen, eller för förbundets alla versioner")
  void tackning() {
    UUID id = version(text(Facit.text(Facit.BKSV_2024)));
    TackningService tjanst = ena.getBean(TackningService.class);

    List<Tacktsumma> efter =
        som(
            Roll.EKONOM,
            () ->
                tjanst
                    .andra(andring(id, "Summa övriga kostnader", true, "kostnad", "personal"))
                    .varde());

    assertThat(efter)
        .filteredOn(s -> s.tryckt().rad().equals("Summa övriga kostnader"))
        .allSatisfy(s -> assertThat(s.tacker()).containsExactly("kostnad", "personal"));
    UUID annan = version(text(Facit.text(Facit.BKSV_2023).replace("693868", "693869")));
    assertThat(som(Roll.REVISOR, () -> tjanst.summor(annan).varde()))
        .filteredOn(s -> s.tryckt().rad().equals("Summa övriga kostnader"))
        .singleElement()
        .satisfies(s -> assertThat(s.tryckt().differens().ore()).isEqualTo(-100));
    assertThat(
            som(
                Roll.EKONOM,
                () -> tjanst.andra(andring(id, "Summa övriga kostnader", false, "okänt")).arJa()))
        .isFalse();
  }

  @Test
  @DisplayName("ett val prövas utan att sparas, ångras, och nekas om någon annan hunnit före")
  void tackning_provad_och_angrad() {
    UUID id = version(text(Facit.text(Facit.BKSV_2024)));
    TackningService tjanst = ena.getBean(TackningService.class);
    String summa = "Summa övriga kostnader";
    List<Tacktsumma> fore = som(Roll.REVISOR, () -> tjanst.summor(id).varde());
    TackningService.Andring andring = andring(id, summa, true, "kostnad");

    List<Tacktsumma> provad = som(Roll.EKONOM, () -> tjanst.prova(andring).varde());
    assertThat(provad).isNotEqualTo(fore);
    assertThat(som(Roll.REVISOR, () -> tjanst.summor(id).varde())).isEqualTo(fore);

    TackningService.Tidigare tidigare = som(Roll.EKONOM, () -> tjanst.tidigare(id, summa));
    assertThat(som(Roll.EKONOM, () -> tjanst.andra(andring).varde())).isEqualTo(provad);
    assertThat(
            som(
                Roll.FORBUNDSCHEF,
                () ->
                    tjanst
                        .andra(
                            new TackningService.Andring(
                                id,
                                summa,
                                Optional.empty(),
                                Optional.empty(),
                                List.of("personal"),
                                false,
                                Optional.of("")))
                        .arJa()))
        .as("den som läste före ändringen")
        .isFalse();
    assertThat(som(Roll.EKONOM, () -> tjanst.aterstall(tidigare).varde()))
        .extracting(Tacktsumma::tryckt)
        .containsExactlyElementsOf(fore.stream().map(Tacktsumma::tryckt).toList());
    assertThat(som(Roll.EKONOM, () -> tjanst.delar(id, 2024)))
        .contains("insats", "kostnad", "Summa övriga kostnader", "Resekostnader");
  }

  private static TackningService.Andring andring(
      UUID id, String rad, boolean forbundet, String... tacker) {
    return new TackningService.Andring(
        id, rad, Optional.empty(), Optional.empty(), List.of(tacker), forbundet);
  }

  @Test
  @DisplayName("det som valdes om en summa vid inläsningen följer med ut och in")
  void tackning_ut_och_in() {
    Tolkningsval val =
        Tolkningsval.INGET.medRad(
            radnummer("Summa totala kostnader"),
            new Tolkningsval.Radval(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Summatackning(Optional.empty(), List.of("insats", "kostnad")))));
    UUID id = las(BredTabellTest.BKSV_2024.csv(), val).varde().versionId().orElseThrow();

    Utskrift ut = som(Roll.EKONOM, () -> utskrift().version(id, "csv").varde());

    assertThat(new String(ut.innehall().bytes(), StandardCharsets.UTF_8))
        .contains("insats | kostnad");
    assertThat(version(ut.innehall())).isEqualTo(id);
  }

  @Test
  @DisplayName("fel roll nekas, och ett okänt format är ett svar")
  void roller() {
    UUID id = version(text(Facit.text(Facit.LUND)));

    assertThatThrownBy(() -> som(Roll.SOKANDE, () -> utskrift().version(id, "csv")))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                som(
                    Roll.STYRELSE,
                    () -> ena.getBean(TackningService.class).andra(andring(id, "x", false))))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(som(Roll.EKONOM, () -> utskrift().version(id, "docx")).arJa()).isFalse();
    assertThat(som(Roll.EKONOM, () -> utskrift().plantabell(2013, "pdf")).arJa()).isTrue();
  }
}
