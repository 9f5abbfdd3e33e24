package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.stod.Integrationstest.vanta;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.BaraZeebe;
import se.samordna.stod.Bksv;
import se.samordna.stod.Felordning;
import se.samordna.stod.Programprocess;
import se.samordna.stod.Provbudget;
import se.samordna.stod.Servrar;
import tools.jackson.databind.JsonNode;

/**
 * Riktiga processer som dödas mitt i. Efteråt går ärendet vidare, med en bokföring och en uppgift.
 */
@Tag("fel")
@Order(Felordning.FLYTTAD_KLOCKA)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Inget går förlorat och inget görs två gånger")
class FelTest {

  private static final Map<String, Object> YTTRANDE =
      Map.of("utfall", "tillstyrker", "motivering", "Behovet är väl beskrivet.");

  private static Programprocess program;

  @BeforeAll
  static void starta() {
    program = Programprocess.starta();
    Provbudget.lasIn(program.som("ekonom.prov"));
  }

  @AfterAll
  static void stanna() {
    program.close();
  }

  private static Arendevag tillBeredning(String rubrik) {
    return new Arendevag(program::som, "prov", Bksv.MEDLEMMAR, "vellinge", "region")
        .ide(rubrik)
        .workshop()
        .skriv(rubrik, Map.of(2024, 10_000_00L))
        .lamnaIn()
        .kontrollera();
  }

  private static Map<String, Object> tiotusen() {
    return Map.of("ar", 2024, "beloppOre", 10_000_00L, "finansiering", "eget_kapital");
  }

  private static Map<String, Object> bifall() {
    return Map.of(
        "utfall",
        "bifall",
        "belopp",
        List.of(tiotusen()),
        "villkor",
        List.of(),
        "motivering",
        "Enligt förslaget.");
  }

  @Test
  @BaraZeebe
  @DisplayName("F1: programmet dör mellan beslutets commit och motorns besked")
  void programmet_dor_efter_beslutet() {
    Arendevag vag = tillBeredning("Dör efter beslutet").bered().skrivFram(List.of(tiotusen()));
    Arendevag.Mote mote = vag.sammantrade(Bksv.STYRELSE);
    signal("STOP");
    try {
      vag.som("ordforande").post(mote.vag("beslut"), bifall()).krav(201);
      program.doda();
    } finally {
      signal("CONT");
    }
    program.startaIgen();

    vag.uppgift("forbundschef", "underteckna_avtal");
    assertThat(handelser(vag)).containsExactly("reservation", "beviljande");
    assertThat(oppna(vag, "forbundschef")).hasSize(1);
    assertThat(vag.som("ordforande").post(mote.vag("beslut"), bifall()).kod())
        .isEqualTo("redan_beslutad");
  }

  @Test
  @BaraZeebe
  @DisplayName("F3: motorn dör mitt i beredningen, och yttranden lämnas medan den är borta")
  void motorn_dor_i_beredningen() {
    Arendevag vag = tillBeredning("Motorn dör i beredningen");
    Bksv.MEDLEMMAR.forEach(m -> vag.uppgift("beredning." + m, "yttra"));
    vag.slutfor("beredning.burlov", "yttra", YTTRANDE);
    Servrar.igang().zeebe().doda();
    vag.slutfor("beredning.kavlinge", "yttra", YTTRANDE);
    vag.slutfor("beredning.staffanstorp", "yttra", YTTRANDE);
    Servrar.igang().zeebe().starta();
    List.of("vellinge", "region", "fk", "af")
        .forEach(m -> vag.slutfor("beredning." + m, "yttra", YTTRANDE));

    vag.uppgift("forbundschef", "samlat_yttrande");
    assertThat(oppna(vag, "forbundschef")).hasSize(1);
    assertThat(antalYttranden(vag)).isEqualTo(Bksv.MEDLEMMAR.size());
  }

