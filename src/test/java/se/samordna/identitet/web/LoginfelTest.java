package se.samordna.identitet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

@DisplayName("En inloggning som inte gick hela vägen")
class LoginfelTest {

  @ParameterizedTest(name = "{0} leder till {1}")
  @DisplayName("leder till start när den är gammal, och stannar när den skulle gå fel igen")
  @CsvSource({
    "authorization_request_not_found, /",
    "invalid_state_parameter, /",
    "access_denied, /",
    "temporarily_unavailable, /",
    "invalid_token_response, /utloggad?fel",
    "invalid_id_token, /utloggad?fel",
    "server_error, /utloggad?fel"
  })
  void vart(String kod, String vart) throws IOException {
    MockHttpServletResponse svar = new MockHttpServletResponse();
    new Loginfel()
        .onAuthenticationFailure(
            new MockHttpServletRequest(), svar, new OAuth2AuthenticationException(kod));
    assertThat(svar.getRedirectedUrl()).isEqualTo(vart);
  }
}
