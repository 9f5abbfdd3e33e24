package se.samordna.gemensam;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Kön till det tunga arbetet med mottagna filer: tolkning och skrivning till databasen. Filen
 * ligger redan på disk när man ställer sig i kön, och ingen anslutning hålls medan man väntar.
 */
public final class Filko {

  /** Så många arbetar samtidigt. Fler tar bara anslutningar från dem som läser. */
  public static final int SAMTIDIGA = 4;

  /** Kortare än en mellanliggande servers tålamod (120 s), så att svaret blir vårt. */
  private static final long LANGST_SEKUNDER = 100;

  private static final Semaphore PLATSER = new Semaphore(SAMTIDIGA, true);

  /** Bunden för den som redan har sin plats. */
  private static final ScopedValue<Boolean> PA_PLATS = ScopedValue.newInstance();

  private Filko() {}

  /** Väntan tog för lång tid; inget är gjort. */
  public static final class Full extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Full() {
      super("Kön till filerna rör sig inte");
    }
  }

  /**
   * Gör arbetet när det är ens tur; {@link Full} när turen inte kommer. Den som redan har en plats
   * gör det genast.
   */
  public static <T> T iTur(Supplier<T> arbete) {
    if (PA_PLATS.isBound()) {
      return arbete.get();
    }
    if (!fickPlats()) {
      throw new Full();
    }
    try {
      return ScopedValue.where(PA_PLATS, true).call(arbete::get);
    } finally {
      PLATSER.release();
    }
  }

  private static boolean fickPlats() {
    try {
      return PLATSER.tryAcquire(LANGST_SEKUNDER, TimeUnit.SECONDS);
    } catch (InterruptedException avbruten) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
