package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Motorns fel")
class FelslagTest {

  private static Felslag av(Status.Code kod) {
    return Felslag.av(
        new CompletionException(new ClientStatusException(kod.toStatus(), new RuntimeException())));
  }

  @ParameterizedTest(name = "{0} upprepas")
  @EnumSource(
      value = Status.Code.class,
      names = {
        "RESOURCE_EXHAUSTED",
        "UNAVAILABLE",
        "DEADLINE_EXCEEDED",
        "INTERNAL",
        "ABORTED",
        "UNKNOWN"
      })
  @DisplayName("upptagen, full disk och okänt utfall är förbigående (F8)")
  void forbigaende(Status.Code kod) {
    assertThat(av(kod)).isEqualTo(Felslag.FORBIGAENDE);
  }

  @ParameterizedTest(name = "{0} stannar")
  @EnumSource(
      value = Status.Code.class,
      names = {"INVALID_ARGUMENT", "FAILED_PRECONDITION", "PERMISSION_DENIED", "UNIMPLEMENTED"})
  @DisplayName("ett nej som blir nej igen stannar kommandot")
  void bestaende(Status.Code kod) {
    assertThat(av(kod)).isEqualTo(Felslag.BESTAENDE);
  }

  @Test
  @DisplayName("det som inte finns, och det som redan är gjort, är klart (F2)")
  void klart() {
    assertThat(av(Status.Code.NOT_FOUND)).isEqualTo(Felslag.BORTA);
    assertThat(av(Status.Code.ALREADY_EXISTS)).isEqualTo(Felslag.REDAN_GJORT);
  }

  @Test
  @DisplayName(
      "ett fel utan svar från motorn är förbigående, ett kommando vi själva nekar bestående")
  void utan_svar() {
    assertThat(Felslag.av(new IllegalStateException("databasen"))).isEqualTo(Felslag.FORBIGAENDE);
    assertThat(Felslag.av(new IllegalArgumentException("Okänd process")))
        .isEqualTo(Felslag.BESTAENDE);
  }

  @Test
  @DisplayName("väntan växer till ett tak på en halv minut, med spridning")
  void vantan_vaxer() {
    assertThat(Vantetid.efter(1)).isBetween(Duration.ofMillis(125), Duration.ofMillis(250));
    assertThat(Vantetid.efter(4)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
    assertThat(Vantetid.efter(10_000)).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(30));
  }
}
