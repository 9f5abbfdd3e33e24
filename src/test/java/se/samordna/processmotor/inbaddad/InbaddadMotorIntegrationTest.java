package se.samordna.processmotor.inbaddad;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.stod.Integrationstest.vanta;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.ArendeId;
import se.samordna.processmotor.Jobb;
import se.samordna.processmotor.Jobbmottagning.Svar;
import se.samordna.processmotor.Motorfel;
import se.samordna.processmotor.Motorjobb;
import se.samordna.processmotor.Motorport;
import se.samordna.processmotor.Motorport.Utfall;

@Tag("integration")
@DisplayName("Den inbäddade motorn för ärendena genom ritningarna")
class InbaddadMotorIntegrationTest {

  private static final Duration LIV = Duration.ofDays(1);
  private static final Inbaddadprov PROV = new Inbaddadprov();

  private ArendeId arende;
  private String a;

  @BeforeEach
  void nyttArende() {
    arende = new ArendeId(UUID.randomUUID());
    a = arende.toString();
  }

  @AfterAll
  static void stang() {
    PROV.close();
  }

  @Test
  @DisplayName("från idé till bifall: uppgifter, steg, kontrollens tabell, yttranden och beslut")
  void hela_vagen() {
    starta();
    gor("ideworkshop", Map.of("utfall", "ga_vidare", "huvudman", "FK"));
    gor("skriv_ansokan", Map.of("parter", List.of("FK", "AF", "KOM")));
    godkann(3);
    gor("spara_kontroll", Map.of());
    assertThat(jobb("spara_kontroll").variabler())
        .containsEntry("kontrollresultat", List.of("saknar_matbara_mal"));
    gor("kontrollera", Map.of("utfall", "vidare", "medlemmar", List.of("FK", "AF")));
    jobb("yttra", 2);
    PROV.mottagare.hos(a, "yttra").forEach(j -> slutfor(j, Map.of()));
    gor("samlat_yttrande", Map.of("utfall", "tillstyrker"));
    gor("tjansteskrivelse", Map.of());
    vantarPa("styrelsebeslut");
    assertThat(beslut("1", "bifall")).isEqualTo(Utfall.GJORT);
    gor("bokfor_beviljande", Map.of());
    gor("starta_insats", Map.of());
    slut();
  }

  private void godkann(int antal) {
    jobb("godkann_ansokan", antal);
    PROV.mottagare.hos(a, "godkann_ansokan").forEach(j -> slutfor(j, JA));
  }

  private static final Map<String, Object> JA =
      Map.of(
          "godkand",
          true,
          "antalParter",
          3,
          "antalMatbaraMal",
          0,
          "harSyfte",
          true,
          "datumGiltiga",
          true,
          "budgetStammer",
          true,
          "inomRam",
          true);

  @Test
  @DisplayName("tre parter svarar i samma ögonblick, trettio gånger om: varje svar räknas")
  void tre_samtidigt() {
    for (int gang = 1; gang <= 30; gang++) {
      nyttArende();
      bygg("godkann_ansokan", Map.of("parter", List.of("A", "B", "C")));
      jobb("godkann_ansokan", 3);
      List<CompletableFuture<Utfall>> svar =
          PROV.mottagare.hos(a, "godkann_ansokan").stream()
              .map(j -> CompletableFuture.supplyAsync(() -> slutfor(j, JA)))
              .toList();
      assertThat(svar).allSatisfy(s -> assertThat(s.join()).isEqualTo(Utfall.GJORT));
      jobb("spara_kontroll");
    }
  }

