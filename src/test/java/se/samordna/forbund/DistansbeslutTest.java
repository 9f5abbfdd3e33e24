package se.samordna.forbund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Svar;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("R19: distans bara på styrelsens beslut")
class DistansbeslutTest {

  private static final LocalDate BESLUTET = LocalDate.of(2022, 12, 14);
  private static final String MED =
      """
      {"deltagandePaDistans": true, "distansbeslut": {"dag": "2022-12-14", "paragraf": "§ 61"}}
      """;

  private static Ordning lagrad(String json) {
    return new JsonMapper().readValue(json, Ordning.class);
  }

  private static boolean gar(String json, LocalDate fran) {
    return Ordningsgranskning.granska(lagrad(json), fran, List.of()) instanceof Svar.Ja<Ordning>;
  }

  @Test
  @DisplayName("en lagrad ordning som säger distans men inte vilket beslut tillåter det inte")
  void utan_beslut() {
    assertThat(lagrad("{\"deltagandePaDistans\": true}").distans()).isFalse();
    assertThat(lagrad(MED).distans()).isTrue();
    assertThat(lagrad(MED.replace("true", "false")).distans()).isFalse();
    assertThat(gar("{\"deltagandePaDistans\": true}", BESLUTET)).isFalse();
  }

  @Test
  @DisplayName("beslutet är fattat senast dagen då ordningen börjar gälla")
  void fattat_forst() {
    assertThat(gar(MED, BESLUTET)).isTrue();
    assertThat(gar(MED, BESLUTET.plusDays(1))).isTrue();
    assertThat(gar(MED, BESLUTET.minusDays(1))).isFalse();
  }
}
