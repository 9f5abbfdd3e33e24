package se.samordna.processmotor.zeebe;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordna.processmotor.Motorfel;

@DisplayName("Zeebes fel")
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
  @DisplayName("porten får veta om felet består, med motorns kod först i texten")
  void portens_fel() {
    assertThat(motorfel(Status.Code.INVALID_ARGUMENT).slag()).isEqualTo(Motorfel.Slag.BESTAENDE);
    assertThat(motorfel(Status.Code.NOT_FOUND).slag()).isEqualTo(Motorfel.Slag.BESTAENDE);
    assertThat(motorfel(Status.Code.RESOURCE_EXHAUSTED))
        .hasMessageStartingWith("RESOURCE_EXHAUSTED: ")
        .extracting(Motorfel::slag)
        .isEqualTo(Motorfel.Slag.FORBIGAENDE);
  }

  private static Motorfel motorfel(Status.Code kod) {
    return Felslag.motorfel(new ClientStatusException(kod.toStatus(), new RuntimeException()));
  }
}
