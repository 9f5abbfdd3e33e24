package se.samordna.foredragning.lista;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import tools.jackson.databind.JsonNode;

@DisplayName("Ett extra ärende som styrelsen säger nej till att ta upp")
class AvbojtArendeIntegrationTest extends Listprov {

  private static final String SKAL = "Handlingarna kom för sent.";

  private String mote = "";

  @BeforeEach
  void kallat() {
    mote = mote("2023-05-10T08:00:00Z");
    administrator().post(mote + "/kallelse", Map.of()).krav(201);
  }

  private Api ordforande() {
    return som("ordforande.bksv");
  }

  private void upprop() {
    ordforande()
        .post(
            mote + "/upprop",
            Map.of(
                "narvarande",
                List.of("ordforande", "vice", "ledamot.fk", "ledamot.af").stream()
                    .map(
                        p ->
                            Map.<String, Object>of(
                                "person", p + ".bksv", "narvaro", "rum", "tjanstgor", true))
                    .toList()))
        .krav(200);
  }

  private Api.Svar besked(String punkt, boolean tasUpp) {
    return ordforande()
        .post(
            mote + "/punkter/" + punkt + "/extra",
            Map.of(
                "version",
                version(mote, punkt),
                "tasUpp",
                tasUpp,
                "anteckning",
                tasUpp ? "" : SKAL));
  }

  private Api.Svar pa(String punkt, String akt, Map<String, Object> kropp) {
    return ordforande().post(mote + "/punkter/" + punkt + "/" + akt, kropp);
  }

  private static Map<String, Object> avslag() {
    return Map.of("utfall", "avslag", "belopp", List.of(), "motivering", "Nej.");
  }

  private static Map<String, Object> votering() {
    return Map.of(
        "forslag", "avslag", "roster", List.of(Map.of("person", "ordforande.bksv", "rost", "ja")));
  }

  @Test
  @DisplayName(
      "varken yrkas, röstas eller beslutas det, och protokollet säger att det inte togs upp")
  void tas_inte_upp() {
    Arendevag vag = klart("Kom för sent");
    String arende = laggTill(mote, Map.of("arendeId", vag.arendeId()));
    String rapport = punkt(mote, "Sen rapport");
    upprop();
    besked(arende, false).krav(200);
    besked(rapport, false).krav(200);
    assertThat(
            List.of(
                    pa(arende, "beslut", avslag()),
                    pa(arende, "votering", votering()),
                    pa(arende, "yrkanden", Map.of("utfall", "avslag", "text", "")),
                    pa(arende, "omrostningar", Map.of("forslag", "avslag")),
                    pa(arende, "ta-upp", Map.of()),
                    pa(rapport, "behandlad", Map.of()))
                .stream()
                .map(Api.Svar::kod))
        .containsOnly("tas_inte_upp");
    assertThat(rad(lista(mote), arende).get("farBesluta").asBoolean()).isFalse();

    ordforande().post(mote + "/avsluta", Map.of()).krav(200);
    JsonNode protokoll = administrator().get(mote + "/protokoll").krav(200);
    assertThat(protokoll.get("paragrafer")).isEmpty();
    assertThat(protokoll.get("obehandlade").toString())
        .contains(
            "Sen rapport. Styrelsen tar inte upp det extra ärendet: " + SKAL,
            "Kom för sent (",
            "). Styrelsen tar inte upp det extra ärendet: " + SKAL);
    String nasta = mote("2024-11-13T08:00:00Z");
    assertThat(laggTill(nasta, Map.of("arendeId", vag.arendeId())))
        .as("ärendet väntar på ett annat sammanträde")
        .isNotEqualTo(arende);
  }

  @Test
  @DisplayName("nejet är styrelsens: det antecknas först när sammanträdet är öppnat")
  void fore_motet() {
    String punkt = punkt(mote, "Sen punkt");
    Api.Svar nej = besked(punkt, false);
    assertThat(nej.kod()).isEqualTo("inte_oppnat");
    assertThat(nej.krav(422).get("detail").asString()).contains("Håll uppropet först");
    assertThat(rad(lista(mote), punkt).get("listan").has("tasUpp")).isFalse();
    upprop();
    besked(punkt, false).krav(200);
  }

  @Test
  @DisplayName("den som haft jäv får veta det före allt annat, också när ärendet inte tas upp")
  void javet_forst() {
    String punkt = punkt(mote, "Sen punkt");
    upprop();
    pa(punkt, "jav", Map.of("person", "vice.bksv", "grund", "Släkt.")).krav(200);
    besked(punkt, false).krav(200);
    assertThat(
            pa(
                    punkt,
                    "votering",
                    Map.of(
                        "forslag",
                        "bifall",
                        "roster",
                        List.of(Map.of("person", "vice.bksv", "rost", "ja"))))
                .kod())
        .isEqualTo("jav");
  }

  @Test
  @DisplayName("det som det redan yrkats på avgörs, och styrelsen får ändra sig")
  void paborjat() {
    String punkt = laggTill(mote, Map.of("rubrik", "Sent beslut", "slag", "beslut"));
    upprop();
    String yrkande =
        pa(punkt, "yrkanden", Map.of("utfall", "avslag", "text", ""))
            .krav(201)
            .get("yrkandeId")
            .asString();
    assertThat(besked(punkt, false).kod()).isEqualTo("behandlas_redan");
    pa(punkt, "yrkanden/" + yrkande + "/aterkalla", Map.of()).krav(200);
    besked(punkt, false).krav(200);
    assertThat(pa(punkt, "beslut", avslag()).kod()).isEqualTo("tas_inte_upp");
    besked(punkt, true).krav(200);
    pa(punkt, "beslut", avslag()).krav(201);
  }
}
