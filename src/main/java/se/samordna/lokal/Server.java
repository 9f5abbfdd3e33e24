package se.samordna.lokal;

/** En server som barnprocess. */
public interface Server {

  /** Startar och väntar tills servern är redo; {@link Startfel} annars. */
  void starta();

  /** Stannar i god ordning; gör ingenting om servern står stilla. */
  void stanna();

  /** Som {@code kill -9}. */
  void doda();

  /** Processens nummer, 0 när servern står stilla. */
  long pid();

  /** Svarar servern, kort och billigt? Frågas bara sedan den en gång blivit redo. */
  default boolean svarar() {
    return lever();
  }

  default boolean lever() {
    return ProcessHandle.of(pid()).filter(ProcessHandle::isAlive).isPresent();
  }
}
