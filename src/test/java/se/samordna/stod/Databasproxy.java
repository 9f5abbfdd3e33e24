package se.samordna.stod;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Står mellan programmet och den riktiga databasen. Släpper igenom allt, tills den blir ombedd att
 * bryta en förbindelse mitt i en viss transaktions commit. Satserna ska gå som text: {@code
 * prepareThreshold=0} i adressen.
 */
public final class Databasproxy implements AutoCloseable {

  /** Var i commit förbindelsen bryts: innan databasen hört den, eller efter att den svarat. */
  public enum Brott {
    FORE,
    EFTER
  }

  private record Order(String marke, Brott brott) {}

  private static final String COMMIT = "COMMIT";

  private final ServerSocket dorr;
  private final int databas;
  private final AtomicReference<Optional<Order>> order = new AtomicReference<>(Optional.empty());
  private final AtomicInteger brutna = new AtomicInteger();

  private Databasproxy(int databas) {
    this.databas = databas;
    try {
      dorr = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
    Thread.ofPlatform().daemon().name("databasproxy").start(this::taEmot);
  }

  public static Databasproxy framfor(int port) {
    return new Databasproxy(port);
  }

  public int port() {
    return dorr.getLocalPort();
  }

  /** Bryter den första transaktion som nämner {@code marke}, i dess commit. */
  public void bryt(String marke, Brott brott) {
    order.set(Optional.of(new Order(marke, brott)));
  }

  /** Antal förbindelser som brutits på order. */
  public int brutna() {
    return brutna.get();
  }

  private void taEmot() {
    while (!dorr.isClosed()) {
      try {
        Socket hit = dorr.accept();
        new Forbindelse(hit, new Socket(InetAddress.getLoopbackAddress(), databas)).borja();
      } catch (IOException stangd) {
        // Proxyn stängs, eller databasen är borta: den som ringde får försöka igen.
      }
    }
  }

  @Override
  public void close() throws IOException {
    dorr.close();
  }

  private final class Forbindelse {

    private final Socket hit;
    private final Socket dit;
    private volatile Optional<Order> min = Optional.empty();
    private volatile boolean brytVidSvar;

    Forbindelse(Socket hit, Socket dit) {
      this.hit = hit;
      this.dit = dit;
    }

    void borja() {
      Thread.ofVirtual().start(() -> flytta(hit, dit, this::fran));
      Thread.ofVirtual().start(() -> flytta(dit, hit, this::svar));
    }

    /** Programmets ord; sant om de ska fram. */
    private boolean fran(String text) {
      Optional<Order> nu = order.get();
      if (min.isEmpty() && nu.filter(o -> text.contains(o.marke())).isPresent()) {
        min = nu;
        order.set(Optional.empty());
      }
      if (min.isPresent() && text.contains(COMMIT)) {
        brutna.incrementAndGet();
        brytVidSvar = min.get().brott() == Brott.EFTER;
        return brytVidSvar;
      }
      return true;
    }

    private boolean svar(String text) {
      return !brytVidSvar;
    }

    private void flytta(Socket fran, Socket till, java.util.function.Predicate<String> fram) {
      byte[] bit = new byte[64 * 1024];
      try (fran;
          till) {
        InputStream in = fran.getInputStream();
        OutputStream ut = till.getOutputStream();
        for (int n = in.read(bit); n >= 0; n = in.read(bit)) {
          if (!fram.test(new String(bit, 0, n, StandardCharsets.ISO_8859_1))) {
            return;
          }
          ut.write(bit, 0, n);
          ut.flush();
        }
      } catch (IOException slut) {
        // Den ena änden är borta; båda är stängda nu.
      }
    }
  }
}
