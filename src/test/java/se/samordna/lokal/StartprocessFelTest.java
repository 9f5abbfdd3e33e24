package se.samordna.lokal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.stod.Integrationstest.vanta;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.samordna.stod.Api;
import se.samordna.stod.Felordning;

/**
 * Det som {@code ./start} kör, som en riktig process med riktiga servrar. Testerna följer på
 * varandra med samma datakatalog, så som en person gör.
 */
@Tag("fel")
@Order(Felordning.START)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("./start")
class StartprocessFelTest {

  private static final Portar PORTAR = Portar.lediga();
  private static final Path DATA =
      Path.of("target", "startprov", ProcessHandle.current().pid() + "").toAbsolutePath();

  private final List<Startkorning> startade = new ArrayList<>();

  @AfterEach
  void stang() {
    startade.forEach(Startkorning::doda);
    barn().forEach(ProcessHandle::destroyForcibly);
  }

  private Startkorning start(String... argument) {
    Startkorning start = Startkorning.med(PORTAR, DATA, Map.of(), List.of(argument));
    startade.add(start);
    return start;
  }

  /** Levande processer som minns att de är den här katalogens barn. */
  private static List<ProcessHandle> barn() {
    Kataloger kataloger = new Kataloger(DATA, DATA);
    List<ProcessHandle> alla =
        new ArrayList<>(kataloger.pidfiler().flatMap(f -> f.kvarlamnat().stream()).toList());
    ProcessHandle.of(new Postgres(kataloger, PORTAR).pid()).ifPresent(alla::add);
    return alla.stream().filter(ProcessHandle::isAlive).toList();
  }

  private static void alltStannat(Startkorning start, List<ProcessHandle> barn) {
    start.vantaSlut();
    assertThat(start.sagt()).contains("Stannat.");
    // Databasen har sagt sitt sista; systemet kan behöva ett ögonblick för att glömma processen.
    vanta(
        "barnens slut",
        () -> Optional.of(true).filter(t -> barn.stream().noneMatch(ProcessHandle::isAlive)));
    assertThat(barn()).isEmpty();
  }

  @Test
  @Order(1)
  @DisplayName("startar allt; en upptagen port namnges med botemedlet; ett dött program startas om")
  void upp() {
    Startkorning start = start("--datum", "2023-11-20");
    start.vantaPa("Samordna är igång");
    assertThat(barn()).hasSize(4);

    Startkorning granne =
        Startkorning.med(
            PORTAR, DATA.resolveSibling(DATA.getFileName() + "-granne"), Map.of(), List.of());
    startade.add(granne);
    assertThat(granne.vantaSlut()).isEqualTo(1);
    assertThat(granne.fel())
        .containsExactly(
            "Port %1$d är upptagen. Stäng det som använder den, eller välj en annan: SAMORDNA_PORT=%2$d ./start"
                .formatted(PORTAR.app(), PORTAR.app() + 1000));

    Api drift = Api.mot(PORTAR.app(), PORTAR.issuer()).som("drift");
    drift.post("/lokal/klocka", Map.of("dagar", 10)).krav(200);
    String dag = drift.get("/lokal/klocka").krav(200).get("nu").asString().substring(0, 10);
    program().destroyForcibly();
    start.vantaPa("Samordna stannade oväntat och startas igen");
    start.vantaPa("Samordna är igång igen");
    assertThat(drift.get("/lokal/klocka").krav(200).get("nu").asString())
        .as("klockan står där den flyttats")
        .startsWith(dag);

    List<ProcessHandle> kvar = barn();
    assertThat(kvar).hasSize(4);
    start.doda();
    assertThat(kvar).as("barnen överlever en förälder som dödas").allMatch(ProcessHandle::isAlive);
    Startkorning nasta = start("--datum", "2023-11-01");
    tidigareDag(nasta);
    assertThat(nasta.sagt()).contains("Städade efter en avbruten körning");
    assertThat(kvar).noneMatch(ProcessHandle::isAlive);
  }

