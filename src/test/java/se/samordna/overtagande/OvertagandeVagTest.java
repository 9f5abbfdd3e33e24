package se.samordna.overtagande;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import tools.jackson.databind.JsonNode;

@DisplayName("En insats som redan pågår tas över, och är sedan en insats som alla andra")
class OvertagandeVagTest extends Overtagandeprov {

  private static final String STODTEAM = "4101 Stödteam";
  private static final String VAGEN_IN = "4102 Vägen in";
  private static final String FARJAN = "4107 Färjan";

  private static List<String> handelser(Api vem, String arende) {
    return vem.get("/arenden/" + arende + "/tidslinje?antal=200")
        .krav(200)
        .get("innehall")
        .valueStream()
        .map(h -> h.get("handelse").asString())
        .toList();
  }

  private long insatserMed(int ar) {
    JsonNode alla = chef().get("/kapital?fran=" + ar).krav(200);
    JsonNode lista = alla.has("innehall") ? alla.get("innehall") : alla.get("ar");
    return lista
        .valueStream()
        .filter(a -> a.get("ar").asInt() == ar)
        .mapToLong(a -> a.get("insatser").asLong())
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("hela vägen: ärende, pengar, blad, rapport, rekvisition, förlängning")
  void hela_vagen() {
    String blad2023 = blad(2023);
    String blad2024 = blad(2024);
    long i2024 = insatserMed(2024);

    JsonNode svar =
        ekonom()
            .post(
                "/insatser/overtagna",
                insats("Stödteam", pengar(STODTEAM, Map.of(2023, 300_000_00L))))
            .krav(201);
    String insats = svar.get("insatsId").asString();
    Arendevag vag = vag().med(svar.get("arendeId").asString());

    // Räknat för hand: 2023 400 000 beviljat och 300 000 betalt, 2024 420 000 beviljat.
    assertThat(stadier(insats))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("avtalat 2023", 100_000L, "utbetalt 2023", 300_000L, "avtalat 2024", 420_000L));
    assertThat(blad(2023)).isEqualTo(blad2023);
    assertThat(blad(2024)).isEqualTo(blad2024);
    assertThat(insatserMed(2024)).as("räknas en gång bland de pågående").isEqualTo(i2024);
    assertThat(kvar(STODTEAM)).isEmpty();
    arendet(vag, insats);
    synsForDemSomSerInsatser(insats);
    rapporteras(vag, insats);
    rekvireras(insats);
    forlangs(vag, insats);
  }

  private void arendet(Arendevag vag, String insats) {
    JsonNode arende = chef().get("/arenden/" + vag.arendeId()).krav(200);
    assertThat(arende.get("diarienummer").asString()).startsWith("TAGA 2023-");
    assertThat(arende.get("steg").asString()).isEqualTo("insats");
    assertThat(arende.get("status").asString()).isEqualTo("beviljad");
    assertThat(handelser(chef(), vag.arendeId())).contains("insats_overtagen");
    JsonNode bild = chef().get("/insatser/" + insats).krav(200);
    assertThat(bild.get("status").asString()).isEqualTo("pagar");
    assertThat(bild.get("nastaRapport").asString()).isEqualTo("2023-12-31");
    assertThat(bild.get("mal").get(0).get("malvarde").asString()).isEqualTo("30 %");
    assertThat(bild.get("styrgrupp").get(0).asString()).isEqualTo("styrgrupp.taga");
    assertThat(
            som("sokande.burlov.taga")
                .get("/ansokningar/" + vag.arendeId())
                .krav(200)
                .get("rubrik")
                .asString())
        .isEqualTo("Stödteam");
    JsonNode verifikation =
        chef().get("/huvudbok?arendeId=" + vag.arendeId()).krav(200).get("innehall").get(0);
    assertThat(verifikation.get("handelse").asString()).isEqualTo("overtagande");
    chef()
        .ladda(
            "/arenden/" + vag.arendeId() + "/handlingar",
            "fil",
            "protokoll.pdf",
            "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8))
        .krav(201);
  }

  private void synsForDemSomSerInsatser(String insats) {
    Stream.of(
            "sokande.burlov",
            "sokande.region",
            "ekonom",
            "revisor",
            "administrator",
            "ordforande",
            "ledamot.fk",
            "beredning.af",
            "styrgrupp")
        .forEach(
            r ->
                assertThat(som(r + ".taga").get("/insatser/" + insats).status())
                    .as(r)
                    .isEqualTo(200));
    assertThat(som("sokande.af.taga").get("/insatser/" + insats).status()).isEqualTo(404);
    assertThat(som("forbundschef.bksv").get("/insatser/" + insats).status())
        .as("ett annat förbund")
        .isEqualTo(404);
    assertThat(
            StreamSupport.stream(
                    som("ordforande.taga")
                        .get("/insatser?antal=200")
                        .krav(200)
                        .get("innehall")
                        .spliterator(),
                    false)
                .map(i -> i.get("rubrik").asString()))
        .contains("Stödteam");
  }

  private void rapporteras(Arendevag vag, String insats) {
    JsonNode uppgift = vag.uppgift("sokande.burlov", "lamna_rapport");
    assertThat(uppgift.get("frist").asString()).isEqualTo("2023-12-31");
    vag.slutfor("sokande.burlov", "lamna_rapport", Map.of("text", "Tertialet gick som planerat."));
    vag.slutfor("forbundschef", "granska_rapport", Map.of("utfall", "godkand"));
    assertThat(vag.uppgift("sokande.burlov", "lamna_rapport").get("frist").asString())
        .as("nästa tertial")
        .isEqualTo("2024-04-30");
    assertThat(chef().get("/insatser/" + insats).krav(200).get("rapporter")).hasSize(1);
  }

  private void rekvireras(String insats) {
    String id =
        som("sokande.burlov.taga")
            .post(
                "/insatser/" + insats + "/rekvisitioner",
                Map.of(
                    "period", "hösten",
                    "poster", List.of(Map.of("ar", 2023, "post", "Lön", "beloppOre", 100_000_00L)),
                    "mottagare", Map.of("namn", "Burlövs kommun", "bankgiro", "991-2346")))
            .krav(201)
            .get("rekvisitionId")
            .asString();
    String en = "/insatser/" + insats + "/rekvisitioner/" + id;
    int version =
        ekonom()
            .post(
                en + "/kontrollera",
                Map.of(
                    "version",
                    1,
                    "godkant",
                    List.of(Map.of("ar", 2023, "beloppOre", 100_000_00L)),
                    "villkorUppfyllda",
                    true))
            .krav(200)
            .get("version")
            .asInt();
    chef().post(en + "/attestera", Map.of("version", version, "utfall", "attesterad")).krav(200);
    ekonom().post(en + "/utbetald", Map.of("version", version + 1)).krav(200);
    assertThat(stadier(insats))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("utbetalt 2023", 400_000L, "avtalat 2024", 420_000L));
    assertThat(chef().post("/insatser/" + insats + "/angra-overtagande", Map.of("skal", "x")).kod())
        .as("insatsen har drivits sedan")
        .isEqualTo("har_drivits");
  }

