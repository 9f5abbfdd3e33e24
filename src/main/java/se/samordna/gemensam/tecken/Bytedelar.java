package se.samordna.gemensam.tecken;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Filens byte delade i ord: en följd av bokstäver och höga byte. Bara ord med höga byte räknas. De
 * letas fram på nytt varje gång och sparas inte: i en fil kan de vara miljoner.
 */
final class Bytedelar implements Iterable<Bytedelar.Del> {

  /** Ett ord med minst en hög byte. */
  static final class Del {

    private final int rad;
    private final int fran;
    private final byte[] bytes;

    private Del(int rad, int fran, byte[] bytes) {
      this.rad = rad;
      this.fran = fran;
      this.bytes = bytes;
    }

    int rad() {
      return rad;
    }

    byte[] bytes() {
      return bytes.clone();
    }
  }

  private final byte[] alla;

  private Bytedelar(byte[] alla) {
    this.alla = alla;
  }

  static Bytedelar av(byte[] bytes) {
    return new Bytedelar(bytes);
  }

  @Override
  public Iterator<Del> iterator() {
    return new Sokning();
  }

  private final class Sokning implements Iterator<Del> {

    private int rad = 1;
    private int plats;
    private Optional<Del> nasta = leta();

    private Optional<Del> leta() {
      while (plats < alla.length) {
        int start = plats;
        boolean hog = false;
        while (plats < alla.length && iOrd(alla[plats])) {
          hog |= alla[plats] < 0;
          plats++;
        }
        int slut = plats;
        int har = rad;
        rad += plats < alla.length && radslut(alla, plats) ? 1 : 0;
        plats++;
        if (hog) {
          return Optional.of(new Del(har, start, Arrays.copyOfRange(alla, start, slut)));
        }
      }
      return Optional.empty();
    }

    @Override
    public boolean hasNext() {
      return nasta.isPresent();
    }

    @Override
    public Del next() {
      Del denna = nasta.orElseThrow(NoSuchElementException::new);
      nasta = leta();
      return denna;
    }
  }

  private static boolean iOrd(byte b) {
    return b < 0 || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean radslut(byte[] bytes, int i) {
    return bytes[i] == '\n'
        || (bytes[i] == '\r' && (i + 1 >= bytes.length || bytes[i + 1] != '\n'));
  }

  /** Hela texten, med varje ord som det avkodats. */
  String text(Function<Del, String> avkodat) {
    StringBuilder ut = new StringBuilder(alla.length);
    int plats = 0;
    for (Del del : this) {
      ut.append(new String(alla, plats, del.fran - plats, StandardCharsets.US_ASCII));
      ut.append(avkodat.apply(del));
      plats = del.fran + del.bytes.length;
    }
    return ut.append(new String(alla, plats, alla.length - plats, StandardCharsets.US_ASCII))
        .toString();
  }
}
