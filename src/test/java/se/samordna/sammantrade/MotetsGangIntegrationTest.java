package se.samordna.sammantrade;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.sammantrade.Provmote.anvandare;
import static se.samordna.stod.Bksv.STYRELSE;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Mötets gång: närvaro, yrkanden, omröstning på skärmarna och reservation")
class MotetsGangIntegrationTest extends Integrationstest {

  @Autowired private Klocka klocka;

  private Provmote mote() {
    return new Provmote(this::som, klocka);
  }

  private static List<String> falt(JsonNode lista, String falt) {
    return StreamSupport.stream(lista.spliterator(), false)
        .map(n -> n.get(falt).asString())
        .toList();
  }

  @Test
  @DisplayName("R7, R16: loggen berättar minut för minut, också det uppropet ändrar")
  void narvaro() {
    Provmote m = mote();
    assertThat(m.kom("ordforande", "ledamot.fk", Map.of()).kod()).isEqualTo("inte_oppnat");
    m.upprop(List.of("ordforande", "vice", "ersattare.fk"));
    assertThat(m.kom("ledamot.fk", "ledamot.fk", Map.of()).status()).isEqualTo(403);
    assertThat(m.kom("ordforande", "vice", Map.of()).kod()).isEqualTo("redan_narvarande");
    assertThat(m.gick("ordforande", "ledamot.af").kod()).isEqualTo("inte_narvarande");
    JsonNode tjanstgor =
        m.kom("administrator", "ledamot.fk", Map.of("narvaro", "distans"))
            .krav(200)
            .get("tjanstgorande");
    assertThat(falt(tjanstgor, "person"))
        .as("ledamoten tar sin plats när hon kommer")
        .contains(anvandare("ledamot.fk"))
        .doesNotContain(anvandare("ersattare.fk"));
    assertThat(falt(m.gick("ordforande", "ledamot.fk").krav(200).get("tjanstgorande"), "person"))
        .as("ersättaren går in när hon går")
        .contains(anvandare("ersattare.fk"));
    m.kom("ordforande", "ledamot.fk", Map.of()).krav(200);
    m.upprop(List.of("ordforande", "vice"));
    assertThat(falt(m.vy("revisor").get("narvarohandelser"), "slag"))
        .containsExactly("kom", "kom", "kom", "kom", "gick", "kom", "gick", "gick");
  }

  @Test
  @DisplayName("klockslaget är på mötets dag, har varit, och följer på det förra")
  void klockslag() {
    Provmote m = mote().upprop(STYRELSE.subList(0, 4));
    assertThat(kom(m, klocka.nu().plusSeconds(7200).toString())).isIn("i_framtiden", "annan_dag");
    assertThat(kom(m, "2020-01-01T10:00:00Z")).isEqualTo("annan_dag");
    m.kom("ordforande", "ledamot.fk", Map.of("klockslag", klocka.nu().toString())).krav(200);
    assertThat(
            m.gor(
                    "ordforande",
                    "narvaro",
                    Map.of(
                        "person",
                        anvandare("ledamot.fk"),
                        "slag",
                        "gick",
                        "klockslag",
                        klocka.idag().atStartOfDay(Klocka.STOCKHOLM).toInstant().toString()))
                .kod())
        .isEqualTo("fore_forra_handelsen");
  }

  private static String kom(Provmote m, String klockslag) {
    return m.kom("ordforande", "ledamot.fk", Map.of("klockslag", klockslag)).kod();
  }

  @Test
  @DisplayName("vice leder när ordföranden gått")
  void viceLeder() {
    Provmote m = mote();
    String punkt = m.punkt("beslut");
    m.upprop(STYRELSE);
    assertThat(m.gick("vice", "ledamot.af").status()).isEqualTo(403);
    m.gick("ordforande", "ordforande").krav(200);
    m.gick("vice", "ledamot.af").krav(200);
    m.pa("vice", punkt, "ta-upp", Map.of()).krav(200);
    assertThat(m.vy("ledamot.fk").get("aktuellPunkt").asString()).isEqualTo(punkt);
    m.besluta("vice", punkt, "bifall").krav(201);
    assertThat(m.avsluta("ledamot.fk").status()).isEqualTo(403);
    m.avsluta("vice").krav(200);
  }

