package se.samordna.lokal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * En servers klasser, lästa och granskade en gång och lagda i en fil som nästa start läser rakt in
 * i minnet (Javas class data sharing). En fil för varje version av servern och av Java; den som
 * saknas eller inte stämmer går Java förbi, och då tar starten den tid den annars tar.
 *
 * @param fil arkivet, bredvid de uppackade servrarna
 * @param skrivs sant för den enda start som skriver det
 */
record Klassarkiv(Path fil, boolean skrivs) {

  private static final Duration SKRIVTID = Duration.ofMinutes(3);

  static Klassarkiv over(Distribution server, Path servrar) {
    String namn = server.katalog() + "-" + System.getProperty("java.vm.version") + ".jsa";
    return new Klassarkiv(
        servrar.toAbsolutePath().normalize().resolve("klassarkiv").resolve(namn), false);
  }

  /** Samma arkiv åt den som ska skriva det; finns det redan är inget att skriva. */
  Klassarkiv skrivande() {
    return new Klassarkiv(fil, !Files.exists(fil));
  }

  /** Valen åt den Java som startar servern. */
  List<String> val() {
    if (skrivs) {
      return List.of("-XX:ArchiveClassesAtExit=" + Kataloger.medKatalog(halvt()));
    }
    return Files.exists(fil)
        ? List.of("-XX:SharedArchiveFile=" + fil, "-Xlog:cds=off", "-Xlog:aot=off")
        : List.of();
  }

  /**
   * Stannar servern, som skriver arkivet när den slutar. En som inte hinner lämnar inget efter sig.
   */
  void skriv(Server server) {
    if (!skrivs) {
      server.stanna();
      return;
    }
    boolean hann = ProcessHandle.of(server.pid()).filter(Klassarkiv::slutar).isPresent();
    server.stanna();
    try {
      if (hann && Files.exists(halvt())) {
        Files.move(halvt(), fil, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.deleteIfExists(halvt());
    } catch (IOException e) {
      throw new Startfel("Kan inte skriva " + fil + ": " + e.getMessage(), e);
    }
  }

  private static boolean slutar(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(SKRIVTID.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Två byggen som delar servrarna skriver var sin fil; den sista blir kvar. */
  private Path halvt() {
    return fil.resolveSibling(ProcessHandle.current().pid() + "-" + fil.getFileName());
  }
}
