package se.samordna.besked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Pdftext;
import tools.jackson.databind.JsonNode;

@DisplayName("E2: en avslagen förlängning ger de sökande ett besked, i insatsens ärende")
class AndringensAvslagVagTest extends Integrationstest {

  private static final List<Map<String, Object>> BELOPP =
      List.of(Map.of("ar", 2024, "beloppOre", 100_00L, "finansiering", "eget_kapital"));

  private final Arendevag vag =
      new Arendevag(
          this,
          "bksv",
          List.of("burlov", "kavlinge", "staffanstorp", "vellinge", "region", "fk", "af"),
          "vellinge",
          "region");

  @Test
  @DisplayName("beskedet säger vad det gällde; insatsen går vidare som förut")
  void forlangningen() {
    vag.tillStyrelsen("Insats som vill förlängas", Map.of(2024, 100_00L), BELOPP);
    String insats = vag.insats(Bksv.FYRA, BELOPP);
    String andring =
        som("forbundschef.bksv")
            .post(
                "/insatser/" + insats + "/andringar/forslag",
                Map.of(
                    "slag", "forlangning",
                    "skal", "Mer tid",
                    "nyttSlut", "2025-06-30",
                    "okningar", List.of()))
            .krav(201)
            .get("andringId")
            .asString();
    Arendevag.Mote mote = vag.sammantrade(Bksv.FYRA, Map.of("andringId", andring));
    vag.som("ordforande")
        .post(
            mote.vag("beslut"),
            Map.of(
                "utfall",
                "avslag",
                "belopp",
                List.of(),
                "villkor",
                List.of(),
                "motivering",
                "Målen är nådda."))
        .krav(201);
    JsonNode besked =
        som("sokande.vellinge.bksv")
            .get("/arenden/" + vag.arendeId() + "/avslag")
            .krav(200)
            .get("innehall")
            .get(0);
    assertThat(besked.get("satser").get(0).asString()).isEqualTo("att avslå förslaget");
    assertThat(besked.get("skal").asString()).isEqualTo("Målen är nådda.");
    assertThat(besked.get("avser").asString())
        .as("insatsens sida säger vad nejet gällde")
        .isEqualTo("Förlängning: Insats som vill förlängas");
    byte[] pdf =
        som("sokande.vellinge.bksv")
            .get("/handlingar/" + besked.get("handlingId").asString() + "/innehall")
            .ratt()
            .body();
    assertThat(Pdftext.allt(pdf)).contains("Gäller", "Insats som vill förlängas");
    assertThat(
            som("forbundschef.bksv")
                .get("/arenden/" + vag.arendeId())
                .krav(200)
                .get("steg")
                .asString())
        .isEqualTo("insats");
  }
}
