package se.samordna.uppgift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.bud.Bud;
import se.samordna.bud.Budlyssnare;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Inkorgen")
class InkorgIntegrationTest extends Integrationstest {

  @Autowired private Budlyssnare lyssnare;

  private final Arendevag vag =
      new Arendevag(this, "lund", List.of("lund", "region", "fk", "af"), "lund", "fk");

  @Test
  @DisplayName("en idé ger förbundschefen en idéworkshop, och ingen annan")
  void ide_ger_workshop() {
    vag.ide("Idé i inkorgen");
    JsonNode uppgift = vag.uppgift("forbundschef", "ideworkshop");
    assertThat(uppgift.get("rubrik").asString()).isEqualTo("Idé i inkorgen");
    assertThat(uppgift.get("version").asInt()).isEqualTo(1);
    assertThat(
            vag.som("sokande.lund")
                .get("/uppgifter?arendeId=" + vag.arendeId())
                .krav(200)
                .get("totalt")
                .asInt())
        .isZero();
  }

  @Test
  @DisplayName("den som tagit en uppgift har den tills den släpps")
  void ta_och_slapp() {
    vag.ide("Ta och släpp").workshop();
    JsonNode uppgift = vag.uppgift("sokande.lund", "skriv_ansokan");
    String adress = "/uppgifter/" + uppgift.get("uppgiftId").asString();
    Api sokande = vag.som("sokande.lund");
    assertThat(sokande.post(adress + "/ta", Map.of()).krav(200).get("tilldelad").asString())
        .isEqualTo("sokande.lund.lund");
    assertThat(vag.som("forbundschef").post(adress + "/ta", Map.of()).status()).isEqualTo(403);
    assertThat(som("forbundschef.bksv").post(adress + "/ta", Map.of()).status()).isEqualTo(404);
    JsonNode slappt = sokande.post(adress + "/slapp", Map.of()).krav(200);
    assertThat(slappt.has("tilldelad") && !slappt.get("tilldelad").isNull()).isFalse();
    assertThat(slappt.get("version").asInt()).isEqualTo(uppgift.get("version").asInt() + 2);
  }

  @Test
  @DisplayName("F13: en gammal version och ett andra avslut nekas utan att något sparas")
  void versioner_och_dubbelklick() {
    vag.ide("Dubbelklick");
    JsonNode uppgift = vag.uppgift("forbundschef", "ideworkshop");
    String adress = "/uppgifter/" + uppgift.get("uppgiftId").asString() + "/slutfor";
    Map<String, Object> kropp =
        Map.of(
            "version",
            7,
            "datum",
            "2023-11-20",
            "deltagare",
            List.of(),
            "anteckning",
            "Vi talade",
            "utfall",
            "ga_vidare");
    Api chef = vag.som("forbundschef");
    assertThat(chef.post(adress, kropp).kod()).isEqualTo("inaktuell_version");
    vag.workshop();
    assertThat(chef.post(adress, kropp).kod()).isEqualTo("redan_avslutad");
  }

  @Test
  @DisplayName("den som lyssnar hör en ny uppgift genast, och inget mer när hon slutat lyssna")
  void bud_om_ny_uppgift() {
    Queue<Bud> hort = new ConcurrentLinkedQueue<>();
    Budlyssnare.Registrering registrering = lyssnare.prenumerera(hort::add);
    vag.ide("Bud");
    Bud bud = vanta("budet", () -> hort.stream().filter(this::omUppgiften).findFirst());
    assertThat(bud.forbund()).isEqualTo("LUND");
    registrering.avsluta();
    long antal = hort.stream().filter(this::omUppgiften).count();
    vag.workshop().uppgift("sokande.lund", "skriv_ansokan");
    assertThat(hort.stream().filter(this::omUppgiften)).hasSize((int) antal);
  }

  private boolean omUppgiften(Bud bud) {
    return bud.amne() == Bud.Amne.UPPGIFT && bud.om().toString().equals(vag.arendeId());
  }
}