  private void forlangs(Arendevag vag, String insats) {
    List<Map<String, Object>> okning =
        List.of(Map.of("ar", 2025, "beloppOre", 50_000_00L, "finansiering", "eget_kapital"));
    String andring =
        chef()
            .post(
                "/insatser/" + insats + "/andringar/forslag",
                Map.of(
                    "slag", "forlangning",
                    "skal", "Metoden behöver ett halvår till",
                    "nyttSlut", "2025-06-30",
                    "okningar", okning))
            .krav(201)
            .get("andringId")
            .asString();
    Arendevag.Mote mote = vag.sammantrade(LEDAMOTER, Map.of("andringId", andring));
    som("ordforande.taga")
        .post(
            mote.vag("beslut"),
            Map.of(
                "utfall",
                "bifall",
                "belopp",
                okning,
                "villkor",
                List.of(),
                "motivering",
                "Enligt förslaget."))
        .krav(201);
    assertThat(stadier(insats)).containsEntry("avtalat 2025", 50_000L);
    assertThat(chef().get("/insatser/" + insats).krav(200).get("slut").asString())
        .isEqualTo("2025-06-30");
  }

  @Test
  @DisplayName("det som är fel nekas vid sitt fält eller sin regel, och ingenting finns kvar")
  void nekas() {
    Map<String, Object> ratt = insats("Färjan", pengar(FARJAN, Map.of()));
    long fore = antalArenden();

    JsonNode tomt = chef().post("/insatser/overtagna", Map.of()).krav(400);
    assertThat(tomt.get("fel").valueStream().map(f -> f.get("falt").asString()).toList())
        .contains(
            "rubrik",
            "insatstyp",
            "niva",
            "huvudman",
            "mal",
            "start",
            "slut",
            "beslut.dag",
            "beslut.paragraf",
            "pengar");
    assertThat(kod(med(ratt, "okant", 1))).isEqualTo("felaktig_inmatning");
    assertThat(
            kod(
                med(
                    ratt,
                    "parter",
                    List.of(Map.of("medlem", "burlov", "kontakt", "", "roll", "huvudman")))))
        .isEqualTo("for_fa_parter");
    assertThat(kod(med(ratt, "beslut", Map.of("dag", "2030-01-01", "paragraf", "1"))))
        .isEqualTo("beslutet_inte_fattat");
    List<Map<String, Object>> pengar = pengar(FARJAN, Map.of());
    assertThat(kod(med(ratt, "pengar", List.of(med(pengar.getFirst(), "beviljatOre", 1)))))
        .isEqualTo("avviker_fran_raden");
    assertThat(kod(med(ratt, "pengar", List.of(med(pengar.getFirst(), "utbetaltOre", 60_000_01L)))))
        .isEqualTo("mer_utbetalt_an_beviljat");
    assertThat(
            kod(
                med(
                    ratt,
                    "pengar",
                    List.of(
                        med(pengar.getFirst(), "radId", "00000000-0000-0000-0000-000000000009")))))
        .isEqualTo("avviker_fran_raden");
    assertThat(som("administrator.taga").post("/insatser/overtagna", ratt).status()).isEqualTo(403);
    assertThat(antalArenden()).isEqualTo(fore);
    assertThat(kvar(FARJAN)).isPresent();
  }

