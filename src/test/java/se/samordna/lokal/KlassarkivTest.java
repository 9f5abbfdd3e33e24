package se.samordna.lokal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Servrarnas klasser ur ett arkiv")
class KlassarkivTest {

  @TempDir private Path servrar;

  private Klassarkiv arkiv() {
    return Klassarkiv.over(Distribution.ZEEBE, servrar);
  }

  @Test
  @DisplayName("utan arkiv startas servern som förut; med ett, ur det")
  void lases_nar_det_finns() throws IOException {
    assertThat(arkiv().val()).isEmpty();
    Files.createFile(Kataloger.medKatalog(arkiv().fil()));
    assertThat(arkiv().val()).contains("-XX:SharedArchiveFile=" + arkiv().fil());
  }

  @Test
  @DisplayName("ett arkiv för varje version av servern och av Java")
  void ett_per_version() {
    assertThat(arkiv().fil().getFileName().toString())
        .contains(Distribution.ZEEBE.version(), System.getProperty("java.vm.version"));
    assertThat(arkiv().fil()).isNotEqualTo(Klassarkiv.over(Distribution.KEYCLOAK, servrar).fil());
  }

  @Test
  @DisplayName("det skrivs en gång, under ett annat namn tills det är helt")
  void skrivs_en_gang() throws IOException {
    Klassarkiv skrivande = arkiv().skrivande();
    Path halvt = Path.of(skrivande.val().getFirst().replace("-XX:ArchiveClassesAtExit=", ""));
    assertThat(halvt).isNotEqualTo(arkiv().fil()).hasParentRaw(arkiv().fil().getParent());
    Files.writeString(halvt, "klasser");
    try (Stillastaende server = Stillastaende.startad()) {
      skrivande.skriv(server);
    }
    assertThat(arkiv().fil()).hasContent("klasser");
    assertThat(halvt).doesNotExist();
    assertThat(arkiv().skrivande().skrivs()).isFalse();
  }

  @Test
  @DisplayName("en server som inte kom igång lämnar inget halvt arkiv efter sig")
  void inget_halvt() throws IOException {
    Klassarkiv skrivande = arkiv().skrivande();
    Path halvt = Path.of(skrivande.val().getFirst().replace("-XX:ArchiveClassesAtExit=", ""));
    Files.writeString(halvt, "hal");
    skrivande.skriv(new Stillastaende(Optional.empty()));
    assertThat(arkiv().fil()).doesNotExist();
    assertThat(halvt).doesNotExist();
  }

  /** En process som bara väntar, i serverns ställe. */
  private record Stillastaende(Optional<Process> process) implements Server, AutoCloseable {

    static Stillastaende startad() throws IOException {
      return new Stillastaende(Optional.of(new ProcessBuilder("sleep", "600").start()));
    }

    @Override
    public void starta() {}

    @Override
    public void stanna() {
      process.ifPresent(Process::destroyForcibly);
    }

    @Override
    public void doda() {
      stanna();
    }

    @Override
    public long pid() {
      return process.map(Process::pid).orElse(0L);
    }

    @Override
    public void close() {
      stanna();
    }
  }
}
