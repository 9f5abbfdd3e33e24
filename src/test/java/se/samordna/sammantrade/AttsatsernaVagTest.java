package se.samordna.sammantrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.foredragning.lista.Listprov;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import tools.jackson.databind.JsonNode;

@DisplayName("R16: protokollet säger det styrelsen beslutade, i listans ordning")
class AttsatsernaVagTest extends Listprov {

  private static final String ETT = "att bevilja Vellinge kommun 1 000 kr för 2023, och";
  private static final String TVA = "att uppdra åt förbundschefen att teckna avtal.";
  private static final List<String> LEDAMOTER =
      List.of("ordforande", "vice", "ledamot.fk", "ledamot.af", "ledamot.kavlinge");

  private Arendevag klartMed(String rubrik, String forslag) {
    Arendevag vag =
        new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region")
            .ide(rubrik)
            .workshop()
            .skriv(rubrik, Map.of(AR, BELOPP))
            .lamnaIn()
            .kontrollera()
            .bered();
    vag.slutfor(
        "forbundschef",
        "tjansteskrivelse",
        Map.of("forslag", forslag, "belopp", RADER, "villkor", List.of("Slutrapport lämnas")));
    return vag;
  }

  private void upprop(String mote) {
    administrator()
        .post(
            mote + "/upprop",
            Map.of(
                "narvarande",
                LEDAMOTER.stream()
                    .map(
                        p ->
                            Map.<String, Object>of(
                                "person", p + ".bksv", "narvaro", "rum", "tjanstgor", true))
                    .toList()))
        .krav(200);
  }

  private Map<String, Object> bifall(Map<String, Object> mer) {
    Map<String, Object> kropp = new LinkedHashMap<>();
    kropp.put("utfall", "bifall");
    kropp.put("belopp", List.of());
    kropp.put("villkor", List.of());
    kropp.put("motivering", "");
    kropp.putAll(mer);
    return kropp;
  }

  private int besluta(String mote, String punkt, Map<String, Object> kropp) {
    return som("ordforande.bksv").post(mote + "/punkter/" + punkt + "/beslut", kropp).status();
  }

  /** Paragraferna i protokollet: rubriken till det som står under den. */
  private Map<String, String> protokollet(String mote) {
    Map<String, String> alla = new LinkedHashMap<>();
    administrator()
        .get(mote + "/protokoll")
        .krav(200)
        .get("paragrafer")
        .forEach(p -> alla.put(p.get("rubrik").asString(), p.get("beslut").toString()));
    return alla;
  }

