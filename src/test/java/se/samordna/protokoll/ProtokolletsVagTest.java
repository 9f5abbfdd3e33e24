package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import tools.jackson.databind.JsonNode;

@DisplayName("Protokollet genom API:t: text, utgåva, justering, anslag (R16, R17)")
class ProtokolletsVagTest extends Protokollprov {

  private static Map<String, Object> text(String del, int version, String text) {
    return Map.of("del", del, "version", version, "text", text);
  }

  private static List<Api.Svar> samtidigt(List<Callable<Api.Svar>> anrop) throws Exception {
    List<Api.Svar> svar = new ArrayList<>();
    try (ExecutorService tradar = Executors.newFixedThreadPool(anrop.size())) {
      for (Future<Api.Svar> f : tradar.invokeAll(anrop)) {
        svar.add(f.get());
      }
    }
    return svar;
  }

  @Test
  @DisplayName("texten sparas version för version; två på samma del: den andra får 409")
  void texten() {
    ettSammantrade("Protokollets text");
    JsonNode forslag = vy().get("paragrafer").get(0).get("sammanfattning");
    assertThat(forslag.get("version").asInt()).isZero();
    assertThat(forslag.get("text").asString()).startsWith("Förbundschefens förslag till beslut");
    administrator().put(protokoll("/text"), text("inledning", 0, "Ordföranden öppnar.")).krav(200);
    Api.Svar sen = chef().put(protokoll("/text"), text("inledning", 0, "Jag skrev samtidigt."));
    assertThat(sen.status()).isEqualTo(409);
    assertThat(sen.kod()).isEqualTo("inaktuell_version");
    chef().put(protokoll("/text"), text("avslutning", 0, "En annan del krockar inte.")).krav(200);
    administrator().put(protokoll("/text"), text("inledning", 1, "Ordföranden hälsar.")).krav(200);
    assertThat(
            administrator()
                .get(protokoll("/text?del=inledning"))
                .krav(200)
                .get("innehall")
                .valueStream()
                .map(t -> t.get("text").asString()))
        .containsExactly("Ordföranden öppnar.", "Ordföranden hälsar.");
    assertThat(
            administrator().put(protokoll("/text"), text("sammanfattning", 0, "Utan punkt")).kod())
        .isEqualTo("felaktig_inmatning");
  }

  @Test
  @DisplayName("styrelsen läser det först när det skickats, revisorn och ordföranden redan innan")
  void insyn() {
    ettSammantrade("Protokollets insyn");
    assertThat(vag.som("ledamot.kavlinge").get(protokoll("")).status()).isEqualTo(404);
    som("revisor.bksv").get(protokoll("")).krav(200);
    vag.som("ordforande").get(protokoll("")).krav(200);
    avsluta();
    skicka();
    vag.som("ledamot.kavlinge").get(protokoll("")).krav(200);
    assertThat(som("revisor.lund").get(protokoll("")).status()).isEqualTo(404);
  }

  @Test
  @DisplayName(
      "R14, R16: skickas först efter avslut; fryst; ändrat är en ny utgåva med nya attester")
  void utgavan() {
    ettSammantrade("Protokollets utgåva");
    assertThat(administrator().post(protokoll("/utgavor"), Map.of()).kod())
        .isEqualTo("inte_avslutat");
    avsluta();
    int forsta = skicka();
    assertThat(administrator().post(protokoll("/utgavor"), Map.of()).kod())
        .isEqualTo("redan_skickat");
    assertThat(administrator().put(protokoll("/text"), text("inledning", 0, "För sent.")).kod())
        .isEqualTo("skickat_for_justering");
    String avtryck = avtryck(forsta);
    justera(nyss("ordforande"), forsta).krav(200);
    Api.Svar tillbaka =
        vag.som("ledamot.kavlinge")
            .post(
                protokoll("/utgavor/" + forsta + "/invandning"),
                Map.of("anteckna", false, "text", "Tiden för avslutet stämmer inte."));
    tillbaka.krav(200);
    assertThat(vy().get("status").asString()).isEqualTo("utkast");
    administrator().put(protokoll("/text"), text("avslutning", 0, "Avslutat 11.15.")).krav(200);
    int andra = skicka();
    assertThat(andra).isEqualTo(forsta + 1);
    assertThat(avtryck(andra)).isNotEqualTo(avtryck);
    assertThat(justera(nyss("ledamot.kavlinge"), forsta).kod())
        .as("attest på den gamla utgåvan")
        .isEqualTo("inaktuell_version");
    assertThat(
            nyss("ledamot.kavlinge")
                .post(protokoll("/utgavor/" + andra + "/justera"), Map.of("sha256", avtryck))
                .kod())
        .as("rätt utgåva men läst i den gamla")
        .isEqualTo("inaktuell_version");
    justera(nyss("ledamot.kavlinge"), andra).krav(200);
    assertThat(vy().get("status").asString())
        .as("ordförandens gamla underskrift följer inte med")
        .isEqualTo("justering");
  }