  private String kod(Map<String, Object> kropp) {
    return chef().post("/insatser/overtagna", kropp).kod();
  }

  private long antalArenden() {
    return chef().get("/arenden?antal=1").krav(200).get("totalt").asLong();
  }

  @Test
  @DisplayName("dubbelklick och två på en gång ger en insats; ångras den går raden att ta igen")
  void en_gang_och_angrat() {
    Map<String, Object> kropp = insats("Vägen in", pengar(VAGEN_IN, Map.of(2023, 100_000_00L)));
    List<Integer> svar =
        Stream.of(chef(), ekonom(), chef(), ekonom())
            .map(
                vem ->
                    CompletableFuture.supplyAsync(
                        () -> vem.post("/insatser/overtagna", kropp).status()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(svar).containsOnlyOnce(201).containsOnly(201, 422);
    JsonNode en = overtagen("Vägen in", "pagar");
    assertThat(en.get("kanAngras").asBoolean()).isTrue();
    String angra = "/insatser/" + en.get("insatsId").asString() + "/angra-overtagande";
    Arendevag vag = vag().med(en.get("arendeId").asString());
    vag.uppgift("sokande.burlov", "lamna_rapport");
    String blad = blad(2024);

    assertThat(chef().post(angra, Map.of("skal", " ")).status()).isEqualTo(400);
    chef().post(angra, Map.of("skal", "Fel huvudman")).krav(200);

    assertThat(chef().post(angra, Map.of("skal", "Igen")).kod()).isEqualTo("redan_rattad");
    assertThat(blad(2024)).isEqualTo(blad);
    assertThat(kvar(VAGEN_IN)).isPresent();
    assertThat(handelser(chef(), vag.arendeId())).contains("overtagande_angrat");
    assertThat(chef().get("/arenden/" + vag.arendeId()).krav(200).get("status").asString())
        .isEqualTo("avslutad");
    assertThat(
            som("sokande.burlov.taga")
                .get("/uppgifter?status=oppen&arendeId=" + vag.arendeId())
                .krav(200)
                .get("totalt")
                .asInt())
        .isZero();

    JsonNode igen =
        chef()
            .post(
                "/insatser/overtagna",
                med(insats("Vägen in", pengar(VAGEN_IN, Map.of())), "avtalat", false))
            .krav(201);
    Arendevag nytt = vag().med(igen.get("arendeId").asString());
    assertThat(stadier(igen.get("insatsId").asString())).containsEntry("beviljat 2023", 250_000L);
    nytt.slutfor("forbundschef", "underteckna_avtal", Map.of("utfall", "undertecknat"));
    assertThat(stadier(igen.get("insatsId").asString())).containsEntry("avtalat 2023", 250_000L);
    assertThat(nytt.uppgift("sokande.burlov", "lamna_rapport").get("frist").asString())
        .isEqualTo("2023-12-31");
  }

  private JsonNode overtagen(String rubrik, String status) {
    return chef()
        .get("/insatser/overtagna?antal=200")
        .krav(200)
        .get("innehall")
        .valueStream()
        .filter(o -> o.get("rubrik").asString().equals(rubrik))
        .filter(o -> o.get("status").asString().equals(status))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("demoförbundets PAS, AKTIV och SAMTEAM är insatser, tagna ur budgetens rader")
  void demon() {
    List<JsonNode> insatser =
        som("forbundschef.bksv")
            .get("/insatser/overtagna?antal=200")
            .krav(200)
            .get("innehall")
            .valueStream()
            .toList();
    assertThat(insatser)
        .extracting(i -> i.get("rubrik").asString())
        .containsExactlyInAnyOrder(
            "PAS", "AKTIV", "SAMTEAM 2.0 Burlöv", "SAMTEAM 2.0 Staffanstorp");
    String aktiv =
        insatser.stream()
            .filter(i -> i.get("rubrik").asString().equals("AKTIV"))
            .findFirst()
            .orElseThrow()
            .get("insatsId")
            .asString();
    JsonNode bild = som("sokande.staffanstorp.bksv").get("/insatser/" + aktiv).krav(200);
    assertThat(
            bild.get("pengar")
                .valueStream()
                .map(
                    p ->
                        p.get("stadium").asString()
                            + " "
                            + p.get("ar").asInt()
                            + " "
                            + p.get("beloppOre").asLong() / 100)
                .toList())
        .containsExactlyInAnyOrder(
            "utbetalt 2023 75600",
            "avtalat 2023 25200",
            "avtalat 2024 100800",
            "avtalat 2025 12600");
    assertThat(
            som("forbundschef.bksv")
                .get("/insatser/overtagna/kvar")
                .krav(200)
                .get("innehall")
                .valueStream()
                .map(r -> r.get("rad").asString())
                .toList())
        .contains("Strukturövergripande förstudie Vellinge")
        .doesNotContain("AKTIV", "4027 PAS");
  }
}
