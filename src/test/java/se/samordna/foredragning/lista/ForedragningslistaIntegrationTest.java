package se.samordna.foredragning.lista;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import tools.jackson.databind.JsonNode;

@DisplayName("Föredragningslistan genom API:t")
class ForedragningslistaIntegrationTest extends Listprov {

  @Test
  @DisplayName("två ordnar listan samtidigt: en får sin ordning, den andra får veta det")
  void tva_ordnar() throws Exception {
    String mote = kommande();
    List<String> punkter = Stream.of("A", "B", "C").map(r -> punkt(mote, r)).toList();
    int version = lista(mote).get("version").asInt();
    List<Callable<Api.Svar>> tva =
        List.of(
            () -> ordna("forbundschef.bksv", mote, version, punkter.reversed()),
            () ->
                ordna(
                    "administrator.bksv",
                    mote,
                    version,
                    List.of(punkter.get(1), punkter.get(0), punkter.get(2))));
    List<Api.Svar> svar = new ArrayList<>();
    try (ExecutorService tradar = Executors.newFixedThreadPool(2)) {
      for (Future<Api.Svar> f : tradar.invokeAll(tva)) {
        svar.add(f.get());
      }
    }
    assertThat(svar.stream().map(Api.Svar::status)).containsExactlyInAnyOrder(200, 409);
    assertThat(svar.stream().filter(s -> s.status() == 409).map(Api.Svar::kod))
        .containsExactly("inaktuell_version");
    assertThat(rubriker(lista(mote))).isIn(List.of("C", "B", "A"), List.of("B", "A", "C"));
    Api.Svar ofullstandig =
        ordna("forbundschef.bksv", mote, lista(mote).get("version").asInt(), punkter.subList(0, 2));
    assertThat(ofullstandig.status()).isEqualTo(400);
  }

  private Api.Svar ordna(String vem, String mote, int version, List<String> ordning) {
    return som(vem).put(mote + "/lista", Map.of("version", version, "ordning", ordning));
  }

  @Test
  @DisplayName("stående punkter läggs till en gång, runt ärendena, och mallen är förbundets egen")
  void staende_punkter() {
    String mote = kommande();
    punkt(mote, "Rapport");
    Api chef = som("forbundschef.bksv");
    int antal = chef.post(mote + "/standardpunkter", Map.of()).krav(200).get("antal").asInt();
    assertThat(antal).isPositive();
    assertThat(chef.post(mote + "/standardpunkter", Map.of()).krav(200).get("antal").asInt())
        .isZero();
    List<String> rubriker = rubriker(lista(mote));
    assertThat(rubriker).startsWith("Upprop").hasSize(antal + 1);
    assertThat(rubriker.indexOf("Rapport")).isLessThan(rubriker.indexOf("Ekonomisk uppföljning"));
    JsonNode mall = chef.get("/standardpunkter").krav(200);
    Map<String, Object> gammal =
        Map.of("version", mall.get("version").asInt() - 1, "punkter", List.of());
    assertThat(chef.put("/standardpunkter", gammal).kod()).isEqualTo("inaktuell_version");
    assertThat(som("ordforande.bksv").put("/standardpunkter", gammal).status()).isEqualTo(403);
  }

