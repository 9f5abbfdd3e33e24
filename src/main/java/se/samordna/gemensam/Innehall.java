package se.samordna.gemensam;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Innehållet i en fil, oföränderligt. Det läses som en ström: ur minnet när det är litet, annars ur
 * en fil på disk eller ur databasen. Bara storleken hålls här.
 */
public final class Innehall {

  /** Mer än så hålls aldrig i minnet av den som skriver en fil, i byte. */
  static final int I_MINNET = 1024 * 1024;

  /** Det största som får läsas helt i minnet, i byte: en fil att tolka, aldrig en handling. */
  public static final int STORST_HELT = 5 * 1024 * 1024;

  private static final String INTE_RAKNAT = "";

  private final long storlek;
  private final Kalla kalla;
  private final AtomicReference<String> sha256;

  /** Där innehållet finns. Den kan öppnas flera gånger och ger alltid detsamma. */
  @FunctionalInterface
  public interface Kalla {
    InputStream oppna() throws IOException;
  }

  /** Den som skriver innehållet. */
  @FunctionalInterface
  public interface Skrivning {
    void till(java.io.OutputStream ut) throws IOException;
  }

  private Innehall(long storlek, Kalla kalla, String sha256) {
    this.storlek = storlek;
    this.kalla = kalla;
    this.sha256 = new AtomicReference<>(sha256);
  }

  /** Något litet som redan finns i minnet. */
  public Innehall(byte[] bytes) {
    this(bytes.length, iMinnet(bytes.clone()), INTE_RAKNAT);
  }

  private static Kalla iMinnet(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  /** Ett innehåll som läses ur sin källa var gång. */
  public static Innehall ur(long storlek, Kalla kalla) {
    return new Innehall(storlek, kalla, INTE_RAKNAT);
  }

  /** Ett innehåll vars fingeravtryck redan är känt. */
  public static Innehall ur(long storlek, String sha256, Kalla kalla) {
    return new Innehall(storlek, kalla, sha256);
  }

  /** Tar emot det som skrivs: i minnet så länge det är litet, annars i en fil som städar sig. */
  public static Innehall skrivet(Skrivning skrivning) throws IOException {
    try (Innehallsskrivare ut = new Innehallsskrivare()) {
      skrivning.till(ut);
      return ut.innehall();
    }
  }

  public InputStream oppna() throws IOException {
    return kalla.oppna();
  }

  /** Allt på en gång; {@link IllegalStateException} över {@link #STORST_HELT}. */
  public byte[] bytes() {
    if (storlek > STORST_HELT) {
      throw new IllegalStateException("Ett så stort innehåll läses som en ström: " + storlek);
    }
    try (InputStream in = kalla.oppna()) {
      return in.readAllBytes();
    } catch (IOException fel) {
      throw new UncheckedIOException("Innehållet gick inte att läsa", fel);
    }
  }

  /** Storleken i byte. */
  public long storlek() {
    return storlek;
  }

  /** Fingeravtrycket, SHA-256 hexadecimalt: samma innehåll har samma. */
  public String sha256() {
    return sha256.updateAndGet(kant -> kant.isEmpty() ? rakna() : kant);
  }

  private String rakna() {
    MessageDigest hash = Avtryck.nytt();
    lagg(hash);
    return HexFormat.of().formatHex(hash.digest());
  }

  /** Lägger innehållet till ett fingeravtryck över mer än det. */
  public void lagg(MessageDigest hash) {
    try (InputStream in = kalla.oppna()) {
      Avtryck.lagg(in, hash);
    } catch (IOException fel) {
      throw new UncheckedIOException("Innehållet gick inte att läsa", fel);
    }
  }

  @Override
  public boolean equals(Object annat) {
    return annat instanceof Innehall i && storlek == i.storlek && sha256().equals(i.sha256());
  }

  @Override
  public int hashCode() {
    return Long.hashCode(storlek);
  }
}
