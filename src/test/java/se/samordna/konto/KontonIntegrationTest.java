package se.samordna.konto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Api;
import tools.jackson.databind.JsonNode;

@DisplayName("Konton mot den riktiga inloggningstjänsten")
class KontonIntegrationTest extends Kontoprov {

  @Autowired private Klocka klocka;
  private Duration avstand = Duration.ZERO;

  @BeforeEach
  void dagenSomArDen() {
    avstand = klocka.avstand();
  }

  /** Klockan är allas: nästa prov ska inte börja en dag senare. */
  @AfterEach
  void tillbakaTillDagen() {
    klocka.stallAvstand(avstand);
  }

  private static final Duration EN_MINUT = Duration.ofSeconds(60);

  @Test
  @DisplayName("den inbjudna får konto, grupper och brev, sätter lösenord och har rollen")
  void inbjuden() {
    String namn = nyttNamn();
    JsonNode svar = som(PROV).post("/konton", inbjudan(namn, roll("ekonom", idag()))).krav(201);
    assertThat(svar.get("lage").asString()).isEqualTo("inbjuden");
    vantaBrev(namn, 1);
    assertThat(admin.grupper(namn)).containsExactly("/PROV", "/PROV/roll/ekonom");

    admin.satterLosenord(namn);
    JsonNode mig = med(token(namn)).get("/mig").krav(200);
    assertThat(mig.get("roller").toString()).isEqualTo("[\"ekonom\"]");
    assertThat(mig.get("forbund").toString()).isEqualTo("[\"PROV\"]");
    assertThat(konto(PROV, namn).get("lage").asString()).isEqualTo("aktiv");
    assertThat(som(PROV).post("/konton/" + namn + "/bjud-in", Map.of()).kod())
        .as("den som loggat in får ingen ny länk")
        .isEqualTo("konto_i_bruk");
  }

  @Test
  @DisplayName("två gånger: en inbjudan till med samma roll nekas, och brevet går att skicka om")
  void tva_ganger() {
    String namn = nyttNamn();
    Map<String, Object> kropp = inbjudan(namn, roll("revisor", idag()));
    som(PROV).post("/konton", kropp).krav(201);
    assertThat(som(PROV).post("/konton", kropp).krav(400).get("fel").get(0).get("kod").asString())
        .isEqualTo("har_redan");
    vantaBrev(namn, 1);
    som(PROV).post("/konton/" + namn + "/bjud-in", Map.of()).krav(200);
    vantaBrev(namn, 2);
    assertThat(admin.antalMed(adress(namn))).isEqualTo(1);
  }

  @Test
  @DisplayName("en plats ger rollen; den som lämnar den är ute inom en minut")
  void platsen_slutar() {
    String namn = nyttNamn();
    som(PROV).post("/konton", inbjudan(namn)).krav(201);
    vantaBrev(namn, 1);
    assertThat(admin.grupper(namn)).as("utan uppdrag").isEmpty();
    admin.satterLosenord(namn);
    JsonNode bild = som(PROV).get("/platser").krav(200);
    String plats =
        som(PROV)
            .post(
                "/platser",
                Map.of(
                    "version",
                    bild.get("version").asInt(),
                    "organ",
                    "beredning",
                    "medlem",
                    "region",
                    "slag",
                    "ledamot",
                    "person",
                    namn))
            .krav(201)
            .get("platsId")
            .asString();
    vantaGrupper(namn, "/PROV", "/PROV/medlem/region", "/PROV/roll/beredning");
    Api person = med(token(namn));
    person.get("/sammantraden").krav(200);

    som(PROV)
        .post(
            "/platser/" + plats + "/avsluta",
            Map.of(
                "version",
                som(PROV).get("/platser").krav(200).get("version").asInt(),
                "sistaDag",
                LocalDate.parse(idag()).minusDays(1).toString(),
                "skal",
                "Lämnat"))
        .krav(200);
    Instant fran = Instant.now();
    vanta(
        "att token nekas",
        () -> Optional.of(true).filter(ja -> person.get("/sammantraden").status() == 401));
    assertThat(Duration.between(fran, Instant.now())).isLessThan(EN_MINUT);
    assertThat(admin.grupper(namn)).isEmpty();
  }

