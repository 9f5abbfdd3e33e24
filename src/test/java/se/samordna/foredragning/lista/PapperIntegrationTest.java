package se.samordna.foredragning.lista;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.foredragning.handlingar.Provpdf;
import se.samordna.stod.Arendevag;
import tools.jackson.databind.JsonNode;

@DisplayName("Ett sammanträde på papper, före och efteråt")
class PapperIntegrationTest extends Listprov {

  @Test
  @DisplayName("på papper: allt i en PDF före, och efteråt införs mötet med samma regler och märks")
  void pa_papper() throws IOException {
    Arendevag vag = klart("Beslutades på papper");
    String mote = mote("2023-11-01T08:00:00Z");
    String punkt = laggTill(mote, Map.of("arendeId", vag.arendeId()));
    try (PDDocument pdf = pdf(administrator().get(mote + "/papper.pdf"))) {
      assertThat(Provpdf.bokmarken(pdf))
          .containsExactly(
              "Kallelse och föredragningslista",
              "Upprop",
              "1. Beslutades på papper",
              "Avslutning och justering");
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("ersättare 1", "Avstår", "Reservationer", "Justerare");
    }
    Map<String, Object> kalla = Map.of("kalla", "Sekreterarens anteckningar");
    assertThat(som("forbundschef.bksv").post(mote + "/efterregistrering", kalla).status())
        .isEqualTo(403);
    assertThat(administrator().post(kommande() + "/efterregistrering", kalla).kod())
        .isEqualTo("for_tidigt");
    administrator().post(mote + "/efterregistrering", kalla).krav(200);
    assertThat(administrator().post(mote + "/punkter/" + punkt + "/beslut", bifall()).kod())
        .as("samma regler: utan upprop är ingen beslutsför")
        .isEqualTo("inte_beslutsfor");
    inforUppropet(mote);
    administrator()
        .post(
            mote + "/punkter/" + punkt + "/jav",
            Map.of("person", "ledamot.af.bksv", "grund", "Sitter i styrgruppen."))
        .krav(200);
    administrator()
        .post(
            mote + "/punkter/" + punkt + "/votering",
            Map.of(
                "forslag",
                "bifall",
                "roster",
                List.of(
                    Map.of("person", "ordforande.bksv", "rost", "ja"),
                    Map.of("person", "vice.bksv", "rost", "ja"),
                    Map.of("person", "ledamot.fk.bksv", "rost", "nej"),
                    Map.of("person", "ledamot.vellinge.bksv", "rost", "avstar"))))
        .krav(200);
    administrator().post(mote + "/punkter/" + punkt + "/beslut", bifall()).krav(201);
    JsonNode visat = administrator().get(mote).krav(200);
    assertThat(visat.get("infort").get("kalla").asString()).isEqualTo("Sekreterarens anteckningar");
    assertThat(visat.get("punkter").get(0).get("beslut").get("utfall").asString())
        .isEqualTo("bifall");
  }

  @Test
  @DisplayName("guiden räknar upp allt som förs in, och var man är, ända till protokollet")
  void guiden() {
    String mote = mote("2023-10-04T08:00:00Z");
    assertThat(lagen(mote))
        .containsExactly(
            "mark kvar", "lista kvar", "upprop kvar", "avsluta vantar", "protokoll vantar");
    laggTill(mote, Map.of("rubrik", "En rapport", "slag", "information"));
    String beslut = laggTill(mote, Map.of("rubrik", "Ett val", "slag", "val"));
    administrator()
        .post(mote + "/efterregistrering", Map.of("kalla", "Sekreterarens anteckningar"))
        .krav(200);
    assertThat(lagen(mote))
        .containsExactly(
            "mark klart",
            "lista klart",
            "upprop kvar",
            "punkt behovs_inte",
            "punkt vantar",
            "avsluta vantar",
            "protokoll vantar");
    inforUppropet(mote);
    assertThat(lagen(mote))
        .containsExactly(
            "mark klart",
            "lista klart",
            "upprop klart",
            "punkt behovs_inte",
            "punkt kvar",
            "avsluta kvar 1",
            "protokoll vantar");
    administrator()
        .post(
            mote + "/punkter/" + beslut + "/beslut",
            Map.of("utfall", "avslag", "belopp", List.of(), "motivering", "Nej."))
        .krav(201);
    assertThat(lagen(mote)).containsSubsequence("punkt klart", "avsluta kvar 0");
    administrator().post(mote + "/avsluta", Map.of()).krav(200);
    assertThat(lagen(mote)).endsWith("punkt klart", "avsluta klart", "protokoll kvar");
  }

  private List<String> lagen(String mote) {
    return administrator()
        .get(mote + "/efterregistrering")
        .krav(200)
        .get("steg")
        .valueStream()
        .map(
            s ->
                s.get("vad").asString()
                    + " "
                    + s.get("lage").asString()
                    + (s.has("kvar") ? " " + s.get("kvar").asInt() : ""))
        .toList();
  }

  private void inforUppropet(String mote) {
    administrator()
        .post(
            mote + "/upprop",
            Map.of(
                "narvarande",
                Stream.of("ordforande", "vice", "ledamot.fk", "ledamot.vellinge", "ledamot.af")
                    .map(p -> Map.of("person", p + ".bksv", "narvaro", "rum", "tjanstgor", true))
                    .toList()))
        .krav(200);
  }

  private static Map<String, Object> bifall() {
    return Map.of(
        "utfall",
        "bifall",
        "belopp",
        RADER,
        "villkor",
        List.of(),
        "motivering",
        "Enligt förslaget.");
  }
}
