package se.samordna.budget.tecken;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Filens byte delade i ord: en följd av bokstäver och höga byte. Bara ord med höga byte sparas. */
final class Bytedelar {

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
  private final List<Del> ord = new ArrayList<>();

  private Bytedelar(byte[] alla) {
    this.alla = alla;
  }

  static Bytedelar av(byte[] bytes) {
    Bytedelar delar = new Bytedelar(bytes);
    int rad = 1;
    for (int i = 0; i < bytes.length; i++) {
      int start = i;
      boolean hog = false;
      while (i < bytes.length && iOrd(bytes[i])) {
        hog |= bytes[i] < 0;
        i++;
      }
      if (hog) {
        delar.ord.add(new Del(rad, start, Arrays.copyOfRange(bytes, start, i)));
      }
      rad += i < bytes.length && radslut(bytes, i) ? 1 : 0;
    }
    return delar;
  }

  private static boolean iOrd(byte b) {
    return b < 0 || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean radslut(byte[] bytes, int i) {
    return bytes[i] == '\n'
        || (bytes[i] == '\r' && (i + 1 >= bytes.length || bytes[i + 1] != '\n'));
  }

  List<Del> ord() {
    return ord;
  }

  /** Hela texten, med varje ord som det avkodats. */
  String text(Function<Del, String> avkodat) {
    StringBuilder ut = new StringBuilder(alla.length);
    int plats = 0;
    for (Del del : ord) {
      ut.append(new String(alla, plats, del.fran - plats, StandardCharsets.US_ASCII));
      ut.append(avkodat.apply(del));
      plats = del.fran + del.bytes.length;
    }
    return ut.append(new String(alla, plats, alla.length - plats, StandardCharsets.US_ASCII))
        .toString();
  }
}
