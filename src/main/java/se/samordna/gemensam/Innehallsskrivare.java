package se.samordna.gemensam;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Optional;

/** Samlar det som skrivs i minnet tills det blir stort, sedan på disk. */
public final class Innehallsskrivare extends OutputStream {

  private final ByteArrayOutputStream minne = new ByteArrayOutputStream();
  private Optional<FileChannel> disk = Optional.empty();
  private OutputStream nu = minne;

  @Override
  public void write(int tecken) throws IOException {
    write(new byte[] {(byte) tecken}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int fran, int antal) throws IOException {
    if (disk.isEmpty() && minne.size() + antal > Innehall.I_MINNET) {
      tillDisk();
    }
    nu.write(bytes, fran, antal);
  }

  private void tillDisk() throws IOException {
    FileChannel kanal = Tillfallig.kanal();
    disk = Optional.of(kanal);
    nu = new java.io.BufferedOutputStream(Channels.newOutputStream(kanal), 64 * 1024);
    minne.writeTo(nu);
    minne.reset();
  }

  @Override
  public void flush() throws IOException {
    nu.flush();
  }

  /** Det som skrivits. */
  public Innehall innehall() {
    try {
      nu.flush();
      return disk.isPresent() ? Tillfallig.innehall(disk.get()) : new Innehall(minne.toByteArray());
    } catch (IOException fel) {
      throw new UncheckedIOException("Det skrivna gick inte att läsa", fel);
    }
  }
}
