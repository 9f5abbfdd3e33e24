package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.stod.Integrationstest.vanta;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.lokal.Kataloger;
import se.samordna.lokal.Motorval;
import se.samordna.lokal.Portar;
import se.samordna.lokal.Sidodatabas;
import se.samordna.lokal.Zeebe;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Felordning;
import se.samordna.stod.Programprocess;
import se.samordna.stod.Provbudget;
import se.samordna.stod.Servrar;
import tools.jackson.databind.JsonNode;

/**
 * En installation med öppna ärenden byter motor: från en mäklare som dött, med ett program ännu
 * igång på den, och sedan tillbaka till mäklaren med allt den hade kvar. Egen databas och egen
 * mäklare, så att de andra provens ärenden inte flyttas. Hur många ärenden det är sätts med {@code
 * -Dflytt.arenden=200}.
 */
@Tag("fel")
@Order(Felordning.MOTORBYTE)
@DisplayName("Byte av motor: varje öppet ärende står på sitt steg, med samma uppgifter, och går på")
class MotorbyteFelTest {

  private static final int ARENDEN = Integer.getInteger("flytt.arenden", 7);
  private static final int PER_SIDA = 50;
  private static final Duration TALAMOD = Duration.ofMinutes(3);
  private static final Map<String, Object> TIOTUSEN =
      Map.of("ar", 2024, "beloppOre", 10_000_00L, "finansiering", "eget_kapital");

  private static final Portar PORTAR = Portar.lediga();
  private static final List<Programprocess> IGANG = new ArrayList<>();
  private static Sidodatabas databas;
  private static Zeebe zeebe;

  @BeforeAll
  static void servrar() {
    databas = new Sidodatabas(Servrar.databas(Motorval.INBADDAD).portar(), "samordna_byte");
    zeebe =
        new Zeebe(
            new Kataloger(
                Path.of("target", "bytets-zeebe", "" + ProcessHandle.current().pid()),
                Servrar.igang().kataloger().servrar()),
            PORTAR);
    zeebe.starta();
  }

  @AfterAll
  static void stanna() {
    IGANG.forEach(Programprocess::close);
    zeebe.stanna();
  }

  private static Programprocess starta(Motorval motor) {
    Map<String, String> egenskaper = new HashMap<>(Servrar.egenDatabas(databas.namn()));
    egenskaper.put("samordna.demo", "testforbund/prov");
    egenskaper.put("samordna.motor", motor.ord());
    egenskaper.put("samordna.zeebe.adress", "http://127.0.0.1:" + PORTAR.zeebe());
    egenskaper.put("samordna.zeebe.aktuator", "http://127.0.0.1:" + PORTAR.zeebeAktuator());
    Programprocess program = Programprocess.med(egenskaper);
    IGANG.add(program);
    return program;
  }

  @Test
  @DisplayName("från en död mäklare till den inbäddade motorn, och tillbaka till mäklaren")
  void dit_och_tillbaka() {
    Programprocess forsta = starta(Motorval.ZEEBE);
    Provbudget.lasIn(forsta.som("ekonom.prov"));
    arenden(forsta);
    String workshop = ide(forsta, "Handlingen som mäklaren aldrig hörde");
    vanta("att utkorgen är tom", () -> utkorgen().filter("0"::equals));
    zeebe.doda();
    // Uppgiften slutförs medan mäklaren är död; kommandot ligger i utkorgen.
    vag(forsta, workshop).workshop();
    List<String> uppgifter = uppgifter();

    Programprocess andra = starta(Motorval.INBADDAD);
    flyttat(andra, "zeebe", "inbaddad");
    lamnad(forsta);
    forsta.close();
    vag(andra, workshop).uppgift("sokande.vellinge", "skriv_ansokan");
    assertThat(uppgifter()).containsAll(uppgifter).hasSize(uppgifter.size() + 1);
    assertThat(
            databas.rader("select count(*) from motor.act_ru_execution where parent_id_ is null"))
        .as("en instans per ärende")
        .containsExactly("" + oppna().size());
    gaPa(andra, arendeVid("yttra"));

    uppgifter = uppgifter();
    zeebe.starta();
    andra.close();
    Programprocess tredje = starta(Motorval.ZEEBE);
    flyttat(tredje, "inbaddad", "zeebe");
    assertThat(uppgifter()).isEqualTo(uppgifter);
    assertThat(avvikelser(tredje))
        .as("det som låg kvar i mäklaren är avbrutet, inte en skillnad")
        .doesNotContain("OLIKA_LAGE", "OKAND_INSTANS", "SAKNAD_INSTANS");
    gaPa(tredje, arendeVid("vanta_beslut"));
  }

