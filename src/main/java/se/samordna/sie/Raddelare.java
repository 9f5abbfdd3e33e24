package se.samordna.sie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samordna.gemensam.Mening;

/**
 * Delar en rad i etikett och fält: mellanslag och tabb skiljer, citattecken och klamrar håller
 * ihop.
 */
final class Raddelare {

  /** Radens fält, eller varför den inte går att dela. */
  sealed interface Utfall {
    record Delad(Post post) implements Utfall {}

    record Fel(Mening mening) implements Utfall {}
  }

  private final String rad;
  private int plats;
  private Optional<Mening> fel = Optional.empty();

  private Raddelare(String rad) {
    this.rad = rad;
  }

  static Utfall dela(int nummer, String rad) {
    Raddelare delare = new Raddelare(rad);
    String etikett = delare.etikett();
    List<Post.Falt> falt = delare.falt();
    return delare
        .fel
        .<Utfall>map(Utfall.Fel::new)
        .orElseGet(() -> new Utfall.Delad(new Post(nummer, etikett, falt)));
  }

  private String etikett() {
    hoppa();
    if (rad.startsWith("{", plats) || rad.startsWith("}", plats)) {
      return Character.toString(rad.charAt(plats++));
    }
    return ociterat("").toUpperCase(Locale.ROOT);
  }

  private List<Post.Falt> falt() {
    List<Post.Falt> falt = new ArrayList<>();
    for (hoppa(); plats < rad.length() && fel.isEmpty(); hoppa()) {
      falt.add(rad.charAt(plats) == '{' ? lista() : new Post.Falt.Text(ett("")));
    }
    return falt;
  }

  private Post.Falt lista() {
    plats++;
    List<String> varden = new ArrayList<>();
    for (hoppa(); plats < rad.length() && rad.charAt(plats) != '}'; hoppa()) {
      varden.add(ett("}"));
      if (fel.isPresent()) {
        return new Post.Falt.Lista(varden);
      }
    }
    if (plats >= rad.length()) {
      fel = Optional.of(Mening.av("sie_lista_oppen"));
    }
    plats++;
    return new Post.Falt.Lista(varden);
  }

  private String ett(String slutar) {
    return rad.charAt(plats) == '"' ? citerat(slutar) : ociterat(slutar);
  }

  private String ociterat(String slutar) {
    int start = plats;
    while (plats < rad.length() && !skiljer(plats) && slutar.indexOf(rad.charAt(plats)) < 0) {
      plats++;
    }
    return rad.substring(start, plats);
  }

  private String citerat(String slutar) {
    StringBuilder text = new StringBuilder();
    plats++;
    while (plats < rad.length() && rad.charAt(plats) != '"') {
      if (rad.startsWith("\\\"", plats)) {
        plats++;
      }
      text.append(rad.charAt(plats++));
    }
    if (plats++ >= rad.length()) {
      fel = Optional.of(Mening.av("sie_citat_oppet"));
    } else if (plats < rad.length() && !skiljer(plats) && slutar.indexOf(rad.charAt(plats)) < 0) {
      fel = Optional.of(Mening.av("sie_citat_inne"));
    }
    return text.toString();
  }

  private boolean skiljer(int index) {
    return rad.charAt(index) == ' ' || rad.charAt(index) == '\t';
  }

  private void hoppa() {
    while (plats < rad.length() && skiljer(plats)) {
      plats++;
    }
  }
}
