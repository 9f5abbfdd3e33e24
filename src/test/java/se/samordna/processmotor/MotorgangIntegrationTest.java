package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Motorn och databasen håller samma takt")
class MotorgangIntegrationTest extends Integrationstest {

  private static final String FORBUND = "LUND";

  @Autowired private List<Jobbhandlare> handlare;
  @Autowired private Uppgiftsmottagare inkorg;
  @Autowired private Kommandokorare korare;
  @Autowired private Motorport motor;
  @Autowired private EpokStore epoker;
  @Autowired private InstansStore instanser;
  @Autowired private Stillestand stillestand;
  @Autowired private StillestandStore stilla;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate tx;

  private final Arendevag vag =
      new Arendevag(this, "lund", List.of("lund", "region", "fk", "af"), "lund", "fk");

  private <T> T som(Supplier<T> arbete) {
    return Inloggad.som(
        Aktor.process(FORBUND), () -> Objects.requireNonNull(tx.execute(s -> arbete.get())));
  }

  private ArendeId arende() {
    return ArendeId.av(vag.arendeId());
  }

  private String instans() {
    return som(() -> instanser.hitta(FORBUND, arende(), "medelsansokan"))
        .flatMap(InstansStore.Instans::instans)
        .orElseThrow();
  }

  private int antal(String typ) {
    return som(
        () ->
            jdbc.sql("select count(*) from uppgift where arende_id = :arende and typ = :typ")
                .param("arende", arende().varde())
                .param("typ", typ)
                .query(Integer.class)
                .single());
  }

  private Jobb jobb(String typ, int varv, String nyckel) {
    return new Jobb(
        FORBUND,
        arende(),
        typ,
        typ,
        varv,
        new Jobb.Motornyckel(som(epoker::aktuell), nyckel, instans()),
        Map.of("arendeId", vag.arendeId(), "forbund", FORBUND, "varv", varv),
        Map.of("roll", "forbundschef"));
  }

