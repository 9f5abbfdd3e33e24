package se.samordna.identitet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;

@DisplayName("Vad ett oväntat fel heter utåt")
class FeltolkTest {

  private static Feltolk.Problem av(Throwable fel) {
    return Feltolk.av(new IllegalStateException("ytterst", fel)).orElseThrow();
  }

  @Test
  @DisplayName("ett avbrott är 503 och går att försöka igen, hur djupt orsaken än ligger")
  void avbrott() {
    assertThat(av(new CannotCreateTransactionException("nej")).kod())
        .isEqualTo("tillfalligt_avbrott");
    assertThat(av(new DataAccessResourceFailureException("nej")).avbrott()).isTrue();
    assertThat(av(new SQLException("nej", "57P01")).avbrott()).isTrue();
    assertThat(av(new SQLException("nej", "08006")).avbrott()).isTrue();
    assertThat(av(new AuthenticationServiceException("nej")).kod())
        .isEqualTo("inloggningen_nas_inte");
  }

  @Test
  @DisplayName("brandväggens nej är anroparens fel; ett fel i programmet är inget avbrott")
  void andra() {
    assertThat(av(new RequestRejectedException("nej")).status().value()).isEqualTo(400);
    assertThat(Feltolk.av(new IllegalStateException("fel"))).isEmpty();
    assertThat(Feltolk.av(new SQLException("dubblett", "23505"))).isEmpty();
  }

  @Test
  @DisplayName("varje felstatus har kod och text, och behåller sin status")
  void alla_statusar() {
    IntStream.range(400, 500)
        .filter(s -> org.springframework.http.HttpStatus.resolve(s) != null)
        .mapToObj(s -> new int[] {s, Feltolk.av(s).status().value()})
        .forEach(s -> assertThat(s[1]).isEqualTo(s[0]));
    assertThat(Feltolk.av(599).status().value()).isEqualTo(500);
    assertThat(Feltolk.av(200).status().value()).isEqualTo(500);
  }
}