  /** Ett ärende på vart och ett av fem steg, i båda processerna, och resten på de första. */
  private static void arenden(Programprocess program) {
    IntStream.range(0, ARENDEN)
        .parallel()
        .forEach(i -> till(i < 5 ? i : i % 3, ny(program), "Ärende " + i));
    vanta("att utkorgen är tom", () -> utkorgen().filter("0"::equals));
  }

  private static void till(int steg, Arendevag vag, String rubrik) {
    vag.ide(rubrik).uppgift("forbundschef", "ideworkshop");
    if (steg > 0) {
      vag.workshop().uppgift("sokande.vellinge", "skriv_ansokan");
    }
    if (steg > 1) {
      vag.skriv(rubrik, Map.of(2024, 10_000_00L)).lamnaIn().kontrollera();
      Bksv.MEDLEMMAR.forEach(m -> vag.uppgift("beredning." + m, "yttra"));
    }
    if (steg > 2) {
      vag.bered().skrivFram(List.of(TIOTUSEN));
    }
    if (steg > 3) {
      vag.insats(Bksv.STYRELSE, List.of(TIOTUSEN));
      vag.uppgift("sokande.vellinge", "lamna_rapport");
    }
  }

  private static Arendevag ny(Programprocess program) {
    return new Arendevag(program::som, "prov", Bksv.MEDLEMMAR, "vellinge", "region");
  }

  private static Arendevag vag(Programprocess program, String arende) {
    return ny(program).med(arende);
  }

  private static String ide(Programprocess program, String rubrik) {
    Arendevag vag = ny(program).ide(rubrik);
    vag.uppgift("forbundschef", "ideworkshop");
    return vag.arendeId();
  }

  /**
   * Bytet är klart, varje öppet ärende står i listan en gång, och varje uppgift har sitt nya jobb.
   */
  private static void flyttat(Programprocess program, String fran, String till) {
    JsonNode bytet =
        lange(
            "bytet",
            () ->
                strom(program, "/drift/motorbyten").findFirst().filter(b -> b.hasNonNull("klart")));
    assertThat(bytet.get("fran").asString()).isEqualTo(fran);
    assertThat(bytet.get("till").asString()).isEqualTo(till);
    List<JsonNode> flyttade =
        IntStream.rangeClosed(0, bytet.get("arenden").asInt() / PER_SIDA)
            .mapToObj(s -> "/drift/flyttade?antal=%d&sida=%d".formatted(PER_SIDA, s))
            .flatMap(s -> strom(program, s))
            .toList();
    assertThat(flyttade)
        .extracting(a -> a.get("arendeId").asString() + " " + a.get("process").asString())
        .containsAll(oppna())
        .doesNotHaveDuplicates();
    assertThat(flyttade).allSatisfy(a -> assertThat(a.get("element").asString()).isNotEmpty());
    assertThat(bytet.get("arenden").asInt()).isEqualTo(flyttade.size());
    assertThat(avvikelser(program)).contains("MOTORBYTE");
    JsonNode motorn = program.som("drift").get("/drift/motor").krav(200);
    assertThat(motorn.get("motor").asString()).isEqualTo(till);
    lange("att uppgifterna bundits om", () -> obundna().filter("0"::equals));
    System.out.printf(
        "%d ärenden flyttade från %s till %s på %d ms%n",
        flyttade.size(),
        fran,
        till,
        Duration.between(tid(bytet, "nar"), tid(bytet, "klart")).toMillis());
  }

