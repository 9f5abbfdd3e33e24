package se.samordna.insats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder.Faltfel;

@DisplayName("Granskningen av en rapport")
class RapportgranskningTest {

  private static final LocalDate IDAG = LocalDate.of(2024, 5, 31);

  private static List<String> fel(String utfall, String kommentar) {
    return new Rapportgranskning(1, utfall, kommentar, Optional.empty())
        .granska(IDAG).fel().stream().map(Faltfel::falt).toList();
  }

  @Test
  @DisplayName(
      "en komplettering säger vad som saknas, med tecken som syns; en godkänd behöver inget")
  void vadSomSaknas() {
    assertThat(fel("komplettera", "")).containsExactly("kommentar");
    assertThat(fel("komplettera", " \u200b\n")).containsExactly("kommentar");
    assertThat(fel("komplettera", "Antalet deltagare.")).isEmpty();
    assertThat(fel("godkand", "")).isEmpty();
  }
}