  private static String punktFor(JsonNode lista, String rubrik) {
    return StreamSupport.stream(lista.get("punkter").spliterator(), false)
        .filter(p -> p.get("rubrik").asString().contains(rubrik))
        .map(p -> p.get("punkt").asString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("stående punkter, ett ärende och ett beslut, avgjorda huller om buller")
  void huller() {
    String mote = mote("2023-05-15T08:00:00Z");
    administrator().post(mote + "/standardpunkter", Map.of()).krav(200);
    laggTill(mote, Map.of("arendeId", klartMed("Ordagrant", ETT + "\n" + TVA).arendeId()));
    laggTill(mote, Map.of("rubrik", "Attestordning", "slag", "beslut"));
    laggTill(
        mote, Map.of("arendeId", klartMed("Ändrat av styrelsen", "att bevilja medel.").arendeId()));
    upprop(mote);
    JsonNode lista = lista(mote);
    List<String> bakifran = new ArrayList<>(rubriker(lista)).reversed();
    for (String rubrik : bakifran) {
      Map<String, Object> mer =
          switch (rubrik) {
            case "Ordagrant" -> Map.of("belopp", RADER, "villkor", List.of("Slutrapport lämnas"));
            case "Ändrat av styrelsen" ->
                Map.of("belopp", RADER, "satser", List.of("att bevilja medel till och med juni."));
            case "Val av justerare" -> Map.of("justerare", List.of("ledamot.fk.bksv"));
            default -> Map.of();
          };
      assertThat(besluta(mote, punktFor(lista, rubrik), bifall(mer))).as(rubrik).isEqualTo(201);
    }
    Map<String, String> protokoll = protokollet(mote);
    List<String> rubriker = List.copyOf(protokoll.keySet());
    List<Integer> nummer = rubriker.stream().map(r -> Integer.parseInt(r.split(" ")[1])).toList();
    assertThat(nummer).isSorted().doesNotHaveDuplicates();
    assertThat(nummer.getLast() - nummer.getFirst()).isEqualTo(nummer.size() - 1);
    assertThat(rubriker.stream().map(r -> r.replaceAll("^§ \\d+ | \\(BKSV.*", "")))
        .containsExactlyElementsOf(rubriker(lista));
    assertThat(under(protokoll, "Ordagrant"))
        .contains(ETT, TVA, "Slutrapport lämnas", "kronor för 2023, ur eget kapital")
        .doesNotContain("bifalla");
    assertThat(under(protokoll, "Ändrat av styrelsen"))
        .contains("att bevilja medel till och med juni.")
        .doesNotContain("att bevilja medel.\"");
    assertThat(under(protokoll, "Upprop")).contains("Upprop förrättas.");
    assertThat(under(protokoll, "Val av justerare"))
        .contains("Ledamot, Försäkringskassan utses att jämte ordföranden justera protokollet.");
    assertThat(under(protokoll, "Fastställande")).contains("att fastställa föredragningslistan");
    Stream.of("Upprop", "Val av", "Fastställande", "Ekonomisk", "Övriga", "Nästa")
        .forEach(
            r -> assertThat(under(protokoll, r)).as(r).doesNotContain("bifalla", "finansiering"));
    assertThat(administrator().get(mote + "/protokoll").krav(200).get("justerare").toString())
        .contains("ledamot.fk.bksv");
    ingenOverklagandetid(mote);
  }

  /** Överklagandetiden hör till det som avgör något. */
  private void ingenOverklagandetid(String mote) {
    administrator()
        .get(mote + "/protokoll")
        .krav(200)
        .get("paragrafer")
        .forEach(
            p ->
                assertThat(p.has("ratt"))
                    .as(p.get("rubrik").asString())
                    .isEqualTo(
                        Stream.of("Ordagrant", "Attestordning", "Ändrat")
                            .anyMatch(p.get("rubrik").asString()::contains)));
  }

  private static String under(Map<String, String> protokoll, String rubrik) {
    return protokoll.entrySet().stream()
        .filter(e -> e.getKey().contains(rubrik))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("en budget kan inte bifallas delvis, och justerare väljs bara på sin punkt")
  void nekas() {
    String mote = mote("2023-05-16T08:00:00Z");
    String budget = laggTill(mote, Map.of("rubrik", "Budget", "slag", "budget"));
    String info = laggTill(mote, Map.of("rubrik", "Rapport", "slag", "information"));
    upprop(mote);
    Map<String, Object> delvis = new LinkedHashMap<>(bifall(Map.of()));
    delvis.put("utfall", "delvis");
    assertThat(som("ordforande.bksv").post(mote + "/punkter/" + budget + "/beslut", delvis).kod())
        .isEqualTo("delvis_inte_mojligt");
    assertThat(
            som("ordforande.bksv")
                .post(
                    mote + "/punkter/" + info + "/beslut",
                    bifall(Map.of("justerare", List.of("ledamot.fk.bksv"))))
                .kod())
        .isEqualTo("fel_punkt");
  }

  @Test
  @DisplayName("ett extra ärende får nästa nummer, och det som avgjorts behåller sitt")
  void extra() {
    String mote = mote("2023-05-17T08:00:00Z");
    String forsta = laggTill(mote, Map.of("rubrik", "Första", "slag", "beslut"));
    String andra = laggTill(mote, Map.of("rubrik", "Andra", "slag", "beslut"));
    String tredje = laggTill(mote, Map.of("rubrik", "Tredje", "slag", "beslut"));
    upprop(mote);
    besluta(mote, andra, bifall(Map.of()));
    String extra = laggTill(mote, Map.of("rubrik", "Extra", "slag", "beslut"));
    besluta(mote, extra, bifall(Map.of()));
    besluta(mote, tredje, bifall(Map.of()));
    besluta(mote, forsta, bifall(Map.of()));
    assertThat(protokollet(mote).keySet().stream().map(r -> r.replaceAll("^§ \\d+ ", "")).toList())
        .containsExactly("Första", "Andra", "Tredje", "Extra");
  }
}
