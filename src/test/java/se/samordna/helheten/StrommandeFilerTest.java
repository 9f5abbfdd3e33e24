package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samordna.gemensam.Avtryck;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Felordning;
import se.samordna.stod.Programprocess;
import se.samordna.stod.Servrar;
import tools.jackson.databind.json.JsonMapper;

/** Programmet har sin vanliga hög (512 MB); en fil ryms där ett par tiotal gånger, inte hundra. */
@Tag("fel")
@Order(Felordning.STROMMANDE_FILER)
@DisplayName("F17: filer är strömmar, och många stora samtidigt stör ingen")
class StrommandeFilerTest {

  private static final int MB = 1024 * 1024;
  private static final int STORLEK = 20 * MB - 4096;
  private static final int NEDLADDNINGAR = 50;
  private static final int UPPLADDNINGAR = 24;

  private static final HttpClient KLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @TempDir private static Path katalog;

  private static Programprocess program;
  private static Path fil;
  private static Arendevag vag;

  @BeforeAll
  static void starta() throws IOException {
    program = Programprocess.starta();
    fil = katalog.resolve("plan.pdf");
    byte[] slump = new byte[STORLEK];
    new Random(17).nextBytes(slump);
    System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, slump, 0, 9);
    Files.write(fil, slump);
    vag = new Arendevag(program::som, "prov", List.of(), "vellinge", "region").ide("Stora filer");
  }

  @AfterAll
  static void stanna() {
    program.close();
  }

  private static HttpRequest.Builder begaran(String vag, String person) {
    return HttpRequest.newBuilder(
            URI.create("http://localhost:" + program.port() + "/api/v1" + vag))
        .timeout(Duration.ofMinutes(3))
        .header(
            "Authorization",
            "Bearer " + se.samordna.stod.Api.token(Servrar.igang().portar().issuer(), person));
  }

  /** Den som får veta att det är kö lämnar om med samma nyckel. */
  private static HttpResponse<String> lamna(int nr) throws IOException, InterruptedException {
    HttpResponse<String> svar = laddaUpp(nr);
    for (int varv = 0; svar.statusCode() == 503 && varv < 5; varv++) {
      assertThat(svar.headers().firstValue("Retry-After")).isPresent();
      svar = laddaUpp(nr);
    }
    return svar;
  }

  private static HttpResponse<String> laddaUpp(int nr) throws IOException, InterruptedException {
    String grans = "grans" + nr;
    String fore =
        "--%s\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"plan%d.pdf\"\r\n\r\n"
            .formatted(grans, nr);
    String efter = "\r\n--" + grans + "--\r\n";
    return KLIENT.send(
        begaran("/arenden/" + vag.arendeId() + "/handlingar", "sokande.vellinge.prov")
            .header("Content-Type", "multipart/form-data; boundary=" + grans)
            .header("Idempotency-Key", "strom-" + nr)
            .POST(BodyPublishers.ofInputStream(() -> kropp(fore, efter)))
            .build(),
        BodyHandlers.ofString());
  }

  private static InputStream kropp(String fore, String efter) {
    try {
      return new SequenceInputStream(
          Collections.enumeration(
              List.of(
                  new java.io.ByteArrayInputStream(fore.getBytes(StandardCharsets.UTF_8)),
                  Files.newInputStream(fil),
                  new java.io.ByteArrayInputStream(efter.getBytes(StandardCharsets.UTF_8)))));
    } catch (IOException fel) {
      throw new java.io.UncheckedIOException(fel);
    }
  }

  private static String avtryck(InputStream in) throws IOException {
    MessageDigest hash = Avtryck.nytt();
    Avtryck.lagg(in, hash);
    return HexFormat.of().formatHex(hash.digest());
  }

  private static String laddaNed(String handling) throws IOException, InterruptedException {
    HttpResponse<InputStream> svar =
        KLIENT.send(
            begaran("/handlingar/" + handling + "/innehall", "sokande.vellinge.prov").GET().build(),
            BodyHandlers.ofInputStream());
    try (InputStream in = svar.body()) {
      return svar.statusCode() + " " + avtryck(in);
    }
  }

  private static <T> List<T> samtidigt(ExecutorService trad, int antal, Callable<T> arbete)
      throws InterruptedException, ExecutionException {
    List<Future<T>> pagar = new ArrayList<>();
    for (int i = 0; i < antal; i++) {
      pagar.add(trad.submit(arbete));
    }
    List<T> svar = new ArrayList<>();
    for (Future<T> f : pagar) {
      svar.add(f.get());
    }
    return svar;
  }

  @Test
  @DisplayName("50 hämtar och 24 lämnar 20 MB på en gång: allt helt, högen växer mindre än 100 MB")
  void manga_stora_samtidigt() throws Exception {
    String ratt = avtryck(Files.newInputStream(fil));
    String forsta = JsonMapper.shared().readTree(laddaUpp(0).body()).get("handlingId").asString();
    Matare matare = Matare.starta(program);
    java.util.concurrent.atomic.AtomicInteger nr = new java.util.concurrent.atomic.AtomicInteger(1);
    try (ExecutorService trad = Executors.newCachedThreadPool()) {
      Future<List<HttpResponse<String>>> upp =
          trad.submit(() -> samtidigt(trad, UPPLADDNINGAR, () -> lamna(nr.getAndIncrement())));
      List<String> ned = samtidigt(trad, NEDLADDNINGAR, () -> laddaNed(forsta));
      assertThat(ned).allMatch(("200 " + ratt)::equals);
      assertThat(upp.get()).allMatch(s -> s.statusCode() == 201, "201");
      Matare.Resultat r = matare.klar();
      System.out.println("Strömmande filer: " + r);
      assertThat(r.hogenVaxte()).isLessThan(100L * MB);
      for (HttpResponse<String> s : upp.get()) {
        String id = JsonMapper.shared().readTree(s.body()).get("handlingId").asString();
        assertThat(laddaNed(id)).isEqualTo("200 " + ratt);
      }
    }
  }
}
