package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Felordning;
import se.samordna.stod.Programprocess;

/** Tusen som skickar en byte i taget, utan inloggning, mot programmet som egen process. */
@Tag("fel")
@Order(Felordning.LANGSAMMA_ANSLUTNINGAR)
@DisplayName("F17: långsamma anslutningar stör ingen annan")
class LangsammaAnslutningarTest {

  private static final int ANTAL = 1_000;
  private static final Duration PAUS = Duration.ofSeconds(2);
  private static final Duration LANGST = Duration.ofSeconds(60);

  /** Tog de långsamma andras plats fick de andra vänta åtminstone så länge. */
  private static final Duration KAPAS_TIDIGAST = Duration.ofSeconds(8);

  /** Vägar utan inloggning som tar emot en kropp, var och en med sin läsare i programmet. */
  private static final List<String> VAGAR =
      List.of("/offentligt/PROV/tillganglighet", "/api/v1/arenden", "/login", "/?v-r=uidl");

  private static Programprocess program;

  @BeforeAll
  static void starta() {
    program = Programprocess.starta();
  }

  @AfterAll
  static void stanna() {
    program.close();
  }

  private static SocketChannel oppna(int nr) throws IOException {
    SocketChannel kanal = SocketChannel.open(new InetSocketAddress("localhost", program.port()));
    kanal.configureBlocking(false);
    String huvud =
        """
        POST %s HTTP/1.1\r
        Host: localhost:%d\r
        Content-Type: application/x-www-form-urlencoded\r
        Content-Length: 1000\r
        \r
        """
            .formatted(VAGAR.get(nr % VAGAR.size()), program.port());
    kanal.write(ByteBuffer.wrap(huvud.getBytes(StandardCharsets.US_ASCII)));
    return kanal;
  }

  /** En byte till var och en; svarar hur många som ännu är öppna. */
  private static int droppa(List<SocketChannel> kanaler) {
    int oppna = 0;
    for (SocketChannel k : kanaler) {
      try {
        if (k.isOpen() && k.read(ByteBuffer.allocate(4096)) >= 0) {
          k.write(ByteBuffer.wrap(new byte[] {'a'}));
          oppna++;
        } else {
          k.close();
        }
      } catch (IOException avbruten) {
        stang(k);
      }
    }
    return oppna;
  }

  private static void stang(SocketChannel kanal) {
    try {
      kanal.close();
    } catch (IOException redanStangd) {
      throw new java.io.UncheckedIOException(redanStangd);
    }
  }

  @Test
  @DisplayName("1 000 på en gång: programmet svarar, den inloggade arbetar, och de långsamma kapas")
  void tusen_langsamma() throws Exception {
    Api person = program.som("administrator.prov");
    person.get("/arenden").krav(200);
    List<SocketChannel> kanaler = new ArrayList<>();
    for (int i = 0; i < ANTAL; i++) {
      kanaler.add(oppna(i));
    }
    CountDownLatch slut = new CountDownLatch(1);
    List<Integer> oppna = new java.util.concurrent.CopyOnWriteArrayList<>();
    try (ExecutorService trad = Executors.newSingleThreadExecutor()) {
      oppna.add(droppa(kanaler));
      trad.submit(
          () -> {
            while (!slut.await(PAUS.toMillis(), TimeUnit.MILLISECONDS)) {
              oppna.add(droppa(kanaler));
            }
            return oppna;
          });
      try {
        ingenVantar(person, oppna);
      } finally {
        // Här inne: tråden väntas in innan något yttre hinner säga till den.
        slut.countDown();
      }
    } finally {
      kanaler.forEach(LangsammaAnslutningarTest::stang);
    }
  }

  private static void ingenVantar(Api person, List<Integer> oppna) throws Exception {
    Matare matare = Matare.svarstid(program.port());
    Duration langst = Duration.ZERO;
    int akter = 0;
    Instant till = Instant.now().plus(LANGST);
    do {
      Instant fran = Instant.now();
      person.get("/arenden").krav(200);
      person.post("/lokal/finns-inte", Map.of("x", "y")).krav(404);
      Duration tog = Duration.between(fran, Instant.now());
      langst = tog.compareTo(langst) > 0 ? tog : langst;
      akter += 2;
    } while (oppna.getLast() > 0 && Instant.now().isBefore(till));
    Matare.Resultat r = matare.klar();
    System.out.println(
        "Långsamma: " + r + ", inloggad " + akter + " anrop, längst " + langst + ", " + oppna);
    assertThat(oppna.getFirst()).isGreaterThan(ANTAL / 2);
    assertThat(r.langst()).as("hälsan väntar inte in de långsamma").isLessThan(KAPAS_TIDIGAST);
    assertThat(langst).as("den inloggade väntar inte in dem").isLessThan(KAPAS_TIDIGAST);
    assertThat(oppna.getLast()).as("de långsamma kapas").isZero();
  }

  @Test
  @DisplayName("en rimligt långsam kropp läses klart")
  void en_vanlig_langsam_lamnas_i_fred() throws Exception {
    String kropp = "text=" + "a".repeat(9_995);
    try (SocketChannel kanal =
        SocketChannel.open(new InetSocketAddress("localhost", program.port()))) {
      String huvud =
          """
          POST /offentligt/PROV/tillganglighet HTTP/1.1\r
          Host: localhost\r
          Connection: close\r
          Content-Type: application/x-www-form-urlencoded\r
          Content-Length: %d\r
          \r
          """
              .formatted(kropp.length());
      kanal.write(ByteBuffer.wrap(huvud.getBytes(StandardCharsets.US_ASCII)));
      CountDownLatch aldrig = new CountDownLatch(1);
      for (int i = 0; i < kropp.length(); i += 1_000) {
        kanal.write(
            ByteBuffer.wrap(kropp.substring(i, i + 1_000).getBytes(StandardCharsets.US_ASCII)));
        assertThat(aldrig.await(1, TimeUnit.SECONDS)).isFalse();
      }
      ByteBuffer svar = ByteBuffer.allocate(16);
      while (svar.hasRemaining() && kanal.read(svar) >= 0) {
        continue;
      }
      assertThat(new String(svar.array(), StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 422");
    }
  }
}
