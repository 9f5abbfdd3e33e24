package se.samordna.foredragning.lista;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.samordna.mote.Listplats;

/**
 * Var mallens punkter hamnar på en lista som redan kan ha punkter: de första i följden överst, de
 * sista i följden nederst ({@link Listplats}), sinsemellan i mallens ordning. Det som redan står på
 * listan står kvar och i samma ordning, och inget ställs före det som behandlats.
 */
final class Standardplacering {

  private Standardplacering() {}

  /**
   * En plats på listan: något som redan står där, eller en ny stående punkt.
   *
   * @param nyckel mallens nyckel, tom för det som inte är stående
   */
  record Rad<T>(
      Optional<T> befintlig, Optional<Standardpunkt> ny, String nyckel, Listplats.Rad plats) {

    static <T> Rad<T> befintlig(T det, Optional<String> nyckel, Listplats.Rad plats) {
      return new Rad<>(Optional.of(det), Optional.empty(), nyckel.orElse(""), plats);
    }

    private static <T> Rad<T> ny(Standardpunkt s) {
      return new Rad<>(
          Optional.empty(),
          Optional.of(s),
          s.nyckel(),
          new Listplats.Rad(s.plats() == Standardpunkt.Plats.SIST, false, false));
    }

    private boolean forst() {
      return !nyckel.isEmpty() && !plats.sist();
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

  private static <T> int plats(List<Rad<T>> lista, Standardmall mall, Standardpunkt s) {
    int borjar = 1 + sista(lista, 0, lista.size(), r -> r.plats().behandlad());
    if (s.plats() == Standardpunkt.Plats.FORST) {
      return 1 + sista(lista, borjar, inledande(lista, borjar), r -> fore(mall, r, s));
    }
    int avslutande = Listplats.avslutande(lista.stream().map(Rad::plats).toList());
    int fore = sista(lista, avslutande, lista.size(), r -> fore(mall, r, s));
    return fore >= avslutande ? fore + 1 : avslutande;
  }

  /** Slutet på den följd av stående punkter som står först, räknat från {@code borjar}. */
  private static <T> int inledande(List<Rad<T>> lista, int borjar) {
    return IntStream.range(borjar, lista.size())
        .filter(nr -> !lista.get(nr).forst())
        .findFirst()
        .orElse(lista.size());
  }

  /** Sant när raden står före punkten i mallen. */
  private static boolean fore(Standardmall mall, Rad<?> rad, Standardpunkt s) {
    return mall.punkter().subList(0, mall.punkter().indexOf(s)).stream()
        .anyMatch(p -> p.nyckel().equals(rad.nyckel()));
  }

  /** Den sista raden i följden som stämmer; annars raden före följden. */
  private static <T> int sista(List<Rad<T>> lista, int fran, int till, Predicate<Rad<T>> stammer) {
    return IntStream.range(fran, till)
        .filter(nr -> stammer.test(lista.get(nr)))
        .max()
        .orElse(fran - 1);
  }
}
