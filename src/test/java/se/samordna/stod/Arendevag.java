package se.samordna.stod;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Ett ärendes väg genom API:t, steg för steg, av rätt personer. Testernas ärenden går de riktiga
 * vägarna; inget skrivs förbi.
 */
public final class Arendevag {

  private final Function<String, Api> inloggad;
  private final String forbund;
  private final List<String> medlemmar;
  private final String huvudman;
  private final String deltagare;
  private String arendeId = "";

  /** Ett nytt ärende där {@code huvudman} söker tillsammans med {@code deltagare}. */
  public Arendevag(
      Function<String, Api> inloggad,
      String forbund,
      List<String> medlemmar,
      String huvudman,
      String deltagare) {
    this.inloggad = inloggad;
    this.forbund = forbund;
    this.medlemmar = List.copyOf(medlemmar);
    this.huvudman = huvudman;
    this.deltagare = deltagare;
  }

  /** Som ovan, mot testets eget program. */
  public Arendevag(
      Integrationstest test,
      String forbund,
      List<String> medlemmar,
      String huvudman,
      String deltagare) {
    this(test::som, forbund, medlemmar, huvudman, deltagare);
  }

  /** Ett ärende som redan finns. */
  public Arendevag med(String arende) {
    arendeId = arende;
    return this;
  }

  public String arendeId() {
    return arendeId;
  }

  public Api som(String roll) {
    return inloggad.apply(roll + "." + forbund);
  }

  public Arendevag ide(String rubrik) {
    Map<String, Object> kropp =
        Map.of(
            "rubrik", rubrik,
            "beskrivning", "Kartlägga behovet av samordnat stöd mellan parterna.",
            "medlem", huvudman);
    arendeId =
        som("sokande." + huvudman).post("/ideer", kropp).krav(201).get("arendeId").asString();
    return this;
  }

  public Arendevag workshop() {
    slutfor(
        "forbundschef",
        "ideworkshop",
        Map.of(
            "datum", "2023-11-20",
            "deltagare", List.of("Sökande verksamhet", "Regionens enhet"),
            "anteckning", "Gruppen ser ett gemensamt behov och vill gå vidare.",
            "utfall", "ga_vidare"));
    return this;
  }

  /** Skriver hela ansökan på {@code oreForAret}, ett belopp per år i ören. */
  public Arendevag skriv(String rubrik, Map<Integer, Long> oreForAret) {
    Api sokande = som("sokande." + huvudman);
    int version = sokande.get("/ansokningar/" + arendeId).krav(200).get("version").asInt();
    sokande.put("/ansokningar/" + arendeId, ansokan(rubrik, oreForAret, version)).krav(200);
    return this;
  }

  /** En hel ansökan utan brister, som kropp till PUT. */
  public Map<String, Object> ansokan(String rubrik, Map<Integer, Long> oreForAret, int version) {
    int forsta = oreForAret.keySet().stream().min(Integer::compare).orElseThrow();
    int sista = oreForAret.keySet().stream().max(Integer::compare).orElseThrow();
    Map<String, Object> kropp = new LinkedHashMap<>();
    kropp.put("version", version);
    kropp.put("rubrik", rubrik);
    kropp.put("insatstyp", "forstudie");
    kropp.put("niva", "struktur");
    kropp.put("bakgrund", "Flera verksamheter möter samma personer utan gemensam plan.");
    kropp.put("malgrupp", "Personer i arbetsför ålder med behov av samordnad rehabilitering.");
    kropp.put("syfte", "Deltagarna ska komma närmare eget arbete genom samordnat stöd.");
    kropp.put("mal", List.of(mal()));
    kropp.put("parter", List.of(part(huvudman, "huvudman"), part(deltagare, "deltagare")));
    kropp.put("start", forsta + "-01-15");
    kropp.put("slut", sista + "-12-31");
    kropp.put(
        "budget",
        oreForAret.entrySet().stream()
            .map(e -> Map.of("ar", e.getKey(), "post", "Projektledning", "beloppOre", e.getValue()))
            .toList());
    kropp.put("medfinansiering", List.of());
    kropp.put("implementering", "Arbetsgången tas in i den ordinarie verksamheten.");
    kropp.put("risker", "Låg bemanning under våren.");
    return kropp;
  }

  private static Map<String, String> mal() {
    return Map.of(
        "text", "Gemensam arbetsgång är beslutad",
        "matt", "Antal verksamheter som följer arbetsgången",
        "utgangslage", "0",
        "malvarde", "4",
        "kalla", "Styrgruppens protokoll");
  }

  private Map<String, Object> part(String medlem, String roll) {
    return Map.of("medlem", medlem, "kontakt", "sokande." + medlem + "." + forbund, "roll", roll);
  }

  public Arendevag lamnaIn() {
    slutfor("sokande." + huvudman, "skriv_ansokan", Map.of());
    slutfor("sokande." + deltagare, "godkann_ansokan", Map.of("godkanner", true));
    slutfor("sokande." + huvudman, "godkann_ansokan", Map.of("godkanner", true));
    return this;
  }

