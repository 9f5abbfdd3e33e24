package se.samordna.sie;

import java.util.ArrayList;
import java.util.List;

/** Läser en objektlista i formatets form, så som {@link Objektref#lista} skrev den. */
public final class Objektlista {

  private Objektlista() {}

  public static List<Objektref> av(String lista) {
    Raddelare.Utfall utfall = Raddelare.dela(0, "# {" + lista + "}");
    if (!(utfall instanceof Raddelare.Utfall.Delad(Post post))) {
      throw new IllegalArgumentException("Ingen objektlista: " + lista);
    }
    List<String> delar = post.lista(0);
    List<Objektref> objekt = new ArrayList<>();
    for (int i = 0; i + 1 < delar.size(); i += 2) {
      objekt.add(new Objektref(Integer.parseInt(delar.get(i)), delar.get(i + 1)));
    }
    return objekt;
  }
}
