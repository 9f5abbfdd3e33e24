package se.samordna.identitet.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * En begärans kropp ska komma i rimlig takt (F17), vem som än läser den: kontrollen, serverns egna
 * delar, eller ingen. En kropp som stannar av kapas, och anslutningen stängs.
 */
final class Kroppsvakt extends ValveBase {

  Kroppsvakt() {
    super(true);
  }

  @Override
  public void invoke(Request begaran, Response svar) throws IOException, ServletException {
    org.apache.coyote.Request rad = begaran.getCoyoteRequest();
    Kroppsmatt matt = Kroppsmatt.pa(rad);
    try {
      getNext().invoke(begaran, svar);
      if (!begaran.isAsync()) {
        undan(rad, svar, matt);
      }
    } finally {
      if (!begaran.isAsync()) {
        matt.avsluta(rad);
      }
    }
  }

  /**
   * Det som ingen läste läses undan efter svaret, så att svaret hinner fram till den som ännu
   * skickar; i samma takt som annars, och inte hur mycket som helst.
   */
  private static void undan(org.apache.coyote.Request rad, Response svar, Kroppsmatt matt)
      throws IOException {
    if (matt.kvar() && !rad.hasExpectation()) {
      svar.finishResponse();
      matt.lasUndan();
    }
    if (matt.kvar()) {
      // Servern stänger då anslutningen i stället för att själv vänta på resten.
      rad.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
  }
}
