package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
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

/**
 * Tusen som skickar en byte i taget, utan inloggning, mot programmet som egen process. Hur fort de
 * andra får svar under tiden skrivs ut här och mäts av {@code ./bench} ({@link
 * Anslutningsmatning}).
 */
@Tag("fel")
@Order(Felordning.LANGSAMMA_ANSLUTNINGAR)
@DisplayName("F17: långsamma anslutningar stör ingen annan")
class LangsammaAnslutningarFelTest {

  private static final Duration LANGST = Duration.ofSeconds(60);

  private static Programprocess program;

  @BeforeAll
  static void starta() {
    program = Programprocess.starta();
  }

  @AfterAll
  static void stanna() {
    program.close();
  }

  @Test
  @DisplayName("1 000 på en gång: programmet svarar, den inloggade arbetar, och de långsamma kapas")
  void tusen_langsamma() throws Exception {
    Api person = program.som("administrator.prov");
    person.get("/arenden").krav(200);
    try (Langsamma langsamma = Langsamma.mot(program.port())) {
      Matare matare = Matare.svarstid(program.port());
      Instant till = Instant.now().plus(LANGST);
      do {
        assertThat(program.lever()).as("hälsan").isTrue();
        person.get("/arenden").krav(200);
        person.post("/lokal/finns-inte", Map.of("x", "y")).krav(404);
        langsamma.svarade();
      } while (langsamma.nagonKvar() && Instant.now().isBefore(till));
      System.out.println("Långsamma: " + matare.klar() + ", öppna " + langsamma.oppna());
      assertThat(langsamma.oppna().getFirst()).isGreaterThan(Langsamma.ANTAL / 2);
      assertThat(langsamma.svarMedanHalftenStod())
          .as("hälsan och den inloggade får svar medan de långsamma står, inte först efter dem")
          .isPositive();
      assertThat(langsamma.nagonKvar()).as("någon långsam som inte kapats").isFalse();
    }
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
