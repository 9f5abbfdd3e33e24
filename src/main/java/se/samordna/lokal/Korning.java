package se.samordna.lokal;

import java.util.Optional;
import java.util.function.Consumer;

/** Det barn som just nu kör, om något. */
final class Korning {

  private Optional<Barn> barn = Optional.empty();

  private volatile boolean harVaritRedo;

  /** Barnet har kommit igång. Det minns vi, också när det sedan stannat. */
  void redo() {
    harVaritRedo = true;
  }

  boolean harVaritRedo() {
    return harVaritRedo;
  }

  synchronized void satt(Barn nytt) {
    barn = Optional.of(nytt);
  }

  void stanna() {
    slut(Barn::stanna);
  }

  void doda() {
    slut(Barn::doda);
  }

  synchronized long pid() {
    return barn.map(b -> b.process().pid()).orElse(0L);
  }

  private synchronized void slut(Consumer<Barn> satt) {
    barn.ifPresent(satt);
    barn = Optional.empty();
  }
}
