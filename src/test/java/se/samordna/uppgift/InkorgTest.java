package se.samordna.uppgift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Inkorgen")
class InkorgTest extends Integrationstest {

  @Autowired private Uppgiftsnytt nytt;

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
  @DisplayName("den som lyssnar hör en ny uppgift genast")
  void bud_om_ny_uppgift() {
    Queue<Uppgiftsandring> hort = new ConcurrentLinkedQueue<>();
    Uppgiftsnytt.Registration prenumeration = nytt.prenumerera(hort::add);
    vag.ide("Bud");
    Uppgiftsandring bud =
        vanta(
            "budet",
            () ->
                hort.stream()
                    .filter(a -> a.arende().toString().equals(vag.arendeId()))
                    .findFirst());
    assertThat(bud.forbund()).isEqualTo("LUND");
    assertThat(bud.typ()).isEqualTo("ideworkshop");
    assertThat(bud.oppen()).isTrue();
    prenumeration.avsluta();
    int antal = hort.size();
    vag.workshop().uppgift("sokande.lund", "skriv_ansokan");
    assertThat(hort).hasSize(antal);
  }

  @Test
  @DisplayName("nästa uppgift finns i inkorgen inom en sekund, oftast mycket snabbare")
  void nasta_uppgift_snabbt() {
    vag.ide("Takt");
    vag.uppgift("forbundschef", "ideworkshop");
    for (int i = 0; i < 10; i++) {
      vag.slutfor("forbundschef", "ideworkshop", vila());
    }
    long[] tider = new long[15];
    for (int i = 0; i < tider.length; i++) {
      vag.slutfor("forbundschef", "ideworkshop", vila());
      long fore = System.nanoTime();
      vanta("nästa", this::forstaWorkshop);
      tider[i] = Duration.ofNanos(System.nanoTime() - fore).toMillis();
    }
    Arrays.sort(tider);
    assertThat(tider[tider.length / 2])
        .as("median i ms av %s", Arrays.toString(tider))
        .isLessThan(1000);
  }

  private Optional<JsonNode> forstaWorkshop() {
    JsonNode lista = vag.som("forbundschef").get("/uppgifter?arendeId=" + vag.arendeId()).krav(200);
    return Optional.ofNullable(lista.get("innehall").get(0));
  }

  private static Map<String, Object> vila() {
    return Map.of(
        "datum", "2023-11-20", "deltagare", List.of(), "anteckning", "Vilar", "utfall", "vila");
  }
}