  @Test
  @BaraZeebe
  @DisplayName("F14: en tömd motor byggs upp ur databasen; varje ärende är tillbaka på sitt steg")
  void motorn_toms() {
    Arendevag iBeredning = tillBeredning("Töms i beredningen");
    iBeredning.slutfor("beredning.burlov", "yttra", YTTRANDE);
    String fore = iBeredning.uppgift("beredning.af", "yttra").get("uppgiftId").asString();
    Arendevag hosStyrelsen =
        tillBeredning("Töms hos styrelsen").bered().skrivFram(List.of(tiotusen()));

    long epok = epok();
    Servrar.igang().zeebe().stanna();
    Servrar.igang().zeebe().tom();
    Servrar.igang().zeebe().starta();
    vanta("en ny epok", () -> Optional.of(epok()).filter(e -> e > epok));
    program.som("drift").post("/drift/avstamning", Map.of()).krav(200);

    assertThat(iBeredning.uppgift("beredning.af", "yttra").get("uppgiftId").asString())
        .as("samma uppgift, inte en ny")
        .isEqualTo(fore);
    Bksv.MEDLEMMAR.stream()
        .filter(m -> !m.equals("burlov"))
        .forEach(m -> iBeredning.slutfor("beredning." + m, "yttra", YTTRANDE));
    iBeredning.uppgift("forbundschef", "samlat_yttrande");
    assertThat(antalYttranden(iBeredning)).isEqualTo(Bksv.MEDLEMMAR.size());

    Arendevag.Mote mote = hosStyrelsen.sammantrade(Bksv.STYRELSE);
    hosStyrelsen.som("ordforande").post(mote.vag("beslut"), bifall()).krav(201);
    hosStyrelsen.uppgift("forbundschef", "underteckna_avtal");
    assertThat(handelser(hosStyrelsen)).containsExactly("reservation", "beviljande");
  }

  // Sist: dagen går bara framåt, och ett program som startas om med testernas första dag nekas.
  @Test
  @Order(Integer.MAX_VALUE)
  @DisplayName("F10: klockan flyttas, och en passerad frist för ärendet till den som bad om svar")
  void fristen_gar_ut() {
    Arendevag vag =
        new Arendevag(program::som, "prov", Bksv.MEDLEMMAR, "vellinge", "region")
            .ide("Fristen går ut")
            .workshop()
            .skriv("Fristen går ut", Map.of(2024, 10_000_00L))
            .lamnaIn();
    String frist = idag().plusDays(5).toString();
    vag.slutfor(
        "forbundschef",
        "kontrollera",
        Map.of("utfall", "komplettera", "frist", frist, "vad", "Beskriv budgeten."));
    vag.uppgift("sokande.vellinge", "komplettera");

    program.som("drift").post("/lokal/klocka", Map.of("dagar", 10)).krav(200);

    vag.uppgift("forbundschef", "kontrollera");
    assertThat(oppna(vag, "sokande.vellinge")).as("kompletteringen är stängd").isEmpty();
    JsonNode begart =
        vag.som("forbundschef")
            .get("/arenden/" + vag.arendeId() + "/kompletteringar")
            .krav(200)
            .get("innehall")
            .get(0);
    assertThat(begart.get("utfall").asString()).isEqualTo("forfallen");
    assertThat(begart.get("vad").asString()).isEqualTo("Beskriv budgeten.");
    assertThat(begart.get("frist").asString()).isEqualTo(frist);
  }

  private static LocalDate idag() {
    String nu = program.som("drift").get("/lokal/klocka").krav(200).get("nu").asString();
    return LocalDate.ofInstant(Instant.parse(nu), Klocka.STOCKHOLM);
  }

  private static long epok() {
    return program.som("drift").get("/drift/motor").krav(200).get("epok").asLong();
  }

  private static List<String> handelser(Arendevag vag) {
    JsonNode bok = program.som("ekonom.prov").get("/huvudbok?arendeId=" + vag.arendeId()).krav(200);
    return strom(bok).map(v -> v.get("handelse").asString()).toList();
  }

  private static List<JsonNode> oppna(Arendevag vag, String roll) {
    Api api = vag.som(roll);
    return strom(api.get("/uppgifter?status=oppen&arendeId=" + vag.arendeId()).krav(200)).toList();
  }

  private static long antalYttranden(Arendevag vag) {
    JsonNode rad =
        vag.som("forbundschef")
            .get("/arenden/" + vag.arendeId() + "/tidslinje?antal=200")
            .krav(200);
    return strom(rad).filter(h -> h.get("handelse").asString().equals("yttrande")).count();
  }

  private static Stream<JsonNode> strom(JsonNode lista) {
    return StreamSupport.stream(lista.get("innehall").spliterator(), false);
  }

  /** Fryser eller väcker motorn, så att inget besked når den däremellan. */
  private static void signal(String namn) {
    try {
      Process kill =
          new ProcessBuilder("kill", "-" + namn, String.valueOf(Servrar.igang().zeebe().pid()))
              .inheritIO()
              .start();
      assertThat(kill.waitFor()).isZero();
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    } catch (InterruptedException fel) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(fel);
    }
  }
}
