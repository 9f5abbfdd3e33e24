package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.response.ActivatedJob;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Stegen genom ritningarna på en riktig motor, och minnet av vilka element som passerats. */
abstract class Vagprov {

  static final String ANSOKAN = "medelsansokan.bpmn";
  static final String UPPFOLJNING = "uppfoljning.bpmn";
  static final String MARKE = "motormarke.bpmn";
  static final Set<String> PASSERADE = new HashSet<>();
  static final Map<String, Object> INGET_BRISTER =
      Map.of(
          "antalParter", 2,
          "antalMatbaraMal", 1,
          "harSyfte", true,
          "datumGiltiga", true,
          "budgetStammer", true,
          "inomRam", true);

  static Provmotor motor;

  final String arende = UUID.randomUUID().toString();
  Ritning ritning = Ritning.las(ANSOKAN);
  String instans = "";

  @BeforeAll
  static void upp() {
    motor = Provmotor.starta();
  }

  @AfterAll
  static void ned() {
    motor.close();
    Set<String> kvar = new HashSet<>();
    for (String namn : List.of(ANSOKAN, UPPFOLJNING, MARKE)) {
      Ritning.las(namn).id().forEach(id -> kvar.add(namn + ":" + id));
    }
    kvar.removeAll(PASSERADE);
    assertThat(kvar).as("element som ingen väg passerar").isEmpty();
  }

  void starta(String fil, String meddelande) {
    ritning = Ritning.las(fil);
    motor.meddela(
        meddelande,
        arende,
        Map.of("arendeId", arende, "forbund", "PROV", "varv", 1, "rond", 1, "huvudman", "lund"));
  }

  ActivatedJob jobb(String element) {
    ActivatedJob j = motor.jobb(ritning.jobbtyp(element), element, arende);
    instans = Long.toString(j.getProcessInstanceKey());
    return j;
  }

  ActivatedJob gor(String element, Map<String, Object> svar) {
    ActivatedJob j = jobb(element);
    motor.motor().slutfor(Long.toString(j.getKey()), svar);
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
      PASSERADE.add(ritning.namn() + ":" + ritning.med(id[i]).getAttribute("id"));
    }
  }

  static String om(int dagar) {
    return Instant.now().plus(Duration.ofDays(dagar)).toString();
  }

  void tillSkriv() {
    starta(ANSOKAN, "ide_inkommen");
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

  void tillTjansteskrivelse(String... medlemmar) {
    gor("kontrollera", Map.of("utfall", "vidare", "medlemmar", List.of(medlemmar)));
    yttraSig(medlemmar.length);
    passerade("kontrollera", "vagval_kontroll", "yttra", "samlat_yttrande", "vagval_samlat");
  }

  void yttraSig(int antal) {
    for (int i = 0; i < antal; i++) {
      gor("yttra", Map.of());
    }
    gor("samlat_yttrande", Map.of("utfall", "tillstyrker"));
    gor("tjansteskrivelse", Map.of());
  }

  void beslut(int rond, String utfall, int nastaRond) {
    motor.meddela(
        "styrelsebeslut", arende + ":" + rond, Map.of("utfall", utfall, "rond", nastaRond));
  }
}
