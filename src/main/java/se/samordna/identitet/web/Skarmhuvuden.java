package se.samordna.identitet.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Säkerhetshuvudena på skärmarnas svar. De sätts innan sidan byggs: Spring skriver annars sina när
 * svaret är på väg, och en sida som Vaadin fått genom en intern vidaresändning är då redan stängd.
 */
final class Skarmhuvuden extends OncePerRequestFilter {

  /** Ett år, som webbläsarna kräver för att minnas det. */
  private static final String HSTS = "max-age=31536000; includeSubDomains";

  private static final String INGA_FORMAGOR =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(),"
          + " magnetometer=(), gyroscope=(), accelerometer=(), display-capture=(),"
          + " browsing-topics=()";

  /** Filer som visas i en ram på en sida; inget skript i dem körs. */
  private static final String EGEN_FIL =
      "default-src 'self'; script-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self'";

  private final String sidan;

  /**
   * @param inloggning dit ett formulär får leda utöver hit: inloggningstjänsten
   */
  Skarmhuvuden(String inloggning) {
    // Vaadins motor startas av ett skript i sidan och bygger funktioner ur det servern skickar.
    this.sidan =
        "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
            + " font-src 'self' data:; connect-src 'self'; frame-src 'self'; worker-src 'self';"
            + " manifest-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self' "
            + inloggning
            + "; frame-ancestors 'none'";
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
      throws ServletException, IOException {
    boolean egenFil = begaran.getRequestURI().startsWith("/VAADIN/dynamic/");
    svar.setHeader("Content-Security-Policy", egenFil ? EGEN_FIL : sidan);
    svar.setHeader("X-Frame-Options", egenFil ? "SAMEORIGIN" : "DENY");
    svar.setHeader("X-Content-Type-Options", "nosniff");
    svar.setHeader("Referrer-Policy", "no-referrer");
    svar.setHeader("Permissions-Policy", INGA_FORMAGOR);
    svar.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (begaran.isSecure()) {
      svar.setHeader("Strict-Transport-Security", HSTS);
    }
    kedja.doFilter(begaran, arDelad(begaran) ? svar : new OsparbartSvar(svar));
  }

  /** Stilar, bilder och skript är lika för alla och får hållas. */
  private static boolean arDelad(HttpServletRequest begaran) {
    String vag = begaran.getRequestURI();
    return vag.startsWith("/VAADIN/build/")
        || vag.startsWith("/VAADIN/static/")
        || vag.startsWith("/stil/")
        || vag.startsWith("/bild/")
        || vag.startsWith("/webjars/")
        || vag.equals("/favicon.ico");
  }
}