  @Test
  @DisplayName("R16: yrkanden av dem som tjänstgör, med instämmande, återkallande och ordning")
  void yrkanden() {
    Provmote m = mote();
    String punkt = m.punkt("beslut");
    Map<String, Object> bifall = Map.of("utfall", "bifall", "text", "Bifall till förslaget");
    assertThat(m.pa("ledamot.fk", punkt, "yrkanden", bifall).kod()).isEqualTo("inte_oppnat");
    m.upprop(STYRELSE.subList(0, 6));
    assertThat(m.pa("ledamot.af", punkt, "yrkanden", bifall).kod()).isEqualTo("tjanstgor_inte");
    String ett =
        m.pa("ledamot.fk", punkt, "yrkanden", bifall).krav(201).get("yrkandeId").asString();
    Map<String, Object> avslag =
        Map.of("utfall", "avslag", "text", "", "person", anvandare("vice"));
    assertThat(m.pa("ledamot.fk", punkt, "yrkanden", avslag).status())
        .as("bara för sig själv")
        .isEqualTo(403);
    String tva =
        m.pa("administrator", punkt, "yrkanden", avslag).krav(201).get("yrkandeId").asString();
    m.pa("ledamot.kavlinge", punkt, "yrkanden/" + ett + "/instam", Map.of()).krav(200);
    assertThat(m.pa("ledamot.kavlinge", punkt, "yrkanden/" + ett + "/instam", Map.of()).kod())
        .isEqualTo("redan_instamt");
    assertThat(ordna(m, "ordforande", punkt, tva).kod()).isEqualTo("inaktuell_version");
    assertThat(ordna(m, "ledamot.fk", punkt, tva, ett).status()).isEqualTo(403);
    ordna(m, "ordforande", punkt, tva, ett).krav(200);
    assertThat(falt(m.punktvy("ledamot.fk", punkt).get("yrkanden"), "yrkandeId"))
        .containsExactly(tva, ett);
    assertThat(m.pa("ledamot.fk", punkt, "yrkanden/" + tva + "/aterkalla", Map.of()).status())
        .isEqualTo(403);
    m.pa("vice", punkt, "yrkanden/" + tva + "/aterkalla", Map.of()).krav(200);
    assertThat(falt(m.punktvy("vice", punkt).get("yrkanden"), "aterkallat"))
        .containsExactly("false", "true");
    m.omrostning(punkt);
    assertThat(m.pa("vice", punkt, "yrkanden", bifall).kod()).isEqualTo("omrostning_pagar");
  }

  private static Api.Svar ordna(Provmote m, String roll, String punkt, String... ordning) {
    return m.pa(roll, punkt, "yrkanden/ordning", Map.of("ordning", List.of(ordning)));
  }

  @Test
  @DisplayName("R13, R15: röster från egna skärmar; jäv och avgång räknas bort när den stängs")
  void omrostning() {
    Provmote m = mote();
    String punkt = m.punkt("beslut");
    m.upprop(STYRELSE);
    assertThat(m.pa("ledamot.fk", punkt, "omrostningar", Map.of("forslag", "bifall")).status())
        .isEqualTo(403);
    String o = m.omrostning(punkt);
    assertThat(m.pa("ordforande", punkt, "omrostningar", Map.of("forslag", "avslag")).kod())
        .isEqualTo("omrostning_pagar");
    assertThat(m.besluta("ordforande", punkt, "bifall").kod()).isEqualTo("omrostning_pagar");
    m.rosta("ledamot.fk", punkt, o, "nej").krav(200);
    m.rosta("ledamot.fk", punkt, o, "ja").krav(200);
    for (String nej : List.of("ledamot.af", "ledamot.kavlinge", "ledamot.staffanstorp")) {
      m.rosta(nej, punkt, o, "nej").krav(200);
    }
    m.rosta("ordforande", punkt, o, "ja").krav(200);
    assertThat(m.rosta("ersattare.fk", punkt, o, "ja").kod()).isEqualTo("saknar_rostratt");
    assertThat(m.som("revisor").get("/mig").status()).isEqualTo(200);
    assertThat(m.rosta("revisor", punkt, o, "ja").status()).isEqualTo(403);
    m.pa(
            "ledamot.af",
            punkt,
            "jav",
            Map.of("person", anvandare("ledamot.af"), "grund", "Närstående söker"))
        .krav(200);
    assertThat(m.rosta("ledamot.af", punkt, o, "nej").kod()).isEqualTo("jav");
    m.gick("ordforande", "ledamot.kavlinge").krav(200);
    JsonNode leder = m.punktvy("ordforande", punkt).get("omrostning");
    assertThat(leder.get("roster")).as("den som leder ser vars och ens röst").hasSize(5);
    JsonNode egen = m.punktvy("ledamot.fk", punkt).get("omrostning");
    assertThat(egen.get("roster")).as("andra ser bara sin egen").isEmpty();
    assertThat(egen.get("dinRost").asString()).isEqualTo("ja");
    assertThat(egen.get("antalRostat").asInt()).isEqualTo(3);
    assertThat(m.punktvy("ledamot.af", punkt).has("omrostning")).isFalse();
    assertThat(m.stang("ledamot.fk", punkt, o).status()).isEqualTo(403);
    JsonNode utgang = m.stang("ordforande", punkt, o).krav(200);
    assertThat(utgang.get("ja").asInt()).isEqualTo(2);
    assertThat(utgang.get("nej").asInt()).isEqualTo(1);
    assertThat(m.rosta("vice", punkt, o, "nej").kod()).isEqualTo("omrostning_stangd");
    m.besluta("ordforande", punkt, "bifall").krav(201);
    JsonNode beslut = m.punktvy("revisor", punkt).get("beslut");
    assertThat(beslut.get("beslutssatt").asString()).isEqualTo("votering");
    JsonNode jav = m.punktvy("revisor", punkt).get("jav").get(0);
    assertThat(jav.has("lamnade") && jav.has("atervande")).as("lämnade och kom tillbaka").isTrue();
  }

