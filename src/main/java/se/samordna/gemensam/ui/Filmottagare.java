package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import se.samordna.gemensam.Filko;
import se.samordna.gemensam.Innehall;

/**
 * Läser filen ur begäran och lämnar den till skärmen. Filen läses och väntar på sin tur utan att
 * hålla användarens session, så att de andra flikarna går att arbeta i under tiden.
 */
final class Filmottagare implements UploadHandler {

  private static final long serialVersionUID = 1L;

  private static final int STYCKE = 64 * 1024;

  private final long storst;
  private final transient BiConsumer<String, Innehall> mottagen;

  /**
   * @param storst i byte; gränsen i webbläsaren är en hjälp, den här gäller
   */
  Filmottagare(long storst, BiConsumer<String, Innehall> mottagen) {
    this.storst = storst;
    this.mottagen = mottagen;
  }

  @Override
  public void handleUploadRequest(UploadEvent begaran) throws IOException {
    UI skarm = begaran.getUI();
    Optional<Innehall> fil = las(begaran);
    if (fil.isEmpty()) {
      skarm.accessSynchronously(() -> neka(begaran));
      return;
    }
    String namn = begaran.getFileName();
    try {
      VaadinSession session = begaran.getSession();
      iTur(
          new Sessionslas(
              () -> session.getLockInstance().tryLock(), session::lock, session::unlock),
          () -> skarm.accessSynchronously(() -> lamna(skarm, namn, fil.get())));
    } catch (Filko.Full full) {
      skarm.accessSynchronously(() -> Besked.visa(text("fil.upptaget")));
    }
  }

  /**
   * Användarens session.
   *
   * @param taOmLedig tar den om ingen har den
   * @param ta tar den när den blir ledig
   */
  record Sessionslas(BooleanSupplier taOmLedig, Runnable ta, Runnable slapp) {}

  /**
   * Gör arbetet när både en plats i kön och sessionen är lediga. En plats hålls aldrig i väntan på
   * sessionen: skärmen läser om en fil med sessionen i handen, och väntar då på en plats.
   */
  static void iTur(Sessionslas session, Runnable arbete) {
    while (!Filko.iTur(() -> omLedig(session, arbete))) {
      session.ta().run();
      session.slapp().run();
    }
  }

  private static boolean omLedig(Sessionslas session, Runnable arbete) {
    if (!session.taOmLedig().getAsBoolean()) {
      return false;
    }
    try {
      arbete.run();
    } finally {
      session.slapp().run();
    }
    return true;
  }

  private Optional<Innehall> las(UploadEvent begaran) throws IOException {
    if (begaran.getFileSize() > storst) {
      return Optional.empty();
    }
    try (InputStream in = begaran.getInputStream()) {
      return las(in, storst);
    }
  }

  /** Det som kommer, eller tomt om det är mer än {@code storst} vad avsändaren än uppgett. */
  static Optional<Innehall> las(InputStream in, long storst) throws IOException {
    Innehall fil = Innehall.skrivet(ut -> kopiera(in, ut, storst));
    return Optional.of(fil).filter(f -> f.storlek() <= storst);
  }

  /** Slutar läsa så snart det blivit för mycket. */
  private static void kopiera(InputStream in, OutputStream ut, long storst) throws IOException {
    byte[] stycke = new byte[STYCKE];
    long skrivet = 0;
    for (int antal = in.read(stycke); antal >= 0 && skrivet <= storst; antal = in.read(stycke)) {
      ut.write(stycke, 0, antal);
      skrivet += antal;
    }
  }

  private static void neka(UploadEvent begaran) {
    String skal = text("fil.for_stor");
    begaran.reject(skal);
    Besked.visa(skal);
  }

  /** Ett fel i handlingen är skärmens och visas som andra; filen har kommit fram. */
  private void lamna(UI skarm, String namn, Innehall fil) {
    try {
      mottagen.accept(namn, fil);
    } catch (RuntimeException fel) {
      skarm.getSession().getErrorHandler().error(new ErrorEvent(fel));
    }
  }
}