  @Test
  @DisplayName("ett nej avgör: de andras uppgifter är borta, och svaren är en lista med luckor")
  void ett_nej_avgor() {
    bygg("godkann_ansokan", Map.of("parter", List.of("A", "B", "C")));
    jobb("godkann_ansokan", 3);
    List<Motorjobb> alla = PROV.mottagare.hos(a, "godkann_ansokan");
    Motorjobb b =
        alla.stream()
            .filter(j -> "B".equals(j.variabler().get("medlem")))
            .findFirst()
            .orElseThrow();
    slutfor(b, Map.of("godkand", false));
    Motorjobb skriv = jobb("skriv_ansokan");
    assertThat(variabel(skriv, "godkannanden")).isEqualTo("[null,false,null]");
    alla.stream()
        .filter(j -> j != b)
        .forEach(
            j ->
                vanta(
                    "att uppgiften är borta",
                    () -> Optional.of(true).filter(x -> PROV.mottagare.ar(j.jobb()))));
    assertThat(slutfor(alla.getFirst(), JA)).isEqualTo(Utfall.BORTA);
    assertThat(PROV.mottagare.ar(b.jobb())).isFalse();
  }

  private String variabel(Motorjobb j, String namn) {
    return PROV.fraga(
        """
        select convert_from(b.bytes_, 'UTF8') from motor.act_ru_variable v
          join motor.act_ge_bytearray b on b.id_ = v.bytearray_id_
         where v.proc_inst_id_ = '%s' and v.name_ = '%s'
        """
            .formatted(j.instans(), namn));
  }

  @Test
  @DisplayName("en timer löser ut inom en sekund från sin tid, och en flyttad frist vid den nya")
  void timers() {
    Instant pamin = Instant.now().plusSeconds(1);
    bygg(
        "komplettera",
        Map.of("fristTid", pamin.plusSeconds(1).toString(), "paminnelseTid", pamin.toString()));
    jobb("paminn_komplettering");
    assertThat(Duration.between(pamin, Instant.now())).isLessThan(Duration.ofSeconds(1));
    Instant ny = Instant.now().plusSeconds(3);
    gor("prova_frist", Map.of("fristKvar", true, "fristTid", ny.toString()));
    jobb("prova_frist", 2);
    assertThat(Instant.now()).isBetween(ny, ny.plusSeconds(1));
    gor("paminn_komplettering", Map.of());
    gor("komplettera", Map.of("fran", "kontrollera"));
    jobb("spara_kontroll");
  }

  @Test
  @DisplayName("utan frist väntar timern i tio år")
  void utan_frist() {
    bygg("komplettera", Map.of());
    jobb("komplettera");
    assertThat(
            PROV.fraga(
                """
                select count(*) from motor.act_ru_job
                 where process_instance_id_ = '%s' and duedate_ > now() + interval '9 years'
                """
                    .formatted(jobb("komplettera").instans())))
        .isEqualTo("2");
  }

  @Test
  @DisplayName("ett vägval utan väg är ett bestående fel som namnger vägvalet, och inget är gjort")
  void vagval_utan_vag() {
    starta();
    Motorjobb workshop = jobb("ideworkshop");
    Motorfel fel = felet(() -> slutfor(workshop, Map.of("utfall", "finns_inte")));
    assertThat(fel.slag()).isEqualTo(Motorfel.Slag.BESTAENDE);
    assertThat(fel).hasMessageContaining("vagval_ide");
    assertThat(slutfor(workshop, Map.of("utfall", "vila"))).isEqualTo(Utfall.GJORT);
  }

  private static Motorfel felet(Runnable arbete) {
    try {
      arbete.run();
    } catch (Motorfel e) {
      return e;
    }
    throw new AssertionError("Inget fel");
  }

  @Test
  @DisplayName("ett steg som misslyckas kommer igen; ett som ges upp är en incident, och står kvar")
  void steg_som_inte_gar() {
    long fore = PROV.port().incidenter().orElseThrow();
    PROV.mottagare.svara(
        "meddela_avslag",
        a,
        j ->
            PROV.mottagare.hos(a, "meddela_avslag").size() < 3
                ? new Svar.ForsokIgen(Duration.ofMillis(20), "inte nu")
                : new Svar.GeUpp("aldrig"));
    String instans = bygg("meddela_avslag", Map.of());
    jobb("meddela_avslag", 3);
    vanta("incidenten", () -> PROV.port().incidenter().filter(n -> n == fore + 1));
    assertThat(PROV.port().lever(instans)).isTrue();
    PROV.port().avbryt(instans);
    assertThat(PROV.port().incidenter()).hasValue(fore);
  }

