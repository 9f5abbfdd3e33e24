package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Ett förbund som räknar i tusental gör det i varje mening")
class LundsEnhetIntegrationTest extends Integrationstest {

  private static final int AR = 2015;
  private static final long ORE = 450_500_00L;
  private static final Pattern KRONOR = Pattern.compile("\\d[ \\u00a0]kr(?:onor)?(?![a-zåäö])");
  private static final Pattern TUSENTAL = Pattern.compile("\\d[ \\u00a0]tkr");

  private static void iTusental(String vad, String text) {
    assertThat(KRONOR.matcher(text).results().map(r -> runt(text, r.start())).toList())
        .as("belopp i kronor i %s", vad)
        .isEmpty();
  }

  private static String runt(String text, int plats) {
    return text.substring(Math.max(0, plats - 40), Math.min(text.length(), plats + 10));
  }

  private static String pdf(Api.Svar svar) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(svar.ratt().body())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private Arendevag arendet() {
    return new Arendevag(this, "lund", List.of("lund", "region", "fk", "af"), "lund", "region")
        .tillStyrelsen(
            "Unga vuxna i tusental",
            Map.of(AR, ORE),
            List.of(Map.of("ar", AR, "beloppOre", ORE, "finansiering", "eget_kapital")));
  }

  @Test
  @DisplayName("ansökan, skrivelsen, handlingarna, varningarna och nejet skriver tkr")
  void texterna() throws IOException {
    Arendevag vag = arendet();
    Api chef = vag.som("forbundschef");
    List<String> dokument = new ArrayList<>();
    for (JsonNode h :
        chef.get("/arenden/" + vag.arendeId() + "/handlingar").krav(200).get("innehall")) {
      if (h.get("innehallstyp").asString().equals("application/pdf")) {
        String text = pdf(chef.get("/handlingar/" + h.get("handlingId").asString() + "/innehall"));
        iTusental(h.get("namn").asString(), text);
        if (TUSENTAL.matcher(text).find()) {
          dokument.add(h.get("slag").asString());
        }
      }
    }
    assertThat(dokument).contains("ansokan", "kvitto", "tjansteskrivelse");

    Arendevag.Mote mote = vag.sammantrade(List.of("ordforande", "vice", "ledamot.fk"));
    String bunten = pdf(chef.get("/sammantraden/" + mote.sammantradeId() + "/handlingar.pdf"));
    iTusental("bunten", bunten);
    assertThat(TUSENTAL.matcher(bunten).find()).isTrue();

    JsonNode kapital = vag.som("ekonom").get("/kapital?fran=2013").krav(200);
    iTusental("kapitalets varningar", kapital.toString());
    assertThat(kapital.toString()).contains("tkr");

    Api.Svar nej =
        vag.som("ordforande")
            .post(
                mote.vag("beslut"),
                Map.of(
                    "utfall",
                    "bifall",
                    "belopp",
                    List.of(
                        Map.of("ar", AR, "beloppOre", ORE * 100, "finansiering", "eget_kapital")),
                    "villkor",
                    List.of(),
                    "motivering",
                    "Prov"));
    iTusental("nejet", nej.kropp().toString());
  }
}
