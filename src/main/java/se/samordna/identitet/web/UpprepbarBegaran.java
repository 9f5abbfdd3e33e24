package se.samordna.identitet.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * En begäran vars kropp kan läsas både för avtrycket och av kontrollen. Filer (multipart) läses ur
 * serverns egna delar, som redan ligger på disk; annat är litet och hålls i minnet.
 */
final class UpprepbarBegaran extends HttpServletRequestWrapper {

  static final int STORST = 5 * 1024 * 1024;

  private final byte[] kropp;
  private final boolean delad;

  private UpprepbarBegaran(HttpServletRequest begaran, byte[] kropp, boolean delad) {
    super(begaran);
    this.kropp = kropp;
    this.delad = delad;
  }

  static UpprepbarBegaran av(HttpServletRequest begaran) throws IOException {
    String typ = begaran.getContentType();
    boolean delad = typ != null && typ.startsWith("multipart/");
    return new UpprepbarBegaran(
        begaran, delad ? new byte[0] : begaran.getInputStream().readNBytes(STORST), delad);
  }

  /** Väg, frågesträng och innehåll som ett avtryck. */
  byte[] avtryck() throws IOException {
    MessageDigest hash = sha256();
    hash.update((getRequestURI() + "?" + getQueryString() + "\n").getBytes(StandardCharsets.UTF_8));
    hash.update(kropp);
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
      byte[] bit = new byte[8192];
      for (int n = in.read(bit); n >= 0; n = in.read(bit)) {
        hash.update(bit, 0, n);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException fel) {
      throw new IllegalStateException(fel);
    }
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return delad ? super.getInputStream() : new Kroppsstrom(new ByteArrayInputStream(kropp));
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  private static final class Kroppsstrom extends ServletInputStream {
    private final ByteArrayInputStream in;

    Kroppsstrom(ByteArrayInputStream in) {
      this.in = in;
    }

    @Override
    public int read() {
      return in.read();
    }

    @Override
    public int read(byte[] till, int fran, int antal) {
      return in.read(till, fran, antal);
    }

    @Override
    public boolean isFinished() {
      return in.available() == 0;
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
