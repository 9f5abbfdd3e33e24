package se.samordna.helheten;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;

/**
 * Mäter hur snart programmet svarar att det lever medan 50 hämtar och 24 lämnar 20 MB på en gång
 * (F17), och hur lång tid det tar. Jämförs med samma fråga i vila. Kravet är under en sekund.
 */
public final class Filmatning {

  private static final int SVAR_I_VILA = 50;

  private Filmatning() {}

  /** Argument: programmets port och realmens adress. */
  public static void main(String[] arg) throws Exception {
    int port = Integer.parseInt(arg[0]);
    Arendevag vag =
        new Arendevag(Api.mot(port, arg[1])::som, "bksv", List.of(), "vellinge", "region")
            .ide("Stora filer");
    Filtryck tryck =
        new Filtryck(
            port,
            arg[1],
            "sokande.vellinge.bksv",
            vag.arendeId(),
            Files.createTempDirectory("filmatning"));
    String handling = tryck.lamnaEn();
    Matare.Resultat vila = Matare.iVila(port, SVAR_I_VILA);
    Matare matare = Matare.svarstid(port);
    Filtryck.Utfall utfall = tryck.kor(handling);
    Matare.Resultat last = matare.klar();
    long hela =
        utfall.hamtade().stream().filter(tryck.hel()::equals).count()
            + utfall.lamnade().stream().filter(s -> s.statusCode() == 201).count();
    skriv("Lever under 74 stora filer, p95 (ms)", last.liv(), vila.liv());
    skriv("Lever under 74 stora filer, längst (ms)", last.langst(), vila.langst());
    System.out.printf(
        "Stora filer, hela av 74 (%d s)\t%d\t%d%n",
        last.tog().toSeconds(), hela, Filtryck.NEDLADDNINGAR + Filtryck.UPPLADDNINGAR);
  }

  private static void skriv(String vad, Duration matt, Duration jamfort) {
    System.out.printf("%s\t%d\t%d%n", vad, matt.toMillis(), Math.max(1, jamfort.toMillis()));
  }
}
