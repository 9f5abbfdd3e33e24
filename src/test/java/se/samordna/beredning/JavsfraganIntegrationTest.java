package se.samordna.beredning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.arende.HandlingService;
import se.samordna.budget.Forslagsbelopp.Vantande;
import se.samordna.budget.KapitalService;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("R15: frågan om jäv besvaras innan handlingarna öppnas")
class JavsfraganIntegrationTest extends Integrationstest {

  @Autowired private HandlingService handlingar;
  @Autowired private JavsvarService jav;
  @Autowired private KapitalService kapital;

  private Arendevag iBeredning(String rubrik) {
    return new Arendevag(this, "prov", Bksv.MEDLEMMAR, "vellinge", "region")
        .ide(rubrik)
        .workshop()
        .skriv(rubrik, Map.of(2030, 10_000_00L))
        .lamnaIn()
        .kontrollera();
  }

  private static String ansokan(Arendevag vag) {
    JsonNode alla =
        vag.som("beredning.fk")
            .get("/arenden/" + vag.arendeId() + "/handlingar")
            .krav(200)
            .get("innehall");
    return alla.valueStream()
        .filter(h -> h.get("slag").asString().equals("ansokan"))
        .map(h -> "/handlingar/" + h.get("handlingId").asString() + "/innehall")
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("förteckningen är öppen, men det som står i handlingarna är det inte förrän svaret")
  void forst_fragan() {
    Arendevag vag = iBeredning("Jävsfrågan obesvarad");
    String arende = "/arenden/" + vag.arendeId();
    List<String> stangt =
        List.of(
            "/ansokningar/" + vag.arendeId(),
            ansokan(vag),
            arende + "/beredning",
            arende + "/tjansteskrivelse",
            arende + "/kompletteringar",
            arende + "/ideworkshoppar",
            arende + "/kontroll",
            arende + "/avslag");
    for (String vad : stangt) {
      JsonNode nej = vag.som("beredning.fk").get(vad).krav(403);
      assertThat(nej.get("kod").asString()).as(vad).isEqualTo("jav_obesvarat");
      assertThat(nej.get("detail").asString()).as("säger vad man gör").contains("jäv");
      assertThat(vag.som("forbundschef").get(vad).status()).as(vad).isNotEqualTo(403);
    }
    vag.som("sokande.vellinge").get("/ansokningar/" + vag.arendeId()).krav(200);

    assertThat(vag.som("beredning.fk").get(arende + "/jav").krav(200).get("besvarad").asBoolean())
        .isFalse();
    vag.som("beredning.fk").post(arende + "/jav", Map.of("har", false)).krav(200);
    vag.som("beredning.fk").get("/ansokningar/" + vag.arendeId()).krav(200);
    assertThat(vag.som("beredning.fk").get(ansokan(vag)).status()).isEqualTo(200);
    assertThat(vag.som("beredning.af").get("/ansokningar/" + vag.arendeId()).kod())
        .as("en annans svar öppnar inte för mig")
        .isEqualTo("jav_obesvarat");
  }

  @Test
  @DisplayName(
      "det som begärts som komplettering står inte på ärendet eller i tidslinjen förrän svaret")
  void begaran() {
    String begart = "Skriv hur målgruppen är vald.";
    String mer = "Beskriv också riskerna.";
    Map<Integer, Long> pengar = Map.of(2030, 10_000_00L);
    Arendevag vag =
        new Arendevag(this, "prov", Bksv.MEDLEMMAR, "vellinge", "region")
            .ide("Jäv och begäran")
            .workshop()
            .skriv("Jäv och begäran", pengar)
            .lamnaIn();
    Map<String, Object> komplettera = Map.of("utfall", "komplettera", "frist", "2099-01-31");
    vag.slutfor("forbundschef", "kontrollera", med(komplettera, begart));
    vag.skriv("Jäv och begäran", pengar);
    vag.slutfor("sokande.vellinge", "komplettera", Map.of());
    vag.kontrollera();
    vag.uppgift("beredning.fk", "yttra");

    assertThat(ord(vag, "beredning.fk"))
        .as("före svaret")
        .noneMatch(t -> t.contains(begart))
        .contains("Komplettering begärd.");
    assertThat(ord(vag, "forbundschef")).anyMatch(t -> t.contains(begart));
    vag.som("beredning.fk").get("/arenden/" + vag.arendeId() + "/aterkomster").krav(200);

    svara(vag, "beredning.af", Map.of("har", false));
    assertThat(ord(vag, "beredning.af"))
        .as("efter svaret")
        .contains("Komplettering begärd till 2099-01-31: " + begart);
    svara(vag, "beredning.fk", Map.of("har", true, "grund", "Min syster"));
    Bksv.MEDLEMMAR.stream()
        .filter(m -> !m.equals("fk"))
        .forEach(m -> vag.slutfor("beredning." + m, "yttra", Map.of("utfall", "tillstyrker")));
    vag.slutfor("forbundschef", "samlat_yttrande", med(komplettera, mer));
    assertThat(ord(vag, "beredning.fk"))
        .as("med jäv")
        .noneMatch(t -> t.contains(begart) || t.contains(mer));
    assertThat(ord(vag, "beredning.af")).as("på ärendet och i listan").contains(mer);
    assertThat(vag.som("beredning.fk").get("/arenden/" + vag.arendeId() + "/aterkomster").status())
        .as("styrelsens skäl, med jäv")
        .isEqualTo(403);
  }

  private static Map<String, Object> med(Map<String, Object> komplettera, String vad) {
    Map<String, Object> kropp = new HashMap<>(komplettera);
    kropp.put("vad", vad);
    return kropp;
  }

  private static void svara(Arendevag vag, String roll, Map<String, Object> svar) {
    vag.som(roll).post("/arenden/" + vag.arendeId() + "/jav", svar).krav(200);
  }

  /** Ärendets ord så som rollen ser dem: vad som begärts, på sidan och i listan, och tidslinjen. */
  private static List<String> ord(Arendevag vag, String roll) {
    String arende = "/arenden/" + vag.arendeId();
    List<String> alla = new ArrayList<>();
    JsonNode sidan = vag.som(roll).get(arende).krav(200);
    JsonNode lista =
        vag.som(roll)
            .get("/arenden?q=" + sidan.get("diarienummer").asString().replace(" ", "%20"))
            .krav(200);
    Stream.concat(Stream.of(sidan), lista.get("innehall").valueStream())
        .filter(a -> a.has("kompletteringVad"))
        .forEach(a -> alla.add(a.get("kompletteringVad").asString()));
    vag.som(roll)
        .get(arende + "/tidslinje?antal=200")
        .krav(200)
        .get("innehall")
        .forEach(h -> alla.add(h.get("text").asString()));
    return alla;
  }

  @Test
  @DisplayName("den som yttrar sig har därmed svarat; ett skript behöver inget eget anrop")
  void yttrandet_ar_svaret() {
    Arendevag vag = iBeredning("Yttrandet är svaret");
    vag.slutfor("beredning.af", "yttra", Map.of("utfall", "tillstyrker"));
    vag.som("beredning.af").get("/ansokningar/" + vag.arendeId()).krav(200);
  }

  @Test
  @DisplayName("ja stänger handlingarna och besvarar medlemmens uppgift; grunden krävs")
  void ja() {
    Arendevag vag = iBeredning("Jäv före handlingarna");
    String jav = "/arenden/" + vag.arendeId() + "/jav";
    vag.uppgift("beredning.fk", "yttra");
    JsonNode nej = vag.som("beredning.fk").post(jav, Map.of("har", true)).krav(400);
    assertThat(nej.get("fel").get(0).get("falt").asString()).isEqualTo("grund");
    vag.som("beredning.fk").post(jav, Map.of("har", true, "grund", "Min syster söker")).krav(200);
    assertThat(vag.som("beredning.fk").get("/ansokningar/" + vag.arendeId()).kod())
        .isEqualTo("jav");
    assertThat(vag.som("beredning.fk").post(jav, Map.of("har", false)).kod())
        .as("ett anmält jäv tas inte tillbaka med ett nej")
        .isEqualTo("jav");
    JsonNode lage =
        vag.som("forbundschef").get("/arenden/" + vag.arendeId() + "/beredning").krav(200);
    assertThat(
            lage.get("yttranden")
                .valueStream()
                .filter(y -> y.get("medlem").asString().equals("fk"))
                .map(y -> y.get("tillstand").asString()))
        .containsExactly("jav");
  }

  @Test
  @DisplayName("den som söker och bereder får läsa som sökande, men frågan ställs ändå")
  void sokande_fragas() {
    ArendeId arende = id(iBeredning("Söker och bereder"));
    Aktor bada =
        new Aktor(
            "sokande.vellinge.prov",
            "Sökande",
            "PROV",
            Set.of(Roll.SOKANDE, Roll.BEREDNING),
            Set.of("vellinge"));
    assertThat(Inloggad.som(bada, () -> handlingar.attOppna(arende))).isEmpty();
    assertThat(Inloggad.som(bada, () -> jav.visa(arende)).varde().besvarad())
        .as("formuläret frågar")
        .isFalse();
    assertThat(Inloggad.som(bada, () -> jav.nej(arende)).varde().besvarad()).isTrue();
  }

  @Test
  @DisplayName("det sökta beloppet hör till handlingarna: kapitalet visar det först efter svaret")
  void beloppen() {
    ArendeId arende = id(iBeredning("Beloppet före svaret"));
    Aktor bada =
        new Aktor(
            "beredning.fk.prov",
            "Beredning",
            "PROV",
            Set.of(Roll.BEREDNING, Roll.PRESIDIUM),
            Set.of("fk"));
    assertThat(vantande(bada)).doesNotContain(arende.varde());
    Inloggad.som(bada, () -> jav.nej(arende));
    assertThat(vantande(bada)).contains(arende.varde());
  }

  private List<UUID> vantande(Aktor aktor) {
    return Inloggad.som(aktor, () -> kapital.vantande().stream().map(Vantande::arendeId).toList());
  }

  private static ArendeId id(Arendevag vag) {
    return new ArendeId(UUID.fromString(vag.arendeId()));
  }

  @Test
  @DisplayName("ja en gång till ger ingen rad till i tidslinjen")
  void ja_tva_ganger() {
    Arendevag vag = iBeredning("Jäv två gånger");
    vag.slutfor("beredning.fk", "yttra", Map.of("utfall", "tillstyrker"));
    String vagen = "/arenden/" + vag.arendeId() + "/jav";
    for (int gang = 0; gang < 2; gang++) {
      vag.som("beredning.fk").post(vagen, Map.of("har", true, "grund", "Min bror")).krav(200);
    }
    assertThat(
            vag.som("forbundschef")
                .get("/arenden/" + vag.arendeId() + "/tidslinje?antal=200")
                .krav(200)
                .get("innehall")
                .valueStream()
                .filter(h -> h.get("handelse").asString().equals("jav_anmalt")))
        .hasSize(1);
  }
}
