package se.samordna.identitet.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ServiceException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.samordna.identitet.Klientavbrott;

@DisplayName("Den som lagt på mitt i ett svar är inget fel hos oss")
class KlientavbrottTest {

  private static final Exception AVBRUTEN =
      new ServiceException(new ClientAbortException(new IOException("Broken pipe")));

  @Test
  @DisplayName("avbrottet känns igen hur djupt det än ligger, och inget annat tas för det")
  void kanns_igen() {
    assertThat(Klientavbrott.bakom(AVBRUTEN)).isTrue();
    assertThat(Klientavbrott.bakom(new UncheckedIOException(new ClientAbortException()))).isTrue();
    assertThat(Klientavbrott.bakom(new SocketException("Connection reset by peer"))).isFalse();
    assertThat(Klientavbrott.bakom(new IOException("Broken pipe"))).isFalse();
    assertThat(Klientavbrott.bakom(new EOFException())).isFalse();
  }

  @Test
  @DisplayName("ett påbörjat svar lämnas som det är, till människa och program")
  void paborjat_svar() {
    for (String vag : new String[] {"/VAADIN/dynamic/resource/1", "/api/arenden/1/handlingar/1"}) {
      MockHttpServletResponse svar = new MockHttpServletResponse();
      svar.setCommitted(true);
      assertThat(
              new Manniskofel()
                  .resolveException(new MockHttpServletRequest("GET", vag), svar, null, AVBRUTEN))
          .isNotNull();
      assertThat(svar.getStatus()).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("ett fel hos oss blir en felsida som förut")
  void eget_fel() {
    MockHttpServletRequest begaran = new MockHttpServletRequest("GET", "/arenden");
    begaran.addHeader("Accept", "text/html");
    MockHttpServletResponse svar = new MockHttpServletResponse();
    assertThat(
            new Manniskofel()
                .resolveException(begaran, svar, null, new IllegalStateException("fel")))
        .isNotNull();
    assertThat(svar.getStatus()).isEqualTo(500);
  }
}
