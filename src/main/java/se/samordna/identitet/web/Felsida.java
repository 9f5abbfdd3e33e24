package se.samordna.identitet.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.samordna.identitet.Fellogg;

/**
 * Sista ordet om fel som ingen kontroller eller vy svarat på: filter, brandvägg, server. Ett
 * program får problem+json, en människa en sida på svenska, båda med den sanna statusen.
 */
@Controller
class Felsida implements ErrorController {

  static final String VAG = "/error";

  private static final Set<String> LASER = Set.of("GET", "HEAD");

  private final Problemskrivare problem;
  private final MessageSource texter;
  private final Fellogg logg;

  Felsida(Problemskrivare problem, MessageSource texter, Fellogg logg) {
    this.problem = problem;
    this.texter = texter;
    this.logg = logg;
  }

  @RequestMapping(VAG)
  ModelAndView visa(HttpServletRequest begaran, HttpServletResponse svar) {
    Feltolk.Problem fel = problemet(begaran);
    if (fel.avbrott()) {
      svar.setHeader(HttpHeaders.RETRY_AFTER, Feltolk.FORSOK_IGEN_SEKUNDER);
    }
    if (Felvagar.ettProgram(vag(begaran), begaran.getHeader(HttpHeaders.ACCEPT))) {
      return new ModelAndView((modell, b, s) -> problem.skriv(s, fel.detalj()));
    }
    svar.setStatus(fel.status().value());
    svar.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
    return sida(fel, sprak(begaran));
  }

  private ModelAndView sida(Feltolk.Problem fel, Locale sprak) {
    String nyckel = Felvagar.texter(fel.status());
    ModelAndView sida = new ModelAndView("fel", fel.status());
    sida.addObject("sprak", sprak.getLanguage());
    sida.addObject("titel", texter.getMessage(nyckel + ".titel", null, sprak));
    sida.addObject("text", texter.getMessage(nyckel + ".text", null, sprak));
    sida.addObject("tillStart", texter.getMessage("till_start", null, sprak));
    return sida;
  }

  private Feltolk.Problem problemet(HttpServletRequest begaran) {
    if (begaran.getDispatcherType() != DispatcherType.ERROR) {
      return Feltolk.av(404);
    }
    Optional<Throwable> undantag =
        Optional.ofNullable(begaran.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
            .map(Throwable.class::cast);
    undantag
        .filter(u -> Feltolk.av(u).filter(k -> !k.avbrott()).isEmpty())
        .ifPresent(
            u ->
                logg.skriv(
                    begaran.getAttribute(RequestDispatcher.ERROR_METHOD) + " " + vag(begaran), u));
    return undantag
        .flatMap(Feltolk::av)
        .orElseGet(() -> Feltolk.av(okandSida(begaran) ? 404 : status(begaran)));
  }

  /**
   * Skärmarna nekar varje adress som ingen vy har; för den som är inloggad finns den inte. En
   * förfalskad begäran (CSRF) ändrar något, så den är aldrig en hämtning, och är nekad.
   */
  private static boolean okandSida(HttpServletRequest begaran) {
    return status(begaran) == HttpStatus.FORBIDDEN.value()
        && LASER.contains(String.valueOf(begaran.getAttribute(RequestDispatcher.ERROR_METHOD)))
        && !vag(begaran).startsWith("/actuator");
  }

  private static int status(HttpServletRequest begaran) {
    return begaran.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer s ? s : 500;
  }

  private static String vag(HttpServletRequest begaran) {
    return begaran.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String s
        ? s
        : begaran.getRequestURI();
  }

  /** Språket i adressen, annars det som den som frågar har valt. */
  private static Locale sprak(HttpServletRequest begaran) {
    boolean iAdressen =
        begaran.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) instanceof String q
            && q.contains("sprak=en");
    return iAdressen ? Locale.ENGLISH : Valtsprak.av(begaran);
  }
}
