package se.samordna.gemensam;

import java.util.List;

/** En sida av en lista, i API:ts form. {@code totalt} räknar alla rader som aktören får se. */
public record Sida<T>(List<T> innehall, long totalt) {

  public static final int MEST = 200;

  public Sida {
    innehall = List.copyOf(innehall);
  }

  /** Sidan ur en lista som redan är läst i sin helhet. */
  public static <T> Sida<T> av(List<T> alla, Begaran begaran) {
    return new Sida<>(
        alla.stream().skip(begaran.forsta()).limit(begaran.antal()).toList(), alla.size());
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
