package se.samordna.rekvisition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.protokoll.Upphavandefoljd;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Domstol;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Insatsens pengar genom API:t: avtal, rekvisition, ändring, återkrav")
class InsatsensPengarVagTest extends Integrationstest {

  private static final long ORE = 60_000_00L;

  @Autowired private Upphavandefoljd foljd;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate tx;

  private Arendevag vag = new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region");
  private String insats = "";
  private String arende = "";

  @BeforeEach
  void enInsatsMedAvtal() {
    vag.tillStyrelsen("Stödteam", Map.of(2023, ORE), List.of(eget(2023, ORE)));
    arende = vag.arendeId();
    insats = vag.insats(Bksv.FYRA, List.of(eget(2023, ORE)));
  }

  private Api chef() {
    return som("forbundschef.bksv");
  }

  private Api ekonom() {
    return som("ekonom.bksv");
  }

  private static Map<String, Object> eget(int ar, long ore) {
    return Map.of("ar", ar, "beloppOre", ore, "finansiering", "eget_kapital");
  }

  private String vag(String del) {
    return "/insatser/" + insats + "/" + del;
  }

  private Api.Svar begar(Api vem, long ore) {
    return vem.post(
        vag("rekvisitioner"),
        Map.of(
            "period", "januari–juni 2023",
            "poster", List.of(Map.of("ar", 2023, "post", "Projektledning", "beloppOre", ore)),
            "mottagare", Map.of("namn", "Vellinge kommun, åäö", "bankgiro", "991-2346")));
  }

  private Map<String, Long> pengar() {
    Map<String, Long> ore = new HashMap<>();
    chef()
        .get("/insatser/" + insats)
        .krav(200)
        .get("pengar")
        .forEach(
            p ->
                ore.put(
                    p.get("stadium").asString() + " " + p.get("ar").asInt(),
                    p.get("beloppOre").asLong()));
    return ore;
  }

  private JsonNode blad() {
    return ekonom().get("/budget/2023").krav(200);
  }

  @Test
  @DisplayName("begärd, delvis godkänd, attesterad, betald och rättad")
  void rekvisitionen() {
    assertThat(pengar()).containsOnly(Map.entry("avtalat 2023", ORE));
    assertThat(begar(som("sokande.region.bksv"), 1_00L).kod()).isEqualTo("inte_huvudman");
    assertThat(begar(som("sokande.vellinge.bksv"), ORE + 1).kod()).isEqualTo("stadiet_racker_inte");
    String id =
        begar(som("sokande.vellinge.bksv"), 20_000_00L).krav(201).get("rekvisitionId").asString();
    String en = vag("rekvisitioner/" + id);
    assertThat(ekonom().get(en + "/betalningsfil").kod()).isEqualTo("fel_lage");
    Map<String, Object> kontroll =
        Map.of(
            "version",
            1,
            "godkant",
            List.of(Map.of("ar", 2023, "beloppOre", 15_000_00L)),
            "villkorUppfyllda",
            true);
    assertThat(ekonom().post(en + "/kontrollera", kontroll).kod()).isEqualTo("skal_saknas");
    Map<String, Object> medSkal = new HashMap<>(kontroll);
    medSkal.put("kommentar", "Lokalen ingår inte i beslutet");
    int version = ekonom().post(en + "/kontrollera", medSkal).krav(200).get("version").asInt();
    chef().post(en + "/attestera", Map.of("version", version, "utfall", "attesterad")).krav(200);
    assertThat(pengar())
        .containsEntry("rekvirerat 2023", 15_000_00L)
        .containsEntry("avtalat 2023", ORE - 15_000_00L);
    Api.Svar fil = ekonom().get(en + "/betalningsfil");
    assertThat(fil.status()).isEqualTo(200);
    assertThat(new String(fil.ratt().body(), StandardCharsets.UTF_8))
        .contains("pain.001.001.03", "15000.00", "Vellinge kommun, åäö");
    // Attesten är gjord tidigast testernas första dag, hur långt klockan än hunnit.
    Api.Svar fore =
        ekonom().post(en + "/utbetald", Map.of("version", version + 1, "dag", "2023-11-19"));
    assertThat(fore.status()).isEqualTo(422);
    assertThat(fore.kod()).isEqualTo("fore_attesten");
    assertThat(pengar()).doesNotContainKey("utbetalt 2023");
    JsonNode betald = ekonom().post(en + "/utbetald", Map.of("version", version + 1)).krav(200);
    assertThat(betald.get("status").asString()).isEqualTo("utbetald");
    assertThat(pengar()).containsEntry("utbetalt 2023", 15_000_00L);
    ekonom()
        .post(
            en + "/ratta",
            Map.of("version", betald.get("version").asInt(), "kommentar", "Fel bankgiro"))
        .krav(200);
    assertThat(pengar()).containsEntry("rekvirerat 2023", 15_000_00L);
    boken_slutar_med("rattelse", "Fel bankgiro");
    upphavt(en);
  }