  @Test
  @DisplayName("går det inte vidare från ett steg är det en incident, och ärendet står kvar där")
  void steg_utan_vag() {
    long fore = PROV.port().incidenter().orElseThrow();
    PROV.mottagare.svara(
        "prova_frist", a, j -> new Svar.Slutfor(Map.of("fristKvar", true, "fristTid", "skräp")));
    String instans =
        bygg("komplettera", Map.of("fristTid", Instant.now().minusSeconds(1).toString()));
    vanta("incidenten", () -> PROV.port().incidenter().filter(n -> n == fore + 1));
    assertThat(PROV.port().lever(instans)).isTrue();
    PROV.port().avbryt(instans);
  }

  @Test
  @DisplayName("en timer som inte leder någonstans försöks tre gånger, sedan är det en incident")
  void timer_utan_vag() {
    long fore = PROV.port().incidenter().orElseThrow();
    PROV.port().driftsatt(List.of("inbaddad/timer-utan-vag.bpmn"));
    String instans =
        PROV.port().byggVid(arende, "timer_utan_vag", "vanta", grund(Map.of("utfall", "ingen")));
    vanta("incidenten", () -> PROV.port().incidenter().filter(n -> n == fore + 1));
    assertThat(
            PROV.fraga(
                """
                select retries_ || ' ' || exception_msg_ from motor.act_ru_job
                 where process_instance_id_ = '%s'
                """
                    .formatted(instans)))
        .startsWith("0 ")
        .contains("vagval_utan_vag");
    PROV.port().avbryt(instans);
    assertThat(PROV.port().incidenter()).hasValue(fore);
  }

  @Test
  @DisplayName("ett tidigt beslut väntar över en omstart, når fram en gång, och i ordning")
  void tidigt_beslut() {
    bygg("samlat_yttrande", Map.of());
    assertThat(beslut("1", "bordlaggning")).isEqualTo(Utfall.VANTAR);
    assertThat(beslut("1", "bordlaggning")).isEqualTo(Utfall.REDAN_GJORT);
    assertThat(beslut("1b", "1", "avslag")).isEqualTo(Utfall.VANTAR);
    PROV.startaOm();
    gor("samlat_yttrande", Map.of("utfall", "tillstyrker"));
    gor("tjansteskrivelse", Map.of());
    jobb("meddela_avslag");
    assertThat(beslut("1", "bordlaggning")).isEqualTo(Utfall.REDAN_GJORT);
  }

  @Test
  @DisplayName("ett bygge som programmet dog ifrån ersätts av nästa, och hör inga besked")
  void forlorat_bygge() {
    String forlorat = bygg("vanta_beslut", Map.of("bygge", 1));
    String nytt = bygg("vanta_beslut", Map.of("bygge", 2));
    assertThat(PROV.port().lever(forlorat)).isFalse();
    assertThat(bygg("vanta_beslut", Map.of("bygge", 1))).isEqualTo(nytt);
    assertThat(beslut("1", "avslag")).isEqualTo(Utfall.GJORT);
    assertThat(jobb("meddela_avslag").instans()).isEqualTo(nytt);
  }

  @Test
  @DisplayName("fel nyckel når ingen, och en återkallelse når var ärendet än står")
  void nycklar() {
    String instans = bygg("vanta_beslut", Map.of());
    assertThat(beslut("2", "bifall")).isEqualTo(Utfall.VANTAR);
    assertThat(PROV.port().meddela(meddelande("aterkallelse", a, "ater", Map.of())))
        .isEqualTo(Utfall.GJORT);
    assertThat(PROV.port().lever(instans)).isFalse();
  }