  @Test
  @DisplayName("R16: en gammal token räcker inte, och inte någon som inte ska justera")
  void autentisering() {
    ettSammantrade("Protokollets inloggning");
    avsluta();
    Api gammal = nyss("ordforande");
    long sekund = Instant.now().getEpochSecond();
    vanta(
        "nästa sekund",
        () -> Optional.of(Instant.now().getEpochSecond()).filter(nu -> nu > sekund));
    int utgava = skicka();
    assertThat(justera(gammal, utgava).kod()).isEqualTo("inte_autentiserad");
    assertThat(justera(nyss("vice"), utgava).kod()).isEqualTo("inte_justerare");
    Api.Svar paborjad =
        vag.som("ordforande").post(protokoll("/utgavor/" + utgava + "/underskrift"), Map.of());
    String referens = paborjad.krav(201).get("referens").asString();
    assertThat(paborjad.kropp().get("adress").asString())
        .isEqualTo("/oauth2/authorization/keycloak?underskrift=" + referens);
    String slutfor = "/underskrifter/" + referens + "/slutfor";
    assertThat(gammal.post(slutfor, Map.of()).kod()).isEqualTo("inte_autentiserad");
    assertThat(nyss("ledamot.kavlinge").post(slutfor, Map.of()).status())
        .as("någon annans underskrift")
        .isEqualTo(404);
    nyss("ordforande").post(slutfor, Map.of()).krav(200);
    assertThat(nyss("ordforande").post(slutfor, Map.of()).status()).as("en gång").isEqualTo(404);
  }

  @Test
  @DisplayName("två justerar i samma stund: justerat en gång, ett anslag, fem platser")
  void tva_samtidigt() throws Exception {
    ettSammantrade("Protokollets sista attest");
    avsluta();
    int utgava = skicka();
    Api ordforande = nyss("ordforande");
    Api justerare = nyss("ledamot.kavlinge");
    String avtryck = avtryck(utgava);
    List<Callable<Api.Svar>> attester = new ArrayList<>();
    for (int nr = 0; nr < 3; nr++) {
      attester.add(() -> attest(ordforande, utgava, avtryck));
      attester.add(() -> attest(justerare, utgava, avtryck));
    }
    List<Api.Svar> svar = samtidigt(attester);
    assertThat(svar.stream().filter(s -> s.status() == 200)).hasSize(2);
    assertThat(svar.stream().filter(s -> s.status() != 200)).allMatch(s -> s.status() == 409);
    assertThat(
            svar.stream().filter(s -> s.status() == 200 && s.kropp().get("justerat").asBoolean()))
        .hasSize(1);
    assertThat(antal("anslag")).isEqualTo(1);
    assertThat(antal("anslagsplats")).isEqualTo(5);
    assertThat(vy().get("status").asString()).isEqualTo("justerat");
    assertThat(handelse("protokoll_justerat")).isPresent();
  }

  private Api.Svar attest(Api vem, int utgava, String avtryck) {
    return vem.post(protokoll("/utgavor/" + utgava + "/justera"), Map.of("sha256", avtryck));
  }

  @Test
  @DisplayName("R17: en bekräftelse per plats, hur många som än trycker")
  void en_bekraftelse() throws Exception {
    ettSammantrade("Protokollets anslag");
    avsluta();
    justerat();
    String dag = idag();
    List<Callable<Api.Svar>> tva =
        List.of(() -> bekrafta("burlov", dag), () -> bekrafta("burlov", dag));
    assertThat(samtidigt(tva).stream().map(Api.Svar::status)).containsExactlyInAnyOrder(200, 409);
    assertThat(bekrafta("burlov", "2020-01-01").kod()).as("före justeringen").isEqualTo("fel_dag");
    assertThat(bekrafta("fk", dag).status()).as("FK har ingen anslagstavla").isEqualTo(404);
    assertThat(ratt().get("lage").asString()).isEqualTo("vantar_anslag");
    List.of("kavlinge", "staffanstorp", "vellinge", "region")
        .forEach(m -> bekrafta(m, dag).krav(200));
    assertThat(ratt().get("lage").asString()).isEqualTo("overklagandetid");
    assertThat(vy().get("status").asString()).isEqualTo("anslaget");
  }

