package se.samordna.processmotor.zeebe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.processmotor.EpokStore;
import se.samordna.processmotor.Motorslag;
import se.samordna.stod.BaraZeebe;
import se.samordna.stod.Integrationstest;

@BaraZeebe
@DisplayName("Motorns märke")
class MotormarkeIntegrationTest extends Integrationstest {

  @Autowired private Zeebeanrop motor;
  @Autowired private Motormarke marken;

  private final String typ = "samordna-epok-" + UUID.randomUUID();

  private String satt(String typ) {
    return motor.skapa("motormarke", Map.of("typ", typ, "puls", 0));
  }

  /** En epok så som den skulle stå i databasen, med ett eget märke. */
  private Marke epok(String instans) {
    return epok(instans, Instant.EPOCH);
  }

  private Marke epok(String instans, Instant skapad) {
    return new Marke(new EpokStore.Epok(99, Motorslag.ZEEBE, typ, instans, skapad), 0, 0);
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
    Marke fore =
        vanta(
            "motorn",
            () ->
                Optional.of(marken.senaste())
                    .filter(e -> e.epok().epok() > 0 && !e.epok().tasIBruk()));
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
    Marke ny = epok("", Instant.now());
    assertThatThrownBy(() -> marken.prova(ny)).hasMessageContaining("tar just den nya motorn");
  }
}
