package se.samordna.bud.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * En vys omläsning. Flera bud tätt på varandra blir en. En sida som inte nås, för att datorn sover
 * eller webbläsaren är borta, läses inte om: varje läsning skulle läggas på hög i sessionen tills
 * den går ut. Den läses om en gång när den nås igen.
 */
final class Omlasning {

  private final BooleanSupplier nas;
  private final Runnable las;
  private final Executor senare;
  private final AtomicBoolean vantar = new AtomicBoolean();
  private volatile boolean slut;

  /**
   * @param nas sant när sidan tar emot det som ändras
   * @param las sätter i gång läsningen, som ropar {@link #borjar}
   * @param senare väntar en stund före nästa försök
   */
  Omlasning(BooleanSupplier nas, Runnable las, Executor senare) {
    this.nas = nas;
    this.las = las;
    this.senare = senare;
  }

  void begar() {
    if (vantar.compareAndSet(false, true)) {
      prova();
    }
  }

  private void prova() {
    if (slut) {
      return;
    }
    if (nas.getAsBoolean()) {
      las.run();
    } else {
      senare.execute(this::prova);
    }
  }

  /** Läsningen börjar; ett bud efter det här begär en ny. */
  void borjar() {
    vantar.set(false);
  }

  /** Vyn är stängd. */
  void slut() {
    slut = true;
  }
}