  @Test
  @DisplayName("PDF:en säger det som hände, och den justerade vem som skrev under vad")
  void filen() throws Exception {
    ettSammantrade("Protokollets PDF");
    skriv(
        "insert into reservation (forbund, beslut_id, anvandare, text, tid, antecknad_av) values"
            + " ('BKSV', :beslut, 'vice.bksv', 'Pengarna behövs till annat', now(), 'x')");
    skriv(
        "insert into yrkande (forbund, yrkande_id, punkt_id, nummer, person, utfall, text, ordning,"
            + " tid, antecknad_av) values ('BKSV', gen_random_uuid(), :punkt, 1, 'vice.bksv',"
            + " 'avslag', '', 1, now(), 'x')");
    avsluta();
    justerat();
    String text = pdf(administrator());
    assertThat(text)
        .contains("Protokollets PDF")
        .contains("Vice ordförande, regionen yrkar avslag.")
        .contains("att bevilja 1\u00a0000 kronor för 2024, ur eget kapital")
        .contains("Vice ordförande, regionen reserverar sig mot beslutet")
        .contains("Information från förbundschefen")
        .contains("intern attest med ny inloggning");
    assertThat(text.replaceAll("\\s", "")).contains(avtryck(1));
  }

  @Test
  @DisplayName("en paragraf justeras omedelbart under mötet, med eget anslag")
  void omedelbart() {
    ettSammantrade("Protokollets brådska");
    int utgava =
        administrator()
            .post(protokoll("/utgavor"), Map.of("punkt", punkt))
            .krav(201)
            .get("utgava")
            .asInt();
    justera(nyss("ordforande"), utgava).krav(200);
    justera(nyss("ledamot.kavlinge"), utgava).krav(200);
    String dag = idag();
    List.of("burlov", "kavlinge", "staffanstorp", "vellinge", "region")
        .forEach(m -> bekrafta(m, dag).krav(200));
    assertThat(ratt().get("lage").asString()).isEqualTo("overklagandetid");
    assertThat(vy().get("status").asString())
        .as("resten av protokollet är fortfarande ett utkast")
        .isEqualTo("utkast");
    avsluta();
    assertThat(skicka()).isEqualTo(utgava + 1);
  }

  @Test
  @DisplayName("den kallade får den skickade paragrafen som PDF, aldrig utkastet till resten")
  void omedelbart_som_pdf() throws Exception {
    ettSammantrade("Protokollets utkast");
    administrator().put(protokoll("/text"), text("inledning", 0, "Ännu inte läst.")).krav(200);
    Api kallad = vag.som("ledamot.staffanstorp");
    assertThat(kallad.get(protokoll("/pdf")).status()).as("inget är skickat").isEqualTo(404);
    administrator().post(protokoll("/utgavor"), Map.of("punkt", punkt)).krav(201);
    administrator().put(protokoll("/text"), text("avslutning", 0, "Hemligt utkast.")).krav(200);
    assertThat(pdf(kallad))
        .contains("Protokollets utkast")
        .doesNotContain("Information från förbundschefen")
        .doesNotContain("Hemligt utkast.");
    for (String leder : List.of("ordforande.bksv", "revisor.bksv", "administrator.bksv")) {
      assertThat(pdf(som(leder))).as(leder).contains("Hemligt utkast.");
    }
  }

  private String pdf(Api vem) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(vem.get(protokoll("/pdf")).ratt().body())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  @Test
  @DisplayName("en punkt utan beslut får nästa paragraf; varje nummer en gång")
  void paragraferna() {
    ettSammantrade("Protokollets paragrafer");
    JsonNode utan = vy().get("paragrafer").get(1);
    assertThat(utan.has("paragraf")).isFalse();
    String vagen = "/sammantraden/" + mote + "/punkter/" + utan.get("punkt").asString();
    int given =
        vag.som("ordforande")
            .post(vagen + "/behandlad", Map.of())
            .krav(200)
            .get("paragraf")
            .asInt();
    assertThat(given).isGreaterThan(vy().get("paragrafer").get(0).get("paragraf").asInt());
    assertThat(vag.som("ordforande").post(vagen + "/behandlad", Map.of()).kod())
        .isEqualTo("har_paragraf");
    assertThat(vag.som("vice").post(vagen + "/behandlad", Map.of()).status()).isEqualTo(403);
  }

  @Test
  @DisplayName("den som ska justera ser det bland sitt, tills hon svarat")
  void att_justera() {
    ettSammantrade("Protokollets kö");
    avsluta();
    int utgava = skicka();
    assertThat(ko()).contains(mote);
    justera(nyss("ledamot.kavlinge"), utgava).krav(200);
    assertThat(ko()).doesNotContain(mote);
  }

  private List<String> ko() {
    return vag.som("ledamot.kavlinge")
        .get("/sammantraden/att-justera?antal=200")
        .krav(200)
        .get("innehall")
        .valueStream()
        .map(a -> a.get("sammantradeId").asString())
        .toList();
  }
}
