package se.samordna.stod;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("integration")
class ServrarIntegrationTest {

  @Test
  void programmets_roll_i_databasen_ar_varken_superuser_eller_forbi_radskyddet() throws Exception {
    Map<String, String> e = Servrar.egenskaper();
    try (Connection db =
            DriverManager.getConnection(
                e.get("spring.datasource.url"),
                e.get("spring.datasource.username"),
                e.get("spring.datasource.password"));
        ResultSet rad =
            db.createStatement()
                .executeQuery(
                    "select rolsuper, rolbypassrls, current_user, lower('ÅÄÖ') from pg_roles"
                        + " where rolname = current_user")) {
      assertThat(rad.next()).isTrue();
      assertThat(rad.getBoolean(1)).isFalse();
      assertThat(rad.getBoolean(2)).isFalse();
      assertThat(rad.getString(3)).isEqualTo("samordna_app");
      assertThat(rad.getString(4)).isEqualTo("åäö");
    }
  }

  @Test
  void token_bar_roller_grupper_namn_och_publik() {
    String token = Api.token(Servrar.igang().portar().issuer(), "vice.prov");
    JsonNode utsagor =
        JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    assertThat(utsagor.get("preferred_username").asString()).isEqualTo("vice.prov");
    assertThat(utsagor.get("name").asString()).isEqualTo("Vice ordförande Region Skåne");
    assertThat(texter(utsagor.get("roller"))).contains("styrelse", "presidium");
    assertThat(texter(utsagor.get("grupper"))).containsOnly("/PROV", "/PROV/medlem/region");
    assertThat(utsagor.get("aud").toString()).contains("samordna-api");
  }

  private static java.util.List<String> texter(JsonNode lista) {
    return lista.valueStream().map(JsonNode::asString).toList();
  }
}