  @Test
  @DisplayName(
      "en utgången punkt står kvar struken, och ärendet är fritt för ett annat sammanträde")
  void utgar() {
    Arendevag vag = klart("Utgår före mötet");
    String mote = kommande();
    String punkt = laggTill(mote, Map.of("arendeId", vag.arendeId()));
    assertThat(utga(mote, punkt, 0, "För tidigt.").kod()).isEqualTo("inaktuell_version");
    assertThat(utga(mote, punkt, version(mote, punkt), " ").status()).isEqualTo(400);
    utga(mote, punkt, version(mote, punkt), "Parterna vill vänta.").krav(200);
    JsonNode rad = rad(lista(mote), punkt);
    assertThat(rad.get("listan").get("utgick").get("skal").asString())
        .isEqualTo("Parterna vill vänta.");
    assertThat(som("ordforande.bksv").post(mote + "/punkter/" + punkt + "/beslut", avslag()).kod())
        .as("det som utgått beslutas inte")
        .isEqualTo("utgatt");
    assertThat(utga(mote, punkt, version(mote, punkt), "En gång till.").kod()).isEqualTo("utgatt");
    String nasta = mote("2024-09-11T08:00:00Z");
    assertThat(laggTill(nasta, Map.of("arendeId", vag.arendeId()))).isNotEqualTo(punkt);
    assertThat(administrator().post(mote + "/punkter", Map.of("arendeId", vag.arendeId())).kod())
        .isEqualTo("redan_pa_listan");
  }

  private Api.Svar utga(String mote, String punkt, int version, String skal) {
    return som("forbundschef.bksv")
        .post(mote + "/punkter/" + punkt + "/utga", Map.of("version", version, "skal", skal));
  }

  private static Map<String, Object> avslag() {
    return Map.of("utfall", "avslag", "belopp", List.of(), "motivering", "Nej.");
  }

  @Test
  @DisplayName("under mötet utgår en punkt bara genom beslut, och en beslutad punkt rörs inte")
  void under_motet() {
    Arendevag vag = klart("Utgår under mötet");
    Arendevag.Mote oppnat =
        vag.sammantrade(List.of("ordforande", "vice", "ledamot.fk", "ledamot.af"));
    String mote = "/sammantraden/" + oppnat.sammantradeId();
    assertThat(utga(mote, oppnat.punkt(), 1, "Nej.").kod()).isEqualTo("motet_oppnat");
    som("ordforande.bksv").post(oppnat.vag("beslut"), avslag()).krav(201);
    assertThat(utga(mote, oppnat.punkt(), 1, "Nej.").kod()).isEqualTo("redan_beslutad");
    assertThat(
            administrator()
                .put(
                    mote + "/punkter/" + oppnat.punkt(),
                    Map.of("version", 1, "rubrik", "Annan rubrik"))
                .kod())
        .isEqualTo("redan_beslutad");
  }

  @Test
  @DisplayName("en punkt flyttas i en handling: före kallelsen raden själv, efter den en kopia")
  void flytta() {
    String mote = kommande();
    String till = mote("2024-10-09T08:00:00Z");
    String fore = punkt(mote, "Flyttas före");
    assertThat(flytta(mote, fore, till)).as("samma punkt").isEqualTo(fore);
    assertThat(rubriker(lista(mote))).isEmpty();
    Arendevag vag = klart("Flyttas efter kallelsen");
    String efter = laggTill(mote, Map.of("arendeId", vag.arendeId()));
    som("ordforande.bksv")
        .post(
            mote + "/punkter/" + efter + "/jav",
            Map.of("person", "ordforande.bksv", "grund", "Släkt med sökanden."))
        .krav(200);
    administrator().post(mote + "/kallelse", Map.of()).krav(201);
    String ny = flytta(mote, efter, till);
    assertThat(ny).isNotEqualTo(efter);
    assertThat(rad(lista(mote), efter).get("listan").get("utgick").get("flyttadTill").asString())
        .isEqualTo(till.substring("/sammantraden/".length()));
    assertThat(rad(lista(till), ny).get("arendeId").asString()).isEqualTo(vag.arendeId());
    assertThat(rad(lista(till), ny).get("jav")).as("jävet följer med").hasSize(1);
  }

  private String flytta(String mote, String punkt, String till) {
    return som("forbundschef.bksv")
        .post(
            mote + "/punkter/" + punkt + "/flytta",
            Map.of(
                "version", version(mote, punkt), "till", till.substring("/sammantraden/".length())))
        .krav(200)
        .get("punkt")
        .asString();
  }
}
