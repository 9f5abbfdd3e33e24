package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import tools.jackson.databind.JsonNode;

@DisplayName("R16: protokollet bär det som behandlats, genom API:t")
class ProtokolletsPunkterIntegrationTest extends Protokollprov {

  @Test
  @DisplayName("det som utgått är inte med, och det som inte hanns med sägs vara obehandlat")
  void utgatt_och_lamnat() {
    String mote0 = nyttMote();
    String uppe = punkt(mote0, "Togs upp", "information");
    String bort = punkt(mote0, "Togs bort", "information");
    String kvar = punkt(mote0, "Hanns inte med", "val");
    chef()
        .post(mote0 + "/punkter/" + bort + "/utga", Map.of("version", 1, "skal", "Inte klart."))
        .krav(200);
    upprop(mote0);
    administrator()
        .post(
            mote0 + "/narvaro",
            Map.of("person", "ledamot.kavlinge.bksv", "slag", "kom", "narvaro", "rum"))
        .krav(200);
    Api ordforande = som("ordforande.bksv");
    assertThat(ordforande.post(mote0 + "/avsluta", Map.of()).kod()).isEqualTo("oavgjorda_punkter");
    ordforande.post(mote0 + "/avsluta", Map.of("lamna", List.of(kvar))).krav(200);

    JsonNode vy = administrator().get(mote0 + "/protokoll").krav(200);
    assertThat(vy.get("paragrafer").valueStream().map(p -> p.get("punkt").asString()))
        .containsExactly(uppe);
    assertThat(vy.get("huvud").toString())
        .as("bara den som kom efter uppropet är en ankomst")
        .contains("Ledamot, Kävlinge kommer kl.")
        .doesNotContain("Ledamot, Försäkringskassan kommer");
    assertThat(vy.get("obehandlade").toString())
        .contains("Hanns inte med")
        .doesNotContain("Togs bort");
    assertThat(administrator().post(mote0 + "/punkter/" + bort + "/behandlad", Map.of()).status())
        .as("det som utgått får ingen paragraf")
        .isEqualTo(404);
  }

  @Test
  @DisplayName("enligt avtal med årlig indexuppräkning: står på beslutet och i protokollet")
  void index() {
    vag.tillStyrelsen("Räknas upp varje år", Map.of(2024, ORE), belopp());
    var m = vag.sammantrade(List.of("ordforande", "vice", "ledamot.fk", "ledamot.af"));
    vag.som("ordforande")
        .post(
            m.vag("beslut"),
            Map.of(
                "utfall",
                "bifall",
                "belopp",
                belopp(),
                "villkor",
                List.of(),
                "motivering",
                "Enligt förslaget.",
                "indexuppraknas",
                true))
        .krav(201);
    String mote0 = "/sammantraden/" + m.sammantradeId();
    JsonNode beslut = administrator().get(mote0).krav(200).get("punkter").get(0).get("beslut");
    assertThat(beslut.get("indexuppraknas").asBoolean()).isTrue();
    assertThat(administrator().get(mote0 + "/protokoll").krav(200).toString())
        .contains("att beloppet räknas upp varje år enligt avtal, med index");
  }

  private String nyttMote() {
    return "/sammantraden/"
        + administrator()
            .post(
                "/sammantraden",
                Map.of(
                    "tid", "2023-11-20T08:00:00Z",
                    "plats", "Stadshuset",
                    "slag", "styrelse",
                    "offentligt", false))
            .krav(201)
            .get("sammantradeId")
            .asString();
  }

  private String punkt(String mote, String rubrik, String slag) {
    return administrator()
        .post(mote + "/punkter", Map.of("rubrik", rubrik, "slag", slag))
        .krav(201)
        .get("punkt")
        .asString();
  }

  private void upprop(String mote) {
    som("ordforande.bksv")
        .post(
            mote + "/upprop",
            Map.of(
                "narvarande",
                List.of("ordforande.bksv", "vice.bksv", "ledamot.fk.bksv", "ledamot.af.bksv")
                    .stream()
                    .map(p -> Map.of("person", p, "narvaro", "rum", "tjanstgor", true))
                    .toList()))
        .krav(200);
  }
}
