package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.samordna.stod.Integrationstest.vanta;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.processmotor.Jobbmottagning.Svar;
import se.samordna.processmotor.Motorport.Utfall;

/**
 * Det som porten lovar, hållet av motorn: upprepningar, tidiga och vilsna meddelanden, samtidiga
 * svar, steg som inte går, omstarter och byggen. Hur fort säger kontraktet inget om, bara att det
 * sker inom provens tålamod.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Motorkontrakt extends Vagkontrakt {

  /**
   * Mäklaren glömmer sin klocka vid en omstart, och kan säga sig sjuk när klockan hoppat: de som
   * startar om den eller frågar hur den mår går före dem som flyttar klockan.
   */
  private static final int FORE_KLOCKAN = 1;

  private static final int SAMTIDIGA = 8;
  private static final Duration STRAX = Duration.ofMillis(200);

  @Test
  @DisplayName("samma start en gång till startar ingen till")
  void samma_start() {
    starta(ANSOKAN);
    assertThat(port.starta(start())).isEqualTo(Utfall.REDAN_GJORT);
    gor("ideworkshop", Map.of("utfall", "ga_vidare"));
    assertThat(port.starta(start())).isEqualTo(Utfall.REDAN_GJORT);
    jobb("skriv_ansokan");
    assertThat(mottagning.hos(arende, "ideworkshop")).hasSize(1);
  }

  @Test
  @DisplayName("samma slutförande en gång till är redan gjort: jobbet finns inte kvar")
  void samma_slutforande() {
    starta(ANSOKAN);
    Motorjobb workshop = gor("ideworkshop", Map.of("utfall", "ga_vidare"));
    assertThat(slutfor(workshop, Map.of("utfall", "avsluta"))).isEqualTo(Utfall.BORTA);
    jobb("skriv_ansokan");
    assertThat(port.lever(instans)).isTrue();
  }

  @Test
  @DisplayName("samma meddelande en gång till når ingen, fast någon väntar på ett likadant")
  void samma_meddelande() {
    tillKontrollera();
    tillVantaBeslut("lund");
    Motorport.Meddelande utgar =
        meddelande("styrelsebeslut", arende + ":1", Map.of("utfall", "utgar", "rond", 1));
    assertThat(port.meddela(utgar)).isEqualTo(Utfall.GJORT);
    // Samma rond igen: den väntar på samma nyckel, och det är bara id:t som skiljer.
    gor("tjansteskrivelse", Map.of());
    assertThat(port.meddela(utgar)).isEqualTo(Utfall.REDAN_GJORT);
    port.meddela(medId("styrelsebeslut", arende + ":1", "annat", Map.of("utfall", "avslag")));
    gor("meddela_avslag", Map.of());
    vantaSlut();
    assertThat(mottagning.hos(arende, "tjansteskrivelse")).hasSize(2);
  }

  private Motorport.Meddelande medId(
      String namn, String nyckel, String id, Map<String, Object> variabler) {
    return new Motorport.Meddelande(
        namn, nyckel, FORBUND, arendeId(), id + ":" + arende, LIV, variabler);
  }

  @Test
  @Order(FORE_KLOCKAN)
  @DisplayName("ett meddelande som kommer för tidigt väntar, över en omstart, och når fram en gång")
  void for_tidigt() {
    tillKontrollera();
    assertThat(beslut(1, "bordlaggning", 2)).isIn(Utfall.GJORT, Utfall.VANTAR);
    assertThat(beslut(1, "bordlaggning", 2)).isEqualTo(Utfall.REDAN_GJORT);
    startaOm();
    tillVantaBeslut("lund");
    beslut(2, "avslag", 2);
    gor("meddela_avslag", Map.of());
    vantaSlut();
  }

  @Test
  @DisplayName("tidiga meddelanden når fram i den ordning de kom")
  void tidiga_i_ordning() {
    tillKontrollera();
    port.meddela(medId("styrelsebeslut", arende + ":1", "a", Map.of("utfall", "bordlaggning")));
    port.meddela(medId("styrelsebeslut", arende + ":1", "b", Map.of("utfall", "avslag")));
    tillVantaBeslut("lund");
    gor("meddela_avslag", Map.of());
    vantaSlut();
  }

  @Test
  @DisplayName("ett tidigt meddelande vars tid gått ut når ingen")
  void for_gammalt() {
    tillKontrollera();
    beslut(1, "bifall", 1);
    framat(1);
    tillVantaBeslut("lund");
    port.meddela(medId("styrelsebeslut", arende + ":1", "nytt", Map.of("utfall", "avslag")));
    gor("meddela_avslag", Map.of());
    vantaSlut();
    assertThat(mottagning.hos(arende, "bokfor_beviljande")).isEmpty();
  }

  @Test
  @DisplayName("ett meddelande med fel nyckel, eller till ett annat ärende, når ingen")
  void fel_nyckel() {
    tillKontrollera();
    tillVantaBeslut("lund");
    beslut(9, "bifall", 9);
    meddela("styrelsebeslut", "ett-annat-arende:1", Map.of("utfall", "bifall"));
    meddela("komplettering_forfallen", arende + ":1", Map.of());
    assertThat(beslut(1, "avslag", 1)).isEqualTo(Utfall.GJORT);
    gor("meddela_avslag", Map.of());
    vantaSlut();
    assertThat(mottagning.hos(arende, "bokfor_beviljande")).isEmpty();
  }

  @Test
  @DisplayName("många parter svarar samtidigt: varje svar räknas, och nästa steg öppnas en gång")
  void samtidigt() {
    tillSkriv();
    List<String> parter = IntStream.range(0, SAMTIDIGA).mapToObj(i -> "part" + i).toList();
    gor("skriv_ansokan", Map.of("parter", parter));
    List<Motorjobb> jobb = parter.stream().map(p -> jobb("godkann_ansokan")).toList();
    assertThat(jobb.stream().map(j -> String.valueOf(j.variabler().get("medlem"))))
        .containsExactlyInAnyOrderElementsOf(parter);
    Map<String, Object> ja = new HashMap<>(INGET_BRISTER);
    ja.put("godkand", true);
    assertThat(paEnGang(jobb, ja)).containsOnly(Utfall.GJORT);
    jobb("spara_kontroll");
    assertThat(mottagning.hos(arende, "spara_kontroll")).hasSize(1);
  }

  /** Alla på en gång; ett förbigående nej försöks igen, som utkorgen gör. */
  private List<Utfall> paEnGang(List<Motorjobb> jobb, Map<String, Object> svar) {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService tradar = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Utfall>> alla =
          jobb.stream()
              .map(j -> CompletableFuture.supplyAsync(() -> envist(start, j, svar), tradar))
              .toList();
      start.countDown();
      return alla.stream().map(CompletableFuture::join).toList();
    }
  }

  private Utfall envist(CountDownLatch start, Motorjobb j, Map<String, Object> svar) {
    try {
      start.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return vanta(
        "svaret",
        () -> {
          try {
            return Optional.of(slutfor(j, svar));
          } catch (Motorfel e) {
            assertThat(e.slag()).isEqualTo(Motorfel.Slag.FORBIGAENDE);
            return Optional.empty();
          }
        });
  }

  @Test
  @DisplayName("samma svar från flera på en gång räknas en gång")
  void samma_svar_samtidigt() {
    starta(ANSOKAN);
    Motorjobb workshop = jobb("ideworkshop");
    List<Utfall> alla =
        paEnGang(IntStream.range(0, 4).mapToObj(i -> workshop).toList(), Map.of("utfall", "vila"));
    assertThat(alla).containsOnlyOnce(Utfall.GJORT).contains(Utfall.BORTA);
    jobb("ideworkshop");
    assertThat(mottagning.hos(arende, "ideworkshop")).hasSize(2);
  }

  @Test
  @DisplayName("ett steg som misslyckas kommer igen tills det går, och blir ingen incident")
  void steg_som_misslyckas() {
    long fore = incidenter();
    tillSkriv();
    Svar nej = new Svar.ForsokIgen(STRAX, "databasen svarar inte");
    mottagning.svara(arende, "spara_kontroll", nej, nej, nej, nej, new Svar.Slutfor(Map.of()));
    lamnaIn();
    jobb("kontrollera");
    List<Motorjobb> steget = mottagning.hos(arende, "spara_kontroll");
    assertThat(steget).hasSize(1);
    assertThat(mottagning.leveranser(steget.getFirst())).isEqualTo(5);
    assertThat(incidenter()).isEqualTo(fore);
  }

  private void lamnaIn() {
    gor("skriv_ansokan", Map.of("parter", List.of("lund")));
    Map<String, Object> ja = new HashMap<>(INGET_BRISTER);
    ja.put("godkand", true);
    gor("godkann_ansokan", ja);
  }

  @Test
  @DisplayName("ett steg som ingen kan utföra blir en incident; ärendet står kvar")
  void steg_som_ges_upp() {
    long fore = incidenter();
    tillSkriv();
    mottagning.svara(arende, "spara_kontroll", new Svar.GeUpp("ritningen säger emot sig själv"));
    lamnaIn();
    vanta("incidenten", () -> Optional.of(incidenter()).filter(n -> n == fore + 1));
    assertThat(port.lever(instans)).isTrue();
    assertThat(mottagning.hos(arende, "kontrollera")).isEmpty();
    port.avbryt(instans);
    vanta("incidentens slut", () -> Optional.of(incidenter()).filter(n -> n == fore));
  }

  @Test
  @DisplayName("en uppgift som redan är besvarad slutförs genast, och en som nekas kommer igen")
  void uppgiftens_svar() {
    mottagning.svara(
        arende,
        "ideworkshop",
        new Svar.Avvisa(STRAX),
        new Svar.Slutfor(Map.of("utfall", "ga_vidare")));
    starta(ANSOKAN);
    jobb("skriv_ansokan");
    List<Motorjobb> workshop = mottagning.hos(arende, "ideworkshop");
    assertThat(workshop).hasSize(1);
    assertThat(mottagning.leveranser(workshop.getFirst())).isEqualTo(2);
  }

  @Test
  @DisplayName("en ersatt instans avbryts när dess uppgift eller steg kommer")
  void ersatt_instans() {
    mottagning.svara(arende, "ideworkshop", new Svar.Avbryt());
    starta(ANSOKAN);
    vantaSlut(mottagning.lamnat(arende, "ideworkshop").instans());
    mottagning.svara(arende, "bokfor_beviljande", new Svar.Avbryt());
    vantaSlut(port.byggVid(arendeId(), "medelsansokan", "bokfor_beviljande", variabler()));
    assertThat(mottagning.hos(arende, "starta_insats")).isEmpty();
  }

  @Test
  @DisplayName("ett vägval utan väg: drift ser det, och ärendet finns kvar")
  void vagval_utan_vag() {
    long fore = incidenter();
    starta(ANSOKAN);
    Motorjobb workshop = jobb("ideworkshop");
    Throwable nej = catchThrowable(() -> slutfor(workshop, Map.of("utfall", "okant")));
    if (nej == null) {
      vanta("incidenten", () -> Optional.of(incidenter()).filter(n -> n > fore));
    } else {
      // Kommandot hindras och visas för drift; jobbet är orört, och ett rätt svar går.
      assertThat(nej)
          .isInstanceOfSatisfying(
              Motorfel.class, f -> assertThat(f.slag()).isEqualTo(Motorfel.Slag.BESTAENDE))
          .hasMessageContaining("vagval_ide");
      assertThat(slutfor(workshop, Map.of("utfall", "ga_vidare"))).isEqualTo(Utfall.GJORT);
      jobb("skriv_ansokan");
    }
    assertThat(port.lever(instans)).isTrue();
    port.avbryt(instans);
    vanta("incidentens slut", () -> Optional.of(incidenter()).filter(n -> n == fore));
  }

  @Test
  @DisplayName("ett vägval utan väg i motorns eget arbete blir en incident; ärendet finns kvar")
  void vagval_utan_vag_i_motorns_arbete() {
    long fore = incidenter();
    ritning = Ritning.las(UPPFOLJNING);
    mottagning.svara(arende, "granska_rapport", new Svar.Slutfor(Map.of("utfall", "okant")));
    instans = port.byggVid(arendeId(), "uppfoljning", "granska_rapport", variabler());
    vanta("incidenten", () -> Optional.of(incidenter()).filter(n -> n > fore));
    assertThat(port.lever(instans)).isTrue();
    port.avbryt(instans);
    vanta("incidentens slut", () -> Optional.of(incidenter()).filter(n -> n == fore));
  }

  private long incidenter() {
    return vanta("antalet incidenter", port::incidenter);
  }

  @Test
  @Order(FORE_KLOCKAN)
  @DisplayName("efter en omstart går uppgifter, väntan och klockan vidare där de stod")
  void omstart() {
    tillKontrollera();
    Motorjobb kontrollera = jobb("kontrollera");
    Map<String, Object> begaran =
        Map.of(
            "utfall",
            "komplettera",
            "fran",
            "kontrollera",
            "varv",
            7,
            "fristTid",
            om(30),
            "paminnelseTid",
            om(0));
    startaOm();
    assertThat(slutfor(kontrollera, begaran)).isEqualTo(Utfall.GJORT);
    Motorjobb komplettera = jobb("komplettera");
    startaOm();
    gor("paminn_komplettering", Map.of());
    assertThat(slutfor(komplettera, Map.of("varv", 8))).isEqualTo(Utfall.GJORT);
    gor("spara_kontroll", Map.of());
    assertThat(jobb("kontrollera").variabler()).containsEntry("varv", 8);
    assertThat(mottagning.hos(arende, "prova_frist")).as("fristen gick inte ut").isEmpty();
  }

  /**
   * Programmet slutar ta emot, det av motorn som ligger utanför startas om, och det öppnas igen.
   */
  private void startaOm() {
    port.stang();
    motor().startaOm();
    vantaFrisk();
    port.oppna(mottagning, jobbtyper());
  }

  private static Set<String> jobbtyper() {
    return Stream.of(ANSOKAN, UPPFOLJNING)
        .flatMap(fil -> Ritning.las(fil).jobbtyper())
        .collect(Collectors.toSet());
  }

  private void vantaFrisk() {
    vanta("att motorn är frisk", () -> Optional.of(frisk()).filter(f -> f));
  }

  private boolean frisk() {
    try {
      return port.frisk();
    } catch (RuntimeException e) {
      return false;
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("byggplatser")
  @DisplayName("en instans byggs vid vilket steg som helst och går vidare därifrån")
  void byggs_vid(String fil, String element) {
    ritning = Ritning.las(fil);
    Map<String, Object> v = new HashMap<>(variabler());
    v.put("varv", 5);
    v.put("parter", List.of("lund", "fk"));
    v.put("medlemmar", List.of("lund", "fk"));
    instans = port.byggVid(arendeId(), fil.replace(".bpmn", ""), element, v);
    if (element.equals("vanta_beslut")) {
      beslut(1, "avslag", 1);
      gor("meddela_avslag", Map.of());
    } else {
      assertThat(jobb(nastaJobb(element)).variabler()).containsEntry("varv", 5);
      assertThat(mottagning.hos(arende, nastaJobb(element)))
          .allSatisfy(j -> assertThat(j.instans()).isEqualTo(instans));
      port.avbryt(instans);
    }
    vantaSlut();
  }

  /** Tabellen svarar av sig själv; det som följer är steget som sparar svaret. */
  private static String nastaJobb(String element) {
    return element.equals("formell_kontroll") ? "spara_kontroll" : element;
  }

  static Stream<Arguments> byggplatser() {
    return Stream.of(ANSOKAN, UPPFOLJNING)
        .flatMap(fil -> Ritning.las(fil).byggplatser().map(e -> Arguments.of(fil, e)));
  }

  @Test
  @DisplayName("en avbruten instans är borta, hur många gånger den än avbryts")
  void avbryts() {
    tillSkriv();
    Motorjobb skriv = jobb("skriv_ansokan");
    port.avbryt(instans);
    port.avbryt(instans);
    vantaSlut();
    assertThat(slutfor(skriv, Map.of())).isEqualTo(Utfall.BORTA);
    assertThat(port.lever(instans)).isFalse();
  }

  @Test
  @DisplayName("samma ritningar en gång till ger ingen ny form, och ärendena går vidare")
  void samma_ritningar() {
    tillSkriv();
    int fore = version();
    port.driftsatt(Ritningar.ALLA);
    port.driftsatt(Ritningar.ALLA);
    assertThat(version()).isEqualTo(fore);
    gor("skriv_ansokan", Map.of("parter", List.of("lund")));
    jobb("godkann_ansokan");
  }

  /** Vilken form av ritningen motorn startar nya ärenden i. */
  abstract int version();

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"å \"citat\" ' \\ \n rad", "=1+1", "${motor}", "#{motor}", "😀"})
  @DisplayName("text i en variabel är text, aldrig ett uttryck")
  void text_ar_text(String text) {
    Map<String, Object> v = new HashMap<>(variabler());
    v.put("huvudman", text);
    instans = port.byggVid(arendeId(), "medelsansokan", "skriv_ansokan", v);
    assertThat(jobb("skriv_ansokan").variabler()).containsEntry("huvudman", text);
    port.avbryt(instans);
  }

  @Test
  @DisplayName("variabler behåller sin form: tal, ja och nej, tomt, listor och mellanslag")
  void variablernas_form() {
    Map<String, Object> v = new HashMap<>(variabler());
    v.put("rond", 3);
    v.put("medlem", "");
    v.put("kontrollresultat", List.of("a", "b"));
    v.put("frist", null);
    instans = port.byggVid(arendeId(), "medelsansokan", "tjansteskrivelse", v);
    Map<String, Object> fick = new HashMap<>(jobb("tjansteskrivelse").variabler());
    assertThat(fick)
        .containsEntry("rond", 3)
        .containsEntry("medlem", "")
        .containsEntry("kontrollresultat", List.of("a", "b"));
    assertThat(fick.get("frist")).isNull();
    port.avbryt(instans);
  }

  @Test
  @Order(FORE_KLOCKAN)
  @DisplayName("motorn säger att den är frisk, och vilken den är")
  void frisk_och_kand() {
    vantaFrisk();
    assertThat(port.slag().kod()).isEqualTo(motor().egenskaper().get("samordna.motor"));
    assertThat(port.kannIgen(false)).as("samma motor som nyss").isFalse();
  }

  @Test
  @DisplayName("ett kommando om en process som inte finns är ett bestående fel")
  void okand_process() {
    List<Motorfel.Slag> slag = new ArrayList<>();
    assertThatThrownBy(() -> port.byggVid(arendeId(), "finns_inte", "ideworkshop", variabler()))
        .isInstanceOfSatisfying(Motorfel.class, f -> slag.add(f.slag()));
    assertThatThrownBy(() -> port.byggVid(arendeId(), "medelsansokan", "finns_inte", variabler()))
        .isInstanceOfSatisfying(Motorfel.class, f -> slag.add(f.slag()));
    assertThat(slag).containsOnly(Motorfel.Slag.BESTAENDE);
  }
}
