package se.samordna.identitet.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Dorrar;
import se.samordna.identitet.Inloggad;

/**
 * Säger vem som handlar och i vilket förbund, för hela begäran. Förbundet följer av token; den som
 * hör till flera väljer med {@code X-Forbund} i API:t och i huvudet på skärmen.
 */
@Component
class Aktorsfilter extends OncePerRequestFilter {

  private static final String HUVUD = "X-Forbund";

  private final Problemskrivare problem;

  Aktorsfilter(Problemskrivare problem) {
    this.problem = problem;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
      throws ServletException, IOException {
    Optional<Token> token = token(SecurityContextHolder.getContext().getAuthentication());
    if (token.isEmpty()) {
      kedja.doFilter(begaran, svar);
      return;
    }
    List<String> mina = token.get().forbund();
    begaran.setAttribute(Dorrar.MINA_FORBUND, mina);
    String valt = valt(begaran).orElse(mina.size() == 1 ? mina.getFirst() : "");
    if (!valt.isEmpty() && !mina.contains(valt)) {
      problem.skriv(svar, Hinder.saknas(Mening.av("sak_20")));
    } else if (valt.isEmpty() && mina.size() > 1 && arApi(begaran) && !omMigSjalv(begaran)) {
      problem.skriv(
          svar, Hinder.form("valj_forbund", Mening.av("valj_forbund", String.join(", ", mina))));
    } else {
      Aktor aktor = token.get().aktor(valt.isEmpty() && !mina.isEmpty() ? mina.getFirst() : valt);
      Kedja.fortsatt(arbete -> Inloggad.som(aktor, arbete), kedja, begaran, svar);
    }
  }

  /** Vilka förbund jag hör till går att fråga utan att först ha valt ett. */
  private static boolean omMigSjalv(HttpServletRequest begaran) {
    return begaran.getRequestURI().equals("/api/v1/mig");
  }

  private static boolean arApi(HttpServletRequest begaran) {
    return begaran.getRequestURI().startsWith("/api/");
  }

  private static Optional<String> valt(HttpServletRequest begaran) {
    if (arApi(begaran)) {
      return Optional.ofNullable(begaran.getHeader(HUVUD)).filter(h -> !h.isBlank());
    }
    HttpSession session = begaran.getSession(false);
    return Optional.ofNullable(session)
        .map(s -> s.getAttribute(Dorrar.VALT_FORBUND))
        .map(Object::toString);
  }

  private static Optional<Token> token(@Nullable Authentication inloggning) {
    return switch (inloggning) {
      case JwtAuthenticationToken jwt -> Optional.of(Token.av(jwt.getTokenAttributes()));
      case Authentication a when a.getPrincipal() instanceof OidcUser anvandare ->
          Optional.of(Token.av(anvandare.getClaims()));
      case null, default -> Optional.empty();
    };
  }
}
