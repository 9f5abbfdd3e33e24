package se.samordna.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.samordna.gemensam.Meningsskrift;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Servrar;

@DisplayName("Tidslinjens rader är meningar, och äldre rader läses som de skrevs")
class TidslinjeIntegrationTest extends Integrationstest {

  private static final List<String> MEDLEMMAR = List.of("burlov", "vellinge", "region");

  @Test
  @DisplayName("en ny rad sparas som nyckel med värden bredvid den svenska texten")
  void ny_rad() {
    String arende = ide("Meningar i tidslinjen");
    String mening =
        somSokande(
            jdbc ->
                jdbc.sql(
                        """
                        select mening::text from arendehandelse
                         where arende_id = :id and handelse = 'ide_inkommen'
                        """)
                    .param("id", UUID.fromString(arende))
                    .query(String.class)
                    .single());

    assertThat(Meningsskrift.las(mening).pa(Locale.ENGLISH))
        .isEqualTo("The idea “Meningar i tidslinjen” came in.");
    assertThat(texter(arende)).contains("Idén ”Meningar i tidslinjen” kom in.");
  }

  @Test
  @DisplayName("en äldre rad står kvar, med medlemmens namn i stället för hennes kod")
  void aldre_rad() {
    String arende = ide("Äldre rader i tidslinjen");
    skriv(arende, "yttrande", "vellinge har yttrat sig.");
    skriv(arende, "inte_godkand", "burlov godkände inte ansökan.");
    skriv(arende, "bilaga", "region är ett ord i en äldre rad.");

    assertThat(texter(arende))
        .anyMatch(t -> t.matches("Vellinge.* har yttrat sig\\."))
        .anyMatch(t -> t.matches("Burlöv.* godkände inte ansökan\\."))
        .contains("region är ett ord i en äldre rad.");
  }

  private String ide(String rubrik) {
    Arendevag vag = new Arendevag(this, "bksv", MEDLEMMAR, "vellinge", "region");
    vag.ide(rubrik);
    return vag.arendeId();
  }

  private List<String> texter(String arende) {
    return som("sokande.vellinge.bksv")
        .get("/arenden/" + arende + "/tidslinje?antal=200")
        .krav(200)
        .get("innehall")
        .valueStream()
        .map(r -> r.get("text").asString())
        .toList();
  }

  private static void skriv(String arende, String handelse, String text) {
    somSokande(
        jdbc ->
            Optional.of(
                jdbc.sql(
                        """
                        insert into arendehandelse (forbund, arende_id, tid, aktor, handelse, text)
                        values (current_setting('samordna.forbund'), :id, now(), 'process', :handelse,
                                :text)
                        """)
                    .param("id", UUID.fromString(arende))
                    .param("handelse", handelse)
                    .param("text", text)
                    .update()));
  }

  private static <T> T somSokande(Function<JdbcClient, T> arbete) {
    Map<String, String> e = Servrar.egenskaper();
    DriverManagerDataSource kalla =
        new DriverManagerDataSource(
            e.get("spring.datasource.url"),
            e.get("spring.datasource.username"),
            e.get("spring.datasource.password"));
    try (SingleConnectionDataSource en =
        new SingleConnectionDataSource(kalla.getConnection(), true)) {
      JdbcClient jdbc = JdbcClient.create(en);
      jdbc.sql(
              "select set_config('samordna.forbund', 'BKSV', false),"
                  + " set_config('samordna.anvandare', 'sokande.vellinge.bksv', false)")
          .query()
          .singleRow();
      return arbete.apply(jdbc);
    } catch (SQLException fel) {
      throw new IllegalStateException(fel);
    }
  }
}
