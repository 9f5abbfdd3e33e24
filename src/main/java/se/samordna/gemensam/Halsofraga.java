package se.samordna.gemensam;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * En fråga till något som kan ha frusit, ställd så att den som frågar inte fryser med. En fråga i
 * taget: den som hängt sig väntas in, den ställs inte en gång till.
 */
public final class Halsofraga<T> {

  private final Supplier<T> fraga;
  private final Duration talamod;
  private Optional<CompletableFuture<T>> ute = Optional.empty();

  public Halsofraga(Duration talamod, Supplier<T> fraga) {
    this.talamod = talamod;
    this.fraga = fraga;
  }

  /** Svaret, eller tomt om det dröjer eller misslyckas. */
  public Optional<T> svar() {
    try {
      return Optional.of(fragan().get(talamod.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException inget) {
      return Optional.empty();
    } catch (InterruptedException avbruten) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private synchronized CompletableFuture<T> fragan() {
    CompletableFuture<T> pagar =
        ute.filter(f -> !f.isDone())
            .orElseGet(() -> CompletableFuture.supplyAsync(fraga, Halsofraga::iEgenTrad));
    ute = Optional.of(pagar);
    return pagar;
  }

  private static void iEgenTrad(Runnable arbete) {
    Thread.ofPlatform().daemon().name("halsofraga").start(arbete);
  }
}
