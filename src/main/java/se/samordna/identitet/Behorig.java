package se.samordna.identitet;

import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Används i {@code @PreAuthorize("@behorig.har('forbundschef')")}. Rollen prövas i det valda
 * förbundet, inte i token som helhet, så att en roll i ett förbund aldrig gäller i ett annat.
 */
@Component("behorig")
public class Behorig {

  /** Sant när aktören har någon av rollerna i sitt förbund. */
  public boolean har(String... koder) {
    boolean har =
        Inloggad.kanske()
            .map(a -> a.roller().stream().anyMatch(r -> Arrays.asList(koder).contains(r.kod())))
            .orElse(false);
    if (har) {
      Rollkrav.noterat(koder);
    }
    return har;
  }

  /** Sant för varje inloggad person med ett förbund. */
  public boolean inloggad() {
    return Inloggad.kanske().filter(Aktor::harForbund).isPresent();
  }

  /** Sant bara för processens egna steg. */
  public boolean process() {
    return Inloggad.kanske().map(Aktor::arProcess).orElse(false);
  }
}
