package se.samordna.sammantrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.sammantrade.handlingar.Provpdf;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Föredragningslistan, kallelsen och handlingarna genom API:t")
class ForedragningslistaTest extends Integrationstest {

  private static final List<String> MEDLEMMAR =
      List.of("burlov", "kavlinge", "staffanstorp", "vellinge", "region", "fk", "af");
  private static final int AR = 2023;
  private static final long BELOPP = 1_000_00L;
  private static final List<Map<String, Object>> RADER =
      List.of(Map.of("ar", AR, "beloppOre", BELOPP, "finansiering", "eget_kapital"));

  private Api administrator() {
    return som("administrator.bksv");
  }

  private String mote(String tid) {
    return "/sammantraden/"
        + administrator()
            .post(
                "/sammantraden",
                Map.of("tid", tid, "plats", "Stadshuset", "slag", "styrelse", "offentligt", false))
            .krav(201)
            .get("sammantradeId")
            .asString();
  }

  private String kommande() {
    return mote("2024-06-12T08:00:00Z");
  }

  private String punkt(String mote, String rubrik) {
    return laggTill(mote, Map.of("rubrik", rubrik, "slag", "information"));
  }

  private String laggTill(String mote, Map<String, Object> ny) {
    return administrator().post(mote + "/punkter", ny).krav(201).get("punkt").asString();
  }

  private JsonNode lista(String mote) {
    return administrator().get(mote + "/lista").krav(200);
  }

  private static List<String> rubriker(JsonNode lista) {
    return StreamSupport.stream(lista.get("punkter").spliterator(), false)
        .map(p -> p.get("rubrik").asString())
        .toList();
  }

  private static JsonNode rad(JsonNode lista, String punkt) {
    return StreamSupport.stream(lista.get("punkter").spliterator(), false)
        .filter(p -> p.get("punkt").asString().equals(punkt))
        .findFirst()
        .orElseThrow();
  }

  private int version(String mote, String punkt) {
    return rad(lista(mote), punkt).get("listan").get("version").asInt();
  }

  private Arendevag klart(String rubrik) {
    return new Arendevag(this, "bksv", MEDLEMMAR, "vellinge", "region")
        .tillStyrelsen(rubrik, Map.of(AR, BELOPP), RADER);
  }

  private static PDDocument pdf(Api.Svar svar) throws IOException {
    assertThat(svar.status()).isEqualTo(200);
    assertThat(svar.ratt().headers().firstValue("Content-Type")).contains("application/pdf");
    return Loader.loadPDF(svar.ratt().body());
  }

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
  @DisplayName(
      "R29: kallelsen sparas som den skickades, en ändrad är en ny version, och det som kommer"
          + " sedan är extra")
  void kallelsen() throws IOException {
    String mote = kommande();
    punkt(mote, "Stod i kallelsen");
    assertThat(administrator().get(mote + "/kallelse").status()).isEqualTo(404);
    Api chef = som("forbundschef.bksv");
    JsonNode forsta =
        chef.post(mote + "/kallelse", Map.of("meddelande", "Lunch kl. 12.")).krav(201);
    assertThat(forsta.get("nummer").asInt()).isEqualTo(1);
    assertThat(forsta.get("kallade").asInt()).isEqualTo(14);
    String sen = punkt(mote, "Kom sedan");
    assertThat(rad(lista(mote), sen).get("listan").get("sen").asBoolean()).isTrue();
    extra(mote, sen);
    assertThat(chef.post(mote + "/kallelse", Map.of()).krav(201).get("nummer").asInt())
        .isEqualTo(2);
    try (PDDocument pdf = pdf(som("ledamot.fk.bksv").get(mote + "/kallelse?nummer=1"))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Stod i kallelsen", "Lunch kl. 12.")
          .doesNotContain("Kom sedan");
    }
    try (PDDocument pdf = pdf(som("ledamot.fk.bksv").get(mote + "/kallelse"))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Ändrad kallelse", "Kom sedan");
    }
    assertThat(som("ordforande.bksv").post(mote + "/kallelse", Map.of()).status()).isEqualTo(403);
    assertThat(chef.get(mote + "/kallelser").krav(200).get("skickade")).hasSize(2);
  }

