package se.samordna.foredragning.lista;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import tools.jackson.databind.JsonNode;

@DisplayName("Var nya punkter hamnar på föredragningslistan")
class NyaPunktersPlatsIntegrationTest extends Listprov {

  private static final String EKONOMI = "Ekonomisk uppföljning";
  private static final String NASTA = "Nästa sammanträde";

  private String mote = "";

  @BeforeEach
  void fylldLista() {
    mote = mote("2023-03-08T08:00:00Z");
    fyll();
  }

  private void fyll() {
    som("forbundschef.bksv").post(mote + "/standardpunkter", Map.of()).krav(200);
  }

  private List<String> rubriker() {
    return rubriker(lista(mote));
  }

  private String punkten(String rubrik) {
    return StreamSupport.stream(lista(mote).get("punkter").spliterator(), false)
        .filter(p -> p.get("rubrik").asString().equals(rubrik))
        .findFirst()
        .orElseThrow()
        .get("punkt")
        .asString();
  }

  @Test
  @DisplayName("det som sätts upp efter de stående punkterna hamnar mellan de första och de sista")
  void mellan() {
    laggTill(mote, Map.of("arendeId", klart("Ärendet emellan").arendeId()));
    punkt(mote, "Rapport emellan");
    assertThat(rubriker())
        .startsWith("Upprop", "Val av justerare", "Fastställande av föredragningslistan")
        .containsSubsequence("Ärendet emellan", "Rapport emellan", EKONOMI, NASTA)
        .endsWith(NASTA);
    List<String> fore = rubriker();
    fyll();
    assertThat(rubriker()).as("fyllt en gång till").isEqualTo(fore);
  }

  @Test
  @DisplayName("den som flyttat de sista för hand har valt: det nya hamnar sist")
  void flyttat_for_hand() {
    String rapport = punkt(mote, "Rapport");
    List<String> ordning = new ArrayList<>();
    lista(mote).get("punkter").forEach(p -> ordning.add(p.get("punkt").asString()));
    ordning.remove(rapport);
    ordning.add(rapport);
    som("forbundschef.bksv")
        .put(
            mote + "/lista",
            Map.of("version", lista(mote).get("version").asInt(), "ordning", ordning))
        .krav(200);
    punkt(mote, "En till");
    assertThat(rubriker()).endsWith(NASTA, "Rapport", "En till");
  }

  @Test
  @DisplayName("det som flyttas hit från ett annat sammanträde hamnar också före de sista")
  void flyttat_hit() {
    String fran = mote("2023-02-08T08:00:00Z");
    String punkt = punkt(fran, "Flyttad rapport");
    som("forbundschef.bksv")
        .post(
            fran + "/punkter/" + punkt + "/flytta",
            Map.of(
                "version", version(fran, punkt), "till", mote.substring("/sammantraden/".length())))
        .krav(200);
    assertThat(rubriker()).containsSubsequence("Flyttad rapport", EKONOMI).endsWith(NASTA);
  }

  @Test
  @DisplayName("inget hamnar före det som behandlas, och det som står där behåller sitt nummer")
  void under_motet() {
    Api ordforande = som("ordforande.bksv");
    ordforande
        .post(
            mote + "/upprop",
            Map.of(
                "narvarande",
                List.of(Map.of("person", "ordforande.bksv", "narvaro", "rum", "tjanstgor", true))))
        .krav(200);
    String ekonomi = punkten(EKONOMI);
    ordforande.post(mote + "/punkter/" + ekonomi + "/ta-upp", Map.of()).krav(200);
    int nummer = rad(lista(mote), ekonomi).get("ordning").asInt();
    punkt(mote, "Väckt under mötet");
    JsonNode efter = lista(mote);
    assertThat(rad(efter, ekonomi).get("ordning").asInt()).isEqualTo(nummer);
    assertThat(rubriker(efter))
        .containsSubsequence(EKONOMI, "Väckt under mötet", "Övriga frågor", NASTA);
  }
}
