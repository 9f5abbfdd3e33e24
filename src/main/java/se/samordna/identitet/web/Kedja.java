package se.samordna.identitet.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/** Resten av filterkedjan som ett arbete, för det som gäller bara medan den går. */
final class Kedja {

  private Kedja() {}

  /** Det som gäller kring ett arbete, till exempel vem som handlar. */
  @FunctionalInterface
  interface Omgivning {
    void kring(ScopedValue.CallableOp<ServletResponse, Exception> arbete) throws Exception;
  }

  /** Låter kedjan gå i omgivningen; dess fel kommer fram som de är. */
  static void fortsatt(
      Omgivning omgivning, FilterChain kedja, ServletRequest begaran, ServletResponse svar)
      throws ServletException, IOException {
    try {
      omgivning.kring(
          () -> {
            kedja.doFilter(begaran, svar);
            return svar;
          });
    } catch (ServletException | IOException | RuntimeException fel) {
      throw fel;
    } catch (Exception annat) {
      throw new IllegalStateException("Kedjan kastar inget annat", annat);
    }
  }
}
