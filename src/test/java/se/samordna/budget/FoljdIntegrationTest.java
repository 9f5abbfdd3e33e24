package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samordna.budget.Faststallelsefoljd.Medfoljande;
import se.samordna.budget.Finansiering.Kalla;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.InsatsId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

@Tag("integration")
@DisplayName("Det som visas om en version fastställs är det som händer, i riktig PostgreSQL")
class FoljdIntegrationTest {

  private static final LocalDate DAG = LocalDate.of(2023, 11, 28);
  private static final AtomicInteger NUMMER = new AtomicInteger();

  private static AnnotationConfigApplicationContext program;

  private String forbund = "";

  @BeforeAll
  static void starta() {
    program = Bokforingsdatabas.program();
  }

  @AfterAll
  static void stang() {
    program.close();
  }

  @BeforeEach
  void nyttForbund() {
    forbund = "V" + ProcessHandle.current().pid() + "X" + NUMMER.incrementAndGet();
    process(
        () ->
            jdbc()
                .sql("insert into forbund (kod, namn) values (:kod, 'Förbund i prov')")
                .param("kod", forbund)
                .update());
    process(
        () ->
            jdbc()
                .sql(
                    """
                    insert into medlem (forbund, kod, namn, part, finansiar)
                    values (:kod, 'fk', 'Försäkringskassan', 'fk', 'stat')
                    """)
                .param("kod", forbund)
                .update());
  }

  private static JdbcClient jdbc() {
    return program.getBean(JdbcClient.class);
  }

  private <T> T process(Supplier<T> arbete) {
    return Bokforingsdatabas.i(program, Aktor.process(forbund), arbete);
  }

  private static String budget(Random slump) {
    return """
    ar;slag;rad;lage;belopp_kr
    2024;intakt;Bidrag;medlemsbidrag;4000000
    2024;insats;Stöd;%s;%d
    2024;insats;Nya insatser;fri_ram;400000
    2024;kostnad;Lokal;;%d
    2024;eget_kapital;IB;;2500000
    2025;intakt;Bidrag;medlemsbidrag;4000000
    2025;insats;Stöd;budgeterad;%d
    """
        .formatted(
            slump.nextInt(4) == 0 ? "beviljad" : "budgeterad",
            slump.nextInt(700_000),
            500_000 + slump.nextInt(500_000),
            slump.nextInt(700_000));
  }

  private UUID lasIn(String text) {
    return Inloggad.som(
            new Aktor("prov", "Prov", forbund, Set.of(Roll.EKONOM), Set.of()),
            () ->
                program
                    .getBean(BudgetimportService.class)
                    .lasIn(
                        new BudgetimportService.Fil(
                            "budget.csv",
                            new Innehall(text.getBytes(StandardCharsets.UTF_8)),
                            Optional.empty()),
                        false)
                    .varde())
        .versionId()
        .orElseThrow();
  }

  private void faststall(UUID version) {
    process(
        () -> program.getBean(Budgetbeslut.class).faststall(version, BeslutId.ny(), DAG).varde());
  }

  private ArendeId arende() {
    ArendeId id = ArendeId.ny();
    process(
        () ->
            jdbc()
                .sql(
                    """
                    insert into arende (forbund, arende_id, rubrik, medlem, steg, status, processteg,
                                        skapad, skapad_av)
                    values (:forbund, :id, 'Prov', 'fk', 'styrelse', 'pagar', 'vanta_beslut', now(), 'x')
                    """)
                .param("forbund", forbund)
                .param("id", id.varde())
                .update());
    return id;
  }

  /** Ett beslut, ibland redan bokfört som insats; svarar med beloppet om det rymdes. */
  private Belopp besluta(Random slump) {
    Kalla kalla = Kalla.values()[slump.nextInt(3)];
    int ar = kalla == Kalla.FRI_RAM ? 2024 : 2024 + slump.nextInt(2);
    Optional<UUID> rad =
        kalla == Kalla.EGET_KAPITAL
            ? Optional.empty()
            : rad(ar, kalla == Kalla.FRI_RAM ? "Nya insatser" : "Stöd");
    Belopp belopp = Belopp.kronor(1 + slump.nextInt(60_000));
    Medel.Reservation r =
        new Medel.Reservation(
            arende(),
            BeslutId.ny(),
            "Prov",
            DAG,
            List.of(new Finansiering(ar, belopp, Optional.of(kalla), rad)),
            Optional.empty());
    boolean ja =
        Bokforingsdatabas.i(
                program, Aktor.process(forbund), () -> program.getBean(Medel.class).reservera(r))
            .arJa();
    if (ja && slump.nextBoolean()) {
      process(
          () -> {
            program.getBean(Medel.class).bokfor(r.arende(), r.beslut(), InsatsId.ny(), DAG);
            return true;
          });
    }
    return ja ? belopp : Belopp.NOLL;
  }

