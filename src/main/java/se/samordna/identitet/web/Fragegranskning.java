package se.samordna.identitet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;

/**
 * Granskar frågesträngen till API:t innan någon kontroller läser den: tecken som inte kan sparas
 * (F25), och en sida eller ett antal som inte finns. Fler än 200 är inget fel, bara 200 lämnas.
 */
@Component
class Fragegranskning implements HandlerInterceptor {

  private static final int LANGST = 1_000;
  private static final Pattern HELTAL = Pattern.compile("[0-9]{1,9}");
  private static final Map<String, Integer> MINST = Map.of("sida", 0, "antal", 1);

  private final Problemskrivare problem;

  Fragegranskning(Problemskrivare problem) {
    this.problem = problem;
  }

  @Override
  public boolean preHandle(HttpServletRequest begaran, HttpServletResponse svar, Object mal)
      throws IOException {
    Optional<Hinder> hinder = granska(begaran);
    if (hinder.isPresent()) {
      problem.skriv(svar, hinder.get());
    }
    return hinder.isEmpty();
  }

  private static Optional<Hinder> granska(HttpServletRequest begaran) {
    Granskning granskning = new Granskning();
    // Ett formulärs fält kan vara långa texter; deras längd prövar den som tar emot dem.
    int langst = begaran.getQueryString() == null ? Integer.MAX_VALUE : LANGST;
    try {
      begaran
          .getParameterMap()
          .forEach((namn, v) -> varden(granskning, namn, String.join("", v), langst));
      vagens(begaran).forEach((namn, varde) -> granskning.text("" + namn, "" + varde, LANGST));
    } catch (IllegalStateException olasligt) {
      return Optional.of(Hinder.form("olasligt", Mening.av("olasligt_2")));
    }
    return Optional.of(granskning.fel()).filter(f -> !f.isEmpty()).map(Hinder::form);
  }

  /** Det adressens mönster plockat ut, till exempel ett id. */
  private static Map<?, ?> vagens(HttpServletRequest begaran) {
    return begaran.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> delar
        ? delar
        : Map.of();
  }

  private static void varden(Granskning granskning, String namn, String varde, int langst) {
    granskning.text(namn, varde, langst);
    Integer minst = MINST.get(namn);
    if (minst != null) {
      granskning.krav(
          heltal(varde).orElse(-1) >= minst, namn, "fel_form", Mening.av("fel_form_5", minst));
    }
  }

  private static OptionalInt heltal(String varde) {
    return HELTAL.matcher(varde).matches()
        ? OptionalInt.of(Integer.parseInt(varde))
        : OptionalInt.empty();
  }
}
