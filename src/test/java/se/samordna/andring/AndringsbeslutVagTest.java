package se.samordna.andring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import tools.jackson.databind.JsonNode;

@DisplayName("Styrelsen beslutar om ändringar av insatser: pengarna tas i beslutet")
class AndringsbeslutVagTest extends Andringsbeslutprov {

  @Test
  @DisplayName("förlängningen syns på punkten, och bifall ger pengar och slutdag en enda gång")
  void forlangningen() {
    String insats = insats(vag, "Förlängs av styrelsen");
    List<Map<String, Object>> okning = List.of(eget(2025, 5_000_00L));
    String andring = forslag(insats, forlangning(okning));
    assertThat(status(insats, andring)).isEqualTo("oppet");
    assertThat(klara()).contains(andring);

    Arendevag.Mote mote = mote(andring);
    assertThat(klara()).doesNotContain(andring);
    JsonNode visad = punkten(ordforande(), mote).get("andringar").get(0);
    assertThat(visad.get("slut").asString()).isEqualTo("2024-12-31");
    assertThat(visad.get("nyttSlut").asString()).isEqualTo("2025-06-30");
    assertThat(visad.get("ar").get(0).get("foreOre").asLong()).isZero();
    assertThat(visad.get("ar").get(0).get("efterOre").asLong()).isEqualTo(5_000_00L);
    long fore = kvar(2025, "");
    assertThat(kvar(2025, "?medAndring=" + andring))
        .as("kvar att disponera om ändringen bifalls")
        .isEqualTo(fore - 5_000_00L);

    assertThat(ordforande().post(mote.vag("beslut"), beslut("bifall", List.of())).kod())
        .as("R22")
        .isEqualTo("saknar_finansiering");
    assertThat(
            ordforande()
                .post(mote.vag("beslut"), beslut("bifall", List.of(eget(2025, 6_000_00L))))
                .kod())
        .isEqualTo("avviker_fran_forslag");
    assertThat(pengar(insats)).containsOnly(Map.entry("avtalat 2024", ORE));

    assertThat(samtidigt(mote, beslut("bifall", okning))).containsOnlyOnce(201).hasSize(6);
    assertThat(pengar(insats))
        .containsOnly(Map.entry("avtalat 2024", ORE), Map.entry("avtalat 2025", 5_000_00L));
    assertThat(insatsen(insats).get("slut").asString()).isEqualTo("2025-06-30");
    assertThat(kvar(2025, "")).isEqualTo(fore - 5_000_00L);
    assertThat(status(insats, andring)).isEqualTo("utfort");
    assertThat(ordforande().post(mote.vag("beslut"), beslut("bifall", okning)).kod())
        .isEqualTo("redan_beslutad");
    assertThat(utforda(insats)).singleElement().isEqualTo(andring);
    assertThat(tidslinjen())
        .contains("uppsatt_pa_listan", "styrelsebeslut", "insats_andrad")
        .filteredOn("insats_andrad"::equals)
        .hasSize(1);
  }

  private List<String> klara() {
    return id(chef().get("/sammantraden/klara-andringar?antal=200").krav(200));
  }

  private List<String> utforda(String insats) {
    return id(som("sokande.vellinge.bksv").get("/insatser/" + insats + "/andringar").krav(200));
  }

  private static List<String> id(JsonNode lista) {
    return StreamSupport.stream(lista.get("innehall").spliterator(), false)
        .map(a -> a.get("andringId").asString())
        .toList();
  }

  private List<String> tidslinjen() {
    return StreamSupport.stream(
            som("sokande.vellinge.bksv")
                .get("/arenden/" + vag.arendeId() + "/tidslinje?antal=200")
                .krav(200)
                .get("innehall")
                .spliterator(),
            false)
        .map(h -> h.get("handelse").asString())
        .toList();
  }

  /** Dubbelklick och två stolar: sex på en gång. */
  private List<Integer> samtidigt(Arendevag.Mote mote, Map<String, Object> kropp) {
    List<CompletableFuture<Integer>> alla = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Api vem = i % 2 == 0 ? ordforande() : som("administrator.bksv");
      alla.add(CompletableFuture.supplyAsync(() -> vem.post(mote.vag("beslut"), kropp).status()));
    }
    return alla.stream().map(CompletableFuture::join).toList();
  }

  @Test
  @DisplayName("avslag rör inget; bordlagt och återremitterat är öppet igen och kan skrivas om")
  void utan_bifall() {
    String insats = insats(vag, "Bordläggs och avslås");
    String andring = forslag(insats, forlangning(List.of(eget(2025, 5_000_00L))));
    String en = "/insatser/" + insats + "/andringar/forslag/" + andring;
    Arendevag.Mote forsta = mote(andring);
    assertThat(
            som("administrator.bksv")
                .post(
                    "/sammantraden/" + forsta.sammantradeId() + "/punkter",
                    Map.of("andringId", andring))
                .kod())
        .isEqualTo("redan_pa_listan");
    Map<String, Object> omskriven = new HashMap<>(forlangning(List.of(eget(2025, 4_000_00L))));
    omskriven.put("version", 2);
    assertThat(chef().put(en, omskriven).kod()).as("ligger fast").isEqualTo("inte_oppet");

    ordforande().post(forsta.vag("beslut"), beslut("bordlaggning", List.of())).krav(201);
    int version = chef().get(en).krav(200).get("version").asInt();
    assertThat(status(insats, andring)).isEqualTo("oppet");
    omskriven.put("version", version - 1);
    assertThat(chef().put(en, omskriven).kod()).isEqualTo("inaktuell_version");
    omskriven.put("version", version);
    chef().put(en, omskriven).krav(200);

    Arendevag.Mote andra = mote(andring);
    ordforande().post(andra.vag("beslut"), beslut("aterremiss", List.of())).krav(201);
    JsonNode varfor = chef().get(en + "/aterkomster").krav(200);
    assertThat(varfor.get("totalt").asInt()).isEqualTo(1);
    assertThat(varfor.get("innehall").get(0).get("skal").asString()).isEqualTo("Enligt.");
    Arendevag.Mote tredje = mote(andring);
    ordforande().post(tredje.vag("beslut"), beslut("avslag", List.of())).krav(201);
    assertThat(status(insats, andring)).isEqualTo("avslaget");
    assertThat(pengar(insats)).containsOnly(Map.entry("avtalat 2024", ORE));
    assertThat(insatsen(insats).get("slut").asString()).isEqualTo("2024-12-31");
    assertThat(utforda(insats)).isEmpty();
    assertThat(
            som("administrator.bksv")
                .post(
                    "/sammantraden/" + tredje.sammantradeId() + "/punkter",
                    Map.of("andringId", andring))
                .kod())
        .isEqualTo("inte_oppet");
  }
}
