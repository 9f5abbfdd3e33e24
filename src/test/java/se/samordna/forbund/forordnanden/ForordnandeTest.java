package se.samordna.forbund.forordnanden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.identitet.Roll;

@DisplayName("Ett förordnande över dagarna")
class ForordnandeTest {

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }

  private static Forordnande fran(String fran, Optional<String> till) {
    return new Forordnande(
        UUID.randomUUID(),
        "asa",
        "Åsa Ek",
        Forordnanderoll.EKONOM,
        dag(fran),
        till.map(LocalDate::parse),
        "");
  }

  @Test
  @DisplayName("gäller från den första dagen till och med den sista")
  void galler() {
    Forordnande f = fran("2024-02-01", Optional.of("2024-02-28"));
    assertThat(f.gallde(dag("2024-01-31"))).isFalse();
    assertThat(f.gallde(dag("2024-02-01"))).isTrue();
    assertThat(f.gallde(dag("2024-02-28"))).isTrue();
    assertThat(f.gallde(dag("2024-02-29"))).isFalse();
  }

  @Test
  @DisplayName("krockar bara när någon dag är gemensam; ett tillbakataget krockar aldrig")
  void krockar() {
    Forordnande f = fran("2024-02-01", Optional.of("2024-02-28"));
    assertThat(f.krockar(dag("2024-02-28"), Optional.empty())).isTrue();
    assertThat(f.krockar(dag("2024-02-29"), Optional.empty())).isFalse();
    assertThat(f.krockar(dag("2024-01-01"), Optional.of(dag("2024-01-31")))).isFalse();
    assertThat(f.krockar(dag("2024-01-01"), Optional.of(dag("2024-02-01")))).isTrue();
    assertThat(fran("2024-02-01", Optional.empty()).krockar(dag("2030-01-01"), Optional.empty()))
        .isTrue();
    assertThat(
            fran("2024-02-01", Optional.of("2024-01-31"))
                .krockar(dag("2024-01-01"), Optional.empty()))
        .isFalse();
  }

  @Test
  @DisplayName("avslutat före sin första dag gällde det aldrig, och kommer inte heller")
  void tillbakataget() {
    Forordnande f = fran("2024-02-01", Optional.empty()).avslutat(dag("2024-01-15"), "Ångrat");
    assertThat(f.till()).contains(dag("2024-01-31"));
    assertThat(f.gallde(dag("2024-02-01"))).isFalse();
    Uppdrag u = new Uppdrag("asa", Roll.EKONOM, Optional.empty(), Optional.of(f.fran()), f.till());
    assertThat(u.kommer(dag("2024-01-15"))).isFalse();
    assertThat(u.galler(dag("2024-02-01"))).isFalse();
  }
}
