package se.samordna.gemensam;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** En sida av en lista, i API:ts form. {@code totalt} räknar alla rader som aktören får se. */
public record Sida<T>(List<T> innehall, long totalt) {

  public static final int MEST = 200;

  public Sida {
    innehall = List.copyOf(innehall);
  }

  /** Den begärda sidan av en lista som redan är läst. */
  public static <T> Sida<T> av(List<T> alla, Begaran sida) {
    return new Sida<>(alla.stream().skip(sida.forsta()).limit(sida.antal()).toList(), alla.size());
  }

  /** Hela listan, sida för sida: för den som ska leta eller räkna i den, inte bläddra. */
  public static <T> List<T> alla(Function<Begaran, Sida<T>> lista) {
    List<T> alla = new ArrayList<>();
    Sida<T> sida;
    int nr = 0;
    do {
      sida = lista.apply(new Begaran(nr++, MEST));
      alla.addAll(sida.innehall());
    } while (!sida.innehall().isEmpty() && alla.size() < sida.totalt());
    return List.copyOf(alla);
  }

  /** Vilken sida som begärs: {@code sida} från 0, {@code antal} 1 till 200. */
  public record Begaran(int sida, int antal) {

    public Begaran {
      sida = Math.max(0, sida);
      antal = Math.clamp(antal, 1, MEST);
    }

    public long forsta() {
      return (long) sida * antal;
    }
  }
}
