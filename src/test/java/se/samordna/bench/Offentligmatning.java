package se.samordna.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Tvåhundra frågor i sekunden till de offentliga sidorna, jämnt fördelade, bredvid samma tryck mot
 * en fast fil ur samma program. Varje svar ska vara 200; annars finns inget mått.
 */
final class Offentligmatning {

  private static final int I_SEKUNDEN = 200;
  private static final int BESOKARE = 41;
  private static final int SEKUNDER = 10;
  private static final long STEG_NANOS = 1_000_000_000L / I_SEKUNDEN;
  private static final double MILLI = 1_000_000.0;
  private static final List<String> SIDOR =
      List.of(
          "/offentligt/BKSV/anslagstavla",
          "/offentligt/BKSV/insatser",
          "/offentligt/BKSV/sammantraden",
          "/offentligt/BKSV/insatser.json");

  private Offentligmatning() {}

  static void mat(int port) throws InterruptedException, ExecutionException {
    String bas = "http://127.0.0.1:" + port;
    tryck(bas, SIDOR, 2);
    long[] sidor = tryck(bas, SIDOR, SEKUNDER);
    long[] filen = tryck(bas, List.of("/stil/samordna.css"), SEKUNDER);
    rad("Offentlig sida, 200/s p50 (ms)", sidor, filen, 50);
    rad("Offentlig sida, 200/s p95 (ms)", sidor, filen, 95);
  }

  private static long[] tryck(String bas, List<String> vagar, int sekunder)
      throws InterruptedException, ExecutionException {
    List<Future<Long>> svar = new ArrayList<>();
    List<HttpClient> besokare =
        IntStream.rangeClosed(1, BESOKARE).mapToObj(Offentligmatning::besokare).toList();
    try (ExecutorService tradar = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      for (int nr = 0; nr < I_SEKUNDEN * sekunder; nr++) {
        long planerad = start + nr * STEG_NANOS;
        while (System.nanoTime() < planerad) {
          LockSupport.parkNanos(planerad - System.nanoTime());
        }
        String vag = vagar.get(nr % vagar.size());
        // Räknat från när frågan skulle ha ställts, så att en kö syns.
        HttpClient klient = besokare.get(nr % BESOKARE);
        svar.add(tradar.submit(() -> fraga(klient, bas + vag, planerad)));
      }
      long[] tider = new long[svar.size()];
      for (int nr = 0; nr < tider.length; nr++) {
        tider[nr] = svar.get(nr).get();
      }
      Arrays.sort(tider);
      return tider;
    } finally {
      besokare.forEach(HttpClient::close);
    }
  }

  /** En besökare med egen adress: programmet släpper bara fram en viss takt från var och en. */
  private static HttpClient besokare(int nr) {
    return HttpClient.newBuilder().localAddress(InetAddress.ofLiteral("127.0.1." + nr)).build();
  }

  private static long fraga(HttpClient klient, String adress, long planerad)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> svar =
        klient.send(HttpRequest.newBuilder(URI.create(adress)).build(), BodyHandlers.ofByteArray());
    if (svar.statusCode() != 200) {
      throw new IllegalStateException(adress + " svarade " + svar.statusCode());
    }
    return System.nanoTime() - planerad;
  }

  private static void rad(String namn, long[] matt, long[] jamfort, int procent) {
    System.out.printf(
        Locale.ROOT,
        "%s\t%.2f\t%.2f%n",
        namn,
        matt[matt.length * procent / 100] / MILLI,
        jamfort[jamfort.length * procent / 100] / MILLI);
  }
}
