package se.samordna.sammantrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.foredragning.lista.Listprov;
import tools.jackson.databind.JsonNode;

@DisplayName("R13, R16: de som inte röstat, och den som röstat och gått, står i protokollet")
class OmrostningensNamnVagTest extends Listprov {

  private static final List<String> HAR =
      List.of("ordforande", "vice", "ledamot.fk", "ledamot.af", "ledamot.kavlinge");

  private static final Pattern VALET =
      Pattern.compile(
          "att välja Ordförande, Burlöv till ordförande och Vice ordförande, regionen till vice"
              + " ordförande från och med (\\d{4}-\\d\\d-\\d\\d)");

  private String oppnat(String tid) {
    String mote = mote(tid);
    administrator()
        .post(
            mote + "/upprop",
            Map.of(
                "narvarande",
                HAR.stream()
                    .map(
                        p ->
                            Map.<String, Object>of(
                                "person", p + ".bksv", "narvaro", "rum", "tjanstgor", true))
                    .toList()))
        .krav(200);
    return mote;
  }

  private static List<String> namn(JsonNode lista) {
    return lista.valueStream().map(JsonNode::asString).toList();
  }

  @Test
  @DisplayName("rösten räknas för den som tjänstgör när omröstningen stängs; de andra nämns")
  void paSkarmarna() {
    String mote = oppnat("2023-05-18T08:00:00Z");
    String punkt = laggTill(mote, Map.of("rubrik", "Attestordning", "slag", "beslut"));
    String vag = mote + "/punkter/" + punkt + "/omrostningar";
    String id =
        som("ordforande.bksv")
            .post(vag, Map.of("forslag", "bifall"))
            .krav(201)
            .get("omrostningId")
            .asString();
    Stream.of("ordforande", "vice", "ledamot.fk")
        .forEach(
            p ->
                som(p + ".bksv")
                    .post(vag + "/" + id + "/rost", Map.of("person", p + ".bksv", "rost", "ja"))
                    .krav(200));
    administrator()
        .post(
            mote + "/narvaro",
            Map.of(
                "person", "ledamot.fk.bksv",
                "slag", "gick",
                "klockslag", "2023-05-18T09:00:00Z"))
        .krav(200);
    JsonNode svar = som("ordforande.bksv").post(vag + "/" + id + "/stang", Map.of()).krav(200);
    assertThat(svar.get("ja").asInt()).isEqualTo(2);
    assertThat(namn(svar.get("rostadeInte")))
        .containsExactlyInAnyOrder("ledamot.af.bksv", "ledamot.kavlinge.bksv");
    assertThat(namn(svar.get("raknadesInte"))).containsExactly("ledamot.fk.bksv");
    som("ordforande.bksv")
        .post(
            mote + "/punkter/" + punkt + "/beslut",
            Map.of("utfall", "bifall", "belopp", List.of(), "motivering", ""))
        .krav(201);
    assertThat(administrator().get(mote + "/protokoll").krav(200).toString())
        .contains("Röstade inte: Ledamot, Arbetsförmedlingen och Ledamot, Kävlinge.")
        .contains(
            "Räknas inte, för att de inte tjänstgjorde när omröstningen stängdes: Ledamot,"
                + " Försäkringskassan.");
  }

  @Test
  @DisplayName("en votering som antecknas nämner också dem som tjänstgjorde utan att rösta")
  void antecknad() {
    String mote = oppnat("2023-05-19T08:00:00Z");
    String punkt = laggTill(mote, Map.of("rubrik", "Resepolicy", "slag", "beslut"));
    JsonNode svar =
        som("ordforande.bksv")
            .post(
                mote + "/punkter/" + punkt + "/votering",
                Map.of(
                    "forslag",
                    "bifall",
                    "roster",
                    List.of(Map.of("person", "ordforande.bksv", "rost", "ja"))))
            .krav(200);
    assertThat(namn(svar.get("rostadeInte")))
        .containsExactlyInAnyOrder(
            "vice.bksv", "ledamot.fk.bksv", "ledamot.af.bksv", "ledamot.kavlinge.bksv");
  }

  @Test
  @DisplayName("R9: presidiet väljs på sin punkt, med protokollets ord, av ledamöterna")
  void presidiet() {
    String mote = oppnat("2023-05-20T08:00:00Z");
    String punkt = laggTill(mote, Map.of("rubrik", "Val av presidium", "slag", "val"));
    assertThat(
            som("ordforande.bksv")
                .post(mote + "/punkter/" + punkt + "/beslut", val("forbundschef.bksv"))
                .kod())
        .isEqualTo("inte_ledamot");
    som("ordforande.bksv").post(mote + "/punkter/" + punkt + "/beslut", val("vice.bksv")).krav(201);
    // Andra möten kan ha hållits senare än det här; då tillträder de valda efter dem.
    assertThat(tilltrade(mote)).isAfterOrEqualTo("2023-05-21");
  }

  @Test
  @DisplayName("R9: valet förs in i efterhand; ett möte som hållits sedan dess leddes av det förra")
  void presidietIEfterhand() {
    String valet = oppnat("2023-05-22T08:00:00Z");
    oppnat("2023-05-24T08:00:00Z");
    String punkt = laggTill(valet, Map.of("rubrik", "Val av presidium", "slag", "val"));
    som("ordforande.bksv")
        .post(valet + "/punkter/" + punkt + "/beslut", val("vice.bksv"))
        .krav(201);
    assertThat(tilltrade(valet)).isAfter("2023-05-24");
  }

  /** Dagen de valda tillträder, ur protokollets mening om valet. */
  private LocalDate tilltrade(String mote) {
    String protokoll = administrator().get(mote + "/protokoll").krav(200).toString();
    Matcher sats = VALET.matcher(protokoll);
    assertThat(sats.find()).as(protokoll).isTrue();
    return LocalDate.parse(sats.group(1));
  }

  private static Map<String, Object> val(String vice) {
    return Map.of(
        "utfall",
        "bifall",
        "belopp",
        List.of(),
        "motivering",
        "",
        "presidium",
        Map.of("ordforande", "ordforande.bksv", "vice", List.of(vice)));
  }
}
