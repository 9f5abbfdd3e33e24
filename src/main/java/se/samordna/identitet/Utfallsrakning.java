package se.samordna.identitet;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/** Hur begäran gått den senaste minuten, för larmet: hur många, och hur många som misslyckats. */
@Component
public final class Utfallsrakning {

  private static final Duration FONSTER = Duration.ofMinutes(1);

  /** Enstaka fel är en fråga för loggen; flera, som är mer än en bråkdel, är ett larm. */
  private static final long MINST_FEL = 3;

  private static final long MINST_PROCENT = 2;

  /** En sekunds utfall. */
  private record Sekund(long nar, long antal, long fel) {}

  private final Deque<Sekund> sekunder = new ArrayDeque<>();
  private final LongSupplier klocka;

  Utfallsrakning() {
    this(System::nanoTime);
  }

  Utfallsrakning(LongSupplier klocka) {
    this.klocka = klocka;
  }

  public void lyckad() {
    rakna(0);
  }

  /** En begäran som slutat i ett fel hos oss, eller en handling på skärmen som gjort det. */
  public void misslyckad() {
    rakna(1);
  }

  /** Så många misslyckas att någon måste se efter. */
  public synchronized boolean larmar() {
    glom();
    long antal = sekunder.stream().mapToLong(Sekund::antal).sum();
    long fel = sekunder.stream().mapToLong(Sekund::fel).sum();
    return fel >= MINST_FEL && fel * 100 >= antal * MINST_PROCENT;
  }

  private synchronized void rakna(long fel) {
    glom();
    long nu = klocka.getAsLong() / 1_000_000_000L;
    Sekund senast = sekunder.peekLast();
    if (senast != null && senast.nar() == nu) {
      sekunder.removeLast();
      sekunder.addLast(new Sekund(nu, senast.antal() + 1, senast.fel() + fel));
    } else {
      sekunder.addLast(new Sekund(nu, 1, fel));
    }
  }

  private void glom() {
    long aldst = klocka.getAsLong() / 1_000_000_000L - FONSTER.toSeconds();
    while (!sekunder.isEmpty() && sekunder.getFirst().nar() < aldst) {
      sekunder.removeFirst();
    }
  }
}
