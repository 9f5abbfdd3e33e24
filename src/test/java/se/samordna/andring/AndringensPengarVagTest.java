package se.samordna.andring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;

@DisplayName(
    "Ändringens pengar: det som inte ryms nekas, och omfördelat prövas efter det som frigörs")
class AndringensPengarVagTest extends Andringsbeslutprov {

  @Test
  @DisplayName("det som inte ryms nekas; styrelsens skäl lyfter bara spärren mot kvar")
  void ryms_inte() {
    String insats = insats(vag, "Ryms inte");
    long kvar = kvar(2025, "");
    long forMycket = kvar + 100_00L;
    Map<String, Object> okning = eget(2025, forMycket);
    String andring =
        forslag(
            insats, Map.of("slag", "andring", "skal", "Större grupp", "okningar", List.of(okning)));
    Arendevag.Mote mote = mote(andring);
    Map<String, Object> bifall = beslut("bifall", List.of(okning));
    assertThat(ordforande().post(mote.vag("beslut"), bifall).kod()).isEqualTo("ryms_inte");
    assertThat(status(insats, andring)).isEqualTo("uppsatt");
    assertThat(pengar(insats)).containsOnly(Map.entry("avtalat 2024", ORE));

    Map<String, Object> delvis = new HashMap<>(beslut("delvis", List.of(eget(2025, 1_000_00L))));
    ordforande().post(mote.vag("beslut"), delvis).krav(201);
    assertThat(pengar(insats)).containsEntry("avtalat 2025", 1_000_00L);
    assertThat(
            chef()
                .get("/insatser/" + insats + "/andringar/forslag/" + andring)
                .krav(200)
                .get("avgjort")
                .get("ar")
                .get(0)
                .get("okatOre")
                .asLong())
        .isEqualTo(1_000_00L);

    String igen =
        forslag(
            insats,
            Map.of(
                "slag", "andring",
                "skal", "Undantag",
                "okningar", List.of(eget(2025, kvar(2025, "") + 100_00L))));
    Arendevag.Mote nasta = mote(igen);
    Map<String, Object> medSkal =
        new HashMap<>(beslut("bifall", List.of(eget(2025, kvar(2025, "") + 100_00L))));
    medSkal.put("undantagSkal", " \u200b");
    assertThat(ordforande().post(nasta.vag("beslut"), medSkal).status())
        .as("tecken utan bredd är inget skäl")
        .isEqualTo(422);
    medSkal.put("undantagSkal", "Bufferten får tas i anspråk ett år.");
    ordforande().post(nasta.vag("beslut"), medSkal).krav(201);
    assertThat(kvar(2025, "")).isEqualTo(-100_00L);
    // Åter som det var, för dem som delar förbundet.
    chef()
        .post(
            "/insatser/" + insats + "/andringar",
            Map.of("slag", "aterforing", "skal", "Prövat", "till", "eget_kapital"))
        .krav(201);
  }

  @Test
  @DisplayName("omfördelning: det som minskas frigörs innan det nya prövas; R15 döljer ändringen")
  void omfordelning_och_jav() {
    String insats = insats(vag, "Flyttas mellan år");
    String andring =
        forslag(
            insats,
            Map.of(
                "slag",
                "omfordelning",
                "skal",
                "Starten blev sen",
                "minskningar",
                List.of(Map.of("ar", 2024, "beloppOre", 8_000_00L)),
                "okningar",
                List.of(eget(2025, 8_000_00L))));
    Arendevag.Mote mote = mote(andring);
    Api ledamot = som("ledamot.kavlinge.bksv");
    assertThat(punkten(ledamot, mote).get("andringar").size()).isEqualTo(1);
    ledamot
        .post(
            mote.vag("jav"),
            Map.of("person", "ledamot.kavlinge.bksv", "grund", "Arbetar i insatsen"))
        .krav(200);
    assertThat(punkten(ledamot, mote).get("andringar").isEmpty()).isTrue();
    assertThat(ledamot.get("/insatser/" + insats).status()).isEqualTo(404);
    long kvar = kvar(2024, "");
    ordforande()
        .post(mote.vag("beslut"), beslut("bifall", List.of(eget(2025, 8_000_00L))))
        .krav(201);
    assertThat(pengar(insats))
        .containsOnly(
            Map.entry("avtalat 2024", ORE - 8_000_00L), Map.entry("avtalat 2025", 8_000_00L));
    assertThat(kvar(2024, "")).isEqualTo(kvar + 8_000_00L);
  }
}
