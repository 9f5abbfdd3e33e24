package se.samordna.sie;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Vad en rad hör till i en dimension: {@code {6 "P1"}}.
 *
 * @param dimension 6 är projekt, 1 kostnadsställe; från 20 är de fria
 */
public record Objektref(int dimension, String nummer) {

  public static final int KOSTNADSSTALLE = 1;
  public static final int PROJEKT = 6;

  /** Listan i formatets form utan klamrar, till exempel {@code 1 "100" 6 "P1"}. */
  public static String lista(List<Objektref> objekt) {
    return objekt.stream()
        .map(o -> o.dimension() + " " + Sietext.citerad(o.nummer()))
        .collect(Collectors.joining(" "));
  }
}
