package se.samordna.konto;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.stod.Integrationstest.vanta;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Felordning;
import se.samordna.stod.Inloggningsadmin;
import se.samordna.stod.Postlada;
import se.samordna.stod.Programprocess;
import se.samordna.stod.Servrar;

@Tag("fel")
@Order(Felordning.KONTON)
@DisplayName("Inloggningstjänsten eller programmet faller: inget uppdrag går förlorat")
class KontonFelTest {

  private static final String PROV = "administrator.prov";

  private static Programprocess program;
  private static Inloggningsadmin admin;

  @BeforeAll
  static void starta() {
    program = Programprocess.starta();
    admin = new Inloggningsadmin(Servrar.igang().portar().issuer());
    admin.epost(Postlada.igang().port());
    program.som(PROV).get("/konton").krav(200);
  }

  @AfterAll
  static void stanna() {
    program.close();
  }

  private static String nyttNamn() {
    return "konto." + UUID.randomUUID().toString().substring(0, 8);
  }

  private static void bjudIn(String namn, String roll) {
    program
        .som(PROV)
        .post(
            "/konton",
            Map.of(
                "anvandare",
                namn,
                "namn",
                "Prov Person",
                "epost",
                namn + "@example.invalid",
                "uppdrag",
                List.of(Map.of("roll", roll))))
        .krav(201);
  }

  private static void vantaGrupper(String namn, String... grupper) {
    vanta(
        "grupperna för " + namn,
        () -> Optional.of(true).filter(ja -> admin.grupper(namn).equals(List.of(grupper))));
  }

  private static void vantaBrev(String namn) {
    vanta(
        "brevet till " + namn,
        () ->
            Optional.of(true)
                .filter(ja -> !Postlada.igang().till(namn + "@example.invalid").isEmpty()));
  }

  @Test
  @DisplayName("tjänsten nere: inbjudan och förordnandet görs, och förs över när den är uppe")
  void tjansten_nere() {
    String gammal = nyttNamn();
    bjudIn(gammal, "revisor");
    vantaGrupper(gammal, "/PROV", "/PROV/roll/revisor");
    String ny = nyttNamn();
    Servrar.igang().keycloak().doda();
    try {
      bjudIn(ny, "ekonom");
      program.som(PROV).post("/forordnanden", Map.of("person", gammal, "roll", "ekonom")).krav(201);
      vanta(
          "att kontot säger vad som fattas",
          () ->
              program
                  .som(PROV)
                  .get("/konton?antal=200")
                  .krav(200)
                  .get("innehall")
                  .valueStream()
                  .filter(k -> k.get("anvandare").asString().equals(ny))
                  .filter(k -> k.get("fel").asString().contains("svarar inte"))
                  .findFirst());
    } finally {
      Servrar.igang().keycloak().starta();
    }
    vantaGrupper(ny, "/PROV", "/PROV/roll/ekonom");
    vantaGrupper(gammal, "/PROV", "/PROV/roll/ekonom", "/PROV/roll/revisor");
    vantaBrev(ny);
  }

  @Test
  @DisplayName(
      "programmet dör efter att inbjudan sparats och innan kontot finns: nästa start gör det")
  void programmet_dor() {
    String namn = nyttNamn();
    signal("-STOP");
    try {
      bjudIn(namn, "ekonom");
      program.doda();
    } finally {
      signal("-CONT");
    }
    assertThat(admin.konto(namn)).as("inget hann göras").isEmpty();
    program.startaIgen();
    vantaGrupper(namn, "/PROV", "/PROV/roll/ekonom");
    vantaBrev(namn);
    assertThat(admin.antalMed(namn + "@example.invalid")).isEqualTo(1);
  }

  /** Tjänsten står stilla, som när datorn den går på har frusit. */
  private static void signal(String vilken) {
    try {
      int svar =
          new ProcessBuilder("kill", vilken, "" + Servrar.igang().keycloak().pid())
              .inheritIO()
              .start()
              .waitFor();
      assertThat(svar).isZero();
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    } catch (InterruptedException fel) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(fel);
    }
  }
}
