package se.samordna.ansokan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Vad som skiljer två versioner av en ansökan, fält för fält i formulärets ordning. Bara det som
 * ändrats är med.
 */
public record Versionsskillnad(List<Andring<?>> andringar) {

  public Versionsskillnad {
    andringar = List.copyOf(andringar);
  }

  /**
   * Ett fält som ändrats. I en lista är varje rad ett värde; i andra fält finns ett enda.
   *
   * @param falt namnet i API:t
   */
  public record Andring<T>(String falt, List<T> fore, List<T> efter) {

    public Andring {
      fore = List.copyOf(fore);
      efter = List.copyOf(efter);
    }
  }

  public static Versionsskillnad av(Ansokan fore, Ansokan efter) {
    List<Andring<?>> andringar = new ArrayList<>();
    Falt.ALLA.forEach(f -> jamfor(f, fore, efter).ifPresent(andringar::add));
    return new Versionsskillnad(andringar);
  }

  public boolean arTom() {
    return andringar.isEmpty();
  }

  private static Optional<Andring<?>> jamfor(Falt<?> falt, Ansokan fore, Ansokan efter) {
    List<?> gamla = rader(fore.varde(falt));
    List<?> nya = rader(efter.varde(falt));
    return gamla.equals(nya)
        ? Optional.empty()
        : Optional.of(new Andring<>(falt.namn(), utan(gamla, nya), utan(nya, gamla)));
  }

  /** Ett tomt fält har inga rader, ett ifyllt en; en lista har sina. */
  private static List<?> rader(Object varde) {
    return switch (varde) {
      case List<?> rader -> rader;
      case Optional<?> ett -> ett.stream().toList();
      default -> varde.toString().isEmpty() ? List.of() : List.of(varde);
    };
  }

  /** Rader som finns i båda visas inte: bara de som tagits bort och de som kommit till. */
  private static List<Object> utan(List<?> rader, List<?> andra) {
    List<Object> kvar = new ArrayList<>(rader);
    andra.forEach(kvar::remove);
    return kvar;
  }
}
