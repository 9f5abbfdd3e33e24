package se.samordna.sammantrade;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.sammantrade.Provmote.anvandare;
import static se.samordna.sammantrade.Provmote.samtidigt;
import static se.samordna.stod.Bksv.STYRELSE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Sammanträdet avslutas, och det antecknade ligger fast")
class AvslutandeIntegrationTest extends Integrationstest {

  @Autowired private Klocka klocka;

  private Provmote mote() {
    return new Provmote(this::som, klocka);
  }

  @Test
  @DisplayName("R14: efter avslutandet tas inget emot, av någon")
  void liggerFast() {
    Provmote m = mote();
    String avgjord = m.punkt("beslut");
    String info = m.punkt("information");
    m.upprop(STYRELSE);
    m.besluta("ordforande", avgjord, "bifall").krav(201);
    m.avsluta("ordforande").krav(200);
    Map<String, Object> jav = Map.of("person", anvandare("vice"), "grund", "x");
    Map<String, Object> bifall = Map.of("utfall", "bifall", "text", "x");
    Map<String, Object> votering =
        Map.of(
            "forslag",
            "bifall",
            "roster",
            List.of(Map.of("person", anvandare("vice"), "rost", "ja")));
    assertThat(
            List.of(
                m.gor("ordforande", "upprop", Map.of("narvarande", List.of())),
                m.gor("administrator", "punkter", Map.of("rubrik", "Sen", "slag", "information")),
                m.gick("ordforande", "vice"),
                m.pa("vice", info, "jav", jav),
                m.pa("ordforande", info, "ta-upp", Map.of()),
                m.pa("vice", info, "yrkanden", bifall),
                m.pa("ordforande", info, "omrostningar", Map.of("forslag", "bifall")),
                m.pa("ordforande", info, "votering", votering),
                m.besluta("ordforande", info, "bifall"),
                m.pa("vice", avgjord, "reservation", Map.of()),
                m.avsluta("ordforande")))
        .allSatisfy(
            s -> {
              assertThat(s.status()).isEqualTo(409);
              assertThat(s.kod()).isEqualTo("sammantradet_avslutat");
            });
    JsonNode vy = m.vy("revisor");
    assertThat(vy.has("avslutat")).isTrue();
    assertThat(vy.get("farLeda").asBoolean()).isFalse();
    assertThat(m.vy("ordforande").get("farOppna").asBoolean()).isFalse();
  }

  @Test
  @DisplayName("det som är oavgjort sägs, och bordläggs eller lämnas uttryckligen")
  void oavgjorda() {
    Provmote m = mote();
    String ett = m.punkt("beslut");
    String tva = m.punkt("val");
    m.punkt("information");
    assertThat(m.avsluta("ordforande").kod()).isEqualTo("inte_oppnat");
    m.upprop(STYRELSE);
    String o = m.omrostning(ett);
    assertThat(m.avsluta("ordforande").kod()).isEqualTo("omrostning_pagar");
    m.pa("ordforande", ett, "omrostningar/" + o + "/avbryt", Map.of()).krav(200);
    Api.Svar nej = m.avsluta("ordforande");
    assertThat(nej.kod()).isEqualTo("oavgjorda_punkter");
    assertThat(nej.kropp().get("punkter").toString()).contains(ett, tva);
    assertThat(nej.kropp().get("punkter")).as("information behöver inget beslut").hasSize(2);
    assertThat(
            m.gor(
                    "ordforande",
                    "avsluta",
                    Map.of("bordlagg", List.of(ett), "lamna", List.of(ett, tva)))
                .kod())
        .isEqualTo("punkt_tva_ganger");
    assertThat(
            m.gor("ordforande", "avsluta", Map.of("lamna", List.of(UUID.randomUUID().toString())))
                .kod())
        .isEqualTo("inaktuell_version");
    m.gor("ordforande", "avsluta", Map.of("bordlagg", List.of(ett), "lamna", List.of(tva)))
        .krav(200);
    assertThat(m.punktvy("revisor", ett).get("beslut").get("utfall").asString())
        .isEqualTo("bordlaggning");
    assertThat(m.punktvy("revisor", tva).has("beslut")).isFalse();
    assertThat(m.punktvy("revisor", tva).get("lamnad").asBoolean()).isTrue();
  }

