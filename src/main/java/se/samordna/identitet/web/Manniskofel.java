package se.samordna.identitet.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import se.samordna.identitet.Klientavbrott;
import se.samordna.identitet.Nejsvar;
import se.samordna.identitet.Rest;

/**
 * En människa som möter ett fel får {@link Felsida}, inte det {@link Felsvar} som ett program får.
 * Ett uttryckligt nej behåller sin form. Vem som får något är säkerhetens fråga och lämnas till
 * den. Den som lagt på får inget svar, vem det än var.
 */
@Component
class Manniskofel implements HandlerExceptionResolver, Ordered {

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest begaran, HttpServletResponse svar, @Nullable Object mal, Exception fel) {
    if (Klientavbrott.bakom(fel)) {
      return new ModelAndView();
    }
    boolean program = Rest.ettProgram(begaran.getRequestURI(), begaran.getHeader("Accept"));
    if (program
        || fel instanceof Nejsvar
        || fel instanceof AccessDeniedException
        || fel instanceof AuthenticationException) {
      return null;
    }
    try {
      if (fel instanceof ErrorResponse kand) {
        svar.sendError(kand.getStatusCode().value());
      } else {
        begaran.setAttribute(RequestDispatcher.ERROR_EXCEPTION, fel);
        svar.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
      }
    } catch (IOException bortaUr) {
      throw new UncheckedIOException(bortaUr);
    }
    return new ModelAndView();
  }
}
