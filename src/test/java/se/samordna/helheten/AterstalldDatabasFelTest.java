package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.stod.Integrationstest.vanta;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samordna.lokal.Postgres;
import se.samordna.stod.Arendevag;
import se.samordna.stod.BaraZeebe;
import se.samordna.stod.Bksv;
import se.samordna.stod.Felordning;
import se.samordna.stod.Programprocess;
import se.samordna.stod.Provbudget;
import se.samordna.stod.Servrar;
import tools.jackson.databind.JsonNode;

/**
 * Databasen läggs tillbaka från en kopia medan motorn och programmet har gått vidare. Det som hann
 * göras är förlorat, men inget ärende stannar, inget görs två gånger, och drift ser vad som skilde.
 */
@BaraZeebe
@Tag("fel")
@Order(Felordning.ATERSTALLD_DATABAS)
@DisplayName("F14: databasen återställd till ett äldre läge")
class AterstalldDatabasFelTest {

  private static final Map<String, Object> TIOTUSEN =
      Map.of("ar", 2024, "beloppOre", 10_000_00L, "finansiering", "eget_kapital");
  private static final Map<String, Object> BIFALL =
      Map.of(
          "utfall",
          "bifall",
          "belopp",
          List.of(TIOTUSEN),
          "villkor",
          List.of(),
          "motivering",
          "Enligt förslaget.");

  private static Programprocess program;

  @TempDir private Path katalog;

  @BeforeAll
  static void starta() {
    program = Programprocess.starta();
    Provbudget.lasIn(program.som("ekonom.prov"));
    // Inloggningen delar databas med programmet och söker den också en stund; alla är redan inne.
    Stream.concat(
            Stream.of(
                "forbundschef",
                "administrator",
                "ordforande",
                "sokande.vellinge",
                "sokande.region"),
            Bksv.MEDLEMMAR.stream().map(m -> "beredning." + m))
        .forEach(roll -> program.som(roll + ".prov"));
    program.som("drift");
  }

  @AfterAll
  static void stanna() {
    program.close();
  }

  private static Arendevag ide(String rubrik) {
    Arendevag vag =
        new Arendevag(program::som, "prov", Bksv.MEDLEMMAR, "vellinge", "region").ide(rubrik);
    vag.uppgift("forbundschef", "ideworkshop");
    return vag;
  }

  private static Arendevag tillInlamning(String rubrik) {
    Arendevag vag = ide(rubrik).workshop().skriv(rubrik, Map.of(2024, 10_000_00L));
    vag.uppgift("sokande.vellinge", "skriv_ansokan");
    return vag;
  }

  private static Arendevag tillBeredning(String rubrik) {
    Arendevag vag = tillInlamning(rubrik).lamnaIn().kontrollera();
    Bksv.MEDLEMMAR.forEach(m -> vag.uppgift("beredning." + m, "yttra"));
    return vag;
  }

