package se.samordna.helheten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samordna.stod.Programprocess;

/** Mäter ett program utifrån medan något pågår: högen i dess Java, och hur snabbt det svarar. */
final class Matare {

  private static final Pattern ANVANT = Pattern.compile("used (\\d+)K");
  private static final Duration MELLAN_STADNINGAR = Duration.ofMillis(500);
  private static final Duration MELLAN_FRAGOR = Duration.ofMillis(100);
  private static final Duration INGET_SVAR = Duration.ofSeconds(20);

  private final int port;
  private final long pid;
  private final CountDownLatch slut = new CountDownLatch(1);
  private final HttpClient klient = HttpClient.newHttpClient();
  private final ExecutorService tradar = Executors.newFixedThreadPool(2);
  private final List<Future<?>> pagar = new ArrayList<>();
  private final List<Duration> svarstider = new ArrayList<>();
  private long fore;
  private long mest;
  private final Instant borjade;

  /**
   * Utfallet.
   *
   * @param fore högen i byte före, efter en städning; 0 när högen inte mätts
   * @param mest det mesta som hölls kvar under tiden
   * @param liv hur länge frågan om programmet lever väntade på svar: nitton av tjugo gånger högst
   *     så, när maskinen delas med klienterna och databasen
   * @param langst det längsta svaret
   */
  record Resultat(
      long fore, long mest, Duration liv, Duration langst, int matningar, Duration tog) {

    /** I byte. */
    long hogenVaxte() {
      return mest - fore;
    }
  }

  private Matare(long pid, int port) {
    this.pid = pid;
    this.port = port;
    uppvarmd();
    this.borjade = Instant.now();
  }

  /** Mäter svarstiden och högen. Varje mått på högen städar den, och det märks i svarstiden. */
  static Matare starta(Programprocess program) {
    Matare ny = new Matare(program.pid(), program.port());
    ny.jcmd("GC.run");
    ny.fore = ny.anvant();
    ny.starta(MELLAN_STADNINGAR, ny::matHogen);
    ny.starta(MELLAN_FRAGOR, ny::matLivet);
    return ny;
  }

  /** Mäter bara svarstiden, utan att störa programmet. */
  static Matare svarstid(int port) {
    Matare ny = new Matare(0, port);
    ny.starta(MELLAN_FRAGOR, ny::matLivet);
    return ny;
  }

  /** Mäter så många svar i rad, utan att något annat pågår. */
  static Resultat iVila(int port, int svar) throws Exception {
    Matare ny = new Matare(0, port);
    for (int i = 0; i < svar; i++) {
      ny.matLivet();
    }
    return ny.klar();
  }

  private void starta(Duration mellan, Runnable matning) {
    pagar.add(tradar.submit(() -> upprepa(mellan, matning)));
  }

  private void upprepa(Duration mellan, Runnable matning) {
    try {
      do {
        matning.run();
      } while (!slut.await(mellan.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException avbruten) {
      Thread.currentThread().interrupt();
    }
  }

  private void matHogen() {
    jcmd("GC.run");
    mest = Math.max(mest, anvant());
  }

  private void matLivet() {
    svarstider.add(liv());
  }

  private void uppvarmd() {
    for (int i = 0; i < 10; i++) {
      liv();
    }
  }

  private Duration liv() {
    Instant fran = Instant.now();
    try {
      int status =
          klient
              .send(
                  HttpRequest.newBuilder(
                          URI.create("http://localhost:" + port + "/actuator/health/liveness"))
                      .timeout(INGET_SVAR)
                      .build(),
                  BodyHandlers.discarding())
              .statusCode();
      return status == 200 ? Duration.between(fran, Instant.now()) : INGET_SVAR;
    } catch (IOException fel) {
      return INGET_SVAR;
    } catch (InterruptedException avbruten) {
      Thread.currentThread().interrupt();
      return INGET_SVAR;
    }
  }

  private long anvant() {
    long summa = 0;
    Matcher tal = ANVANT.matcher(jcmd("GC.heap_info").replaceAll("(?s)Metaspace.*", ""));
    while (tal.find()) {
      summa += Long.parseLong(tal.group(1)) * 1024;
    }
    return summa;
  }

  private String jcmd(String vad) {
    try {
      Process jcmd =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), "" + pid, vad)
              .redirectErrorStream(true)
              .start();
      return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  Resultat klar() throws Exception {
    slut.countDown();
    for (Future<?> en : pagar) {
      en.get();
    }
    tradar.close();
    List<Duration> iOrdning = svarstider.stream().sorted().toList();
    return new Resultat(
        fore,
        mest,
        iOrdning.get(iOrdning.size() * 19 / 20),
        iOrdning.getLast(),
        iOrdning.size(),
        Duration.between(borjade, Instant.now()));
  }
}