  /** Programmet som var igång på den förra motorn är inte redo, och tar inte tillbaka ärendena. */
  private static void lamnad(Programprocess program) {
    String epok = epok();
    vanta(
        "att programmet släpper motorn",
        () -> Optional.of(1).filter(x -> halsa(program, "readiness") == 503));
    assertThat(halsa(program, "liveness")).isEqualTo(200);
    JsonNode motorn = program.som("drift").get("/drift/motor").krav(200);
    assertThat(motorn.get("redo").asBoolean()).isFalse();
    assertThat(motorn.get("fel").asString())
        .startsWith("Ärendena är flyttade till den inbäddade motorn")
        .contains("samordna.motor", "starta om");
    assertThat(epok()).isEqualTo(epok);
  }

  /** Ärendet går hela vägen till en insats med sin första rapport, bokfört en gång. */
  private static void gaPa(Programprocess program, String arende) {
    Arendevag vag = vag(program, arende);
    if (steget(arende).equals("yttra")) {
      vag.bered().skrivFram(List.of(TIOTUSEN));
    }
    vag.insats(Bksv.STYRELSE, List.of(TIOTUSEN));
    vag.uppgift("sokande.vellinge", "lamna_rapport");
    assertThat(
            strom(program, "ekonom.prov", "/huvudbok?arendeId=" + arende)
                .map(v -> v.get("handelse").asString()))
        .containsExactly("reservation", "beviljande", "avtal");
  }

  private static int halsa(Programprocess program, String grupp) {
    return program.api().get("/actuator/health/" + grupp).status();
  }

  private static List<String> avvikelser(Programprocess program) {
    return strom(program, "/drift/avvikelser").map(a -> a.get("slag").asString()).toList();
  }

  private static Stream<JsonNode> strom(Programprocess program, String vag) {
    return strom(program, "drift", vag);
  }

  private static Stream<JsonNode> strom(Programprocess program, String vem, String vag) {
    JsonNode lista = program.som(vem).get(vag).krav(200);
    return StreamSupport.stream(lista.get("innehall").spliterator(), false);
  }

  private static Instant tid(JsonNode nod, String falt) {
    return Instant.parse(nod.get(falt).asString());
  }

  private static List<String> uppgifter() {
    return databas.rader(
        """
        select uppgift_id || ' ' || arende_id || ' ' || typ || ' ' || medlem || ' ' || varv
          from uppgift where status = 'OPPEN' order by 1
        """);
  }

  private static List<String> oppna() {
    return databas.rader(
        "select arende_id || ' ' || process from arende where processteg <> '' order by 1");
  }

  private static String arendeVid(String steg) {
    return databas
        .rader("select arende_id from arende where processteg = '%s' limit 1".formatted(steg))
        .getFirst();
  }

  private static String steget(String arende) {
    return databas
        .rader("select processteg from arende where arende_id = '%s'".formatted(arende))
        .getFirst();
  }

  private static String epok() {
    return databas.rader("select max(epok) from motorepok").getFirst();
  }

  private static Optional<String> utkorgen() {
    return databas.rader("select count(*) from motorkommando where status <> 'KLAR'").stream()
        .findFirst();
  }

  private static Optional<String> obundna() {
    return databas
        .rader(
            """
            select count(*) from uppgift
             where status = 'OPPEN' and epok <> (select max(epok) from motorepok)
            """)
        .stream()
        .findFirst();
  }

  /** Som {@code vanta}, men så länge som en flytt av många ärenden kan ta. */
  private static <T> T lange(String vad, java.util.function.Supplier<Optional<T>> fraga) {
    Instant slut = Instant.now().plus(TALAMOD);
    while (true) {
      try {
        return vanta(vad, fraga);
      } catch (AssertionError e) {
        if (Instant.now().isAfter(slut)) {
          throw e;
        }
      }
    }
  }
}
