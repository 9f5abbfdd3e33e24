package se.samordna.ansokan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Servrar;

@DisplayName("R30: ett utkast är de sökandes eget utrymme")
class SokandesUtrymmeIntegrationTest extends Integrationstest {

  private Arendevag vag = nytt();

  private Arendevag nytt() {
    return new Arendevag(this, "prov", Bksv.MEDLEMMAR, "vellinge", "region");
  }

  @BeforeEach
  void ett_utkast_med_bilaga() {
    vag = nytt().ide("Hemligt utkast").workshop().skriv("Hemligt utkast", Map.of(2030, 100_00L));
    vag.som("sokande.vellinge")
        .ladda("/arenden/" + vag.arendeId() + "/handlingar", "fil", "a.txt", "Bilaga".getBytes())
        .krav(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"forbundschef", "administrator"})
  @DisplayName("förbundets personal ser ärendet, men inte utkastet, bristerna eller bilagan")
  void personalen_ser_bara_arendet(String roll) {
    String id = vag.arendeId();
    vag.som(roll).get("/arenden/" + id).krav(200);
    vag.som(roll).get("/ansokningar/" + id).krav(404);
    vag.som(roll).get("/ansokningar/" + id + "/brister").krav(404);
    assertThat(vag.som(roll).get("/arenden/" + id + "/handlingar").krav(200).get("totalt").asInt())
        .isZero();
    assertThat(vag.som(roll).get("/arenden/" + id + "/tidslinje").krav(200).toString())
        .doesNotContain("a.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ekonom", "revisor", "beredning.fk", "sokande.burlov", "ordforande", "styrgrupp"})
  @DisplayName("för andra finns ärendet inte före inlämningen")
  void for_andra_finns_det_inte(String roll) {
    vag.som(roll).get("/arenden/" + vag.arendeId()).krav(404);
    vag.som(roll).get("/ansokningar/" + vag.arendeId()).krav(404);
    vag.som(roll).get("/arenden/" + vag.arendeId() + "/tidslinje").krav(404);
  }

  @Test
  @DisplayName("båda parternas sökande läser och skriver det")
  void parternas_sokande_delar_det() {
    assertThat(
            vag.som("sokande.region")
                .get("/ansokningar/" + vag.arendeId())
                .krav(200)
                .get("rubrik")
                .asString())
        .isEqualTo("Hemligt utkast");
    vag.skriv("Omskrivet", Map.of(2030, 200_00L));
    assertThat(
            vag.som("forbundschef")
                .get("/arenden/" + vag.arendeId())
                .krav(200)
                .get("rubrik")
                .asString())
        .as("rubriken i registret är idéns tills ansökan lämnas in")
        .isEqualTo("Hemligt utkast");
  }

  @Test
  @DisplayName("också i SQL som programmets roll: bara den som är sökande i ärendet får rader")
  void aven_i_sql() {
    assertThat(rader("PROV", "")).isZero();
    assertThat(rader("PROV", "forbundschef.prov")).isZero();
    assertThat(rader("PROV", "sokande.burlov.prov")).isZero();
    assertThat(rader("LUND", "sokande.vellinge.prov")).isZero();
    assertThat(rader("PROV", "sokande.vellinge.prov")).isEqualTo(3);
    assertThat(rader("PROV", "sokande.region.prov")).isEqualTo(3);
  }

  /** Utkastet, bilagan och dess innehåll: så många av dem som syns. */
  private long rader(String forbund, String anvandare) {
    Map<String, String> e = Servrar.egenskaper();
    DriverManagerDataSource kalla =
        new DriverManagerDataSource(
            e.get("spring.datasource.url"),
            e.get("spring.datasource.username"),
            e.get("spring.datasource.password"));
    SingleConnectionDataSource en;
    try {
      en = new SingleConnectionDataSource(kalla.getConnection(), true);
    } catch (java.sql.SQLException fel) {
      throw new IllegalStateException(fel);
    }
    try (en) {
      JdbcClient jdbc = JdbcClient.create(en);
      jdbc.sql(
              "select set_config('samordna.forbund', ?, false),"
                  + " set_config('samordna.anvandare', ?, false)")
          .params(forbund, anvandare)
          .query()
          .singleRow();
      return jdbc.sql(
              """
              select (select count(*) from utkast where arende_id = :id)
                   + (select count(*) from handling where arende_id = :id)
                   + (select count(*) from handlinginnehall i join handling h using (handling_id)
                      where h.arende_id = :id)
              """)
          .param("id", UUID.fromString(vag.arendeId()))
          .query(Long.class)
          .single();
    }
  }

  @Test
  @DisplayName("inlämningen öppnar det: diarienummer, ansökan, bilaga och kvitto i ordning")
  void inlamningen_oppnar() {
    vag.lamnaIn();
    String id = vag.arendeId();
    assertThat(vag.som("revisor").get("/arenden/" + id).krav(200).get("diarienummer").asString())
        .matches("PROV \\d{4}-\\d{4}");
    assertThat(vag.som("ekonom").get("/ansokningar/" + id).krav(200).get("syfte").asString())
        .isNotEmpty();
    assertThat(
            vag.som("forbundschef")
                .get("/arenden/" + id + "/handlingar")
                .krav(200)
                .get("innehall")
                .valueStream()
                .map(h -> h.path("nr").asInt() + " " + h.path("slag").asString())
                .toList())
        .containsExactlyInAnyOrder("1 ansokan", "2 bilaga", "3 kvitto");
    vag.som("beredning.fk").get("/arenden/" + id).krav(404);
  }
}
