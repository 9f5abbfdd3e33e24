package se.samordna.sammantrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Styrelsekallelse;

/** Provförbundets styrelse beslutade om distans den 14 december 2022, från årsskiftet. */
@DisplayName("R19: på distans genom ett stående beslut av styrelsen")
class DistansIntegrationTest extends Integrationstest {

  private static final String FORE = "2022-10-05T08:00:00Z";
  private static final String EFTER = "2023-02-08T08:00:00Z";

  private Api administrator() {
    return som("administrator.prov");
  }

  private String mote(String tid) {
    return Styrelsekallelse.till(administrator(), tid);
  }

  private Api.Svar upprop(String mote, String satt) {
    return administrator()
        .post(
            mote + "/upprop",
            Map.of(
                "narvarande",
                List.of(Map.of("person", "ordforande.prov", "narvaro", satt, "tjanstgor", true))));
  }

  private Api.Svar kom(String mote, String person, String klockslag) {
    return administrator()
        .post(
            mote + "/narvaro",
            Map.of("person", person, "slag", "kom", "narvaro", "distans", "klockslag", klockslag));
  }

  @Test
  @DisplayName(
      "utan beslutet nekas distans i uppropet och för den som kommer, med skälet i klartext")
  void utan_beslut() {
    String mote = mote(FORE);
    Api.Svar nekat = upprop(mote, "distans");
    assertThat(nekat.kod()).isEqualTo("distans_inte_tillaten");
    assertThat(nekat.krav(422).get("detail").asString())
        .contains("Styrelsen har inte beslutat att man får delta på distans.");
    assertThat(administrator().get(mote).krav(200).get("distansTillaten").asBoolean()).isFalse();
    upprop(mote, "rum").krav(200);
    assertThat(kom(mote, "vice.prov", FORE).kod()).isEqualTo("distans_inte_tillaten");
  }

  @Test
  @DisplayName("med beslutet antecknas distans")
  void med_beslut() {
    String mote = mote(EFTER);
    upprop(mote, "distans").krav(200);
    assertThat(administrator().get(mote).krav(200).at("/narvarande/0/narvaro").asString())
        .isEqualTo("distans");
  }

  @Test
  @DisplayName("ingen svarar på distans på en kallelse när styrelsen inte beslutat om det")
  void svar() {
    Api chef = som("forbundschef.prov");
    Map<String, Object> utan = Map.of("fran", "2051-01-01", "ordning", Map.of());
    chef.post("/forbundsordning", utan).krav(201);
    String mote = mote("2051-03-08T08:00:00Z");
    Map<String, Object> svar = Map.of("svar", "distans", "person", "ordforande.prov");
    assertThat(administrator().put(mote + "/svar", svar).kod()).isEqualTo("distans_inte_tillaten");
  }

  @Test
  @DisplayName("R5: den som tillåter distans i ordningen anger styrelsens beslut, dag och paragraf")
  void ordningen() {
    Api chef = som("forbundschef.prov");
    Map<String, Object> utan =
        Map.of("fran", "2050-01-01", "ordning", Map.of("deltagandePaDistans", true));
    assertThat(chef.post("/forbundsordning", utan).krav(400).at("/fel/0/falt").asString())
        .isEqualTo("distansbeslut.dag");
    chef.post(
            "/forbundsordning",
            Map.of(
                "fran",
                "2050-01-01",
                "ordning",
                Map.of(
                    "deltagandePaDistans",
                    true,
                    "distansbeslut",
                    Map.of("dag", "2049-12-14", "paragraf", "§ 61"))))
        .krav(201);
    assertThat(
            chef.get("/forbundsordning?dag=2050-01-01")
                .krav(200)
                .at("/bestamt/distansbeslut/paragraf")
                .asString())
        .isEqualTo("§ 61");
    assertThat(
            chef.get("/forbundsordning?dag=2010-01-01")
                .krav(200)
                .at("/galler/deltagandePaDistans")
                .asBoolean())
        .as("inget sagt")
        .isFalse();
  }
}
