package se.samordna.foredragning.lista;

import java.util.List;
import se.samordna.sammantrade.bild.Motesbild;

/**
 * Föredragningslistan så som den som frågar får se den.
 *
 * @param version skickas med när listan ordnas
 */
public record Listbild(int version, List<Motesbild.Punktvy> punkter) {

  public Listbild {
    punkter = List.copyOf(punkter);
  }
}
