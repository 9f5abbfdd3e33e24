package se.samordna.andring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Meningsskrift;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.protokoll.Upphavandefoljd;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Domstol;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("R18: pengarna i en upphävd insats, när en del redan är betald")
class UpphavdInsatsVagTest extends Integrationstest {

  private static final long ORE = 60_000_00L;
  private static final long BETALT = 15_000_00L;
  private static final List<Map<String, Object>> BELOPP =
      List.of(Map.of("ar", 2023, "beloppOre", ORE, "finansiering", "eget_kapital"));

  @Autowired private Upphavandefoljd foljd;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate tx;

  private final Arendevag vag = new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region");
  private String insats = "";
  private String rekvisition = "";
  private long kvar;

  @BeforeEach
  void betaldOchUpphavd() {
    kvar = kvarAttDisponera();
    vag.tillStyrelsen("Stödteam som upphävs", Map.of(2023, ORE), BELOPP);
    insats = vag.insats(Bksv.FYRA, BELOPP);
    rekvisition = begar(insats).krav(201).get("rekvisitionId").asString();
    rekvisition = "/insatser/" + insats + "/rekvisitioner/" + rekvisition;
    int version = kontrollera();
    chef()
        .post(rekvisition + "/attestera", Map.of("version", version, "utfall", "attesterad"))
        .krav(200);
    ekonom().post(rekvisition + "/utbetald", Map.of("version", version + 1)).krav(200);
    assertThat(upphav(insats)).isEqualTo(Upphavandefoljd.Foljd.INSATS_UPPHAVD);
    assertThat(pengar(insats)).containsOnly(Map.entry("utbetalt 2023", BETALT));
    assertThat(kvarAttDisponera()).isEqualTo(kvar - BETALT);
  }

  @Test
  @DisplayName("ett nytt bifall vars avtal avböjs: bara den nya insatsens medel går tillbaka")
  void nytt_avtal_avbojs() {
    Arendevag.Mote mote = vag.skrivFram(BELOPP).sammantrade(Bksv.FYRA);
    vag.som("ordforande").post(mote.vag("beslut"), bifall()).krav(201);
    vag.slutfor(
        "forbundschef", "underteckna_avtal", Map.of("utfall", "avbojt", "skal", "Ångrat sig"));
    vanta("avböjt", () -> vag.insatsen().filter(i -> i.get("status").asString().equals("avbojd")));
    assertThat(pengar(insats)).containsOnly(Map.entry("utbetalt 2023", BETALT));
    assertThat(pengar(vag.insatsen().orElseThrow().get("insatsId").asString())).isEmpty();
    assertThat(kvarAttDisponera()).isEqualTo(kvar - BETALT);
  }

  @Test
  @DisplayName("en utbetalning som studsar görs inte om: begäran avslås och allt är tillbaka")
  void utbetalningen_studsar() {
    assertThat(begar(insats).kod()).as("ingen begär mer").isEqualTo("avtal_saknas");
    int version = ekonom().get(rekvisition).krav(200).get("version").asInt();
    JsonNode rattad =
        ekonom()
            .post(
                rekvisition + "/ratta", Map.of("version", version, "kommentar", "Kontot är stängt"))
            .krav(200);
    assertThat(rattad.get("status").asString()).isEqualTo("avslagen");
    assertThat(pengar(insats)).isEmpty();
    assertThat(kvarAttDisponera()).isEqualTo(kvar);
  }

  @Test
  @DisplayName("tidslinjens rad sparas som nycklar, också skälet: den går att läsa på engelska")
  void tidslinjen() {
    String mening =
        Objects.requireNonNull(
            Inloggad.som(
                Aktor.process("BKSV"),
                () ->
                    tx.execute(
                        s ->
                            jdbc.sql(
                                    """
                                    select mening::text from arendehandelse
                                     where arende_id = :id and handelse = 'insats_andrad'
                                     order by lopnr desc limit 1
                                    """)
                                .param("id", UUID.fromString(vag.arendeId()))
                                .query(String.class)
                                .single())));
    assertThat(Meningsskrift.las(mening).pa(Locale.ENGLISH))
        .doesNotContain("upphävde")
        .contains(Mening.av("andrad_upphavande").pa(Locale.ENGLISH));
  }

  private Upphavandefoljd.Foljd upphav(String vilken) {
    return new Domstol(foljd, jdbc, tx).upphav("BKSV", vilken, LocalDate.of(2023, 11, 20));
  }

  private int kontrollera() {
    return ekonom()
        .post(
            rekvisition + "/kontrollera",
            Map.of(
                "version",
                1,
                "godkant",
                List.of(Map.of("ar", 2023, "beloppOre", BETALT)),
                "villkorUppfyllda",
                true))
        .krav(200)
        .get("version")
        .asInt();
  }

  private Api.Svar begar(String vilken) {
    return som("sokande.vellinge.bksv")
        .post(
            "/insatser/" + vilken + "/rekvisitioner",
            Map.of(
                "period", "januari–juni 2023",
                "poster",
                    List.of(Map.of("ar", 2023, "post", "Projektledning", "beloppOre", BETALT)),
                "mottagare", Map.of("namn", "Vellinge kommun", "bankgiro", "991-2346")));
  }

  private static Map<String, Object> bifall() {
    return Map.of(
        "utfall", "bifall", "belopp", BELOPP, "villkor", List.of(), "motivering", "Ny prövning.");
  }

  private Map<String, Long> pengar(String vilken) {
    Map<String, Long> ore = new HashMap<>();
    chef()
        .get("/insatser/" + vilken)
        .krav(200)
        .get("pengar")
        .forEach(
            p ->
                ore.put(
                    p.get("stadium").asString() + " " + p.get("ar").asInt(),
                    p.get("beloppOre").asLong()));
    return ore;
  }

  private long kvarAttDisponera() {
    return ekonom().get("/budget/2023").krav(200).get("kvarAttDisponeraOre").asLong();
  }

  private Api chef() {
    return som("forbundschef.bksv");
  }

  private Api ekonom() {
    return som("ekonom.bksv");
  }
}
