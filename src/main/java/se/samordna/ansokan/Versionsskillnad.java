package se.samordna.ansokan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
    Jamforelse j = new Jamforelse(fore, efter, new ArrayList<>());
    j.ett("rubrik", Ansokan::rubrik);
    j.ett("insatstyp", Ansokan::insatstyp);
    j.ett("niva", Ansokan::niva);
    j.ett("bakgrund", Ansokan::bakgrund);
    j.ett("malgrupp", Ansokan::malgrupp);
    j.ett("syfte", Ansokan::syfte);
    j.rader("mal", Ansokan::mal);
    j.rader("parter", Ansokan::parter);
    j.rader("start", a -> a.start().stream().toList());
    j.rader("slut", a -> a.slut().stream().toList());
    j.rader("budget", Ansokan::budget);
    j.rader("medfinansiering", Ansokan::medfinansiering);
    j.ett("implementering", Ansokan::implementering);
    j.ett("risker", Ansokan::risker);
    j.ett("samverkan", Ansokan::samverkan);
    j.ett("uppfoljning", Ansokan::uppfoljning);
    j.ett("jamstalldhet", Ansokan::jamstalldhet);
    return new Versionsskillnad(j.andringar());
  }

  public boolean arTom() {
    return andringar.isEmpty();
  }

  private record Jamforelse(Ansokan fore, Ansokan efter, List<Andring<?>> andringar) {

    void ett(String falt, Function<Ansokan, String> varde) {
      rader(falt, a -> List.of(varde.apply(a)).stream().filter(t -> !t.isEmpty()).toList());
    }

    /** Rader som finns i båda visas inte: bara de som tagits bort och de som kommit till. */
    <T> void rader(String falt, Function<Ansokan, List<T>> varden) {
      List<T> gamla = varden.apply(fore);
      List<T> nya = varden.apply(efter);
      if (!gamla.equals(nya)) {
        andringar.add(new Andring<>(falt, utan(gamla, nya), utan(nya, gamla)));
      }
    }

    private static <T> List<T> utan(List<T> rader, List<T> andra) {
      List<T> kvar = new ArrayList<>(rader);
      andra.forEach(kvar::remove);
      return kvar;
    }
  }
}
