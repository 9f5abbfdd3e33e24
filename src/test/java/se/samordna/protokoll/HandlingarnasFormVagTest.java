package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.foredragning.handlingar.Provpdf;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Pdftext;
import se.samordna.stod.Pdfua;
import tools.jackson.databind.JsonNode;

@DisplayName(
    "D7: varje slags handling är giltig PDF/UA-1, med förbund, nummer och dag på varje sida")
class HandlingarnasFormVagTest extends Protokollprov {

  private static final List<Map<String, Object>> BELOPP =
      List.of(Map.of("ar", 2023, "beloppOre", ORE, "finansiering", "eget_kapital"));

  private String forbund = "";

  @BeforeEach
  void namnet() {
    forbund = chef().get("/forbund").krav(200).get("innehall").get(0).get("namn").asString();
  }

  private byte[] hamta(String vag) {
    var svar = chef().get(vag);
    assertThat(svar.status()).as(vag).isEqualTo(200);
    return svar.ratt().body();
  }

  /** Giltig, märkt på varje sida, och utan ett enda användarnamn. */
  private void granska(String vad, byte[] pdf, String... paVarjeSida) throws Exception {
    assertThat(Pdfua.brott(pdf)).as(vad).isEmpty();
    markt(vad, pdf, paVarjeSida);
  }

  private void markt(String vad, byte[] pdf, String... paVarjeSida) {
    assertThat(Pdftext.sidor(pdf))
        .as(vad)
        .isNotEmpty()
        .allSatisfy(
            s ->
                assertThat(s)
                    .contains(forbund)
                    .satisfies(sida -> List.of(paVarjeSida).forEach(assertThat(sida)::contains))
                    .containsPattern("\\d{4}-\\d{2}-\\d{2}"));
    assertThat(Pdftext.allt(pdf)).as(vad).doesNotContainPattern("\\w+\\.bksv\\b");
  }

  private String diarienummer() {
    return chef().get("/arenden/" + vag.arendeId()).krav(200).get("diarienummer").asString();
  }

  private void beviljad() {
    vag.tillStyrelsen("Handlingarnas form", Map.of(2023, ORE), BELOPP);
    vag.insats(Bksv.FYRA, BELOPP);
  }

  private void rapporterad() {
    for (String text : List.of("Första", "", "Tredje")) {
      vag.slutfor("sokande.vellinge", "lamna_rapport", Map.of("text", text));
      vag.slutfor("forbundschef", "granska_rapport", Map.of("utfall", "godkand"));
    }
    vag.slutfor("sokande.vellinge", "slutrapport", Map.of("text", "Slut ☐ ✓."));
    String insats = "/insatser/" + vag.insatsen().orElseThrow().get("insatsId").asString();
    chef()
        .post(insats + "/andringar", Map.of("slag", "aterforing", "skal", "Blev inte av."))
        .krav(201);
    vag.slutfor("forbundschef", "utvardering", Map.of("text", "Utvärderad."));
  }

  @Test
  @DisplayName("ansökan, kvitto, yttrande, skrivelse, delrapport, slutrapport och utvärdering")
  void arendets() throws Exception {
    beviljad();
    rapporterad();
    Set<String> sedda = new HashSet<>();
    for (JsonNode h :
        chef()
            .get("/arenden/" + vag.arendeId() + "/handlingar?antal=200")
            .krav(200)
            .get("innehall")) {
      String namn = h.get("namn").asString();
      sedda.add(namn.replaceAll("[ .].*", "") + " " + h.get("slag").asString());
      granska(
          namn,
          hamta("/handlingar/" + h.get("handlingId").asString() + "/innehall"),
          diarienummer());
    }
    assertThat(sedda)
        .contains(
            "Ansökan ansokan",
            "Kvitto kvitto",
            "Samlat yttrande",
            "Tjänsteskrivelse tjansteskrivelse",
            "Rapport rapport",
            "Slutrapport rapport",
            "Utvärdering rapport");
  }

  @Test
  @DisplayName("den som skrivit skrivelsen och lämnat rapporten namnges med titel")
  void titlarna() {
    beviljad();
    vag.slutfor("sokande.vellinge", "lamna_rapport", Map.of("text", "Första"));
    assertThat(Pdftext.allt(handling("tjansteskrivelse"))).contains("Skriven av", "Förbundschef");
    assertThat(Pdftext.allt(handling("yttrande"))).contains("Sammanställt av", "Förbundschef");
    assertThat(Pdftext.allt(handling("rapport"))).contains(", enhetschef");
  }

