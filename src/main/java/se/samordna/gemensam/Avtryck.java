package se.samordna.gemensam;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 över en ström, i ett fast minne. */
public final class Avtryck {

  private static final int BIT = 16 * 1024;

  private Avtryck() {}

  public static MessageDigest nytt() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException omojligt) {
      throw new IllegalStateException(omojligt);
    }
  }

  public static void lagg(InputStream in, MessageDigest hash) throws IOException {
    byte[] bit = new byte[BIT];
    int sedan = 0;
    for (int n = in.read(bit); n >= 0; n = in.read(bit)) {
      hash.update(bit, 0, n);
      sedan += n;
      if (sedan >= Lattrad.BIT) {
        sedan = 0;
        Lattrad.slappFram();
      }
    }
  }
}
