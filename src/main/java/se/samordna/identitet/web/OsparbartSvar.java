package se.samordna.identitet.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Ett svar som ingen får spara, vad den som skriver det än säger om saken. */
final class OsparbartSvar extends HttpServletResponseWrapper {

  private static final String HUVUD = "Cache-Control";
  private static final String ALDRIG = "no-store";

  OsparbartSvar(HttpServletResponse svar) {
    super(svar);
    svar.setHeader(HUVUD, ALDRIG);
  }

  @Override
  public void setHeader(String namn, String varde) {
    super.setHeader(namn, HUVUD.equalsIgnoreCase(namn) ? ALDRIG : varde);
  }

  @Override
  public void addHeader(String namn, String varde) {
    if (!HUVUD.equalsIgnoreCase(namn)) {
      super.addHeader(namn, varde);
    }
  }
}