  @Test
  @DisplayName("en roll som börjar i morgon finns då, och en som slutar är borta dagen efter")
  void dagarna() {
    String namn = nyttNamn();
    LocalDate imorgon = LocalDate.parse(idag()).plusDays(1);
    som(PROV)
        .post(
            "/konton",
            inbjudan(
                namn,
                Map.of("roll", "revisor", "fran", idag(), "till", idag()),
                roll("ekonom", imorgon.toString())))
        .krav(201);
    vantaGrupper(namn, "/PROV", "/PROV/roll/revisor");
    assertThat(konto(PROV, namn).get("kommande").get(0).get("roll").asString()).isEqualTo("ekonom");

    som("drift").post("/lokal/klocka", Map.of("dagar", 1)).krav(200);

    vantaGrupper(namn, "/PROV", "/PROV/roll/ekonom");
  }

  @Test
  @DisplayName("i två förbund: ett konto, och det enas administratör rör inget i det andra")
  void tva_forbund() {
    String namn = nyttNamn();
    som(PROV).post("/konton", inbjudan(namn, roll("ekonom", idag()))).krav(201);
    vantaBrev(namn, 1);
    admin.satterLosenord(namn);
    for (String akt : List.of("avsluta", "sparra", "oppna")) {
      som(LUND).post("/konton/" + namn + "/" + akt, Map.of("skal", "x")).krav(404);
    }
    som(LUND).post("/konton/" + namn + "/bjud-in", Map.of()).krav(404);

    Map<String, Object> under =
        Map.of(
            "anvandare",
            nyttNamn(),
            "namn",
            "Prov Person",
            "epost",
            adress(namn),
            "uppdrag",
            List.of(roll("revisor", idag())));
    assertThat(som(LUND).post("/konton", under).krav(201).get("anvandare").asString())
        .as("adressens konto används, under sitt namn")
        .isEqualTo(namn);
    vantaGrupper(namn, "/LUND", "/LUND/roll/revisor", "/PROV", "/PROV/roll/ekonom");
    assertThat(admin.antalMed(adress(namn))).isEqualTo(1);
    Api person = med(token(namn));
    assertThat(roller(person, "PROV")).isEqualTo("[\"ekonom\"]");
    assertThat(roller(person, "LUND")).isEqualTo("[\"revisor\"]");
    person.med("X-Forbund", "PROV").get("/konton").krav(403);

    som(LUND).post("/konton/" + namn + "/sparra", Map.of("skal", "Misstänkt")).krav(200);
    vantaGrupper(namn, "/PROV", "/PROV/roll/ekonom");
    assertThat(admin.konto(namn).orElseThrow().get("enabled").asBoolean())
        .as("det andra förbundet har kontot kvar")
        .isTrue();
    som(PROV).post("/konton/" + namn + "/sparra", Map.of("skal", "Misstänkt")).krav(200);
    vanta(
        "att kontot stängs",
        () ->
            Optional.of(true)
                .filter(ja -> !admin.konto(namn).orElseThrow().get("enabled").asBoolean()));
    som(PROV).post("/konton/" + namn + "/oppna", Map.of("skal", "Utrett")).krav(200);
    vantaGrupper(namn, "/PROV", "/PROV/roll/ekonom");
    vanta(
        "att kontot öppnas",
        () ->
            Optional.of(true)
                .filter(ja -> admin.konto(namn).orElseThrow().get("enabled").asBoolean()));
  }

  private static String roller(Api person, String forbund) {
    return person.med("X-Forbund", forbund).get("/mig").krav(200).get("roller").toString();
  }

  @Test
  @DisplayName("avslutad: allt i förbundet slutar genast, också det som inte börjat")
  void avslutad() {
    String namn = nyttNamn();
    String senare = LocalDate.parse(idag()).plusYears(1).toString();
    som(PROV)
        .post("/konton", inbjudan(namn, roll("ekonom", idag()), roll("revisor", senare)))
        .krav(201);
    vantaBrev(namn, 1);
    JsonNode svar =
        som(PROV).post("/konton/" + namn + "/avsluta", Map.of("skal", "Slutat")).krav(200);
    assertThat(svar.get("roller")).isEmpty();
    assertThat(svar.get("kommande")).isEmpty();
    vantaGrupper(namn);
    assertThat(som(PROV).post("/konton/" + PROV + "/avsluta", Map.of("skal", "x")).status())
        .as("administratören har inget konto här: hon är inte övertagen")
        .isEqualTo(404);
  }

