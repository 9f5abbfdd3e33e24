package se.samordna.besked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.mote.PunktId;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.BeslutService;
import se.samordna.sammantrade.FattaBeslut;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Pdftext;
import se.samordna.stod.Pdfua;
import tools.jackson.databind.JsonNode;

@DisplayName("E2: vid avslag har de sökande beskedet i samma stund")
class AvslagVagTest extends Integrationstest {

  private static final List<Map<String, Object>> BELOPP =
      List.of(Map.of("ar", 2024, "beloppOre", 100_00L, "finansiering", "eget_kapital"));
  private static final String SKAL =
      "Målgruppen har redan stöd i en annan insats.\nBehovet är inte visat.";

  @Autowired private BeslutService besluten;
  @Autowired private TransactionTemplate tx;

  private final Arendevag vag = new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region");
  private Arendevag.Mote mote = new Arendevag.Mote("", "");

  @BeforeEach
  void paListan() {
    vag.tillStyrelsen("Ansökan som avslås", Map.of(2024, 100_00L), BELOPP);
    mote = vag.sammantrade(Bksv.FYRA);
  }

  private Api.Svar avsla(String motivering) {
    return vag.som("ordforande")
        .post(
            mote.vag("beslut"),
            Map.of(
                "utfall",
                "avslag",
                "belopp",
                List.of(),
                "villkor",
                List.of(),
                "motivering",
                motivering));
  }

  private Api.Svar las(String vem) {
    return som(vem).get("/arenden/" + vag.arendeId() + "/avslag");
  }

  private List<JsonNode> beskeden() {
    return las("sokande.vellinge.bksv").krav(200).get("innehall").valueStream().toList();
  }

  private List<JsonNode> breven() {
    return som("administrator.bksv")
        .get("/sammantraden/" + mote.sammantradeId() + "/brev?antal=200")
        .krav(200)
        .get("innehall")
        .valueStream()
        .filter(b -> b.get("slag").asString().equals("avslag"))
        .toList();
  }

  private List<String> handlingar() {
    return som("sokande.vellinge.bksv")
        .get("/arenden/" + vag.arendeId() + "/handlingar?antal=200")
        .krav(200)
        .get("innehall")
        .valueStream()
        .map(h -> h.get("slag").asString())
        .toList();
  }

  @Test
  @DisplayName("skälen, orden och hur det överklagas finns när beslutet svarar, också som PDF/UA")
  void beskedet() throws Exception {
    avsla(SKAL).krav(201);
    List<JsonNode> alla = beskeden();
    assertThat(alla).hasSize(1);
    JsonNode besked = alla.getFirst();
    assertThat(besked.get("skal").asString()).isEqualTo(SKAL);
    assertThat(besked.get("satser").get(0).asString()).isEqualTo("att avslå ansökan");
    int paragraf = besked.get("paragraf").asInt();
    assertThat(paragraf).isPositive();
    assertThat(besked.get("overklagande").toString()).contains("13 kap. 5 § kommunallagen");
    assertThat(besked.has("upphavt")).isFalse();
    assertThat(besked.has("avser")).as("ansökan själv").isFalse();

    byte[] pdf =
        som("sokande.region.bksv")
            .get("/handlingar/" + besked.get("handlingId").asString() + "/innehall")
            .ratt()
            .body();
    assertThat(Pdfua.brott(pdf)).isEmpty();
    String nummer =
        som("sokande.vellinge.bksv")
            .get("/arenden/" + vag.arendeId())
            .krav(200)
            .get("diarienummer")
            .asString();
    assertThat(Pdftext.sidor(pdf))
        .allSatisfy(s -> assertThat(s).contains(nummer, "§ " + paragraf, "2023-11-20"));
    assertThat(Pdftext.allt(pdf))
        .contains("Målgruppen har redan stöd i en annan insats. Behovet är inte visat.")
        .contains("28 § lagen (2003:1210)")
        .doesNotContain(".bksv");
  }

