package se.samordna.sie;

import java.util.List;

/**
 * En rad delad i fält.
 *
 * @param etikett med #, i versaler; klammern själv för en rad som är en klammer
 */
record Post(int rad, String etikett, List<Falt> falt) {

  /** Ett fält: text, eller en objektlista inom klamrar. */
  sealed interface Falt {
    record Text(String varde) implements Falt {}

    record Lista(List<String> varden) implements Falt {}
  }

  Post {
    falt = List.copyOf(falt);
  }

  boolean arLista(int index) {
    return index < falt.size() && falt.get(index) instanceof Falt.Lista;
  }

  /** Tom text för ett fält som saknas: sista fälten får utelämnas. */
  String text(int index) {
    return index < falt.size() && falt.get(index) instanceof Falt.Text(String varde) ? varde : "";
  }

  List<String> lista(int index) {
    return index < falt.size() && falt.get(index) instanceof Falt.Lista(List<String> varden)
        ? varden
        : List.of();
  }
}
