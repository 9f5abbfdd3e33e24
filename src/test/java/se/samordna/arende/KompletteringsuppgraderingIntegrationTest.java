package se.samordna.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.samordna.lokal.Kataloger;
import se.samordna.lokal.Lokalt;
import se.samordna.lokal.Portar;
import se.samordna.lokal.Postgres;

/** En databas som var igång före V230, med en komplettering som någon väntar på. */
@Tag("integration")
@DisplayName("En uppgradering tar med sig de kompletteringar som pågår")
class KompletteringsuppgraderingIntegrationTest {

  private static final String FORE = "220";
  private static final String FRIST = "2024-03-01";

  private static Postgres postgres;
  private static Map<String, String> egenskaper;
  private static JdbcClient allt;

  @BeforeAll
  static void starta() {
    Portar portar = Portar.lediga();
    postgres =
        new Postgres(
            new Kataloger(
                Path.of("target", "upp", ProcessHandle.current().pid() + "-" + portar.postgres()),
                Kataloger.servrar(System.getenv())),
            portar);
    postgres.starta();
    egenskaper = Lokalt.egenskaper(portar, "");
    // Databasens egen förvaltare ser alla rader, också dem bakom väggen.
    allt =
        JdbcClient.create(
            new DriverManagerDataSource(
                egenskaper.get("spring.datasource.url"),
                "postgres",
                egenskaper.get("spring.flyway.password")));
  }

  @AfterAll
  static void stanna() {
    postgres.stanna();
  }

  private static void migrera(String till) {
    Flyway.configure()
        .dataSource(
            egenskaper.get("spring.datasource.url"),
            egenskaper.get("spring.flyway.user"),
            egenskaper.get("spring.flyway.password"))
        .locations("classpath:db/migration")
        .target(till)
        .load()
        .migrate();
  }

  private static void forbund(String kod) {
    allt.sql("insert into forbund (kod, namn) values (:kod, 'Förbund')").param("kod", kod).update();
    allt.sql(
            """
            insert into medlem (forbund, kod, namn, part, finansiar)
            values (:kod, 'fk', 'Försäkringskassan', 'fk', 'stat')
            """)
        .param("kod", kod)
        .update();
  }

  private static UUID arende(String forbund, String fran, String frist) {
    UUID id = UUID.randomUUID();
    allt.sql(
            """
            insert into arende (forbund, arende_id, rubrik, medlem, steg, status, processteg, skapad,
                                skapad_av, komplettering_fran, komplettering_vad, komplettering_frist)
            values (:f, :id, 'Stödteam', 'fk', 'komplettering', 'pagar', 'komplettera', now(), 'prov',
                    :fran, 'Beskriv budgeten', cast(nullif(:frist, '') as date))
            """)
        .param("f", forbund)
        .param("id", id)
        .param("fran", fran)
        .param("frist", frist)
        .update();
    return id;
  }

  private static void begard(String forbund, UUID arende, String av, String tid) {
    allt.sql(
            """
            insert into arendehandelse (forbund, arende_id, tid, aktor, handelse, text)
            values (:f, :id, cast(:tid as timestamptz), :av, 'komplettering_begard', 'Begärd')
            """)
        .param("f", forbund)
        .param("id", arende)
        .param("av", av)
        .param("tid", tid)
        .update();
  }

  @Test
  @DisplayName("den som frågade, vad och till när följer med, i varje förbund; inget annat gör det")
  void foljer_med() {
    migrera(FORE);
    forbund("AAA");
    forbund("BBB");
    UUID pagar = arende("AAA", "kontrollera", FRIST);
    begard("AAA", pagar, "forra.chefen", "2024-01-01T10:00:00Z");
    begard("AAA", pagar, "anna.chef", "2024-02-01T10:00:00Z");
    UUID granne = arende("BBB", "samlat_yttrande", FRIST);
    begard("BBB", granne, "bo.chef", "2024-02-02T10:00:00Z");
    UUID avslutad = arende("AAA", "", "");
    begard("AAA", avslutad, "anna.chef", "2024-01-01T10:00:00Z");

    migrera("latest");

    assertThat(
            allt.sql("select * from komplettering order by forbund").query().listOfRows().stream()
                .map(r -> r.get("forbund") + " " + r.get("arende_id") + " " + r.get("begard_av")))
        .containsExactly("AAA " + pagar + " anna.chef", "BBB " + granne + " bo.chef");
    Map<String, Object> rad =
        allt.sql("select nr, fran, vad, frist, utfall from komplettering where arende_id = :id")
            .param("id", pagar)
            .query()
            .singleRow();
    assertThat(rad)
        .containsEntry("nr", 1)
        .containsEntry("fran", "kontrollera")
        .containsEntry("vad", "Beskriv budgeten")
        .containsEntry("utfall", "");
    assertThat(rad.get("frist")).isEqualTo(java.sql.Date.valueOf(LocalDate.parse(FRIST)));
    assertThat(
            allt.sql(
                    """
                    select count(*) from pg_class
                    where relname in ('arende', 'arendehandelse', 'komplettering')
                      and relrowsecurity and relforcerowsecurity
                    """)
                .query(Integer.class)
                .single())
        .as("väggen står igen, också för tabellernas ägare")
        .isEqualTo(3);
  }
}