  @Test
  @DisplayName("R13: lika röster utan ledarens röst stänger inte omröstningen; avbryt räknar inget")
  void utslagsrost() {
    Provmote m = mote();
    String punkt = m.punkt("beslut");
    m.upprop(STYRELSE);
    String o = m.omrostning(punkt);
    assertThat(m.stang("ordforande", punkt, o).kod()).isEqualTo("inga_roster");
    m.rosta("vice", punkt, o, "ja").krav(200);
    m.rosta("ledamot.fk", punkt, o, "nej").krav(200);
    assertThat(m.stang("ordforande", punkt, o).kod()).isEqualTo("utslagsrost_saknas");
    m.pa(
            "administrator",
            punkt,
            "omrostningar/" + o + "/rost",
            Map.of("person", anvandare("ordforande"), "rost", "nej"))
        .krav(200);
    JsonNode utgang = m.stang("ordforande", punkt, o).krav(200);
    assertThat(utgang.get("antaget").asBoolean()).isFalse();
    String ny = m.omrostning(punkt);
    m.rosta("vice", punkt, ny, "ja").krav(200);
    m.pa("ordforande", punkt, "omrostningar/" + ny + "/avbryt", Map.of()).krav(200);
    assertThat(m.punktvy("vice", punkt).get("voteringar")).hasSize(1);
    assertThat(m.besluta("ordforande", punkt, "bifall").kod()).isEqualTo("strider_mot_votering");
  }

  @Test
  @DisplayName("R14, R16, R19: den som deltog får reservera sig, en gång, och beslutet säger vilka")
  void reservation() {
    Provmote m = mote();
    String punkt = m.punkt("beslut");
    m.upprop(List.of("ordforande", "vice", "ledamot.vellinge", "ersattare.fk"));
    m.kom("ordforande", "ledamot.af", Map.of("narvaro", "distans")).krav(200);
    Map<String, Object> text = Map.of("text", "Beloppet är för högt.");
    assertThat(m.pa("vice", punkt, "reservation", text).kod()).isEqualTo("inget_beslut");
    m.besluta("ordforande", punkt, "bifall").krav(201);
    assertThat(m.pa("ledamot.fk", punkt, "reservation", text).kod()).isEqualTo("deltog_inte");
    assertThat(
            m.pa("vice", punkt, "reservation", Map.of("person", anvandare("ledamot.af"))).status())
        .as("bara för sig själv")
        .isEqualTo(403);
    m.pa("vice", punkt, "reservation", text).krav(201);
    assertThat(m.pa("vice", punkt, "reservation", text).kod()).isEqualTo("redan_reserverat");
    m.pa("administrator", punkt, "reservation", Map.of("person", anvandare("ledamot.af")))
        .krav(201);
    m.gick("ordforande", "ledamot.af").krav(200);
    JsonNode beslut = m.punktvy("revisor", punkt).get("beslut");
    assertThat(beslut.get("beslutssatt").asString()).isEqualTo("acklamation");
    assertThat(falt(beslut.get("reservationer"), "person"))
        .containsExactly(anvandare("vice"), anvandare("ledamot.af"));
    assertThat(
            StreamSupport.stream(beslut.get("tjanstgoring").spliterator(), false)
                .map(
                    t ->
                        t.get("person").asString()
                            + " för "
                            + t.get("forLedamot").asString()
                            + " i "
                            + t.get("narvaro").asString()))
        .contains(
            "ersattare.fk.bksv för ledamot.fk.bksv i rum",
            "ledamot.af.bksv för ledamot.af.bksv i distans");
    assertThat(m.pa("revisor", punkt, "reservation", text).status()).isEqualTo(403);
  }
}
