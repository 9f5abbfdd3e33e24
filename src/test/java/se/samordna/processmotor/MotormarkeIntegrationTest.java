package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.stod.Integrationstest;

@DisplayName("Motorns märke")
class MotormarkeIntegrationTest extends Integrationstest {

  @Autowired private Motor motor;
  @Autowired private Motormarke marken;

  private final String typ = "samordna-epok-" + UUID.randomUUID();

  private String satt(String typ) {
    return motor.skapa("motormarke", Map.of("typ", typ, "puls", 0));
  }

  /** En epok så som den skulle stå i databasen, med ett eget märke. */
  private EpokStore.Epok epok(String instans) {
    return new EpokStore.Epok(99, Motorslag.ZEEBE, typ, instans, 0, 0, Instant.EPOCH);
  }

  @Test
  @DisplayName("en instans som råkar ha fått märkets gamla nyckel är inte märket")
  void ateranvand_nyckel() {
    String annan = satt("samordna-epok-" + UUID.randomUUID());
    assertThat(motor.lever(annan)).isTrue();
    assertThat(marken.prova(epok(annan))).isEqualTo(Motormarke.Besked.NY);
    motor.avbryt(annan);
  }

  @Test
  @DisplayName("märket känns igen gång på gång, också när någon annan just frågar")
  void kanns_igen() {
    String instans = satt(typ);
    for (int i = 0; i < 3; i++) {
      assertThat(marken.prova(epok(instans))).isEqualTo(Motormarke.Besked.KAND);
    }
    motor.avbryt(instans);
  }

  @Test
  @DisplayName("slaget skrivs på båda sidor")
  void slaget() {
    EpokStore.Epok fore =
        vanta("motorn", () -> Optional.of(marken.senaste()).filter(e -> !e.tasIBruk()));
    vanta(
        "ett slag",
        () -> {
          marken.sla(fore);
          return Optional.of(marken.senaste()).filter(e -> e.kvitterad() > fore.puls());
        });
    assertThat(marken.prova(marken.senaste())).isEqualTo(Motormarke.Besked.KAND);
  }

  @Test
  @DisplayName("en epok som just tas i bruk av någon annan väntar man på")
  void tas_i_bruk() {
    EpokStore.Epok ny = new EpokStore.Epok(99, Motorslag.ZEEBE, typ, "", 0, 0, Instant.now());
    assertThatThrownBy(() -> marken.prova(ny)).hasMessageContaining("tar just den nya motorn");
  }
}
