package se.samordna.sammantrade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Talsprak;
import se.samordna.sammantrade.Punktuppgifter;

@DisplayName("Varför en punkt utgick, för den som läser engelska")
class PunktmarkenTest {

  @BeforeEach
  void engelska() {
    Talsprak.folj(() -> Optional.of(Locale.ENGLISH));
  }

  @AfterEach
  void svenska() {
    Talsprak.folj(Optional::empty);
  }

  private static String skal(String skrivet, Optional<UUID> flyttadTill) {
    return Punktmarken.skal(
        new Punktuppgifter.Utgick(Instant.EPOCH, "administrator", skrivet, flyttadTill));
  }

  @Test
  @DisplayName("flyttades punkten är skälet programmets och sägs på engelska")
  void flyttad() {
    String skrivet = Mening.av("punkt_flyttad_till", "2024-06-03").svensk();
    assertThat(skal(skrivet, Optional.of(UUID.randomUUID())))
        .isEqualTo("Moved to the meeting of 2024-06-03.");
  }

  @Test
  @DisplayName("annars är orden någons egna och står ordagrant, vad de än liknar")
  void skrivet() {
    String ord = "Flyttad till sammanträdet i juni. Underlaget räckte inte.";
    assertThat(skal(ord, Optional.empty())).isEqualTo(ord);
  }
}