  private Optional<UUID> rad(int ar, String namn) {
    return process(
        () ->
            program.getBean(Lageslasare.class).lage().version(ar).stream()
                .flatMap(v -> v.rader(ar))
                .filter(r -> r.namn().equals(namn))
                .map(Budgetrad::radId)
                .findFirst());
  }

  private Faststallelsefoljd foljd(UUID version) {
    return process(() -> program.getBean(Versionsbok.class).foljd(version).orElseThrow());
  }

  private Budgetblad blad(int ar) {
    return Inloggad.som(
        new Aktor("prov", "Prov", forbund, Set.of(Roll.EKONOM), Set.of()),
        () -> program.getBean(BudgetService.class).blad(ar, Optional.empty()).varde());
  }

  private void bokenStammer() {
    process(
        () -> {
          assertThat(program.getBean(Huvudboksstore.class).saldon())
              .isEqualTo(program.getBean(Lageslasare.class).lage().saldon());
          assertThat(
                  jdbc()
                      .sql(
                          """
                          select count(*) from (
                            select 1 from kontering group by verifikation_id, ar
                            having sum(belopp_ore) <> 0) s
                          """)
                      .query(Long.class)
                      .single())
              .isZero();
          return true;
        });
  }

  @Test
  @DisplayName("slumpvisa beslut mellan slumpvisa versioner: inget försvinner, boken går ihop")
  void slumpvisa_versioner() {
    Random slump = new Random(11);
    faststall(lasIn(budget(slump)));
    Belopp beslutat = Belopp.NOLL;
    for (int varv = 0; varv < 8; varv++) {
      for (int i = 0; i < 3; i++) {
        beslutat = beslutat.plus(besluta(slump));
      }
      UUID ny = lasIn(budget(slump));
      Faststallelsefoljd lovat = foljd(ny);
      assertThat(summa(lovat)).as("varv %d", varv).isEqualTo(beslutat);
      faststall(ny);
      for (Faststallelsefoljd.Ar a : lovat.ar()) {
        Budgetblad blad = blad(a.ar());
        assertThat(blad.versionId()).isEqualTo(ny);
        assertThat(blad.kvarAttDisponera()).isEqualTo(a.efter().kvarAttDisponera());
        assertThat(blad.sektioner()).isEqualTo(a.efter().sektioner());
      }
      bokenStammer();
    }
    assertThat(beslutat.arPositivt()).isTrue();
    assertThat(status()).containsOnlyOnce("faststalld").contains("reviderad");
  }

  private static Belopp summa(Faststallelsefoljd foljd) {
    return foljd.beslut().stream().map(Medfoljande::belopp).reduce(Belopp.NOLL, Belopp::plus);
  }

  private List<String> status() {
    return process(
        () ->
            jdbc()
                .sql("select status from budgetversion where forbund = :f")
                .param("f", forbund)
                .query(String.class)
                .list());
  }

  @Test
  @DisplayName("uppsatt på listan blir ett utkast förslag; en beslutad version ändras inte")
  void sattUpp() {
    UUID version = lasIn(budget(new Random(3)));
    for (int gang = 0; gang < 2; gang++) {
      sattUpp(version);
      assertThat(status()).containsExactly("forslag");
    }
    faststall(version);
    sattUpp(version);
    assertThat(status()).containsExactly("faststalld");
    assertThat(
            process(
                () ->
                    jdbc()
                        .sql(
                            "select fran || ' ' || till from versionsstatus where forbund = :f"
                                + " order by nummer")
                        .param("f", forbund)
                        .query(String.class)
                        .list()))
        .containsExactly("utkast forslag", "forslag faststalld");
  }

  private void sattUpp(UUID version) {
    process(
        () -> {
          program.getBean(Budgetbeslut.class).sattUpp(version);
          return true;
        });
  }
}