  @Test
  @DisplayName("ett namn som någon med en annan adress har nekas, och en plats ges inte härifrån")
  void nekas() {
    Map<String, Object> upptaget =
        Map.of(
            "anvandare",
            "ekonom.bksv",
            "namn",
            "Prov Person",
            "epost",
            adress(nyttNamn()),
            "uppdrag",
            List.of());
    assertThat(fel(som(PROV).post("/konton", upptaget))).isEqualTo("namnet_upptaget");
    assertThat(fel(som(PROV).post("/konton", inbjudan(nyttNamn(), roll("styrelse", idag())))))
        .isEqualTo("ges_som_plats");
  }

  private static String fel(Api.Svar svar) {
    return svar.krav(400).get("fel").get(0).get("kod").asString();
  }

  @Test
  @DisplayName(
      "en felskriven adress rättas ur registret; ett konto som två förbund har flyttas inte")
  void adressen() {
    String namn = nyttNamn();
    som(PROV).post("/konton", inbjudan(namn, roll("revisor", idag()))).krav(201);
    vantaBrev(namn, 1);
    byt(namn, 1, "ratt." + adress(namn));
    vanta("den rättade adressen", () -> Optional.of(1).filter(i -> epost(namn).startsWith("ratt")));

    Map<String, Object> lund =
        Map.of(
            "anvandare",
            namn,
            "namn",
            "Prov Person",
            "epost",
            "ratt." + adress(namn),
            "uppdrag",
            List.of(roll("revisor", LocalDate.parse(idag()).plusYears(1).toString())));
    som(LUND).post("/konton", lund).krav(201);
    vanta(
        "att Lund länkat kontot",
        () -> Optional.of(1).filter(i -> konto(LUND, namn).get("brevetHarGatt").asBoolean()));
    byt(namn, 2, "nagon.annan." + adress(namn));
    som(PROV).post("/forordnanden", Map.of("person", namn, "roll", "ekonom")).krav(201);
    vantaGrupper(namn, "/PROV", "/PROV/roll/ekonom", "/PROV/roll/revisor");
    assertThat(epost(namn)).isEqualTo("ratt." + adress(namn));
  }

  private void byt(String namn, int version, String adress) {
    som(PROV)
        .put(
            "/personer/" + namn, Map.of("version", version, "namn", "Prov Person", "epost", adress))
        .krav(200);
  }

  private String epost(String namn) {
    return admin.konto(namn).orElseThrow().get("email").asString();
  }

  @Test
  @DisplayName("jämförelsen visar konto utan uppdrag, uppdrag utan konto och andra grupper")
  void avvikelser() {
    String utanUppdrag = admin.nyPerson("PROV", "revisor");
    String utanKonto = nyttNamn();
    som(PROV)
        .post(
            "/personer",
            Map.of("anvandare", utanKonto, "namn", "Prov Person", "epost", adress(utanKonto)))
        .krav(201);
    som(PROV)
        .post("/forordnanden", Map.of("person", utanKonto, "roll", "revisor", "fran", idag()))
        .krav(201);
    JsonNode rader = som(PROV).post("/konton/jamforelse", Map.of()).krav(200).get("innehall");
    assertThat(slag(rader, "konto", utanUppdrag)).isEqualTo("utan_uppdrag");
    assertThat(slag(rader, "person", utanKonto)).isEqualTo("utan_konto");
    assertThat(StreamSupport.stream(rader.spliterator(), false))
        .as("de som är som de ska nämns inte")
        .noneMatch(r -> r.path("konto").asString("").equals("ekonom.prov"));
    JsonNode driftens = som("drift").get("/konton/avvikelser?antal=200").krav(200).get("innehall");
    assertThat(driftens.toString()).contains("PROV").doesNotContain(utanUppdrag, utanKonto);
  }

  private static String slag(JsonNode rader, String falt, String namn) {
    return StreamSupport.stream(rader.spliterator(), false)
        .filter(r -> r.path(falt).asString("").equals(namn))
        .map(r -> r.get("slag").asString())
        .findFirst()
        .orElse("finns inte");
  }
}
