package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import se.samordna.lokal.Motorval;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Felordning;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Programprocess;
import tools.jackson.databind.JsonNode;

/** När motorn eller programmet faller; lika på varje motor. */
@Tag("fel")
// Programmet stannas efter sig: det skulle annars arbeta vid sidan av nästa klass.
@DirtiesContext
@Order(Felordning.MOTORAVBROTT)
abstract class Motoravbrott extends Integrationstest {

  /** Motorn som klassen går på. */
  abstract Motorval motor();

  /** Gör arbetet medan motorn inte kan göra något; sedan kan den igen. */
  abstract void utanMotor(Runnable arbete);

  /** Motorn förlorar allt den har; klart när drift kan se att ärendena byggts upp. */
  abstract void tomMotorn(List<Arendevag> arenden);

  private Arendevag vag() {
    return new Arendevag(this, "lund", List.of("lund", "region", "fk", "af"), "lund", "fk");
  }

  /** Öppna uppgifter av typen i ärendet, hos den som frågar. */
  private static List<JsonNode> oppna(Arendevag vag, String roll, String typ) {
    JsonNode lista =
        vag.som(roll).get("/uppgifter?typ=" + typ + "&arendeId=" + vag.arendeId()).krav(200);
    return StreamSupport.stream(lista.get("innehall").spliterator(), false).toList();
  }

  static <T> T lange(String vad, Supplier<Optional<T>> fraga) {
    List<AssertionError> fel = new ArrayList<>();
    for (int forsok = 0; forsok < 6; forsok++) {
      try {
        return vanta(vad, fraga);
      } catch (AssertionError e) {
        fel.add(e);
      }
    }
    throw fel.getLast();
  }

  @Test
  @DisplayName("F3: motorn faller; folk läser och slutför under tiden, och inget steg går förlorat")
  void motorn_faller() {
    Arendevag vag = vag().ide("Motorn faller");
    JsonNode workshop = vag.uppgift("forbundschef", "ideworkshop");
    utanMotor(
        () -> {
          vag.workshop();
          assertThat(vag.som("sokande.lund").get("/arenden/" + vag.arendeId()).status())
              .isEqualTo(200);
          assertThat(oppna(vag, "forbundschef", "ideworkshop")).isEmpty();
          assertThat(oppna(vag, "sokande.lund", "skriv_ansokan")).isEmpty();
        });
    JsonNode nasta =
        lange(
            "nästa uppgift",
            () -> oppna(vag, "sokande.lund", "skriv_ansokan").stream().findFirst());
    assertThat(nasta.get("uppgiftId")).isNotEqualTo(workshop.get("uppgiftId"));
    assertThat(oppna(vag, "sokande.lund", "skriv_ansokan")).hasSize(1);
  }

  @Test
  @DisplayName("F14: motorn töms; varje öppet ärende står på sitt steg igen med samma uppgifter")
  void motorn_toms() {
    Arendevag vidWorkshop = vag().ide("Tömd vid workshop");
    JsonNode forut = vidWorkshop.uppgift("forbundschef", "ideworkshop");
    Arendevag vidSkrivning = vag().ide("Tömd vid skrivning").workshop();
    vidSkrivning.uppgift("sokande.lund", "skriv_ansokan");
    tomMotorn(List.of(vidWorkshop, vidSkrivning));
    assertThat(oppna(vidWorkshop, "forbundschef", "ideworkshop"))
        .extracting(u -> u.get("uppgiftId"))
        .containsExactly(forut.get("uppgiftId"));
    vidWorkshop.workshop();
    assertThat(
            lange(
                    "steget efter ombyggnaden",
                    () -> oppna(vidWorkshop, "sokande.lund", "skriv_ansokan").stream().findFirst())
                .get("roll")
                .asString())
        .isEqualTo("sokande");
    assertThat(oppna(vidSkrivning, "sokande.lund", "skriv_ansokan")).hasSize(1);
  }

