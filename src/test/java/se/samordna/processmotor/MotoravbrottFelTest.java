package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.lokal.Zeebe;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Felordning;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Programprocess;
import se.samordna.stod.Servrar;
import tools.jackson.databind.JsonNode;

@Tag("fel")
// Programmet stannas efter sig: det skulle annars arbeta vid sidan av nästa klass.
@DirtiesContext
@Order(Felordning.MOTORAVBROTT)
@DisplayName("När motorn eller programmet faller")
class MotoravbrottFelTest extends Integrationstest {

  @Autowired private EpokStore epoker;
  @Autowired private TransactionTemplate tx;

  private Arendevag vag() {
    return new Arendevag(this, "lund", List.of("lund", "region", "fk", "af"), "lund", "fk");
  }

  private long epok() {
    return Optional.ofNullable(tx.execute(s -> epoker.aktuell())).orElseThrow();
  }

  /** Öppna uppgifter av typen i ärendet, hos den som frågar. */
  private static List<JsonNode> oppna(Arendevag vag, String roll, String typ) {
    JsonNode lista =
        vag.som(roll).get("/uppgifter?typ=" + typ + "&arendeId=" + vag.arendeId()).krav(200);
    return StreamSupport.stream(lista.get("innehall").spliterator(), false).toList();
  }

  private static <T> T lange(String vad, Supplier<Optional<T>> fraga) {
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
  @DisplayName("F3: motorn dödas; folk läser och slutför under tiden, och inget steg går förlorat")
  void motorn_dodas() {
    Arendevag vag = vag().ide("Motorn dödas");
    JsonNode workshop = vag.uppgift("forbundschef", "ideworkshop");
    Zeebe zeebe = Servrar.igang().zeebe();
    zeebe.doda();
    vag.workshop();
    assertThat(vag.som("sokande.lund").get("/arenden/" + vag.arendeId()).status()).isEqualTo(200);
    assertThat(oppna(vag, "forbundschef", "ideworkshop")).isEmpty();
    zeebe.starta();
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
    long epok = epok();
    Zeebe zeebe = Servrar.igang().zeebe();
    zeebe.doda();
    zeebe.tom();
    zeebe.starta();
    lange("ny epok", () -> epok() > epok ? Optional.of(true) : Optional.empty());
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
    assertThat(som("drift").get("/drift/avvikelser").krav(200).toString())
        .contains("NY_MOTOR", vidSkrivning.arendeId());
  }

  @Test
  @DisplayName(
      "F1 och F6: programmet dödas strax efter svaret, med ett annat igång; ett steg, en uppgift")
  void programmet_dodas() {
    Arendevag vag = vag().ide("Programmet dödas");
    JsonNode workshop = vag.uppgift("forbundschef", "ideworkshop");
    try (Programprocess andra = Programprocess.starta()) {
      andra
          .som("forbundschef.lund")
          .post(
              "/uppgifter/" + workshop.get("uppgiftId").asString() + "/slutfor",
              Map.of(
                  "version", workshop.get("version").asInt(),
                  "datum", "2023-11-20",
                  "deltagare", List.of(),
                  "anteckning", "Vi gick vidare",
                  "utfall", "ga_vidare"))
          .krav(200);
      andra.doda();
      lange(
          "nästa uppgift", () -> oppna(vag, "sokande.lund", "skriv_ansokan").stream().findFirst());
      andra.startaIgen();
      assertThat(andra.som("forbundschef.lund").get("/arenden/" + vag.arendeId()).status())
          .isEqualTo(200);
      assertThat(oppna(vag, "sokande.lund", "skriv_ansokan")).hasSize(1);
      assertThat(oppna(vag, "forbundschef", "ideworkshop")).isEmpty();
    }
  }
}
