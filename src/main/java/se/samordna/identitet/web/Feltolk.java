package se.samordna.identitet.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.web.firewall.RequestRejectedException;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Databasavbrott;
import se.samordna.identitet.OkantUtfall;

/**
 * Vad ett fel som ingen räknat med heter utåt: status, stabil kod och en svensk text som säger vad
 * man gör nu. Det som bröts mitt i sägs vara okänt, aldrig osparat.
 */
final class Feltolk {

  static final String FORSOK_IGEN_SEKUNDER = "5";

  private static final Problem OKANT =
      new Problem(
          HttpStatus.SERVICE_UNAVAILABLE, "okant_utfall", Mening.av("okant_utfall_databas"));

  private static final Problem AVBROTT =
      new Problem(
          HttpStatus.SERVICE_UNAVAILABLE, "tillfalligt_avbrott", Mening.av("tillfalligt_avbrott"));

  private static final Problem INLOGGNINGEN_BORTA =
      new Problem(
          HttpStatus.SERVICE_UNAVAILABLE,
          "inloggningen_nas_inte",
          Mening.av("inloggningen_nas_inte"));

  private static final Problem OKAND_STATUS =
      new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "ovantat_fel", Mening.av("okand_status_fel"));

  private static final Problem FEL_BEGARAN =
      new Problem(HttpStatus.BAD_REQUEST, "fel_begaran", Mening.av("fel_begaran_2"));

  private static final Map<Integer, Problem> EFTER_STATUS =
      Map.ofEntries(
          Map.entry(400, FEL_BEGARAN),
          problem(401, "inte_inloggad", Mening.av("inte_inloggad")),
          problem(403, "saknar_roll", Mening.av("saknar_roll")),
          problem(404, "finns_inte", Mening.av("adressen_finns_inte")),
          problem(405, "fel_metod", Mening.av("fel_metod_2")),
          problem(406, "fel_svarstyp", Mening.av("fel_svarstyp")),
          problem(408, "for_langsamt", Mening.av("for_langsamt")),
          problem(413, "for_stor", Mening.av("for_stort_innehall")),
          problem(414, "for_lang_adress", Mening.av("for_lang_adress")),
          problem(415, "fel_innehallstyp", Mening.av("fel_innehallstyp_2")),
          problem(429, "for_manga", Mening.av("for_manga_anrop_2")),
          problem(431, "for_stora_huvuden", Mening.av("for_stora_huvuden")),
          problem(501, "fel_metod", Mening.av("okand_metod")),
          Map.entry(503, AVBROTT));

  private Feltolk() {}

  /** Ett fel som det ska sägas utåt. */
  record Problem(HttpStatus status, String kod, Mening mening) {

    String text() {
      return mening.toString();
    }

    /** Det går över av sig självt; försök igen. */
    boolean avbrott() {
      return status == HttpStatus.SERVICE_UNAVAILABLE;
    }

    ProblemDetail detalj() {
      ProblemDetail detalj = ProblemDetail.forStatusAndDetail(status, text());
      detalj.setProperties(Problemfalt.med(kod));
      return detalj;
    }
  }

  private static Map.Entry<Integer, Problem> problem(int status, String kod, Mening mening) {
    return Map.entry(status, new Problem(HttpStatus.valueOf(status), kod, mening));
  }

  /** Problemet bakom en status som servern eller ramverket valt. */
  static Problem av(int status) {
    Problem kant = EFTER_STATUS.get(status);
    if (kant != null) {
      return kant;
    }
    HttpStatus eget = HttpStatus.resolve(status);
    return eget == null || !eget.is4xxClientError()
        ? OKAND_STATUS
        : new Problem(eget, "fel_begaran", FEL_BEGARAN.mening());
  }

  /** Problemet bakom ett undantag; tomt betyder att det är ett fel i programmet. */
  static Optional<Problem> av(Throwable fel) {
    for (Throwable f = fel; f != null; f = f.getCause()) {
      if (f instanceof AuthenticationServiceException) {
        return Optional.of(INLOGGNINGEN_BORTA);
      }
      if (f instanceof RequestRejectedException) {
        return Optional.of(FEL_BEGARAN);
      }
      if (f instanceof OkantUtfall) {
        return Optional.of(OKANT);
      }
    }
    return Databasavbrott.bakom(fel) ? Optional.of(AVBROTT) : Optional.empty();
  }
}