  @Test
  @DisplayName("varje jobbtyp i ritningarna har precis en handlare, och ingen handlare är över")
  void jobbtyperna_har_handlare() {
    assertThat(handlare.stream().map(Jobbhandlare::typ).toList())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Stream.of("medelsansokan.bpmn", "uppfoljning.bpmn")
                .flatMap(n -> Ritning.las(n).jobbtyper())
                // Jämförelsen är motorns egen, inte en moduls.
                .filter(t -> !t.equals(Lagesjamforelse.TYP))
                .collect(Collectors.toSet()));
  }

  @Test
  @DisplayName("F6: samma jobb levererat åtta gånger samtidigt ger en uppgift")
  void samma_jobb_samtidigt() {
    vag.ide("Samma jobb flera gånger");
    vag.uppgift("forbundschef", "ideworkshop");
    Jobb jobb = jobb("ideworkshop", 1, "4711");
    List<CompletableFuture<Uppgiftsmottagare.Besked>> alla = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      alla.add(CompletableFuture.supplyAsync(() -> som(() -> inkorg.oppnad(jobb))));
    }
    assertThat(alla)
        .allSatisfy(b -> assertThat(b.join()).isInstanceOf(Uppgiftsmottagare.Besked.Vantar.class));
    assertThat(antal("ideworkshop")).isEqualTo(1);
  }

  @Test
  @DisplayName("F7: ett sent jobb efter återkallelsen väcker ingen uppgift")
  void sent_jobb_efter_aterkallelse() {
    vag.ide("Återkallas").workshop();
    vag.uppgift("sokande.lund", "skriv_ansokan");
    String instans = instans();
    vag.som("sokande.lund")
        .post("/arenden/" + vag.arendeId() + "/aterkalla", Map.of("skal", "Ändrade planer"))
        .krav(200);
    Jobb sent = jobb("skriv_ansokan", 9, "4712");
    assertThat(som(() -> inkorg.oppnad(sent)))
        .isEqualTo(new Uppgiftsmottagare.Besked.Avvisad("ärendet är stängt"));
    assertThat(oppna()).isEmpty();
    vanta("instansens slut", () -> motor.lever(instans) ? Optional.empty() : Optional.of(true));
  }

  private List<String> oppna() {
    return som(
        () ->
            jdbc.sql("select typ from uppgift where arende_id = :arende and status = 'OPPEN'")
                .param("arende", arende().varde())
                .query(String.class)
                .list());
  }

  @Test
  @DisplayName("F2: ett kommando som redan verkat kan köras igen utan att något ändras")
  void kommandot_igen() {
    vag.ide("Kommandot igen").workshop();
    vag.uppgift("sokande.lund", "skriv_ansokan");
    List<UUID> alla =
        som(
            () ->
                jdbc.sql(
                        """
                        update motorkommando set status = 'OPPEN' where arende_id = :arende
                        returning kommando_id
                        """)
                    .param("arende", arende().varde())
                    .query(UUID.class)
                    .list());
    assertThat(alla).hasSize(2).allSatisfy(id -> assertThat(korare.kor(id)).isEmpty());
    assertThat(antal("ideworkshop")).isEqualTo(1);
    assertThat(antal("skriv_ansokan")).isEqualTo(1);
    assertThat(tillstand()).containsOnly("KLAR");
  }

  private List<String> tillstand() {
    return som(
        () ->
            jdbc.sql("select status from motorkommando where arende_id = :arende")
                .param("arende", arende().varde())
                .query(String.class)
                .list());
  }

  @Test
  @DisplayName("en andra instans av samma ärende avbryts, och uppgiften är fortfarande en")
  void andra_instansen_avbryts() {
    vag.ide("Två instanser");
    String uppgift = vag.uppgift("forbundschef", "ideworkshop").get("uppgiftId").asString();
    String andra =
        motor.byggVid(
            arende(),
            "medelsansokan",
            "ideworkshop",
            Map.of("arendeId", vag.arendeId(), "forbund", FORBUND, "varv", 1, "huvudman", "lund"));
    vanta("att den avbryts", () -> motor.lever(andra) ? Optional.empty() : Optional.of(true));
    assertThat(motor.lever(instans())).isTrue();
    assertThat(vag.uppgift("forbundschef", "ideworkshop").get("uppgiftId").asString())
        .isEqualTo(uppgift);
  }

  @Test
  @DisplayName("en förlorad instans byggs om; uppgiften är densamma, och svarade svar räknas")
  void forlorad_instans_byggs_om() {
    vag.ide("Förlorad instans")
        .workshop()
        .skriv("Förlorad instans", Map.of(2024, 10_000_00L))
        .slutfor("sokande.lund", "skriv_ansokan", Map.of());
    vag.slutfor("sokande.fk", "godkann_ansokan", Map.of("godkanner", true));
    JsonNode kvar = vag.uppgift("sokande.lund", "godkann_ansokan");
    vanta("utkorgen", () -> tillstand().contains("OPPEN") ? Optional.empty() : Optional.of(true));
    String forut = instans();
    motor.avbryt(forut);
    latTidGa();
    JsonNode rapport = som("drift").post("/drift/avstamning", Map.of()).krav(200);
    assertThat(rapport.get("ombyggda").toString()).contains(vag.arendeId(), "godkann_ansokan");
    assertThat(instans()).isNotEqualTo(forut);
    vanta(
        "ombindning", () -> bunden(kvar).equals(instans()) ? Optional.of(true) : Optional.empty());
    assertThat(vag.slutfor("sokande.lund", "godkann_ansokan", Map.of("godkanner", true)).isObject())
        .isTrue();
    assertThat(vag.uppgift("forbundschef", "kontrollera").get("roll").asString())
        .isEqualTo("forbundschef");
    assertThat(antal("godkann_ansokan")).isEqualTo(2);
  }

  /** Det som nyss hänt räknas som på väg; här har det gått en timme. */
  private void latTidGa() {
    som(
        () ->
            jdbc.sql(
                    """
                    update motorkommando set klar = klar - interval '1 hour'
                     where arende_id = :arende
                    """)
                .param("arende", arende().varde())
                .update());
  }

  @Test
  @DisplayName("ett ärende som inte väntar på någon syns för drift, utan sitt innehåll")
  void stillastaende_arende_syns() {
    vag.ide("Står still").uppgift("forbundschef", "ideworkshop");
    som(
        () ->
            jdbc.sql(
                    """
                    update uppgift set status = 'BORTA', avslutad = now() where arende_id = :arende
                    """)
                .param("arende", arende().varde())
                .update());
    vanta(
        "tomt i utkorgen",
        () ->
            Optional.of(true)
                .filter(
                    t ->
                        som(() -> stilla.medKommando(FORBUND)).stream()
                            .noneMatch(a -> a.equals(arende()))));
    stillestand.rond();
    assertThat(som(stilla::alla)).as("ännu är det bara på väg").noneMatch(this::arVart);
    latTalamodetGa();
    stillestand.rond();
    assertThat(som(stilla::alla)).anyMatch(this::arVart);
    JsonNode avvikelser = som("drift").get("/drift/avvikelser").krav(200).get("innehall");
    assertThat(avvikelser)
        .filteredOn(a -> a.get("arendeId").asString("").equals(vag.arendeId()))
        .extracting(a -> a.get("slag").asString())
        .containsExactly("STILLASTAENDE");
    assertThat(avvikelser.toString()).doesNotContain("Står still");
  }

  private boolean arVart(Stillastaende s) {
    return s.arendeId().equals(arende().varde());
  }

  private void latTalamodetGa() {
    som(
        () ->
            jdbc.sql(
                    """
                    update stillestand set sedan = sedan - interval '1 minute'
                     where arende_id = :arende
                    """)
                .param("arende", arende().varde())
                .update());
  }

  private String bunden(JsonNode uppgift) {
    return som(
        () ->
            jdbc.sql("select instans from uppgift where uppgift_id = :id")
                .param("id", UUID.fromString(uppgift.get("uppgiftId").asString()))
                .query(String.class)
                .single());
  }

  @Test
  @DisplayName(
      "drift ser ett blockerat kommando, måste ge skäl för att släppa det, och får det spårat")
  void drift_slapper_med_skal() {
    vag.ide("Blockerat kommando");
    vag.uppgift("forbundschef", "ideworkshop");
    UUID id = UUID.randomUUID();
    som(
        () ->
            jdbc.sql(
                    """
                    insert into motorkommando
                      (kommando_id, forbund, arende_id, slag, data, status, senaste_fel, skapad)
                    values (:id, 'LUND', :arende, 'MEDDELA',
                            '{"mal": "prov", "nyckel": "n", "variabler": {}}', 'BLOCKERAD', 'nej', now())
                    """)
                .param("id", id)
                .param("arende", arende().varde())
                .update());
    String adress = "/drift/kommandon/" + id + "/slapp";
    assertThat(som("drift").get("/drift/kommandon?status=blockerad").krav(200).toString())
        .contains(id.toString())
        .doesNotContain("Blockerat kommando");
    assertThat(som("forbundschef.lund").post(adress, Map.of("skal", "x")).status()).isEqualTo(403);
    assertThat(som("drift").post(adress, Map.of("skal", " ")).status()).isEqualTo(400);
    som("drift").post(adress, Map.of("skal", "Hör till ett prov")).krav(200);
    assertThat(som("drift").post(adress, Map.of("skal", "igen")).status()).isEqualTo(409);
    assertThat(spar(id)).containsExactly("kommando_slappt");
  }

  private List<String> spar(UUID id) {
    return som(
        () ->
            jdbc.sql("select handelse from spar where objekt = :objekt")
                .param("objekt", "motorkommando:" + id)
                .query(String.class)
                .list());
  }
}
