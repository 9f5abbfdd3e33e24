package se.samordna.rekvisition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("D5: inget attesteras, betalas, får betalningsfil eller rapporteras före start")
class ForeStartVagTest extends Integrationstest {

  private static final long ORE = 1_000_00L;

  @Autowired private Klocka klocka;

  private final Arendevag vag = new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region");
  private Duration avstand = Duration.ZERO;
  private LocalDate start = LocalDate.EPOCH;
  private String en = "";

  @BeforeEach
  void begardOchKontrollerad() {
    avstand = klocka.avstand();
    start = klocka.idag().plusDays(10);
    List<Map<String, Object>> belopp =
        List.of(Map.of("ar", start.getYear(), "beloppOre", ORE, "finansiering", "eget_kapital"));
    vag.ide("Börjar om några dagar").workshop();
    skriv();
    vag.lamnaIn().kontrollera().bered().skrivFram(belopp);
    String insats = "/insatser/" + vag.insats(Bksv.FYRA, belopp);
    String id =
        som("sokande.vellinge.bksv")
            .post(
                insats + "/rekvisitioner",
                Map.of(
                    "period",
                    Integer.toString(start.getYear()),
                    "poster",
                    List.of(Map.of("ar", start.getYear(), "post", "Lön", "beloppOre", ORE)),
                    "mottagare",
                    Map.of("namn", "Vellinge kommun", "bankgiro", "991-2346")))
            .krav(201)
            .get("rekvisitionId")
            .asString();
    en = insats + "/rekvisitioner/" + id;
    ekonom()
        .post(
            en + "/kontrollera",
            Map.of(
                "version",
                1,
                "godkant",
                List.of(Map.of("ar", start.getYear(), "beloppOre", ORE)),
                "villkorUppfyllda",
                true))
        .krav(200);
  }

  private void skriv() {
    Api sokande = som("sokande.vellinge.bksv");
    String ansokan = "/ansokningar/" + vag.arendeId();
    int version = sokande.get(ansokan).krav(200).get("version").asInt();
    Map<String, Object> kropp =
        vag.ansokan("Börjar om några dagar", Map.of(start.getYear(), ORE), version);
    kropp.put("start", start.toString());
    kropp.put("slut", start.plusMonths(6).toString());
    sokande.put(ansokan, kropp).krav(200);
  }

  @AfterEach
  void tillbakaTillDagen() {
    klocka.stallAvstand(avstand);
  }

  private Api ekonom() {
    return som("ekonom.bksv");
  }

  private Api chef() {
    return som("forbundschef.bksv");
  }

  private JsonNode rekvisition() {
    return ekonom().get(en).krav(200);
  }

  private Map<String, Object> version(Map<String, Object> resten) {
    Map<String, Object> kropp = new HashMap<>(resten);
    kropp.put("version", rekvisition().get("version").asInt());
    return kropp;
  }

  private Api.Svar attestera() {
    return chef().post(en + "/attestera", version(Map.of("utfall", "attesterad")));
  }

  private void stallTill(LocalDate dag) {
    klocka.stallAvstand(klocka.avstand().plusDays(ChronoUnit.DAYS.between(klocka.idag(), dag)));
  }

  @Test
  @DisplayName("attesten, betalningsfilen och utbetalningen nekas, och går på startdagen")
  void pengarna() {
    Api.Svar nej = attestera();
    assertThat(nej.status()).isEqualTo(422);
    assertThat(nej.kod()).isEqualTo("fore_start");
    assertThat(nej.kropp().get("detail").asString()).contains(start.toString());
    assertThat(rekvisition().get("status").asString()).isEqualTo("kontrollerad");

    stallTill(start);
    attestera().krav(200);
    stallTill(start.minusDays(1));
    assertThat(ekonom().get(en + "/betalningsfil").kod()).isEqualTo("fore_start");
    assertThat(ekonom().post(en + "/utbetald", version(Map.of())).status()).isEqualTo(422);

    stallTill(start);
    assertThat(ekonom().get(en + "/betalningsfil").status()).isEqualTo(200);
    assertThat(
            ekonom()
                .post(en + "/utbetald", version(Map.of("dag", start.minusDays(1).toString())))
                .status())
        .isEqualTo(422);
    ekonom().post(en + "/utbetald", version(Map.of())).krav(200);
  }

  @Test
  @DisplayName("en rapport nekas före periodens första dag")
  void rapporten() {
    JsonNode uppgift = vag.uppgift("sokande.vellinge", "lamna_rapport");
    Api.Svar nej =
        som("sokande.vellinge.bksv")
            .post(
                "/uppgifter/" + uppgift.get("uppgiftId").asString() + "/slutfor",
                Map.of("version", uppgift.get("version").asInt(), "text", "För tidigt."));
    assertThat(nej.kod()).isEqualTo("perioden_har_inte_borjat");
  }
}
