package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.stod.Integrationstest.vanta;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.samordna.stod.Api;
import se.samordna.stod.BaraZeebe;
import se.samordna.stod.Felordning;
import se.samordna.stod.Programprocess;
import se.samordna.stod.Servrar;

/** Hälsan medan delarna fryser och faller, mot programmet som en egen process. */
@Tag("fel")
@Order(Felordning.LARM)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Larmet är ärligt, och svarar inom två sekunder vad som än frusit")
class LarmFelTest {

  private static final Duration SVARSTID = Duration.ofSeconds(2);

  private static Programprocess program;

  @BeforeAll
  static void starta() {
    // Ett uttag som väntar kortare gör provet kort; svaren är desamma.
    program = Programprocess.starta(Map.of("spring.datasource.hikari.connection-timeout", "3000"));
    program.som("forbundschef.prov").get("/arenden").krav(200);
    program.som("sokande.vellinge.prov").get("/mig").krav(200);
    vanta("att allt är väl", () -> Optional.of(1).filter(ja -> halsa("larm") == 200));
  }

  @AfterAll
  static void stanna() {
    program.close();
  }

  private static int halsa(String grupp) {
    return program.api().get("/actuator/health/" + grupp).status();
  }

  /** Statusen, och att den kom i tid; en första fråga per grupp får värma upp. */
  private static int iTid(String grupp) {
    long fore = System.nanoTime();
    int status = halsa(grupp);
    assertThat(Duration.ofNanos(System.nanoTime() - fore)).as(grupp).isLessThan(SVARSTID);
    return status;
  }

  @Test
  @Order(1)
  @DisplayName("databasen fryst: larm och oredo, i tid; sedan väl igen")
  void fryst_databas() {
    List<ProcessHandle> databas = medBarn(Servrar.igang().postgres().pid());
    frys(databas, true);
    try {
      for (int i = 0; i < 3; i++) {
        assertThat(iTid("larm")).isEqualTo(503);
        assertThat(iTid("readiness")).isEqualTo(503);
        assertThat(iTid("liveness")).isEqualTo(200);
      }
    } finally {
      frys(databas, false);
    }
    vanta("att allt är väl", () -> Optional.of(1).filter(ja -> halsa("larm") == 200));
    assertThat(halsa("readiness")).isEqualTo(200);
  }

  @Test
  @BaraZeebe
  @Order(2)
  @DisplayName("motorn fryst: larm i tid; programmet är ändå redo")
  void fryst_motor() {
    List<ProcessHandle> motor = medBarn(Servrar.igang().zeebe().pid());
    frys(motor, true);
    try {
      vanta("larmet", () -> Optional.of(1).filter(ja -> iTid("larm") == 503));
      assertThat(iTid("readiness")).isEqualTo(200);
    } finally {
      frys(motor, false);
    }
    vanta("att allt är väl", () -> Optional.of(1).filter(ja -> halsa("larm") == 200));
  }

  @Test
  @Order(3)
  @DisplayName("databasen nere: 503 och aldrig 500; anropen säger vad som är fel; larmet minns dem")
  void databasen_nere() {
    Servrar.igang().postgres().doda();
    try {
      utanDatabas();
    } finally {
      Servrar.igang().postgres().starta();
    }
    vanta("redo igen", () -> Optional.of(1).filter(ja -> halsa("readiness") == 200));
    assertThat(iTid("larm")).as("begäran har nyss misslyckats").isEqualTo(503);
  }

  private static void utanDatabas() {
    assertThat(iTid("larm")).isEqualTo(503);
    assertThat(iTid("readiness")).isEqualTo(503);
    List<Api.Svar> svar = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Api sokande = program.som("sokande.vellinge.prov");
      svar.add(sokande.med("Idempotency-Key", "nere " + i).post("/ideer", ide()));
      svar.add(sokande.post("/ideer", ide()));
      svar.add(program.som("forbundschef.prov").get("/arenden"));
    }
    assertThat(svar)
        .allSatisfy(
            s -> {
              assertThat(s.status()).isEqualTo(503);
              assertThat(s.kod()).isEqualTo("tillfalligt_avbrott");
              assertThat(s.ratt().headers().firstValue("Retry-After")).isPresent();
            });
  }

  private static Map<String, Object> ide() {
    return Map.of(
        "rubrik", "Under avbrottet",
        "beskrivning", "Kartlägga behovet av samordnat stöd.",
        "medlem", "vellinge");
  }

  private static List<ProcessHandle> medBarn(long pid) {
    ProcessHandle moder = ProcessHandle.of(pid).orElseThrow();
    return Stream.concat(Stream.of(moder), moder.descendants()).toList();
  }

  private static void frys(List<ProcessHandle> alla, boolean frys) {
    List<String> kommando = new ArrayList<>(List.of("kill", frys ? "-STOP" : "-CONT"));
    alla.forEach(p -> kommando.add("" + p.pid()));
    try {
      // En bakgrundsprocess kan ha hunnit sluta; de andra får ändå signalen.
      new ProcessBuilder(kommando).inheritIO().start().waitFor();
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    } catch (InterruptedException fel) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(fel);
    }
  }
}
