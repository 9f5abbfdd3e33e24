package se.samordna.identitet.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import se.samordna.gemensam.Avtryck;
import se.samordna.gemensam.Innehall;

/**
 * En begäran vars kropp kan läsas både för avtrycket och av kontrollen. Filer (multipart) läses ur
 * serverns egna delar, som redan ligger på disk; annat hålls i minnet när det är litet och på disk
 * när det är stort.
 */
final class UpprepbarBegaran extends HttpServletRequestWrapper {

  /** Det största som tas emot som annat än fil, i byte. */
  static final int STORST = 5 * 1024 * 1024;

  private static final int BIT = 16 * 1024;
  private static final Innehall INGET = new Innehall(new byte[0]);

  /** Kroppen är större än gränsen. */
  static final class ForStorKropp extends IOException {

    private static final long serialVersionUID = 1L;

    ForStorKropp() {
      super("Kroppen är större än " + STORST + " byte");
    }
  }

  private final Innehall kropp;
  private final boolean delad;

  private UpprepbarBegaran(HttpServletRequest begaran, Innehall kropp, boolean delad) {
    super(begaran);
    this.kropp = kropp;
    this.delad = delad;
  }

  static UpprepbarBegaran av(HttpServletRequest begaran) throws IOException {
    String typ = begaran.getContentType();
    boolean delad = typ != null && typ.startsWith("multipart/");
    return new UpprepbarBegaran(begaran, delad ? INGET : kropp(begaran), delad);
  }

  /** Kroppen i minnet när den är liten, annars på disk; aldrig mer än gränsen. */
  private static Innehall kropp(HttpServletRequest begaran) throws IOException {
    InputStream in = begaran.getInputStream();
    return Innehall.skrivet(
        ut -> {
          byte[] bit = new byte[BIT];
          long last = 0;
          for (int n = in.read(bit); n >= 0; n = in.read(bit)) {
            last += n;
            if (last > STORST) {
              throw new ForStorKropp();
            }
            ut.write(bit, 0, n);
          }
        });
  }

  long storlek() {
    return kropp.storlek();
  }

  /** Väg, frågesträng och innehåll som ett avtryck. */
  byte[] avtryck() throws IOException {
    MessageDigest hash = Avtryck.nytt();
    hash.update((getRequestURI() + "?" + getQueryString() + "\n").getBytes(StandardCharsets.UTF_8));
    kropp.lagg(hash);
    if (delad) {
      for (Part del : delar()) {
        String huvud =
            del.getName() + "\n" + del.getSubmittedFileName() + "\n" + del.getSize() + "\n";
        hash.update(huvud.getBytes(StandardCharsets.UTF_8));
        lagg(del, hash);
      }
    }
    return hash.digest();
  }

  /** Filens delar; en för stor eller trasig fil ger samma undantag här som i kontrollen. */
  private Collection<Part> delar() throws IOException {
    try {
      return getParts();
    } catch (IllegalStateException fel) {
      throw new MaxUploadSizeExceededException(-1, fel);
    } catch (ServletException fel) {
      throw new MultipartException("Filen går inte att läsa", fel);
    }
  }

  private static void lagg(Part del, MessageDigest hash) throws IOException {
    try (InputStream in = del.getInputStream()) {
      Avtryck.lagg(in, hash);
    }
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return delad ? super.getInputStream() : new Kroppsstrom(kropp.oppna());
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  private static final class Kroppsstrom extends ServletInputStream {
    private final InputStream in;
    private boolean slut;

    Kroppsstrom(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int tecken = in.read();
      slut = tecken < 0;
      return tecken;
    }

    @Override
    public int read(byte[] till, int fran, int antal) throws IOException {
      int n = in.read(till, fran, antal);
      slut = n < 0;
      return n;
    }

    @Override
    public boolean isFinished() {
      return slut;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener lyssnare) {
      throw new UnsupportedOperationException("Kroppen läses i ett svep");
    }
  }
}
