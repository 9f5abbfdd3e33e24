package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.stod.Integrationstest.vanta;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import se.samordna.Samordna;
import se.samordna.gemensam.ArendeId;
import se.samordna.ritning.Processid;

/**
 * Stegen genom ritningarna på en motor, och minnet av vilka element som passerats. Programmet är
 * provets eget, med egen databas och egen motor, och {@link Provmottagning} tar emot jobben: ett
 * prov kan flytta klockan och starta om motorn utan att någon annan märker det.
 */
@Tag("integration")
@SpringBootTest(
    classes = Samordna.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Provmottagning.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Vagprov {

  static final String ANSOKAN = "medelsansokan.bpmn";
  static final String UPPFOLJNING = "uppfoljning.bpmn";
  static final String MARKE = "motormarke.bpmn";
  static final String FORBUND = "PROV";
  static final Duration LIV = Duration.ofHours(1);
  static final Map<String, Object> INGET_BRISTER =
      Map.of(
          "antalParter", 2,
          "antalMatbaraMal", 1,
          "harSyfte", true,
          "datumGiltiga", true,
          "budgetStammer", true,
          "inomRam", true);

  @Autowired Motorport port;
  @Autowired Provmottagning mottagning;
  @Autowired Motorklocka klocka;
  @Autowired Motorlage lage;

  private final Set<String> passerade = new HashSet<>();

  String arende = "";
  Ritning ritning = Ritning.las(ANSOKAN);
  String instans = "";

  /** Motorn som hålls vid kontraktet. */
  abstract Provmotor motor();

  @BeforeEach
  void nyttArende() {
    arende = UUID.randomUUID().toString();
    ritning = Ritning.las(ANSOKAN);
    instans = "";
    vantaRedo();
  }

  @AfterAll
  void allaElement() {
    Set<String> kvar = new HashSet<>();
    for (String namn : motor().ritningar()) {
      Ritning.las(namn).id().stream()
          .filter(id -> !motor().oanvanda().contains(id))
          .forEach(id -> kvar.add(namn + ":" + id));
    }
    kvar.removeAll(passerade);
    assertThat(kvar).as("element som ingen väg passerar").isEmpty();
    assertThat(mottagning.intrang()).as("jobb i någon annans transaktion").isEmpty();
  }

  final void vantaRedo() {
    vanta("att motorn är redo", () -> Optional.of(lage.redo()).filter(r -> r));
  }

  final ArendeId arendeId() {
    return ArendeId.av(arende);
  }

  Map<String, Object> variabler() {
    return Map.of("arendeId", arende, "forbund", FORBUND, "varv", 1, "rond", 1, "huvudman", "lund");
  }

  void starta(String fil) {
    ritning = Ritning.las(fil);
    assertThat(port.starta(start())).isEqualTo(Motorport.Utfall.GJORT);
  }

  /** Starten av ritningens process i ärendet; varje gång samma id. */
  Motorport.Start start() {
    String process =
        ritning.namn().equals(ANSOKAN) ? Processid.MEDELSANSOKAN : Processid.UPPFOLJNING;
    return new Motorport.Start(
        process, FORBUND, arendeId(), process + ":" + arende, LIV, variabler());
  }

  Motorjobb jobb(String element) {
    Motorjobb j = mottagning.hamta(arende, element);
    assertThat(j.process() + ".bpmn").isEqualTo(ritning.namn());
    assertThat(j.typ()).isEqualTo(ritning.jobbtyp(element));
    instans = j.instans();
    return j;
  }

  Motorport.Utfall slutfor(Motorjobb j, Map<String, Object> svar) {
    return port.slutfor(j.nyckel(1), svar);
  }

  Motorjobb gor(String element, Map<String, Object> svar) {
    Motorjobb j = jobb(element);
    assertThat(slutfor(j, svar)).isEqualTo(Motorport.Utfall.GJORT);
    return j;
  }

  /**
   * Gör steget och dem som följer rakt på det, fram till ett vägval, en väntan eller ett slut. Ett
   * nytt steg på en sådan väg kommer med av sig självt.
   */
  void gorRakt(String fran) {
    String har = fran;
    while (ritning.arSteg(har)) {
      gor(har, Map.of());
      passerade(har, ritning.nasta(har));
      har = ritning.nasta(har);
    }
  }

  /** Prickar av en väg; ritningen måste leda från varje element till nästa. */
  void passerade(String... id) {
    for (int i = 0; i < id.length; i++) {
      assertThat(i == 0 || ritning.leder(id[i - 1], id[i])).as("vägen till " + id[i]).isTrue();
      passerade.add(ritning.namn() + ":" + ritning.med(id[i]).getAttribute("id"));
    }
  }

  /** Så många dagar från nu på motorns klocka, som ritningen vill ha dem. */
  String om(int dagar) {
    return motornsTid().plus(Duration.ofDays(dagar)).toString();
  }

  private Instant motornsTid() {
    return Instant.now().plus(klocka.avstand());
  }

  void framat(int dagar) {
    klocka.framat(Duration.ofDays(dagar));
  }

  void vantaSlut() {
    vantaSlut(instans);
  }

  void vantaSlut(String instans) {
    vanta("instansens slut", () -> Optional.of(port.lever(instans)).filter(lever -> !lever));
  }

  Motorport.Meddelande meddelande(String namn, String nyckel, Map<String, Object> variabler) {
    return new Motorport.Meddelande(
        namn, nyckel, FORBUND, arendeId(), namn + ":" + nyckel, LIV, variabler);
  }

  Motorport.Utfall meddela(String namn, String nyckel, Map<String, Object> variabler) {
    return port.meddela(meddelande(namn, nyckel, variabler));
  }

  void tillSkriv() {
    starta(ANSOKAN);
    gor("ideworkshop", Map.of("utfall", "ga_vidare"));
    passerade("ide_inkommen", "ideworkshop", "vagval_ide", "skriv_ansokan");
  }

  void tillSparaKontroll(Map<String, Object> flaggor) {
    tillSkriv();
    gor("skriv_ansokan", Map.of("parter", List.of("lund", "region")));
    gor("godkann_ansokan", Map.of("godkand", true));
    Map<String, Object> sista = new HashMap<>(flaggor);
    sista.put("godkand", true);
    gor("godkann_ansokan", sista);
    passerade("skriv_ansokan", "godkann_ansokan", "vagval_godkand", "formell_kontroll");
    passerade("formell_kontroll", "spara_kontroll");
  }

  void tillKontrollera() {
    tillSparaKontroll(INGET_BRISTER);
    gor("spara_kontroll", Map.of());
    passerade("spara_kontroll", "kontrollera");
  }

  void tillVantaBeslut(String... medlemmar) {
    gor("kontrollera", Map.of("utfall", "vidare", "medlemmar", List.of(medlemmar)));
    yttraSig(medlemmar.length);
    passerade("kontrollera", "vagval_kontroll", "yttra", "samlat_yttrande", "vagval_samlat");
    passerade("vagval_samlat", "tjansteskrivelse", "vanta_beslut");
  }

  void yttraSig(int antal) {
    for (int i = 0; i < antal; i++) {
      gor("yttra", Map.of());
    }
    gor("samlat_yttrande", Map.of("utfall", "tillstyrker"));
    gor("tjansteskrivelse", Map.of());
  }

  Motorport.Utfall beslut(int rond, String utfall, int nastaRond) {
    return meddela(
        "styrelsebeslut", arende + ":" + rond, Map.of("utfall", utfall, "rond", nastaRond));
  }
}
