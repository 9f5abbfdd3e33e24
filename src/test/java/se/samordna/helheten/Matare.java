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
  private static final Duration MELLAN = Duration.ofMillis(500);

  private final Programprocess program;
  private final CountDownLatch slut = new CountDownLatch(1);
  private final HttpClient klient = HttpClient.newHttpClient();
  private final ExecutorService trad = Executors.newSingleThreadExecutor();
  private final long fore;
  private long mest;
  private final List<Duration> svarstider = new ArrayList<>();
  private final Future<?> pagar;
  private final Instant borjade = Instant.now();

  /**
   * Utfallet.
   *
   * @param hogenVaxte i byte, från efter en städning till det mesta som hölls kvar under tiden
   * @param liv hur länge frågan om programmet lever väntade på svar: nitton av tjugo gånger högst
   *     så, när maskinen delas med klienterna och databasen
   * @param langst det längsta svaret
   */
  record Resultat(
      long fore, long mest, Duration liv, Duration langst, int matningar, Duration tog) {

    long hogenVaxte() {
      return mest - fore;
    }
  }

  private Matare(Programprocess program) {
    this.program = program;
    uppvarmd();
    jcmd("GC.run");
    this.fore = anvant();
    this.pagar = trad.submit(this::mat);
  }

  static Matare starta(Programprocess program) {
    return new Matare(program);
  }

  private void mat() {
    try {
      do {
        jcmd("GC.run");
        mest = Math.max(mest, anvant());
        Duration svar = liv();
        svarstider.add(svar);
      } while (!slut.await(MELLAN.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException avbruten) {
      Thread.currentThread().interrupt();
    }
  }

  private void uppvarmd() {
    try {
      liv();
    } catch (InterruptedException avbruten) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration liv() throws InterruptedException {
    Instant fran = Instant.now();
    try {
      klient.send(
          HttpRequest.newBuilder(
                  URI.create("http://localhost:" + program.port() + "/actuator/health/liveness"))
              .timeout(Duration.ofSeconds(20))
              .build(),
          BodyHandlers.discarding());
    } catch (IOException fel) {
      return Duration.ofSeconds(20);
    }
    return Duration.between(fran, Instant.now());
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
                  Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                  "" + program.pid(),
                  vad)
              .redirectErrorStream(true)
              .start();
      return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  Resultat klar() throws Exception {
    slut.countDown();
    pagar.get();
    trad.close();
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