  /** R18: beslutet upphävs. Inget mer betalas, och allt kommer tillbaka av en motpost. */
  private void upphavt(String rekvisition) {
    long kvar = blad().get("kvarAttDisponeraOre").asLong();
    assertThat(chef().post(vag("andringar"), Map.of("slag", "upphavande", "skal", "Domen")).kod())
        .isEqualTo("upphavs_i_protokollet");
    new Domstol(foljd, jdbc, tx).upphav("BKSV", insats, LocalDate.of(2023, 11, 20));
    assertThat(pengar()).isEmpty();
    assertThat(blad().get("kvarAttDisponeraOre").asLong()).isEqualTo(kvar + ORE);
    assertThat(chef().get("/insatser/" + insats).krav(200).get("status").asString())
        .isEqualTo("upphavd");
    assertThat(chef().get("/arenden/" + arende).krav(200).get("steg").asString())
        .as("frågan är tillbaka hos styrelsen")
        .isEqualTo("forslag");
    assertThat(
            som("sokande.vellinge.bksv")
                .get("/uppgifter?status=oppen&arendeId=" + arende)
                .krav(200)
                .get("totalt")
                .asInt())
        .as("ingen rapport väntar")
        .isZero();
    assertThat(chef().get(rekvisition).krav(200).get("status").asString()).isEqualTo("avslagen");
    JsonNode bok = ekonom().get("/huvudbok?antal=200&arendeId=" + arende).krav(200).get("innehall");
    assertThat(bok.get(bok.size() - 1).get("handelse").asString()).isEqualTo("aterlaggning");
    assertThat(bok.get(bok.size() - 1).get("rattar").asString())
        .as("pekar på beviljandet")
        .isEqualTo(verifikation(bok, "beviljande"));
  }

  private static String verifikation(JsonNode bok, String handelse) {
    return StreamSupport.stream(bok.spliterator(), false)
        .filter(v -> v.get("handelse").asString().equals(handelse))
        .findFirst()
        .orElseThrow()
        .get("verifikationId")
        .asString();
  }

  private void boken_slutar_med(String handelse, String skal) {
    JsonNode bok = ekonom().get("/huvudbok?antal=200&arendeId=" + arende).krav(200).get("innehall");
    JsonNode sista = bok.get(bok.size() - 1);
    assertThat(sista.get("handelse").asString()).isEqualTo(handelse);
    assertThat(sista.get("skal").asString()).isEqualTo(skal);
    assertThat(sista.get("rattar").asString()).isNotEmpty();
    bok.forEach(
        v ->
            assertThat(
                    StreamSupport.stream(v.get("konteringar").spliterator(), false)
                        .mapToLong(k -> k.get("beloppOre").asLong())
                        .sum())
                .isZero());
    assertThat(ekonom().get("/huvudbok?konto=utbetalt:" + insats).krav(200).get("totalt").asInt())
        .as("från en siffra till dess verifikationer: utbetalningen och rättelsen")
        .isEqualTo(2);
  }

  @Test
  @DisplayName("återföring, medfinansiering och återkrav")
  void utan_beslut() {
    long kvar = blad().get("kvarAttDisponeraOre").asLong();
    assertThat(
            chef()
                .post(
                    vag("andringar"),
                    Map.of("slag", "forlangning", "skal", "Mer tid", "nyttSlut", "2025-06-30"))
                .kod())
        .as("det styrelsen beslutar utförs inte här")
        .isEqualTo("beslut_saknas");
    chef()
        .post(
            vag("andringar"),
            Map.of(
                "slag", "aterforing",
                "skal", "Vakant tjänst",
                "minskningar", List.of(Map.of("ar", 2023, "beloppOre", 10_000_00L)),
                "till", "eget_kapital"))
        .krav(201);
    assertThat(blad().get("kvarAttDisponeraOre").asLong()).isEqualTo(kvar + 10_000_00L);
    medfinansieringen();
  }

  private void medfinansieringen() {
    long intakter = blad().get("intakterOre").asLong();
    Map<String, Object> via =
        Map.of("ar", 2023, "fran", "Annat förbund", "beloppOre", 500_00L, "viaForbundet", true);
    ekonom().post(vag("medfinansiering"), via).krav(201);
    assertThat(ekonom().post(vag("medfinansiering"), via).kod()).isEqualTo("medfinansierat_redan");
    assertThat(blad().get("intakterOre").asLong()).isEqualTo(intakter + 500_00L);
    assertThat(
            ekonom()
                .post(
                    vag("aterkrav"),
                    Map.of("ar", 2023, "beloppOre", 1_00L, "skal", "Inget är betalt"))
                .kod())
        .isEqualTo("mer_an_utbetalt");
  }
}
