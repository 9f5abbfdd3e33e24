package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;

@DisplayName("Inställningen samordna.motor")
class MotorkontrollTest {

  @Test
  @DisplayName("varje motor går att välja med sin kod")
  void motorerna() {
    assertThat(Arrays.stream(Motorslag.values()).map(Motorslag::kod))
        .containsExactly("zeebe", "inbaddad")
        .allSatisfy(k -> assertThatCode(() -> Motorkontroll.prova(k)).doesNotThrowAnyException());
  }

  @Test
  @DisplayName(
      "ett annat ord stoppar starten, innan något skapas, och säger vilka motorer som finns")
  void okand() {
    SpringApplicationBuilder program =
        new SpringApplicationBuilder(Motorkontroll.class).web(WebApplicationType.NONE);
    assertThatThrownBy(() -> program.run("--samordna.motor=camunda"))
        .isInstanceOf(Motorvalsfel.class)
        .hasMessage(
            "Motorn ”camunda” finns inte. Sätt samordna.motor (SAMORDNA_MOTOR) till zeebe eller"
                + " inbaddad.");
  }

  @Test
  @DisplayName("felet visas som en rad, inte som en stackutskrift")
  void en_rad() {
    FailureAnalysis visad =
        new Motorvalsfelsanalys().analyze(new RuntimeException(new Motorvalsfel("Finns inte.")));
    assertThat(visad.getDescription()).isEqualTo("Finns inte.");
  }
}
