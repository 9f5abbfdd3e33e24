package se.samordna.helheten;

import static se.samordna.stod.Integrationstest.vanta;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import se.samordna.gemensam.Klocka;
import se.samordna.lokal.Sidodatabas;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Programprocess;
import tools.jackson.databind.JsonNode;

/**
 * Samma ärenden, steg för steg, i ett program; svarar med det som ska vara lika på vilken motor
 * programmet än går.
 */
final class SammaVag {

  /** Ett år vars första rapport redan är sen på verksamhetens klocka. */
  private static final int AR = 2023;

  private static final long ORE = 1_000_00L;
  private static final List<Map<String, Object>> BELOPP =
      List.of(Map.of("ar", AR, "beloppOre", ORE, "finansiering", "eget_kapital"));

  private static final String UPPGIFTER =
      """
      select concat_ws(' ', typ, roll, medlem, varv, frist, status, avslutad_av, svar)
        from uppgift where arende_id = '%s' order by varv, typ, medlem
      """;

  private static final String BOKEN =
      """
      select concat_ws(' ', v.dag, v.handelse, v.skal, split_part(k.konto, ':', 1), k.ar,
                       k.belopp_ore)
        from verifikation v join kontering k using (forbund, verifikation_id)
       where v.arende_id = '%s' order by v.nummer, k.nr
      """;

  private final Programprocess program;
  private final Sidodatabas databas;
  private final Map<String, Spar> spar = new LinkedHashMap<>();

  /**
   * Det ett ärende lämnat efter sig, utan id:n och klockslag.
   *
   * @param lage steg och status
   * @param tidslinje vem, vad och text, äldst först
   * @param uppgifter varje uppgift som funnits, med sin frist och sitt svar
   * @param bok varje verifikation med sina konteringar
   */
  record Spar(String lage, List<String> tidslinje, List<String> uppgifter, List<String> bok) {}

  SammaVag(Programprocess program, Sidodatabas databas) {
    this.program = program;
    this.databas = databas;
  }

  /** Går alla vägar och svarar med vad var och en lämnat efter sig. */
  Map<String, Spar> ga() {
    helaVagen();
    avbojtAvtal();
    aterremiss();
    aterkallelse();
    kompletteringEfterSinDag();
    return spar;
  }

  private Arendevag nytt() {
    return new Arendevag(program::som, "bksv", Bksv.MEDLEMMAR, "vellinge", "region");
  }

  /** Från idé till avslutad insats. Programmet dödas när beslutet just är fattat. */
  private void helaVagen() {
    Arendevag vag = nytt().tillStyrelsen("Hela vägen", Map.of(AR, ORE), BELOPP);
    besluta(vag, "bifall", BELOPP);
    program.doda();
    program.startaIgen();
    vag.slutfor("forbundschef", "underteckna_avtal", Map.of("utfall", "undertecknat"));
    vag.slutfor("sokande.vellinge", "lamna_rapport", Map.of("text", "För kort."));
    vag.slutfor(
        "forbundschef", "granska_rapport", Map.of("utfall", "komplettera", "kommentar", "Mer."));
    for (String rapport : List.of("Första", "Andra", "Tredje")) {
      vag.slutfor("sokande.vellinge", "lamna_rapport", Map.of("text", rapport));
      vag.slutfor("forbundschef", "granska_rapport", Map.of("utfall", "godkand"));
    }
    vag.slutfor("sokande.vellinge", "slutrapport", Map.of("text", "Det blev bra."));
    vag.uppgift("forbundschef", "utvardering");
    vag.som("forbundschef")
        .post(
            "/insatser/" + vag.insatsen().orElseThrow().get("insatsId").asString() + "/andringar",
            Map.of("slag", "aterforing", "skal", "Blev billigare."))
        .krav(201);
    vag.slutfor("forbundschef", "utvardering", Map.of("text", "Arbetsgången lever kvar."));
    klart("hela vägen", vag, "insats_avslutad");
  }

  private void avbojtAvtal() {
    Arendevag vag = nytt().tillStyrelsen("Avböjt avtal", Map.of(AR, ORE), BELOPP);
    besluta(vag, "bifall", BELOPP);
    vag.slutfor("forbundschef", "underteckna_avtal", Map.of("utfall", "avbojt"));
    klart("avböjt avtal", vag, "avtal_avbojt");
  }