  @Test
  @DisplayName("ett brev till var och en som söker, ett besked på startsidan, och en händelse")
  void meddelat() {
    avsla(SKAL).krav(201);
    assertThat(breven().stream().map(b -> b.get("person").asString()))
        .containsExactlyInAnyOrder("sokande.vellinge.bksv", "sokande.region.bksv");
    assertThat(breven())
        .allSatisfy(
            b ->
                assertThat(b.get("text").asString())
                    .contains("avslag")
                    .doesNotContain("Målgruppen"));
    assertThat(plikter("sokande.region.bksv")).contains(vag.arendeId());
    assertThat(plikter("sokande.burlov.bksv")).doesNotContain(vag.arendeId());
    assertThat(
            som("sokande.vellinge.bksv")
                .get("/arenden/" + vag.arendeId() + "/tidslinje?antal=200")
                .krav(200)
                .get("innehall")
                .valueStream()
                .map(h -> h.get("handelse").asString())
                .filter(h -> h.equals("avslag_meddelat") || h.equals("styrelsebeslut")))
        .containsExactly("styrelsebeslut", "avslag_meddelat");
    vanta(
        "ärendet är stängt",
        () ->
            Optional.of(
                    som("forbundschef.bksv")
                        .get("/arenden/" + vag.arendeId())
                        .krav(200)
                        .get("status")
                        .asString())
                .filter("avslagen"::equals));
  }

  private List<String> plikter(String vem) {
    return som(vem)
        .get("/plikter?antal=200")
        .krav(200)
        .get("innehall")
        .valueStream()
        .filter(p -> p.get("slag").asString().equals("las_avslag"))
        .map(p -> p.get("om").get("arendeId").asString())
        .toList();
  }

  @Test
  @DisplayName("de sökande, styrelsen och förbundets egna läser det; ingen annan sökande")
  void rollerna() {
    avsla(SKAL).krav(201);
    for (String vem :
        List.of(
            "sokande.vellinge.bksv",
            "sokande.region.bksv",
            "ordforande.bksv",
            "ledamot.fk.bksv",
            "forbundschef.bksv",
            "administrator.bksv",
            "revisor.bksv")) {
      assertThat(las(vem).status()).as(vem).isEqualTo(200);
    }
    for (String vem : List.of("sokande.burlov.bksv", "styrgrupp.bksv", "forbundschef.lund")) {
      assertThat(las(vem).status()).as(vem).isEqualTo(404);
    }
    assertThat(las("drift").status()).isIn(403, 404);
    assertThat(api().get("/arenden/" + vag.arendeId() + "/avslag").status()).isEqualTo(401);
  }

  @Test
  @DisplayName("den som har jäv på punkten läser inte beskedet (R15)")
  void jav() {
    vag.som("ordforande")
        .post(mote.vag("jav"), Map.of("person", "ledamot.fk.bksv", "grund", "Egen verksamhet"))
        .krav(200);
    avsla(SKAL).krav(201);
    assertThat(las("ledamot.fk.bksv").status()).isIn(403, 404);
    assertThat(las("ledamot.af.bksv").status()).isEqualTo(200);
  }

  @Test
  @DisplayName("utan skäl nekas avslaget vid fältet, och inget blir kvar")
  void utanSkal() {
    Api.Svar nej = avsla(" \n\u200b ");
    assertThat(nej.status()).isEqualTo(400);
    assertThat(nej.kropp().get("fel").get(0).get("falt").asString()).isEqualTo("motivering");
    assertThat(nej.kropp().get("fel").get(0).get("kod").asString()).isEqualTo("saknas");
    assertThat(beskeden()).isEmpty();
    avsla(SKAL).krav(201);
  }

  @Test
  @DisplayName("F13: två som beslutar samtidigt: ett beslut, ett besked, ett brev var")
  void samtidigt() {
    List<Integer> svar =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> avsla(SKAL).status()))
            .limit(2)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(svar).containsExactlyInAnyOrder(201, 409);
    assertThat(beskeden()).hasSize(1);
    assertThat(breven()).hasSize(2);
    assertThat(handlingar()).containsOnlyOnce("beslut");
  }

  @Test
  @DisplayName("F1: dör programmet innan beslutet är sparat finns inget av beskedet")
  void doInnan() {
    Aktor ordforande =
        new Aktor("ordforande.bksv", "Ordförande", "BKSV", Set.of(Roll.PRESIDIUM), Set.of());
    boolean fattat =
        Inloggad.som(
            ordforande,
            () ->
                Objects.requireNonNull(
                    tx.execute(
                        s -> {
                          boolean ja = iHandlingen().arJa();
                          s.setRollbackOnly();
                          return ja;
                        })));
    assertThat(fattat).isTrue();
    assertThat(beskeden()).isEmpty();
    assertThat(breven()).isEmpty();
    assertThat(handlingar()).doesNotContain("beslut");
  }

  private se.samordna.gemensam.Svar<?> iHandlingen() {
    return besluten.fatta(
        new SammantradeId(UUID.fromString(mote.sammantradeId())),
        new PunktId(UUID.fromString(mote.punkt())),
        new FattaBeslut(Utfall.AVSLAG, List.of(), List.of(), SKAL, Optional.empty()));
  }
}