  private void extra(String mote, String punkt) {
    String vag = mote + "/punkter/" + punkt + "/extra";
    Map<String, Object> nej = Map.of("version", version(mote, punkt), "tasUpp", false);
    assertThat(som("ledamot.fk.bksv").post(vag, nej).status()).isEqualTo(403);
    assertThat(som("ordforande.bksv").post(vag, nej).status()).as("skälet saknas").isEqualTo(400);
    som("ordforande.bksv")
        .post(vag, Map.of("version", version(mote, punkt), "tasUpp", true))
        .krav(200);
    assertThat(rad(lista(mote), punkt).get("listan").get("tasUpp").asBoolean()).isTrue();
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

  @Test
  @DisplayName(
      "R15: bunten är läsarens egen, med ett bokmärke per punkt och handling, utan den jävigas"
          + " papper")
  void bunten() throws IOException {
    Arendevag vag = klart("Handlingar i bunten");
    vag.som("forbundschef")
        .ladda(
            "/arenden/" + vag.arendeId() + "/handlingar",
            "fil",
            "Kalkyl.pdf",
            Provpdf.bilaga("Kalkylens siffror", 1).bytes())
        .krav(201);
    String mote = kommande();
    String arende = laggTill(mote, Map.of("arendeId", vag.arendeId()));
    String fri = punkt(mote, "Fri punkt");
    administrator()
        .ladda(
            mote + "/punkter/" + fri + "/handlingar",
            "fil",
            "Rapport.pdf",
            Provpdf.bilaga("Rapportens text", 2).bytes())
        .krav(201);
    laggTill(mote, Map.of("rubrik", "Ekonomin", "slag", "ekonomi"));
    som("ledamot.kavlinge.bksv")
        .post(
            mote + "/punkter/" + arende + "/jav",
            Map.of("person", "ledamot.kavlinge.bksv", "grund", "Sitter i nämnden."))
        .krav(200);
    try (PDDocument pdf = pdf(som("ledamot.fk.bksv").get(mote + "/handlingar.pdf"))) {
      assertThat(Provpdf.bokmarken(pdf))
          .containsExactly(
              "Kallelse och föredragningslista",
              "1. Handlingar i bunten",
              "2. Fri punkt",
              "3. Ekonomin");
      assertThat(Provpdf.under(pdf, "1. Handlingar i bunten"))
          .hasSize(4)
          .last()
          .isEqualTo("Kalkyl.pdf");
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Kalkylens siffror", "Rapportens text", "Kvar att disponera");
    }
    try (PDDocument pdf = pdf(som("ledamot.kavlinge.bksv").get(mote + "/handlingar.pdf"))) {
      assertThat(Provpdf.under(pdf, "1. Handlingar i bunten")).isEmpty();
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Du har jäv på den här punkten", "Rapportens text")
          .doesNotContain("Kalkylens siffror");
    }
    jamforJson(mote);
    utanfor(mote, fri);
  }

  private void jamforJson(String mote) {
    JsonNode seende = som("ledamot.fk.bksv").get(mote + "/handlingar").krav(200);
    JsonNode javig = som("ledamot.kavlinge.bksv").get(mote + "/handlingar").krav(200);
    assertThat(seende.get(0).get("handlingar")).hasSize(4);
    assertThat(javig.get(0).get("dold").asBoolean()).isTrue();
    assertThat(javig.get(0).get("handlingar")).isEmpty();
    String fil = seende.get(1).get("handlingar").get(0).get("innehall").asString();
    assertThat(som("ledamot.fk.bksv").get(fil).status()).isEqualTo(200);
    assertThat(som("beredning.fk.bksv").get(fil).status()).as("inte kallad").isEqualTo(404);
  }

  private void utanfor(String mote, String punkt) {
    assertThat(
            administrator()
                .ladda(
                    mote + "/punkter/" + punkt + "/handlingar",
                    "fil",
                    "skript.html",
                    "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8))
                .status())
        .as("innehållet avgör vad som tas emot")
        .isEqualTo(400);
    assertThat(som("beredning.fk.bksv").get(mote + "/handlingar.pdf").status()).isEqualTo(404);
    assertThat(som("ledamot.fk.bksv").get(mote + "/papper.pdf").status()).isEqualTo(403);
  }

  @Test
  @DisplayName(
      "R28: en begränsad punkts rubrik syns för kallade men inte för den som bara ser budgeten")
  void begransad() {
    String mote = kommande();
    String punkt = punkt(mote, "Känslig rubrik");
    Map<String, Object> andring =
        Map.of(
            "version",
            version(mote, punkt),
            "rubrik",
            "Känslig rubrik",
            "foredragande",
            "Förbundschefen",
            "minuter",
            15,
            "begransad",
            Map.of("lagrum", "OSL 21 kap. 1 §", "publikRubrik", "Ärende med sekretess"));
    administrator().put(mote + "/punkter/" + punkt, andring).krav(200);
    assertThat(administrator().put(mote + "/punkter/" + punkt, andring).kod())
        .isEqualTo("inaktuell_version");
    JsonNode rad = rad(som("ledamot.fk.bksv").get(mote + "/lista").krav(200), punkt);
    assertThat(rad.get("rubrik").asString()).isEqualTo("Känslig rubrik");
    assertThat(rad.get("listan").get("begransad").get("lagrum").asString())
        .isEqualTo("OSL 21 kap. 1 §");
    assertThat(rad.get("listan").get("begransad").get("dag").asString()).isNotEmpty();
    assertThat(som("beredning.fk.bksv").get(mote + "/lista").status()).isEqualTo(404);
  }

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