  private static ProcessHandle program() {
    return new Kataloger(DATA, DATA).pidfil("app-" + PORTAR.app()).kvarlamnat().orElseThrow();
  }

  /** En dag före den som står nekas med en rad som säger vad man gör, och allt stannar. */
  private static void tidigareDag(Startkorning start) {
    assertThat(start.vantaSlut()).isEqualTo(1);
    assertThat(start.fel())
        .singleElement()
        .asString()
        .contains("Dagen 2023-11-01 ligger före installationens dag", "--fresh");
    assertThat(barn()).isEmpty();
  }

  @Test
  @Order(2)
  @DisplayName("--motor inbaddad: ingen mäklare, ärendena flyttade dit, och klockan går att flytta")
  void byter_motor() {
    Startkorning start = start("--motor", "inbaddad");
    start.vantaPa("Samordna är igång");
    assertThat(start.sagt()).contains("inbäddad i programmet").doesNotContain("Zeebe");
    assertThat(barn()).as("PostgreSQL, Keycloak och programmet").hasSize(3);

    Api drift = Api.mot(PORTAR.app(), PORTAR.issuer()).som("drift");
    assertThat(drift.get("/drift/motor").krav(200).get("motor").asString()).isEqualTo("inbaddad");
    assertThat(
            drift.get("/drift/motorbyten").krav(200).get("innehall").get(0).get("fran").asString())
        .isEqualTo("zeebe");
    String fore = drift.get("/lokal/klocka").krav(200).get("nu").asString().substring(0, 10);
    drift.post("/lokal/klocka", Map.of("dagar", 1)).krav(200);
    assertThat(drift.get("/lokal/klocka").krav(200).get("nu").asString()).doesNotStartWith(fore);

    List<ProcessHandle> barn = barn();
    start.signal("TERM");
    alltStannat(start, barn);
  }

  @Test
  @Order(3)
  @DisplayName("--fresh börjar om; Ctrl-C stannar alla barn")
  void borjar_om() throws IOException {
    Path gammal = Files.createFile(DATA.resolve("pg/gammal"));
    Startkorning start = start("--bara-servrar", "--fresh");
    start.vantaPa("Servrarna är igång");
    assertThat(gammal).doesNotExist();
    List<ProcessHandle> barn = barn();
    assertThat(barn).hasSize(3);
    start.signal("INT");
    alltStannat(start, barn);
  }

  @Test
  @Order(4)
  @DisplayName("TERM stannar alla barn, också mitt under starten")
  void ned_under_starten() {
    Startkorning start = start("--bara-servrar", "--motor", "inbaddad");
    List<ProcessHandle> barn =
        vanta("barnen", () -> Optional.of(barn()).filter(alla -> alla.size() == 2));
    start.signal("TERM");
    alltStannat(start, barn);
  }

  @Test
  @DisplayName("en port som inte är ett tal nekas med en rad")
  void port_som_inte_ar_ett_tal() {
    Startkorning start = Startkorning.med(PORTAR, DATA, Map.of("SAMORDNA_PORT", "hej"), List.of());
    startade.add(start);
    assertThat(start.vantaSlut()).isEqualTo(1);
    assertThat(start.fel())
        .containsExactly("SAMORDNA_PORT=hej är ingen port. Ange ett tal mellan 1 och 65535.");
  }

  @Test
  @DisplayName("en upptagen port namnges innan något startas")
  void upptagen_port() throws IOException {
    try (ServerSocket hallen = new ServerSocket(0)) {
      Startkorning start =
          Startkorning.med(
              PORTAR,
              DATA,
              Map.of("SAMORDNA_KEYCLOAK_PORT", "" + hallen.getLocalPort()),
              List.of("--bara-servrar"));
      startade.add(start);
      assertThat(start.vantaSlut()).isEqualTo(1);
      assertThat(start.fel()).singleElement().asString().contains("SAMORDNA_KEYCLOAK_PORT=");
    }
  }
}
