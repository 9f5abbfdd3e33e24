package se.samordna.identitet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samordna.identitet.Innehallslager.Bitlasning;

/** Bitarna efter varandra, en i taget i minnet. */
final class Bitstrom extends InputStream {

  private final long storlek;
  private final Bitlasning bitar;
  private byte[] bit = {};
  private int plats;
  private long hamtat;

  Bitstrom(long storlek, Bitlasning bitar) {
    this.storlek = storlek;
    this.bitar = bitar;
  }

  @Override
  public int read() throws IOException {
    return slut() ? -1 : bit[plats++] & 0xff;
  }

  @Override
  public int read(byte[] till, int fran, int antal) throws IOException {
    Objects.checkFromIndexSize(fran, antal, till.length);
    if (antal == 0) {
      return 0;
    }
    if (slut()) {
      return -1;
    }
    int n = Math.min(antal, bit.length - plats);
    System.arraycopy(bit, plats, till, fran, n);
    plats += n;
    return n;
  }

  private boolean slut() throws IOException {
    if (plats == bit.length && hamtat < storlek) {
      hamta((int) Math.min(Innehallslager.BIT, storlek - hamtat));
    }
    return plats == bit.length;
  }

  private void hamta(int antal) throws IOException {
    try {
      bit = bitar.las(hamtat + 1, antal);
    } catch (DataAccessException | TransactionException | IllegalStateException fel) {
      throw new IOException("Filen gick inte att läsa vidare från " + hamtat, fel);
    }
    if (bit.length != antal) {
      throw new EOFException("Filen är kortare än den ska: " + (hamtat + bit.length));
    }
    plats = 0;
    hamtat += antal;
  }

  @Override
  public int available() {
    return bit.length - plats;
  }
}
