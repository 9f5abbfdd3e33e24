package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.stod.Integrationstest.vanta;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.samordna.Samordna;
import se.samordna.lokal.Portar;
import se.samordna.lokal.Postgres;
import se.samordna.stod.Api;
import se.samordna.stod.Databasproxy;
import se.samordna.stod.Felordning;
import se.samordna.stod.Servrar;

/**
 * Databasen försvinner under last, på flera sätt. Efteråt ska varje begäran gå bra, utan omstart,
 * och varje kvitterad handling finnas en gång.
 */
@Tag("fel")
// Programmet stannas efter sig: det skulle annars arbeta vid sidan av nästa klass.
@DirtiesContext
@Order(Felordning.DATABASAVBROTT)
@SpringBootTest(
    classes = Samordna.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayName("F5: databasen bryts under last")
class DatabasavbrottFelTest {

  private static final int KLIENTER = 16;
  private static final Databasproxy PROXY =
      Databasproxy.framfor(Servrar.igang().portar().postgres());

  @LocalServerPort private int port;
  @Autowired private HikariDataSource pool;

  @DynamicPropertySource
  static void genomProxyn(DynamicPropertyRegistry egenskaper) {
    Servrar.egenskaper().forEach((namn, varde) -> egenskaper.add(namn, () -> varde));
    String direkt = Servrar.egenskaper().get("spring.datasource.url");
    Portar portar = Servrar.igang().portar();
    String genom = direkt.replace(":" + portar.postgres() + "/", ":" + PROXY.port() + "/");
    egenskaper.add(
        "spring.datasource.url",
        () -> genom + (genom.contains("?") ? "&" : "?") + "prepareThreshold=0");
    egenskaper.add("spring.flyway.url", () -> direkt);
  }

  @AfterAll
  static void stang() throws IOException {
    PROXY.close();
  }

  /** Token och nycklar hämtas medan allt är helt: inloggningen delar databas med programmet. */
  @BeforeEach
  void inloggade() {
    som("sokande.vellinge.prov").get("/mig").krav(200);
    som("forbundschef.prov").get("/mig").krav(200);
  }

  private Api som(String anvandare) {
    return Api.mot(port, Servrar.igang().portar().issuer()).som(anvandare);
  }

  @Test
  @DisplayName("tre gånger avbrutna förbindelser under 16 klienter: därefter noll fel, inget läckt")
  void avbrutna_forbindelser() {
    try (Last last = new Last()) {
      for (int varv = 0; varv < 3; varv++) {
        last.vantaPaFler(100);
        avbrytForbindelserna();
      }
      last.vantaPaFler(50);
      laktIngenting(last);
    }
  }

  @Test
  @DisplayName("kill -9 av databasen under 16 klienter: fel så länge den är borta, sedan inga")
  void databasen_dodas() {
    Postgres databas = Servrar.igang().postgres();
    try (Last last = new Last()) {
      last.vantaPaFler(100);
      databas.doda();
      last.vantaPaFler(60);
      databas.starta();
      vanta("ett svar igen", () -> Optional.of(1).filter(ja -> redo() == 200));
      last.vantaPaFler(KLIENTER);
      laktIngenting(last);
    }
  }

  @Test
  @DisplayName("förbindelsen bryts mitt i commit: samma nyckel igen avgör, och allt finns en gång")
  void bruten_i_commit() {
    long fro = System.nanoTime();
    Random slump = new Random(fro);
    List<String> logg = new ArrayList<>();
    Api sokande = som("sokande.vellinge.prov");
    String prefix = "Commitprov " + UUID.randomUUID().toString().substring(0, 8);
    int fore = PROXY.brutna();
    for (int nr = 0; nr < 10; nr++) {
      Databasproxy.Brott brott = Databasproxy.Brott.values()[slump.nextInt(2)];
      String nyckel = prefix + " " + nr;
      PROXY.bryt(nyckel, brott);
      Api.Svar forsta = ide(sokande, nyckel);
      logg.add(nr + " " + brott + " " + forsta.status() + " " + forsta.kod());
      assertThat(forsta.status()).as("frö %d: %s", fro, logg).isEqualTo(503);
      assertThat(forsta.kod()).as("frö %d: %s", fro, logg).isEqualTo("okant_utfall");
      assertThat(ide(sokande, nyckel).status()).as("frö %d: %s", fro, logg).isEqualTo(201);
      assertThat(ide(sokande, nyckel).krav(201)).isEqualTo(ide(sokande, nyckel).krav(201));
    }
    assertThat(PROXY.brutna() - fore).as("frö %d: %s", fro, logg).isEqualTo(10);
    long antal =
        som("forbundschef.prov")
            .get("/arenden?antal=200&q=" + prefix.replace(" ", "%20"))
            .krav(200)
            .get("innehall")
            .size();
    assertThat(antal).as("frö %d: %s", fro, logg).isEqualTo(10);
  }

  private static Api.Svar ide(Api api, String nyckel) {
    return api.med("Idempotency-Key", nyckel)
        .post(
            "/ideer",
            Map.of(
                "rubrik", nyckel,
                "beskrivning", "Kartlägga behovet av samordnat stöd.",
                "medlem", "vellinge"));
  }

  private int redo() {
    return Api.mot(port, "").get("/actuator/health/readiness").status();
  }

  private void laktIngenting(Last last) {
    last.nollstall();
    last.vantaPaFler(800);
    last.sluta();
    System.out.println("F5 " + last.sammanfattning());
    assertThat(last.fel()).as(last.sammanfattning()).isEmpty();
    vanta(
        "poolens alla förbindelser tillbaka",
        () -> Optional.of(1).filter(ja -> pool.getHikariPoolMXBean().getActiveConnections() == 0));
  }

  private static void avbrytForbindelserna() {
    try (Connection db =
            DriverManager.getConnection(
                Servrar.egenskaper().get("spring.datasource.url"),
                Servrar.egenskaper().get("spring.datasource.username"),
                Servrar.egenskaper().get("spring.datasource.password"));
        Statement s = db.createStatement()) {
      s.execute(
          """
          select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()
          """);
    } catch (SQLException fel) {
      throw new IllegalStateException(fel);
    }
  }

  /** Sexton klienter som läser och skriver om vartannat, och räknar. */
  private final class Last implements AutoCloseable {

    private final List<Thread> tradar;
    private final List<String> fel = new ArrayList<>();
    private int antal;
    private int forut;
    private int fore;
    private long borjan = System.nanoTime();
    private volatile boolean igang = true;

    Last() {
      tradar =
          IntStream.range(0, KLIENTER)
              .mapToObj(nr -> Thread.ofVirtual().start(() -> kor(nr)))
              .toList();
    }

    private void kor(int nr) {
      Api laser = som("forbundschef.prov");
      Api skriver = som("sokande.vellinge.prov");
      for (int varv = 0; igang; varv++) {
        notera(
            (nr + varv) % 8 == 0
                ? ide(skriver, "Last " + UUID.randomUUID())
                : laser.get("/arenden?antal=5"));
      }
    }

    private synchronized void notera(Api.Svar svar) {
      antal++;
      if (svar.status() >= 400) {
        fel.add(svar.status() + " " + svar.kod());
        assertThat(svar.kod()).as("ett svar utan kod: %d", svar.status()).isNotEmpty();
      }
    }

    private synchronized int antal() {
      return antal;
    }

    void vantaPaFler(int fler) {
      int mal = antal() + fler;
      vanta(fler + " svar till", () -> Optional.of(1).filter(ja -> antal() >= mal));
    }

    /** Härifrån räknas felen: databasen svarar igen. */
    synchronized void nollstall() {
      forut = fel.size();
      fore = antal;
      fel.clear();
      borjan = System.nanoTime();
    }

    synchronized List<String> fel() {
      return List.copyOf(fel);
    }

    synchronized String sammanfattning() {
      return "under avbrottet %d svar, %d fel; efteråt %d svar, %d fel på %.1f s"
          .formatted(fore, forut, antal - fore, fel.size(), (System.nanoTime() - borjan) / 1e9);
    }

    void sluta() {
      igang = false;
      tradar.forEach(Last::invanta);
    }

    private static void invanta(Thread trad) {
      try {
        trad.join();
      } catch (InterruptedException avbrott) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(avbrott);
      }
    }

    @Override
    public void close() {
      sluta();
    }
  }
}
