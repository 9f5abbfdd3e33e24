package se.samordna.identitet.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import se.samordna.gemensam.Filko;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;

/**
 * En fil till API:t tas först emot helt, till disk; först då ställer den sig i kön. En långsam
 * avsändare håller alltså varken plats i kön eller anslutning.
 */
@Component
class Filkofilter extends OncePerRequestFilter {

  private static final String FORSOK_IGEN_SEKUNDER = "10";

  /** Mindre kroppar än så ställs inte i kö, i byte. */
  private static final int LITEN = 256 * 1024;

  private static final Hinder FOR_STOR = Hinder.form("for_stort", Mening.av("for_stort"));

  private final HandlerExceptionResolver felsvar;
  private final Problemskrivare problem;

  Filkofilter(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver felsvar,
      Problemskrivare problem) {
    this.felsvar = felsvar;
    this.problem = problem;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest begaran) {
    return !arDelad(begaran) && !arStor(begaran);
  }

  private static boolean arDelad(HttpServletRequest begaran) {
    String typ = begaran.getContentType();
    return typ != null && typ.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  /** Stor, eller utan uppgift om hur stor. */
  private static boolean arStor(HttpServletRequest begaran) {
    return begaran.getContentLengthLong() > LITEN || begaran.getHeader("Transfer-Encoding") != null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
      throws ServletException, IOException {
    try {
      if (arDelad(begaran)) {
        taEmot(begaran);
        iTur(begaran, svar, kedja);
      } else {
        annat(begaran, svar, kedja);
      }
    } catch (UpprepbarBegaran.ForStorKropp forStor) {
      problem.skriv(svar, FOR_STOR);
    } catch (MultipartException fel) {
      felsvar.resolveException(begaran, svar, null, fel);
    } catch (Filko.Full full) {
      svar.setHeader("Retry-After", FORSOK_IGEN_SEKUNDER);
      felsvar.resolveException(begaran, svar, null, full);
    }
  }

  /** En stor JSON-text tar lika mycket minne att tolka som en fil. */
  private static void annat(HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
      throws ServletException, IOException {
    if (begaran.getContentLengthLong() > UpprepbarBegaran.STORST) {
      throw new UpprepbarBegaran.ForStorKropp();
    }
    UpprepbarBegaran mottagen = UpprepbarBegaran.av(begaran);
    if (mottagen.storlek() > LITEN) {
      iTur(mottagen, svar, kedja);
    } else {
      kedja.doFilter(mottagen, svar);
    }
  }

  /** En för stor eller trasig fil ger samma undantag här som i kontrollen. */
  private static void taEmot(HttpServletRequest begaran) throws IOException {
    try {
      begaran.getParts();
    } catch (IllegalStateException fel) {
      throw new MaxUploadSizeExceededException(-1, fel);
    } catch (ServletException fel) {
      throw new MultipartException("Filen går inte att läsa", fel);
    }
  }

  private static void iTur(HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja)
      throws ServletException, IOException {
    try {
      Filko.iTur(
          () -> {
            try {
              kedja.doFilter(begaran, svar);
              return svar;
            } catch (IOException fel) {
              throw new UncheckedIOException(fel);
            } catch (ServletException fel) {
              throw new Inre(fel);
            }
          });
    } catch (UncheckedIOException fel) {
      throw fel.getCause();
    } catch (Inre fel) {
      throw fel.inre;
    }
  }

  private static final class Inre extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient ServletException inre;

    Inre(ServletException inre) {
      super(inre);
      this.inre = inre;
    }
  }
}