  private void aterremiss() {
    Arendevag vag = nytt().tillStyrelsen("Återremiss", Map.of(AR, ORE), BELOPP);
    besluta(vag, "aterremiss", List.of());
    vag.bered().skrivFram(BELOPP);
    besluta(vag, "avslag", List.of());
    klart("återremiss", vag, "avslag_meddelat");
  }

  private void aterkallelse() {
    Arendevag vag =
        nytt().ide("Återkallas").workshop().skriv("Återkallas", Map.of(AR, ORE)).lamnaIn();
    vag.uppgift("forbundschef", "kontrollera");
    vag.som("sokande.vellinge")
        .post("/arenden/" + vag.arendeId() + "/aterkalla", Map.of("skal", "Ändrade planer"))
        .krav(200);
    klart("återkallelse", vag, "aterkallat");
  }

  /** Sist: dagen går bara framåt. */
  private void kompletteringEfterSinDag() {
    Arendevag vag =
        nytt().ide("Kompletteras").workshop().skriv("Kompletteras", Map.of(AR, ORE)).lamnaIn();
    vag.slutfor(
        "forbundschef",
        "kontrollera",
        Map.of(
            "utfall", "komplettera",
            "frist", idag().plusDays(5).toString(),
            "vad", "Beskriv budgeten."));
    vag.uppgift("sokande.vellinge", "komplettera");
    program.som("drift").post("/lokal/klocka", Map.of("dagar", 10)).krav(200);
    vag.slutfor("forbundschef", "kontrollera", Map.of("utfall", "vidare"));
    Bksv.MEDLEMMAR.forEach(m -> vag.uppgift("beredning." + m, "yttra"));
    klart("komplettering efter sin dag", vag, "kontrollerad");
  }

  private LocalDate idag() {
    String nu = program.som("drift").get("/lokal/klocka").krav(200).get("nu").asString();
    return LocalDate.ofInstant(Instant.parse(nu), Klocka.STOCKHOLM);
  }

  private static void besluta(Arendevag vag, String utfall, List<Map<String, Object>> belopp) {
    Map<String, Object> kropp = new LinkedHashMap<>();
    kropp.put("utfall", utfall);
    kropp.put("motivering", "Enligt samtalet vid bordet.");
    if (!belopp.isEmpty()) {
      kropp.put("belopp", belopp);
      kropp.put("villkor", List.of());
    }
    vag.som("ordforande").post(vag.sammantrade(Bksv.STYRELSE).vag("beslut"), kropp).krav(201);
  }

  /** Minns spåren när det sista har hänt i ärendet och inget av dess kommandon väntar. */
  private void klart(String namn, Arendevag vag, String sist) {
    List<String> tidslinje =
        vanta(
            namn + ": " + sist,
            () -> Optional.of(tidslinje(vag)).filter(t -> t.getLast().contains(" " + sist + ": ")));
    vanta("tom utkorg", () -> Optional.of(vantande(vag)).filter(List::isEmpty));
    JsonNode arende = vag.som("forbundschef").get("/arenden/" + vag.arendeId()).krav(200);
    spar.put(
        namn,
        new Spar(
            arende.get("steg").asString() + " " + arende.get("status").asString(),
            tidslinje,
            databas.rader(UPPGIFTER.formatted(vag.arendeId())),
            databas.rader(BOKEN.formatted(vag.arendeId()))));
  }

  private List<String> vantande(Arendevag vag) {
    return databas.rader(
        "select slag || ' ' || status from motorkommando where arende_id = '%s' and status <> 'KLAR'"
            .formatted(vag.arendeId()));
  }

  private static List<String> tidslinje(Arendevag vag) {
    JsonNode lista =
        vag.som("forbundschef")
            .get("/arenden/" + vag.arendeId() + "/tidslinje?antal=200")
            .krav(200);
    return StreamSupport.stream(lista.get("innehall").spliterator(), false)
        .map(
            h ->
                "%s %s: %s"
                    .formatted(
                        h.get("aktor").asString(),
                        h.get("handelse").asString(),
                        h.path("text").asString("")))
        .toList();
  }
}
