package se.samordna.helheten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tusen anslutningar utan inloggning som lovar en kropp och skickar en byte varannan sekund, mot
 * ett program som är igång, tills de stängs eller kapas.
 */
final class Langsamma implements AutoCloseable {

  static final int ANTAL = 1_000;

  private static final Duration PAUS = Duration.ofSeconds(2);

  /** Vägar utan inloggning som tar emot en kropp, var och en med sin läsare i programmet. */
  private static final List<String> VAGAR =
      List.of("/offentligt/PROV/tillganglighet", "/api/v1/arenden", "/login", "/?v-r=uidl");

  private final List<SocketChannel> kanaler = new ArrayList<>();
  private final List<Integer> oppna = new CopyOnWriteArrayList<>();
  private final AtomicInteger svar = new AtomicInteger();
  private final AtomicInteger svarMedan = new AtomicInteger();
  private final CountDownLatch slut = new CountDownLatch(1);
  private final ExecutorService trad = Executors.newSingleThreadExecutor();
  private final Future<Integer> droppar;

  private Langsamma(int port) throws IOException {
    for (int i = 0; i < ANTAL; i++) {
      kanaler.add(oppna(port, VAGAR.get(i % VAGAR.size())));
    }
    droppa();
    droppar = trad.submit(this::droppaTillSlut);
  }

  /** Öppnar alla, och börjar droppa. */
  static Langsamma mot(int port) throws IOException {
    return new Langsamma(port);
  }

  private static SocketChannel oppna(int port, String vag) throws IOException {
    SocketChannel kanal = SocketChannel.open(new InetSocketAddress("localhost", port));
    kanal.configureBlocking(false);
    String huvud =
        """
        POST %s HTTP/1.1\r
        Host: localhost:%d\r
        Content-Type: application/x-www-form-urlencoded\r
        Content-Length: 1000\r
        \r
        """
            .formatted(vag, port);
    kanal.write(ByteBuffer.wrap(huvud.getBytes(StandardCharsets.US_ASCII)));
    return kanal;
  }

  /** Svarar med hur många varv det blev. */
  private int droppaTillSlut() throws InterruptedException {
    while (!slut.await(PAUS.toMillis(), TimeUnit.MILLISECONDS)) {
      droppa();
    }
    return oppna.size();
  }

  /** En byte till var och en. Ett svar som kommit före räknas när minst hälften ännu är öppna. */
  private void droppa() {
    int fore = svar.get();
    int kvar = 0;
    for (SocketChannel k : kanaler) {
      kvar += droppa(k) ? 1 : 0;
    }
    oppna.add(kvar);
    if (kvar >= ANTAL / 2) {
      svarMedan.set(fore);
    }
  }

  private static boolean droppa(SocketChannel k) {
    try {
      if (k.isOpen() && k.read(ByteBuffer.allocate(4096)) >= 0) {
        k.write(ByteBuffer.wrap(new byte[] {'a'}));
        return true;
      }
      k.close();
    } catch (IOException avbruten) {
      stang(k);
    }
    return false;
  }

  private static void stang(SocketChannel kanal) {
    try {
      kanal.close();
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  /** Någon annan fick ett svar. */
  void svarade() {
    svar.incrementAndGet();
  }

  /** Så många svar fick andra medan minst hälften stod kvar. */
  int svarMedanHalftenStod() {
    return svarMedan.get();
  }

  /** Hur många som var öppna, varv för varv. */
  List<Integer> oppna() {
    return List.copyOf(oppna);
  }

  boolean nagonKvar() {
    return oppna.getLast() > 0;
  }

  @Override
  public void close() {
    slut.countDown();
    trad.close();
    kanaler.forEach(Langsamma::stang);
    if (droppar.state() == Future.State.FAILED) {
      throw new IllegalStateException(droppar.exceptionNow());
    }
  }
}