  @Test
  @DisplayName(
      "utan beslutsförhet går det att lämna men inte bordlägga; ärendet kan sättas upp igen")
  void lamnatArende() {
    Arendevag vag =
        new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region")
            .tillStyrelsen(
                "Hanns inte med",
                Map.of(2023, 1_000_00L),
                List.of(
                    Map.of("ar", 2023, "beloppOre", 1_000_00L, "finansiering", "eget_kapital")));
    Provmote m = mote();
    String punkt = m.punkt(Map.of("arendeId", vag.arendeId()));
    m.upprop(STYRELSE.subList(0, 2));
    assertThat(m.gor("ordforande", "avsluta", Map.of("bordlagg", List.of(punkt))).kod())
        .isEqualTo("inte_beslutsfor");
    assertThat(m.vy("ordforande").has("avslutat")).as("inget hände").isFalse();
    m.gor("ordforande", "avsluta", Map.of("lamna", List.of(punkt))).krav(200);
    Arendevag.Mote nasta = vag.sammantrade(STYRELSE);
    vag.som("ordforande")
        .post(
            nasta.vag("beslut"),
            Map.of("utfall", "avslag", "belopp", List.of(), "motivering", "Ryms inte."))
        .krav(201);
  }

  @Test
  @DisplayName("två som avslutar samtidigt: en gång")
  void dubbeltAvslut() throws Exception {
    Provmote m = mote();
    m.punkt("information");
    m.upprop(STYRELSE);
    List<Api.Svar> svar =
        samtidigt(
            List.of(
                () -> m.avsluta("ordforande"),
                () -> m.avsluta("administrator"),
                () -> m.avsluta("ordforande"),
                () -> m.avsluta("administrator")));
    assertThat(svar).filteredOn(s -> s.status() == 200).hasSize(1);
    assertThat(svar)
        .filteredOn(s -> s.status() != 200)
        .allMatch(s -> s.kod().equals("sammantradet_avslutat"));
  }

  @Test
  @DisplayName("ett beslut och ett avslutande samtidigt: beslutet finns, eller nekas som avslutat")
  void beslutUnderAvslut() throws Exception {
    Provmote m = mote();
    String punkt = m.punkt("information");
    m.upprop(STYRELSE);
    List<Api.Svar> svar =
        samtidigt(
            List.of(
                () -> m.besluta("administrator", punkt, "bifall"), () -> m.avsluta("ordforande")));
    svar.get(1).krav(200);
    boolean fattat = m.punktvy("revisor", punkt).has("beslut");
    assertThat(svar.getFirst().status()).isEqualTo(fattat ? 201 : 409);
    assertThat(svar.getFirst().kod()).isEqualTo(fattat ? "" : "sammantradet_avslutat");
  }

  @Test
  @DisplayName("alla röstar samtidigt, någon två gånger, och två stänger: en votering, en röst var")
  void rosterSamtidigt() throws Exception {
    Provmote m = mote();
    String punkt = m.punkt("beslut");
    m.upprop(STYRELSE);
    String o = m.omrostning(punkt);
    List<java.util.concurrent.Callable<Api.Svar>> roster = new java.util.ArrayList<>();
    STYRELSE.forEach(p -> roster.add(() -> m.rosta(p, punkt, o, "ja")));
    STYRELSE.forEach(p -> roster.add(() -> m.rosta(p, punkt, o, "ja")));
    assertThat(samtidigt(roster)).allMatch(s -> s.status() == 200);
    List<Api.Svar> stangda =
        samtidigt(
            List.of(
                () -> m.stang("ordforande", punkt, o), () -> m.stang("administrator", punkt, o)));
    assertThat(stangda).extracting(Api.Svar::status).containsExactlyInAnyOrder(200, 409);
    JsonNode voteringar = m.punktvy("revisor", punkt).get("voteringar");
    assertThat(voteringar).hasSize(1);
    assertThat(voteringar.get(0).get("ja").asInt()).isEqualTo(7);
    assertThat(voteringar.get(0).get("roster")).hasSize(7);
  }
}
