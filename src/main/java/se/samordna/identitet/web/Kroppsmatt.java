package se.samordna.identitet.web;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import se.samordna.gemensam.Lattrad;

/** Mäter hur fort en kropp kommer, på det ställe i servern där alla läser den. */
final class Kroppsmatt implements InputBuffer {

  /** Så länge får en kropp låta vänta på sig innan takten räknas. */
  static final Duration TALAMOD = Duration.ofSeconds(8);

  /** Minsta takt därefter, i byte per väntad sekund: långsammare än varje telefon i bruk. */
  static final long MINST = 512;

  /** Så mycket som ingen ville ha läses undan. */
  private static final long UNDAN = 64L * 1024 * 1024;

  private final InputBuffer inre;
  private final long vantad;
  private long last;
  private long vantatNanos;
  private long slappt;
  private boolean slut;
  private boolean kapad;

  private Kroppsmatt(InputBuffer inre, long vantad, boolean slut) {
    this.inre = inre;
    this.vantad = vantad;
    this.slut = slut;
  }

  /** Sätter måttet; ett som blivit kvar från en tidigare begäran på anslutningen byts ut. */
  static Kroppsmatt pa(Request rad) {
    InputBuffer nu = rad.getInputBuffer();
    InputBuffer ratt = nu instanceof Kroppsmatt kvar ? kvar.inre : nu;
    long langd = rad.getContentLengthLong();
    boolean ingen = langd == 0 || (langd < 0 && rad.getHeader("Transfer-Encoding") == null);
    Kroppsmatt matt = new Kroppsmatt(ratt, langd, ingen);
    rad.setInputBuffer(matt);
    return matt;
  }

  void avsluta(Request rad) {
    rad.setInputBuffer(inre);
  }

  /** Sant när det finns mer av kroppen att läsa. */
  boolean kvar() {
    return !slut && (vantad < 0 || last < vantad);
  }

  @Override
  public int doRead(ApplicationBufferHandler mottagare) throws IOException {
    if (kapad) {
      throw forLangsam();
    }
    long fran = System.nanoTime();
    int antal = lasInre(mottagare);
    vantatNanos += System.nanoTime() - fran;
    slut = antal < 0;
    last += Math.max(0, antal);
    provaTakten();
    if (last - slappt >= Lattrad.BIT) {
      slappt = last;
      Lattrad.slappFram();
    }
    return antal;
  }

  private int lasInre(ApplicationBufferHandler mottagare) throws IOException {
    try {
      return inre.doRead(mottagare);
    } catch (IOException fel) {
      kapad = true;
      throw fel;
    }
  }

  private void provaTakten() throws SocketTimeoutException {
    double sekunder = vantatNanos / 1e9;
    if (kvar() && sekunder > TALAMOD.toSeconds() && last < sekunder * MINST) {
      kapad = true;
      throw forLangsam();
    }
  }

  private static SocketTimeoutException forLangsam() {
    return new SocketTimeoutException("Kroppen kommer för långsamt");
  }

  void lasUndan() {
    Kastat kastat = new Kastat();
    long slutVid = last + UNDAN;
    try {
      while (kvar() && !kapad && last < slutVid) {
        doRead(kastat);
      }
    } catch (IOException avbruten) {
      kapad = true;
    }
  }

  @Override
  public int available() {
    return inre.available();
  }

  /** Tar emot utan att spara. */
  private static final class Kastat implements ApplicationBufferHandler {

    private ByteBuffer buffert = ByteBuffer.allocate(0);

    @Override
    public void setByteBuffer(ByteBuffer buffert) {
      this.buffert = buffert;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return buffert;
    }

    @Override
    public void expand(int storlek) {
      // Ingenting sparas, så ingenting behöver plats.
    }
  }
}
