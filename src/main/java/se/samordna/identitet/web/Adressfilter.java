package se.samordna.identitet.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Adressgranser;
import se.samordna.identitet.Adressgranser.Slag;
import se.samordna.identitet.Rest;

/**
 * Gränser per adress för allt utan inloggning, före allt annat arbete. Adressen är avsändarens,
 * eller den som en betrodd mellanhand uppger; servern har redan avgjort vilket.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class Adressfilter extends OncePerRequestFilter {

  private static final String INLOGGNING =
      HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

  private static final Mening VANTA = Mening.av("for_manga_anrop_titel");
  private static final Mening FOR_MANGA = Mening.av("for_manga_anrop");

  private final Adressgranser granser;
  private final Problemskrivare problem;

  Adressfilter(Adressgranser granser, Problemskrivare problem) {
    this.granser = granser;
    this.problem = problem;
  }

  /** Den som vakar över programmet ska alltid få svar, hur många andra som än frågar därifrån. */
  private static final String LEVER = "/actuator/health/liveness";

  @Override
  protected void doFilterInternal(
      HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
      throws ServletException, IOException {
    boolean token = begaran.getHeader(HttpHeaders.AUTHORIZATION) != null;
    if (arInloggad(begaran) || begaran.getRequestURI().equals(LEVER)) {
      kedja.doFilter(begaran, svar);
      return;
    }
    String vag = begaran.getRequestURI();
    if (vag.startsWith("/api/") && token) {
      kedja.doFilter(begaran, svar);
      if (svar.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
        granser.ta(begaran.getRemoteAddr(), Slag.API);
      }
      return;
    }
    Duration vanta = granser.ta(begaran.getRemoteAddr(), slag(vag, begaran.getMethod()));
    if (vanta.isZero()) {
      kedja.doFilter(begaran, svar);
    } else {
      neka(begaran, svar, vanta);
    }
  }

  private static boolean arInloggad(HttpServletRequest begaran) {
    return Optional.ofNullable(begaran.getSession(false))
        .map(s -> s.getAttribute(INLOGGNING))
        .isPresent();
  }

  static Slag slag(String vag, String metod) {
    if (vag.startsWith("/offentligt") || vag.startsWith("/kalender/")) {
      return metod.equals("GET") || metod.equals("HEAD") ? Slag.LASA : Slag.SKICKA;
    }
    if (vag.startsWith("/api/")) {
      return Slag.API;
    }
    if (vag.startsWith("/actuator/") || vag.startsWith("/v3/") || vag.startsWith("/swagger-ui")) {
      return Slag.HALSA;
    }
    return arSiddel(vag) ? Slag.SIDDELAR : Slag.LOGGA_IN;
  }

  private static boolean arSiddel(String vag) {
    return vag.startsWith("/VAADIN/")
        || vag.startsWith("/stil/")
        || vag.startsWith("/bild/")
        || vag.startsWith("/webjars/")
        || vag.equals("/favicon.ico");
  }

  private void neka(HttpServletRequest begaran, HttpServletResponse svar, Duration vanta)
      throws IOException {
    svar.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    svar.setHeader(HttpHeaders.RETRY_AFTER, "" + vanta.toSeconds());
    svar.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    svar.setHeader("X-Content-Type-Options", "nosniff");
    if (Rest.ettProgram(begaran.getRequestURI(), begaran.getHeader(HttpHeaders.ACCEPT))) {
      ProblemDetail detalj =
          ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, FOR_MANGA.toString());
      detalj.setProperties(Problemfalt.med("for_manga_anrop"));
      problem.skriv(svar, detalj);
    } else {
      skrivSida(svar, Felsprak.av(begaran));
    }
  }

  /** En sida utan mall: att neka ska kosta nästan ingenting. */
  private static void skrivSida(HttpServletResponse svar, Locale sprak) throws IOException {
    svar.setCharacterEncoding(StandardCharsets.UTF_8.name());
    svar.setContentType("text/html");
    svar.getWriter()
        .write(
            """
            <!DOCTYPE html>
            <html lang="%1$s"><head><title>%2$s</title></head><body><h1>%2$s</h1><p>%3$s</p></body></html>
            """
                .formatted(sprak.getLanguage(), VANTA.pa(sprak), FOR_MANGA.pa(sprak)));
  }
}
