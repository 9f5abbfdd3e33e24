package se.samordna.gemensam;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * En fil på disk utan namn: den är borttagen ur katalogen medan den används, så att platsen kommer
 * åter när ingen längre läser den, också när programmet dör.
 */
public final class Tillfallig {

  private Tillfallig() {}

  /** En ny, tom. */
  public static FileChannel kanal() throws IOException {
    return utanNamn(Files.createTempFile("samordna-", ".tmp"));
  }

  /** En kopia av innehållet som går att läsa var som helst i. */
  public static FileChannel kanal(Innehall innehall) throws IOException {
    FileChannel kanal = kanal();
    try (InputStream in = innehall.oppna()) {
      byte[] bit = new byte[Lattrad.BIT];
      for (int n = in.readNBytes(bit, 0, bit.length);
          n > 0;
          n = in.readNBytes(bit, 0, bit.length)) {
        skriv(kanal, ByteBuffer.wrap(bit, 0, n));
        Lattrad.slappFram();
      }
      return kanal.position(0);
    } catch (IOException | RuntimeException fel) {
      kanal.close();
      throw fel;
    }
  }

  private static void skriv(FileChannel kanal, ByteBuffer bit) throws IOException {
    while (bit.hasRemaining()) {
      kanal.write(bit);
    }
  }

  static Innehall innehall(FileChannel kanal) throws IOException {
    return Innehall.ur(kanal.size(), () -> new Lasning(kanal));
  }

  private static FileChannel utanNamn(Path fil) throws IOException {
    return FileChannel.open(
        fil, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Läser från början, oberoende av andra läsare av samma fil. */
  private static final class Lasning extends InputStream {

    private final FileChannel kanal;
    private long plats;

    Lasning(FileChannel kanal) {
      this.kanal = kanal;
    }

    @Override
    public int read() throws IOException {
      byte[] en = new byte[1];
      return read(en, 0, 1) < 0 ? -1 : en[0] & 0xff;
    }

    @Override
    public int read(byte[] till, int fran, int antal) throws IOException {
      if (antal == 0) {
        return 0;
      }
      int n = kanal.read(ByteBuffer.wrap(till, fran, antal), plats);
      plats += Math.max(0, n);
      return n;
    }
  }
}
