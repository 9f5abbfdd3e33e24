package se.samordna.helheten;

import java.time.Duration;
import java.time.Instant;
import se.samordna.stod.Api;

/**
 * Mäter hur snart programmet svarar medan tusen långsamma anslutningar står öppna (F17): att det
 * lever, och en inloggad som arbetar. Jämförs med detsamma i vila. Kravet är under en sekund.
 */
public final class Anslutningsmatning {

  private static final int SVAR_I_VILA = 50;

  private Anslutningsmatning() {}

  /** Argument: programmets port och realmens adress. */
  public static void main(String[] arg) throws Exception {
    int port = Integer.parseInt(arg[0]);
    Api person = Api.mot(port, arg[1]).som("administrator.bksv");
    Matare.Resultat vila = Matare.iVila(port, SVAR_I_VILA);
    Duration personIVila = Duration.ZERO;
    for (int i = 0; i < SVAR_I_VILA; i++) {
      personIVila = langst(personIVila, arbetar(person));
    }
    Duration personen = Duration.ZERO;
    Matare.Resultat last;
    try (Langsamma langsamma = Langsamma.mot(port)) {
      Matare matare = Matare.svarstid(port);
      do {
        personen = langst(personen, arbetar(person));
      } while (langsamma.nagonKvar());
      last = matare.klar();
    }
    skriv("Lever under 1 000 långsamma, p95 (ms)", last.liv(), vila.liv());
    skriv("Lever under 1 000 långsamma, längst (ms)", last.langst(), vila.langst());
    skriv("Inloggad under 1 000 långsamma, längst (ms)", personen, personIVila);
  }

  private static Duration arbetar(Api person) {
    Instant fran = Instant.now();
    person.get("/arenden").krav(200);
    return Duration.between(fran, Instant.now());
  }

  private static Duration langst(Duration en, Duration annan) {
    return en.compareTo(annan) > 0 ? en : annan;
  }

  private static void skriv(String vad, Duration matt, Duration jamfort) {
    System.out.printf("%s\t%d\t%d%n", vad, matt.toMillis(), Math.max(1, jamfort.toMillis()));
  }
}
