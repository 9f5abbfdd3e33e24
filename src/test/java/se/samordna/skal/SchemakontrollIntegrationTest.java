package se.samordna.skal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.samordna.Migrering;
import se.samordna.lokal.Kataloger;
import se.samordna.lokal.Lokalt;
import se.samordna.lokal.Portar;
import se.samordna.lokal.Postgres;

@Tag("integration")
@DisplayName("Migreringen är ett eget steg, som programmet kontrollerar att någon gjort")
class SchemakontrollIntegrationTest {

  private static Postgres databas;
  private static Map<String, String> egenskaper;

  @BeforeAll
  static void starta() {
    Portar portar = Portar.lediga();
    databas =
        new Postgres(
            new Kataloger(
                Path.of("target", "schema", "" + portar.postgres()),
                Kataloger.servrar(System.getenv())),
            portar);
    databas.starta();
    egenskaper = Lokalt.egenskaper(portar, "");
  }

  @AfterAll
  static void stanna() {
    databas.stanna();
  }

  private static DataSource som(String roll) {
    return new DriverManagerDataSource(
        egenskaper.get("spring.datasource.url"),
        egenskaper.get("spring." + roll),
        egenskaper.get("spring.datasource.password"));
  }

  @Test
  @DisplayName(
      "ett tomt eller äldre schema stoppar starten; ett aktuellt, eller nyare, gör det inte")
  void kontroll() {
    Schemakontroll kontroll = new Schemakontroll(som("datasource.username"));
    assertThatThrownBy(kontroll::afterPropertiesSet)
        .isInstanceOf(Schemafel.class)
        .hasMessageContaining("migrera");

    migrera();
    assertThatCode(kontroll::afterPropertiesSet).doesNotThrowAnyException();

    JdbcClient agare = JdbcClient.create(som("flyway.user"));
    String byt = "update flyway_schema_history set version = :till where version = :fran";
    agare.sql(byt).param("fran", "202").param("till", "202.9").update();
    assertThatThrownBy(kontroll::afterPropertiesSet).hasMessageContaining("V202__");
    agare.sql(byt).param("fran", "202.9").param("till", "202").update();
    agare
        .sql(
            """
            insert into flyway_schema_history select installed_rank + 1000, '9999', 'nyare', type,
              'V9999__nyare.sql', 1, installed_by, installed_on, 1, true
            from flyway_schema_history where version = '202'
            """)
        .update();
    assertThatCode(kontroll::afterPropertiesSet).doesNotThrowAnyException();
  }

  private static void migrera() {
    Migrering.kor(
        Map.of(
            "SPRING_DATASOURCE_URL", egenskaper.get("spring.datasource.url"),
            "SPRING_FLYWAY_USER", egenskaper.get("spring.flyway.user"),
            "SPRING_FLYWAY_PASSWORD", egenskaper.get("spring.flyway.password")));
  }

  @Test
  @DisplayName("ett saknat lösenord namnges")
  void saknat_losenord() {
    assertThatThrownBy(() -> Migrering.kor(Map.of("SPRING_DATASOURCE_URL", "jdbc:x")))
        .hasMessageContaining("SPRING_FLYWAY_USER");
  }
}
