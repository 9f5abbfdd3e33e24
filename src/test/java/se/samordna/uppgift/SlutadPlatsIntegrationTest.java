package se.samordna.uppgift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

/** Platsen slutar i går och börjar igen i dag när provet är klart, så att andra prov får ha den. */
@DisplayName("Den vars plats i beredningsgruppen slutat bereder inte längre")
class SlutadPlatsIntegrationTest extends Integrationstest {

  private static final String PERSON = "beredning.af.prov";

  @Autowired private Klocka klocka;

  @Test
  @DisplayName("uppgiften lämnar inkorgen, nekas i API:t, och den tomma platsen blir någons plikt")
  void platsen_slutar() {
    Arendevag vag =
        new Arendevag(this, "prov", Bksv.MEDLEMMAR, "vellinge", "region")
            .ide("Beredaren som slutade")
            .workshop()
            .skriv("Beredaren som slutade", Map.of(2030, 10_000_00L))
            .lamnaIn()
            .kontrollera();
    JsonNode uppgift = vag.uppgift("beredning.af", "yttra");
    assertThat(uppgift.get("avser").asString()).isEqualTo("Arbetsförmedlingen");
    String uppgiften = "/uppgifter/" + uppgift.get("uppgiftId").asString();
    vag.som("beredning.af").post(uppgiften + "/ta", Map.of()).krav(200);
    avsluta(klocka.idag().minusDays(1));
    try {
      assertThat(inkorgen(vag)).isZero();
      JsonNode nej =
          vag.som("beredning.af")
              .post(
                  uppgiften + "/slutfor",
                  Map.of("version", uppgift.get("version").asInt() + 1, "utfall", "tillstyrker"))
              .krav(403);
      assertThat(nej.get("kod").asString()).as("säger varför").isEqualTo("platsen_slutat");
      assertThat(vag.som("beredning.af").get("/ansokningar/" + vag.arendeId()).kod())
          .isEqualTo("platsen_slutat");
      assertThat(vag.som("administrator").get("/plikter").krav(200).toString())
          .contains("fyll_plats", "Arbetsförmedlingen");
    } finally {
      utse(klocka.idag());
    }
    assertThat(inkorgen(vag)).as("den som har platsen får uppgiften").isEqualTo(1);
  }

  private int inkorgen(Arendevag vag) {
    return vag.som("beredning.af")
        .get("/uppgifter?typ=yttra&arendeId=" + vag.arendeId())
        .krav(200)
        .get("totalt")
        .asInt();
  }

  private JsonNode bild() {
    return som("administrator.prov").get("/platser?dag=" + klocka.idag()).krav(200);
  }

  private void avsluta(LocalDate sistaDag) {
    JsonNode bild = bild();
    String plats =
        bild.get("platser")
            .valueStream()
            .filter(p -> p.get("person").asString().equals(PERSON))
            .map(p -> p.get("platsId").asString())
            .findFirst()
            .orElseThrow();
    som("administrator.prov")
        .post(
            "/platser/" + plats + "/avsluta",
            Map.of(
                "version",
                bild.get("version").asInt(),
                "sistaDag",
                sistaDag.toString(),
                "skal",
                "Nytt arbete"))
        .krav(200);
  }

  private void utse(LocalDate fran) {
    Map<String, Object> kropp = new HashMap<>();
    kropp.put("version", bild().get("version").asInt());
    kropp.put("organ", "beredning");
    kropp.put("medlem", "af");
    kropp.put("slag", "ledamot");
    kropp.put("person", PERSON);
    kropp.put("fran", fran.toString());
    som("administrator.prov").post("/platser", kropp).krav(201);
  }
}
