package se.samordna.sammantrade.lista;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Var mallens punkter hamnar på en lista som redan kan ha punkter: de första överst, de sista
 * nederst, sinsemellan i mallens ordning. Det som redan står på listan står kvar och i samma
 * ordning.
 */
final class Standardplacering {

  private Standardplacering() {}

  /**
   * En plats på listan: något som redan står där, eller en ny stående punkt.
   *
   * @param nyckel mallens nyckel, tom för det som inte är stående
   */
  record Rad<T>(Optional<T> befintlig, Optional<Standardpunkt> ny, String nyckel) {

    static <T> Rad<T> befintlig(T det, Optional<String> nyckel) {
      return new Rad<>(Optional.of(det), Optional.empty(), nyckel.orElse(""));
    }

    private static <T> Rad<T> ny(Standardpunkt s) {
      return new Rad<>(Optional.empty(), Optional.of(s), s.nyckel());
    }
  }

  static <T> List<Rad<T>> fyll(List<Rad<T>> lista, Standardmall mall) {
    List<Rad<T>> fylld = new ArrayList<>(lista);
    for (Standardpunkt s : mall.punkter()) {
      if (fylld.stream().noneMatch(r -> r.nyckel().equals(s.nyckel()))) {
        fylld.add(plats(fylld, mall, s), Rad.ny(s));
      }
    }
    return fylld;
  }

  /** Efter den närmaste tidigare av samma slag; annars överst, eller före nästa av de sista. */
  private static <T> int plats(List<Rad<T>> lista, Standardmall mall, Standardpunkt s) {
    int efter = sista(lista, nycklar(mall, s, true));
    if (efter >= 0) {
      return efter + 1;
    }
    if (s.plats() == Standardpunkt.Plats.FORST) {
      return 0;
    }
    int fore = forsta(lista, nycklar(mall, s, false));
    return fore >= 0 ? fore : lista.size();
  }

  private static Set<String> nycklar(Standardmall mall, Standardpunkt s, boolean tidigare) {
    int har = mall.punkter().indexOf(s);
    Set<String> nycklar = new HashSet<>();
    for (int i = 0; i < mall.punkter().size(); i++) {
      Standardpunkt annan = mall.punkter().get(i);
      if (annan.plats() == s.plats() && (tidigare ? i < har : i > har)) {
        nycklar.add(annan.nyckel());
      }
    }
    return nycklar;
  }

  private static <T> int sista(List<Rad<T>> lista, Set<String> nycklar) {
    int plats = -1;
    for (int i = 0; i < lista.size(); i++) {
      plats = nycklar.contains(lista.get(i).nyckel()) ? i : plats;
    }
    return plats;
  }

  private static <T> int forsta(List<Rad<T>> lista, Set<String> nycklar) {
    for (int i = 0; i < lista.size(); i++) {
      if (nycklar.contains(lista.get(i).nyckel())) {
        return i;
      }
    }
    return -1;
  }
}