  @Test
  @DisplayName("skillnaderna listas, varje ärende står på sitt steg igen och går hela vägen")
  void databasen_aterstalls() {
    Arendevag orord = ide("Orörd");
    String uppgift = orord.uppgift("forbundschef", "ideworkshop").get("uppgiftId").asString();
    Arendevag vidWorkshop = ide("Workshopen är förlorad");
    Arendevag vidInlamning = tillInlamning("Inlämningen är förlorad");
    Arendevag iBeredning = tillBeredning("Yttrandena är förlorade");
    Arendevag hosStyrelsen =
        tillBeredning("Beslutet är förlorat").bered().skrivFram(List.of(TIOTUSEN));
    Path kopia = katalog.resolve("kopia");
    utanDatabas(db -> db.kopiera(kopia));
    Instant kopierad = Instant.now();

    vidWorkshop.workshop();
    vidInlamning.lamnaIn().uppgift("forbundschef", "kontrollera");
    String nummer = diarienummer(vidInlamning);
    iBeredning.bered().uppgift("forbundschef", "tjansteskrivelse");
    beslut(hosStyrelsen);
    Arendevag forlorat = ide("Hela ärendet är förlorat");
    vanta("ett pulsslag efter kopian", () -> motorn(m -> kontrollerad(m).isAfter(kopierad)));

    long epok = motorn(m -> true).orElseThrow().get("epok").asLong();
    utanDatabas(db -> db.aterstall(kopia));
    vanta("en ny epok", () -> motorn(m -> m.get("epok").asLong() > epok));

    vanta("listan", () -> Optional.of(avvikelser("OLIKA_LAGE")).filter(l -> l.size() >= 4));
    assertThat(avvikelser("ATERSTALLD").getFirst().get("text").asString())
        .contains("Databasen är återställd");
    assertThat(avvikelser("OLIKA_LAGE"))
        .extracting(a -> a.get("arendeId").asString())
        .containsExactlyInAnyOrder(
            vidWorkshop.arendeId(),
            vidInlamning.arendeId(),
            iBeredning.arendeId(),
            hosStyrelsen.arendeId());
    assertThat(avvikelser("OKAND_INSTANS"))
        .extracting(a -> a.get("arendeId").asString())
        .containsExactly(forlorat.arendeId());
    assertThat(forlorat.som("forbundschef").get("/arenden/" + forlorat.arendeId()).status())
        .isEqualTo(404);

    assertThat(orord.uppgift("forbundschef", "ideworkshop").get("uppgiftId").asString())
        .as("samma uppgift, inte en ny")
        .isEqualTo(uppgift);
    orord.workshop().uppgift("sokande.vellinge", "skriv_ansokan");
    vidWorkshop.workshop().uppgift("sokande.vellinge", "skriv_ansokan");
    numretGesIgen(nummer, vidInlamning);
    iBeredning.bered().uppgift("forbundschef", "tjansteskrivelse");
    assertThat(oppna(iBeredning)).hasSize(1);
    assertThat(handelser(hosStyrelsen)).as("beslutet finns inte").isEmpty();
    beslut(hosStyrelsen);
    assertThat(handelser(hosStyrelsen)).containsExactly("reservation", "beviljande");
    assertThat(oppna(hosStyrelsen)).hasSize(1);
    JsonNode avstamd = program.som("drift").post("/drift/avstamning", Map.of()).krav(200);
    assertThat(avstamd.get("ombyggda")).as("motorn och databasen är överens").isEmpty();
  }

  /** Ett annat ärende hinner före och får numret som gått förlorat; båda kan lämnas in. */
  private static void numretGesIgen(String nummer, Arendevag forst) {
    Arendevag annan = tillInlamning("Får det lediga numret").lamnaIn();
    annan.uppgift("forbundschef", "kontrollera");
    assertThat(diarienummer(annan)).isEqualTo(nummer);
    forst.lamnaIn().uppgift("forbundschef", "kontrollera");
    assertThat(diarienummer(forst)).isNotEqualTo(nummer);
  }

  private static void beslut(Arendevag vag) {
    Arendevag.Mote mote = vag.sammantrade(Bksv.STYRELSE);
    vag.som("ordforande").post(mote.vag("beslut"), BIFALL).krav(201);
    vag.uppgift("forbundschef", "underteckna_avtal");
  }

  /** Gör något med databasens filer medan den står stilla, och väntar tills programmet är med. */
  private static void utanDatabas(java.util.function.Consumer<Postgres> arbete) {
    Postgres databas = Servrar.igang().postgres();
    databas.stanna();
    arbete.accept(databas);
    databas.starta();
    vanta("programmet", () -> motorn(m -> true));
  }

  /** Motorns läge när det svarar så; tomt medan programmet söker sin databas. */
  private static Optional<JsonNode> motorn(Predicate<JsonNode> sa) {
    var svar = program.som("drift").get("/drift/motor");
    return svar.status() == 200 && sa.test(svar.kropp())
        ? Optional.of(svar.kropp())
        : Optional.empty();
  }

  private static Instant kontrollerad(JsonNode motorn) {
    return Instant.parse(motorn.get("kontrollerad").asString());
  }

  private static List<JsonNode> avvikelser(String slag) {
    return strom(program.som("drift").get("/drift/avvikelser").krav(200))
        .filter(a -> a.get("slag").asString().equals(slag))
        .toList();
  }

  private static String diarienummer(Arendevag vag) {
    return vag.som("forbundschef")
        .get("/arenden/" + vag.arendeId())
        .krav(200)
        .get("diarienummer")
        .asString();
  }

  private static List<String> handelser(Arendevag vag) {
    JsonNode bok = program.som("ekonom.prov").get("/huvudbok?arendeId=" + vag.arendeId()).krav(200);
    return strom(bok).map(v -> v.get("handelse").asString()).toList();
  }

  private static List<JsonNode> oppna(Arendevag vag) {
    return strom(
            vag.som("forbundschef")
                .get("/uppgifter?status=oppen&arendeId=" + vag.arendeId())
                .krav(200))
        .toList();
  }

  private static Stream<JsonNode> strom(JsonNode lista) {
    return StreamSupport.stream(lista.get("innehall").spliterator(), false);
  }
}