  @Test
  @DisplayName(
      "F1 och F6: programmet dödas mellan svaret och motorns besked, med ett annat igång; ett steg,"
          + " en uppgift")
  void programmet_dodas() {
    Arendevag vag = vag().ide("Programmet dödas");
    JsonNode workshop = vag.uppgift("forbundschef", "ideworkshop");
    try (Programprocess andra = Programprocess.pa(motor())) {
      utanMotor(
          () -> {
            andra.som("forbundschef.lund").post(slutfor(workshop), gaVidare(workshop)).krav(200);
            andra.doda();
          });
      lange(
          "nästa uppgift", () -> oppna(vag, "sokande.lund", "skriv_ansokan").stream().findFirst());
      andra.startaIgen();
      assertThat(andra.som("forbundschef.lund").get("/arenden/" + vag.arendeId()).status())
          .isEqualTo(200);
      assertThat(oppna(vag, "sokande.lund", "skriv_ansokan")).hasSize(1);
      assertThat(oppna(vag, "forbundschef", "ideworkshop")).isEmpty();
    }
  }

  @Test
  @DisplayName("F1: programmet dödas sedan en insats tagits över; den får sin uppgift, en gång")
  void dodas_vid_overtagande() {
    Arendevag forbundet =
        new Arendevag(this, "taga", List.of("burlov", "region", "fk", "af"), "burlov", "region");
    try (Programprocess andra = Programprocess.pa(motor())) {
      utanMotor(
          () -> {
            JsonNode svar =
                andra.som("ekonom.taga").post("/insatser/overtagna", spangen(forbundet)).krav(201);
            forbundet.med(svar.get("arendeId").asString());
            andra.doda();
          });
      lange(
          "rapporten",
          () -> oppna(forbundet, "sokande.burlov", "lamna_rapport").stream().findFirst());
      andra.startaIgen();
      assertThat(andra.som("forbundschef.taga").get("/arenden/" + forbundet.arendeId()).status())
          .isEqualTo(200);
      assertThat(oppna(forbundet, "sokande.burlov", "lamna_rapport")).hasSize(1);
    }
  }

  private static Map<String, Object> spangen(Arendevag forbundet) {
    JsonNode rad =
        forbundet
            .som("ekonom")
            .get("/insatser/overtagna/kvar?antal=200")
            .krav(200)
            .get("innehall")
            .valueStream()
            .filter(r -> r.get("rad").asString().equals("4106 Spången"))
            .findFirst()
            .orElseThrow();
    Map<String, Object> kropp = new LinkedHashMap<>();
    kropp.put("rubrik", "Spången");
    kropp.put("insatstyp", "projekt");
    kropp.put("niva", "individ");
    kropp.put("huvudman", "burlov");
    kropp.put("parter", List.of(Map.of("medlem", "fk", "kontakt", "", "roll", "deltagare")));
    kropp.put("mal", List.of(Map.of("text", "Fler i arbete", "matt", "Andel", "malvarde", "30 %")));
    kropp.put("start", "2023-01-01");
    kropp.put("slut", "2023-12-31");
    kropp.put("beslut", Map.of("dag", "2022-11-23", "paragraf", 37));
    kropp.put(
        "pengar",
        List.of(
            Map.of(
                "ar",
                2023,
                "radId",
                rad.get("radId").asString(),
                "beviljatOre",
                70_000_00L,
                "utbetaltOre",
                0L)));
    return kropp;
  }

  private static String slutfor(JsonNode uppgift) {
    return "/uppgifter/" + uppgift.get("uppgiftId").asString() + "/slutfor";
  }

  private static Map<String, Object> gaVidare(JsonNode workshop) {
    return Map.of(
        "version", workshop.get("version").asInt(),
        "datum", "2023-11-20",
        "deltagare", List.of(),
        "anteckning", "Vi gick vidare",
        "utfall", "ga_vidare");
  }
}