  private byte[] handling(String slag) {
    return chef()
        .get("/arenden/" + vag.arendeId() + "/handlingar?antal=200")
        .krav(200)
        .get("innehall")
        .valueStream()
        .filter(h -> h.get("slag").asString().equals(slag))
        .map(h -> hamta("/handlingar/" + h.get("handlingId").asString() + "/innehall"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("kallelsen, bunten och papperen; en fil utifrån får stämpel i bunten")
  void motets() throws Exception {
    vag.tillStyrelsen("Handlingarna till mötet", Map.of(2023, ORE), BELOPP);
    mote =
        administrator()
            .post(
                "/sammantraden",
                Map.of("tid", idag() + "T08:00:00Z", "plats", "Stadshuset", "slag", "styrelse"))
            .krav(201)
            .get("sammantradeId")
            .asString();
    String sammantrade = "/sammantraden/" + mote;
    administrator().post(sammantrade + "/punkter", Map.of("arendeId", vag.arendeId())).krav(201);
    administrator().post(sammantrade + "/kallelse", Map.of("meddelande", "Välkomna.")).krav(201);
    granska("kallelse", hamta(sammantrade + "/kallelse"), idag());
    granska("bunt", hamta(sammantrade + "/handlingar.pdf"));
    granska("papper", hamta(sammantrade + "/papper.pdf"), idag());

    chef()
        .ladda(
            "/arenden/" + vag.arendeId() + "/handlingar",
            "fil",
            "utifran.pdf",
            Provpdf.bilaga("Text utifrån", 2).bytes())
        .krav(201);
    byte[] bunt = hamta(sammantrade + "/handlingar.pdf");
    markt("bunt med en fil utifrån", bunt);
    assertThat(Pdftext.sidor(bunt).stream().filter(s -> s.contains("Text utifrån")))
        .hasSize(2)
        .allSatisfy(s -> assertThat(s).contains(diarienummer(), "sammanträde " + idag()));
  }

  @Test
  @DisplayName("protokollet, dess justerade utgåva och den maskerade kopian")
  void protokollet() throws Exception {
    ettSammantrade("Handlingarna i protokollet");
    avsluta();
    justerat();
    granska("protokoll", hamta(protokoll("/pdf")), "sammanträde 2023-11-20");
    granska("utgåva", hamta(protokoll("/pdf?utgava=1")), "sammanträde 2023-11-20");
    administrator()
        .put(
            "/arenden/" + vag.arendeId() + "/maskering",
            Map.of("lagrum", "26 kap. 1 § OSL", "publikRubrik", "En insats"))
        .krav(200);
    granska("maskerad kopia", maskerad(), "Maskerad kopia");
    administrator().delete("/arenden/" + vag.arendeId() + "/maskering").krav(200);
  }

  private byte[] maskerad() throws IOException, InterruptedException {
    String vag = "/offentligt/BKSV/protokoll/" + anslag() + "-maskerad.pdf";
    try (HttpClient klient = HttpClient.newHttpClient()) {
      return klient
          .send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + port() + vag)).build(),
              BodyHandlers.ofByteArray())
          .body();
    }
  }

  @Test
  @DisplayName("periodrapporten och budgettabellen")
  void ekonomins() throws Exception {
    granska("periodrapport", hamta("/budget/2023/rapport?period=tertial1"));
    granska("budgettabell", hamta("/budget/2024/tabell"));
  }

  @Test
  @DisplayName("beskedet om avslag")
  void avslaget() throws Exception {
    vag.tillStyrelsen("Avslagets form", Map.of(2023, ORE), BELOPP);
    Arendevag.Mote m = vag.sammantrade(Bksv.FYRA);
    vag.som("ordforande")
        .post(
            m.vag("beslut"),
            Map.of(
                "utfall",
                "avslag",
                "belopp",
                List.of(),
                "villkor",
                List.of(),
                "motivering",
                "Behovet är inte visat."))
        .krav(201);
    granska("avslag", handling("beslut"), diarienummer(), "§ ");
  }
}
