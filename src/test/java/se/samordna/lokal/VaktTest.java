package se.samordna.lokal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Vakten över barnen")
class VaktTest {

  private final CountDownLatch slut = new CountDownLatch(1);
  private final AtomicLong nu = new AtomicLong();
  private final List<String> sagt = new ArrayList<>();
  private final Barnet databas = new Barnet();
  private final Barnet program = new Barnet();
  private final Map<String, Server> barn = new LinkedHashMap<>();
  private final Vakt vakt = new Vakt(barn, sagt::add, nu::get);

  @BeforeEach
  void barnen() {
    barn.put("PostgreSQL", databas);
    barn.put("Samordna", program);
  }

  private void sekunder(int antal) {
    for (int i = 0; i < antal; i++) {
      nu.addAndGet(Duration.ofSeconds(1).toNanos());
      vakt.runda(slut);
    }
  }

  @Test
  @DisplayName("den som dör startas igen; den sjätte gången i följd ger vakten upp")
  void dor_gang_pa_gang() {
    for (int i = 0; i < 5; i++) {
      program.lever = false;
      sekunder(1);
      assertThat(program.lever).isTrue();
    }
    program.lever = false;
    assertThatThrownBy(() -> sekunder(1)).isInstanceOf(Startfel.class);
  }

  @Test
  @DisplayName("efter tio lugna minuter är de gamla omstarterna glömda")
  void glommer() {
    for (int i = 0; i < 20; i++) {
      program.lever = false;
      sekunder(1);
      nu.addAndGet(Duration.ofMinutes(11).toNanos());
    }
    assertThat(program.starter).isEqualTo(20);
  }

  @Test
  @DisplayName("den som fryst dödas och startas igen inom drygt en minut, och bara den")
  void frusen() {
    program.svarar = false;
    sekunder(50);
    assertThat(program.starter).as("en kort tystnad är inget").isZero();
    sekunder(20);
    assertThat(program.starter).isEqualTo(1);
    assertThat(program.dodad).isTrue();
    assertThat(databas.starter).isZero();
    assertThat(sagt).contains("Samordna svarar inte och startas igen …");
  }

  @Test
  @DisplayName("den som svarar däremellan har inte fryst")
  void seg() {
    for (int i = 0; i < 20; i++) {
      program.svarar = i % 3 == 0;
      sekunder(10);
    }
    assertThat(program.starter).isZero();
  }

  @Test
  @DisplayName("den som inte kom igång för att grannen också föll får fler försök")
  void granne() {
    program.lever = false;
    program.startar = false;
    sekunder(3);
    program.startar = true;
    sekunder(1);
    assertThat(program.lever).isTrue();
  }

  @Test
  @DisplayName("datumet gäller bara tills programmet en gång kommit igång")
  void datum(@TempDir Path katalog) {
    Program nytt =
        Program.nytt(
            new Kataloger(katalog, katalog), 1, List.of(), Map.of("samordna.datum", "2023-11-20"));
    assertThat(nytt.nuvarande()).containsKey("samordna.datum");
    nytt.korning().redo();
    assertThat(nytt.nuvarande()).doesNotContainKey("samordna.datum");
  }

  @Test
  @DisplayName("en logg som vuxit flyttas åt sidan och börjar om")
  void loggar(@TempDir Path katalog) throws java.io.IOException {
    Path stor = Files.writeString(katalog.resolve("app.log"), "x".repeat(200));
    Path liten = Files.writeString(katalog.resolve("zeebe.log"), "y");
    new Loggvakt(katalog, 100).vaxla();
    assertThat(stor).isEmptyFile();
    assertThat(katalog.resolve("forra-app.log")).hasSize(200);
    assertThat(liten).hasContent("y");
  }

  private static final class Barnet implements Server {
    private boolean lever = true;
    private boolean svarar = true;
    private boolean startar = true;
    private boolean dodad;
    private int starter;

    @Override
    public void starta() {
      if (!startar) {
        throw new Startfel("grannen svarar inte");
      }
      starter++;
      lever = true;
      svarar = true;
    }

    @Override
    public void stanna() {
      lever = false;
    }

    @Override
    public void doda() {
      dodad = true;
      lever = false;
    }

    @Override
    public long pid() {
      return 0;
    }

    @Override
    public boolean lever() {
      return lever;
    }

    @Override
    public boolean svarar() {
      return svarar;
    }
  }
}
