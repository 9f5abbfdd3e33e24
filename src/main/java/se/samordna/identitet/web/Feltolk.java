package se.samordna.identitet.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.web.firewall.RequestRejectedException;
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
          HttpStatus.SERVICE_UNAVAILABLE,
          "okant_utfall",
          "Databasen bröts medan det sparades, så det är okänt om det blev sparat. Skicka samma"
              + " anrop igen med samma Idempotency-Key, eller läs in på nytt innan du gör om det.");

  private static final Problem AVBROTT =
      new Problem(
          HttpStatus.SERVICE_UNAVAILABLE,
          "tillfalligt_avbrott",
          "Databasen nås inte just nu och inget är sparat. Försök igen om en stund.");

  private static final Problem INLOGGNINGEN_BORTA =
      new Problem(
          HttpStatus.SERVICE_UNAVAILABLE,
          "inloggningen_nas_inte",
          "Inloggningen går inte att pröva just nu och inget är sparat. Försök igen om en stund.");

  private static final Problem OKAND_STATUS =
      new Problem(
          HttpStatus.INTERNAL_SERVER_ERROR,
          "ovantat_fel",
          "Något gick fel hos oss. Försök igen; kontakta driften om felet kvarstår.");

  private static final Problem FEL_BEGARAN =
      new Problem(
          HttpStatus.BAD_REQUEST,
          "fel_begaran",
          "Begäran kan inte tas emot. Kontrollera adress, huvuden och innehåll.");

  private static final Map<Integer, Problem> EFTER_STATUS =
      Map.ofEntries(
          Map.entry(400, FEL_BEGARAN),
          problem(
              401,
              "inte_inloggad",
              "Du är inte inloggad eller så har inloggningen gått ut. Logga in och försök igen."),
          problem(
              403,
              "saknar_roll",
              "Din roll får inte göra detta. Be förbundets administratör om rätt behörighet."),
          problem(404, "finns_inte", "Adressen finns inte."),
          problem(405, "fel_metod", "Adressen tar inte emot den metoden."),
          problem(406, "fel_svarstyp", "Svaret finns inte i den form du bad om."),
          problem(408, "for_langsamt", "Begäran kom inte fram i tid. Försök igen."),
          problem(413, "for_stor", "Innehållet är för stort. Högst 25 MB tas emot."),
          problem(414, "for_lang_adress", "Adressen är för lång. Korta den."),
          problem(415, "fel_innehallstyp", "Skicka innehållet i en form som adressen tar emot."),
          problem(429, "for_manga", "Det kom för många anrop. Vänta en stund och försök igen."),
          problem(431, "for_stora_huvuden", "Anropets huvuden är för stora. Korta dem."),
          problem(501, "fel_metod", "Servern känner inte den metoden."),
          Map.entry(503, AVBROTT));

  private Feltolk() {}

  /** Ett fel som det ska sägas utåt. */
  record Problem(HttpStatus status, String kod, String text) {

    /** Det går över av sig självt; försök igen. */
    boolean avbrott() {
      return status == HttpStatus.SERVICE_UNAVAILABLE;
    }

    ProblemDetail detalj() {
      ProblemDetail detalj = ProblemDetail.forStatusAndDetail(status, text);
      detalj.setProperties(Map.of("kod", kod, "fel", List.of()));
      return detalj;
    }
  }

  private static Map.Entry<Integer, Problem> problem(int status, String kod, String text) {
    return Map.entry(status, new Problem(HttpStatus.valueOf(status), kod, text));
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
        : new Problem(eget, "fel_begaran", FEL_BEGARAN.text());
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
