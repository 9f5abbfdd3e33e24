package se.samordna.identitet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Innehall;

/**
 * Filer mellan disk och databas utan att hållas i minnet. Det som skrivs går som en ström till
 * databasen. Det som läses hämtas bit för bit, var bit i en egen kort transaktion som läsaren: den
 * som tar emot långsamt håller då ingen anslutning.
 */
@Component
public class Innehallslager {

  /** En bit, i byte. */
  static final int BIT = 128 * 1024;

  /**
   * Så många bitar hämtas samtidigt. Läsarna av stora filer delar på några anslutningar, i tur och
   * ordning, och kan inte ta alla från dem som arbetar.
   */
  private static final int SAMTIDIGA = 6;

  private final TransactionTemplate transaktion;
  private final Semaphore platser = new Semaphore(SAMTIDIGA, true);

  Innehallslager(PlatformTransactionManager transaktioner) {
    this.transaktion = new TransactionTemplate(transaktioner);
    this.transaktion.setReadOnly(true);
  }

  /** Läser en bit; {@code fran} räknas från ett, som {@code substring} i databasen. */
  @FunctionalInterface
  public interface Bitlasning {
    byte[] las(long fran, int antal);
  }

  /** Ett lagrat innehåll som aldrig ändras. Läses som den som är inloggad nu, också senare. */
  public Innehall lagrat(long storlek, String sha256, Bitlasning bitar) {
    Aktor aktor = Inloggad.aktor();
    return Innehall.ur(
        storlek, sha256, () -> new Bitstrom(storlek, (f, n) -> bit(aktor, bitar, f, n)));
  }

  private byte[] bit(Aktor aktor, Bitlasning bitar, long fran, int antal) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      // Den som redan har en anslutning väntar inte på dem som vill ha en.
      return bitar.las(fran, antal);
    }
    platser.acquireUninterruptibly();
    try {
      return Inloggad.som(aktor, () -> transaktion.execute(s -> bitar.las(fran, antal)));
    } finally {
      platser.release();
    }
  }

  /** Kör satsen med innehållet som parametern {@code namn}. */
  public static void skriv(StatementSpec sats, String namn, Innehall innehall) {
    int storlek = Math.toIntExact(innehall.storlek());
    try (InputStream in = innehall.oppna()) {
      SqlTypeValue strom = (ps, nr, typ, typnamn) -> ps.setBinaryStream(nr, in, storlek);
      sats.param(namn, strom).update();
    } catch (IOException fel) {
      throw new UncheckedIOException("Filen gick inte att läsa", fel);
    }
  }
}
