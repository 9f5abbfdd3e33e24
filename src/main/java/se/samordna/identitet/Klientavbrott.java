package se.samordna.identitet;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * Känner igen att den som frågade lagt på, till exempel mitt i en hämtning. Det är inget fel hos
 * oss. Bara servletbehållarens egna undantag räknas: en bruten förbindelse till databasen eller ett
 * annat program har samma text men är ett fel.
 */
public final class Klientavbrott {

  private Klientavbrott() {}

  public static boolean bakom(Throwable fel) {
    return Stream.iterate(Optional.of(fel), Optional::isPresent, f -> f.map(Throwable::getCause))
        .flatMap(Optional::stream)
        .limit(20)
        .anyMatch(
            f -> f instanceof ClientAbortException || f instanceof AsyncRequestNotUsableException);
  }
}