  public Arendevag kontrollera() {
    slutfor("forbundschef", "kontrollera", Map.of("utfall", "vidare"));
    return this;
  }

  public Arendevag bered() {
    Map<String, Object> yttrande =
        Map.of("utfall", "tillstyrker", "motivering", "Behovet är väl beskrivet.");
    medlemmar.forEach(m -> slutfor("beredning." + m, "yttra", yttrande));
    slutfor(
        "forbundschef",
        "samlat_yttrande",
        Map.of("utfall", "tillstyrker", "motivering", "Gruppen är enig."));
    return this;
  }

  public Arendevag skrivFram(List<Map<String, Object>> belopp) {
    slutfor(
        "forbundschef",
        "tjansteskrivelse",
        Map.of("forslag", "bifall", "belopp", belopp, "villkor", List.of("Slutrapport lämnas")));
    return this;
  }

  /** Ett öppnat sammanträde med ärendet på listan och {@code ledamoter} på plats. */
  public Mote sammantrade(List<String> ledamoter) {
    return sammantrade(ledamoter, Map.of("arendeId", arendeId));
  }

  /** Ett öppnat sammanträde med en punkt, så som den sätts upp i API:t. */
  public Mote sammantrade(List<String> ledamoter, Map<String, Object> nyPunkt) {
    return sammantrade(ledamoter, nyPunkt, "2023-11-20T08:00:00Z");
  }

  /** Ett öppnat sammanträde som kallats till en viss tid. */
  public Mote sammantrade(List<String> ledamoter, Map<String, Object> nyPunkt, String tid) {
    Api administrator = som("administrator");
    Map<String, Object> kallelse =
        Map.of("tid", tid, "plats", "Stadshuset", "slag", "styrelse", "offentligt", false);
    String mote =
        administrator.post("/sammantraden", kallelse).krav(201).get("sammantradeId").asString();
    String vag = "/sammantraden/" + mote;
    String punkt = administrator.post(vag + "/punkter", nyPunkt).krav(201).get("punkt").asString();
    administrator.post(vag + "/upprop", Map.of("narvarande", upprop(ledamoter))).krav(200);
    return new Mote(mote, punkt);
  }

  private List<Map<String, Object>> upprop(List<String> ledamoter) {
    return ledamoter.stream()
        .map(
            l ->
                Map.<String, Object>of(
                    "person", l + "." + forbund, "narvaro", "rum", "tjanstgor", true))
        .toList();
  }

  /** Beviljad av {@code ledamoter}, med avtalet undertecknat; svarar med insatsens id. */
  public String insats(List<String> ledamoter, List<Map<String, Object>> belopp) {
    Mote mote = sammantrade(ledamoter);
    som("ordforande")
        .post(
            mote.vag("beslut"),
            Map.of(
                "utfall",
                "bifall",
                "belopp",
                belopp,
                "villkor",
                List.of(),
                "motivering",
                "Enligt förslaget."))
        .krav(201);
    slutfor("forbundschef", "underteckna_avtal", Map.of("utfall", "undertecknat"));
    return Integrationstest.vanta("insatsen", this::insatsen).get("insatsId").asString();
  }

  /** Insatsen i ärendet, när den finns: den som lever före en som upphävts. */
  public Optional<JsonNode> insatsen() {
    return StreamSupport.stream(
            som("forbundschef").get("/insatser?antal=200").krav(200).get("innehall").spliterator(),
            false)
        .filter(i -> i.get("arendeId").asString().equals(arendeId))
        .min(Comparator.comparing(i -> i.get("status").asString().equals("upphavd")));
  }

  /** Ett ärende från idé till tjänsteskrivelse på {@code belopp}. */
  public Arendevag tillStyrelsen(
      String rubrik, Map<Integer, Long> oreForAret, List<Map<String, Object>> belopp) {
    return ide(rubrik)
        .workshop()
        .skriv(rubrik, oreForAret)
        .lamnaIn()
        .kontrollera()
        .bered()
        .skrivFram(belopp);
  }

  /** Ett sammanträde och den punkt där ärendet ligger. */
  public record Mote(String sammantradeId, String punkt) {

    public String vag(String del) {
      return "/sammantraden/" + sammantradeId + "/punkter/" + punkt + "/" + del;
    }
  }

  /** Uppgiften av typen, när den kommit till personens inkorg. */
  public JsonNode uppgift(String roll, String typ) {
    String vag = "/uppgifter?status=oppen&typ=" + typ + "&arendeId=" + arendeId;
    return Integrationstest.vanta(typ + " hos " + roll, () -> forsta(som(roll).get(vag).krav(200)));
  }

  public JsonNode slutfor(String roll, String typ, Map<String, Object> kropp) {
    JsonNode uppgift = uppgift(roll, typ);
    Map<String, Object> med = new LinkedHashMap<>(kropp);
    med.put("version", uppgift.get("version").asInt());
    return som(roll)
        .post("/uppgifter/" + uppgift.get("uppgiftId").asString() + "/slutfor", med)
        .krav(200);
  }

  private static Optional<JsonNode> forsta(JsonNode lista) {
    return StreamSupport.stream(lista.get("innehall").spliterator(), false).findFirst();
  }
}
