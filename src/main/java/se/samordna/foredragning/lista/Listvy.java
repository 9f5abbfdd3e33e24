package se.samordna.foredragning.lista;

import java.util.List;
import se.samordna.sammantrade.bild.Sammantradesvy;

/**
 * Föredragningslistan så som den som frågar får se den.
 *
 * @param version skickas med när listan ordnas
 */
public record Listvy(int version, List<Sammantradesvy.Punktvy> punkter) {

  public Listvy {
    punkter = List.copyOf(punkter);
  }
}
