package se.samordna.sammantrade;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.sammantrade.Provmote.anvandare;
import static se.samordna.stod.Bksv.STYRELSE;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("R15: när den jäviga lämnade och kom tillbaka rättas av den som leder")
class JavtiderIntegrationTest extends Integrationstest {

  private static final String VEM = "ledamot.af";

  @Autowired private Klocka klocka;

  private Provmote mote;
  private String punkt = "";

  @BeforeEach
  void jav() {
    mote = new Provmote(this::som, klocka);
    punkt = mote.punkt("beslut");
    mote.upprop(STYRELSE);
    mote.pa(VEM, punkt, "jav", Map.of("person", anvandare(VEM), "grund", "Släkt.")).krav(200);
  }

  private Api.Svar ratta(String roll, String person, Optional<Instant> ut, Optional<Instant> in) {
    Map<String, Object> kropp = new HashMap<>(Map.of("person", anvandare(person)));
    ut.ifPresent(t -> kropp.put("lamnade", t.toString()));
    in.ifPresent(t -> kropp.put("atervande", t.toString()));
    return mote.pa(roll, punkt, "jav/tider", kropp);
  }

  /** En minut efter midnatt, så att klockslaget alltid har varit. */
  private Instant minut(int efterMidnatt) {
    return klocka.idag().atStartOfDay(Klocka.STOCKHOLM).plusSeconds(efterMidnatt).toInstant();
  }

  @Test
  @DisplayName("den som leder rättar, och det nya står på punkten")
  void rattas() {
    ratta("ordforande", VEM, Optional.of(minut(0)), Optional.of(minut(1))).krav(200);
    JsonNode jav = mote.punktvy("revisor", punkt).get("jav").get(0);
    assertThat(Instant.parse(jav.get("lamnade").asString())).isEqualTo(minut(0));
    assertThat(Instant.parse(jav.get("atervande").asString())).isEqualTo(minut(1));
    ratta("administrator", VEM, Optional.of(minut(0)), Optional.empty()).krav(200);
    assertThat(mote.punktvy("revisor", punkt).get("jav").get(0).has("atervande")).isFalse();
  }

  @Test
  @DisplayName("de andra rättar inte, och bara ett jäv på punkten har klockslag")
  void nekas() {
    assertThat(ratta("ledamot.fk", VEM, Optional.of(minut(0)), Optional.empty()).status())
        .isEqualTo(403);
    assertThat(ratta("ordforande", "vice", Optional.of(minut(0)), Optional.empty()).kod())
        .isEqualTo("inget_jav");
    assertThat(ratta("ordforande", VEM, Optional.of(minut(1)), Optional.of(minut(0))).status())
        .as("tillbaka före hon gick")
        .isEqualTo(400);
    assertThat(
            ratta("ordforande", VEM, Optional.of(klocka.nu().plusSeconds(86_400)), Optional.empty())
                .status())
        .as("har inte varit")
        .isEqualTo(400);
  }

  @Test
  @DisplayName("ett avslutat sammanträde ligger fast")
  void avslutat() {
    mote.besluta("ordforande", punkt, "avslag").krav(201);
    ratta("ordforande", VEM, Optional.of(minut(0)), Optional.of(minut(1))).krav(200);
    mote.avsluta("ordforande").krav(200);
    assertThat(ratta("ordforande", VEM, Optional.of(minut(0)), Optional.empty()).kod())
        .isEqualTo("sammantradet_avslutat");
  }
}