  @Test
  @DisplayName("samma start igen startar ingen till, och samma ritningar ger ingen ny version")
  void upprepat() {
    starta();
    assertThat(PROV.port().starta(start())).isEqualTo(Utfall.REDAN_GJORT);
    PROV.port().driftsatt(Inbaddadprov.RITNINGAR);
    assertThat(PROV.fraga("select max(version_)::text from motor.act_re_procdef")).isEqualTo("1");
    assertThat(PROV.port().kannIgen(true)).isFalse();
    assertThat(PROV.mottagare.hos(a, "ideworkshop")).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  @DisplayName("ett ärende kan byggas vid varje element där det kan vänta")
  void bygg_vid() {
    Map<String, Object> alla =
        Map.of("parter", List.of("A", "B"), "medlemmar", List.of("A", "B"), "huvudman", "A");
    for (String element :
        List.of(
            "ideworkshop",
            "skriv_ansokan",
            "godkann_ansokan",
            "spara_kontroll",
            "kontrollera",
            "komplettera",
            "yttra",
            "samlat_yttrande",
            "tjansteskrivelse",
            "bokfor_beviljande",
            "starta_insats",
            "meddela_avslag")) {
      bygg(element, alla);
      jobb(element, "godkann_ansokan yttra".contains(element) ? 2 : 1);
    }
  }

  @Test
  @DisplayName("varje ändring sker som processen i ärendets förbund")
  void vaggen() {
    String satt =
        PROV.bona(Arendegang.class)
            .andra(
                new Agare("PROV", arende),
                () ->
                    PROV.fraga(
                        """
                        select current_setting('samordna.forbund') || ' '
                            || current_setting('samordna.anvandare')
                        """));
    assertThat(satt).isEqualTo("PROV process");
  }

  // --- ord för proven

  private Motorport.Start start() {
    return new Motorport.Start("medelsansokan", "PROV", arende, "s:" + a, LIV, grund(Map.of()));
  }

  private void starta() {
    assertThat(PROV.port().starta(start())).isEqualTo(Utfall.GJORT);
  }

  private String bygg(String element, Map<String, Object> variabler) {
    return PROV.port().byggVid(arende, "medelsansokan", element, grund(variabler));
  }

  private Map<String, Object> grund(Map<String, Object> mer) {
    Map<String, Object> alla =
        new HashMap<>(Map.of("arendeId", a, "forbund", "PROV", "varv", 1, "rond", 1, "epok", 1));
    alla.putAll(mer);
    return alla;
  }

  private Motorjobb jobb(String element) {
    return jobb(element, 1);
  }

  private Motorjobb jobb(String element, int antal) {
    return PROV.mottagare.vid(a, element, antal);
  }

  private void gor(String element, Map<String, Object> variabler) {
    assertThat(slutfor(jobb(element), variabler)).isEqualTo(Utfall.GJORT);
  }

  private static Utfall slutfor(Motorjobb j, Map<String, Object> variabler) {
    return PROV.port().slutfor(new Jobb.Motornyckel(1, j.jobb(), j.instans()), variabler);
  }

  private Utfall beslut(String rond, String utfall) {
    return beslut(rond, rond, utfall);
  }

  private Utfall beslut(String id, String rond, String utfall) {
    return PROV.port()
        .meddela(
            meddelande(
                "styrelsebeslut",
                a + ":" + rond,
                id,
                Map.of("utfall", utfall, "rond", Integer.parseInt(rond))));
  }

  private Motorport.Meddelande meddelande(
      String namn, String nyckel, String id, Map<String, Object> variabler) {
    return new Motorport.Meddelande(namn, nyckel, "PROV", arende, id, LIV, variabler);
  }

  private void vantarPa(String meddelande) {
    assertThat(
            PROV.fraga(
                "select event_name_ from motor.act_ru_event_subscr where event_name_ = '%s'"
                    .formatted(meddelande)))
        .contains(meddelande);
  }

  private void slut() {
    assertThat(
            PROV.fraga(
                "select count(*) from motor.act_ru_execution where business_key_ = '%s'"
                    .formatted(a)))
        .isEqualTo("0");
  }
}
