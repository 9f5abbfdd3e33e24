package se.samordna.helheten;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import se.samordna.gemensam.Avtryck;
import se.samordna.stod.Api;
import tools.jackson.databind.json.JsonMapper;

/**
 * Många som hämtar och lämnar stora filer på en gång, mot ett program som är igång. Klienterna
 * håller inte heller en fil i minnet.
 */
final class Filtryck {

  static final int MB = 1024 * 1024;
  static final int NEDLADDNINGAR = 50;
  static final int UPPLADDNINGAR = 24;

  private static final int STORLEK = 20 * MB - 4096;

  private static final HttpClient KLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String adress;
  private final String issuer;
  private final String person;
  private final String arende;
  private final Path fil;
  private final String avtryck;
  private final String korning = UUID.randomUUID().toString();

  /** Hur det gick: de hämtades status och fingeravtryck, och svaren till dem som lämnade. */
  record Utfall(List<String> hamtade, List<HttpResponse<String>> lamnade) {}

  /**
   * @param person en sökande i ärendet
   */
  Filtryck(int port, String issuer, String person, String arende, Path katalog) throws IOException {
    this.adress = "http://localhost:" + port + "/api/v1";
    this.issuer = issuer;
    this.person = person;
    this.arende = arende;
    this.fil = Files.write(katalog.resolve("plan.pdf"), innehall());
    this.avtryck = avtryck(Files.newInputStream(fil));
  }

  private static byte[] innehall() {
    byte[] slump = new byte[STORLEK];
    new Random(17).nextBytes(slump);
    System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, slump, 0, 9);
    return slump;
  }

  /** Vad en hel hämtning svarar. */
  String hel() {
    return "200 " + avtryck;
  }

  /** Lämnar en fil, och svarar med handlingens id. */
  String lamnaEn() throws IOException, InterruptedException {
    return handling(laddaUpp(0));
  }

  static String handling(HttpResponse<String> svar) {
    return JsonMapper.shared().readTree(svar.body()).get("handlingId").asString();
  }

  /** Alla på en gång. */
  Utfall kor(String handling) throws Exception {
    try (ExecutorService tradar = Executors.newCachedThreadPool()) {
      List<Future<HttpResponse<String>>> upp =
          IntStream.rangeClosed(1, UPPLADDNINGAR)
              .mapToObj(nr -> tradar.submit(() -> lamna(nr)))
              .toList();
      List<Future<String>> ned =
          Collections.nCopies(NEDLADDNINGAR, (Callable<String>) () -> laddaNed(handling)).stream()
              .map(tradar::submit)
              .toList();
      return new Utfall(alla(ned), alla(upp));
    }
  }

  private static <T> List<T> alla(List<Future<T>> pagar)
      throws InterruptedException, ExecutionException {
    List<T> svar = new ArrayList<>();
    for (Future<T> f : pagar) {
      svar.add(f.get());
    }
    return svar;
  }

  private HttpRequest.Builder begaran(String vag) {
    return HttpRequest.newBuilder(URI.create(adress + vag))
        .timeout(Duration.ofMinutes(3))
        .header("Authorization", "Bearer " + Api.token(issuer, person));
  }

  /** Den som får veta att det är kö lämnar om med samma nyckel. */
  private HttpResponse<String> lamna(int nr) throws IOException, InterruptedException {
    HttpResponse<String> svar = laddaUpp(nr);
    for (int varv = 0; svar.statusCode() == 503 && varv < 5; varv++) {
      if (svar.headers().firstValue("Retry-After").isEmpty()) {
        throw new AssertionError("Kö utan besked om när man kan försöka igen: " + svar.body());
      }
      svar = laddaUpp(nr);
    }
    return svar;
  }

  private HttpResponse<String> laddaUpp(int nr) throws IOException, InterruptedException {
    String grans = "grans" + nr;
    String fore =
        "--%s\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"plan%d.pdf\"\r\n\r\n"
            .formatted(grans, nr);
    String efter = "\r\n--" + grans + "--\r\n";
    return KLIENT.send(
        begaran("/arenden/" + arende + "/handlingar")
            .header("Content-Type", "multipart/form-data; boundary=" + grans)
            .header("Idempotency-Key", korning + "-" + nr)
            .POST(BodyPublishers.ofInputStream(() -> kropp(fore, efter)))
            .build(),
        BodyHandlers.ofString());
  }

  private InputStream kropp(String fore, String efter) {
    try {
      return new SequenceInputStream(
          Collections.enumeration(
              List.of(
                  new ByteArrayInputStream(fore.getBytes(StandardCharsets.UTF_8)),
                  Files.newInputStream(fil),
                  new ByteArrayInputStream(efter.getBytes(StandardCharsets.UTF_8)))));
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  /** Statusen och fingeravtrycket. */
  String laddaNed(String handling) throws IOException, InterruptedException {
    HttpResponse<InputStream> svar =
        KLIENT.send(
            begaran("/handlingar/" + handling + "/innehall").GET().build(),
            BodyHandlers.ofInputStream());
    return svar.statusCode() + " " + avtryck(svar.body());
  }

  private static String avtryck(InputStream strom) throws IOException {
    try (InputStream in = strom) {
      MessageDigest hash = Avtryck.nytt();
      Avtryck.lagg(in, hash);
      return HexFormat.of().formatHex(hash.digest());
    }
  }
}
