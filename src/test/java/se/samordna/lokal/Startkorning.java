package se.samordna.lokal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * En körning av ./start som egen process, med vad den skriver.
 *
 * @param ut filen med det den skriver
 * @param felut filen med det den skriver som fel
 */
record Startkorning(Process process, Path ut, Path felut) {

  private static final Duration TALAMOD = Duration.ofMinutes(6);

  /** Startar på {@code p} i {@code data}; {@code egna} läggs till och över i miljön. */
  static Startkorning med(Portar p, Path data, Map<String, String> egna, List<String> argument) {
    Map<String, String> miljo =
        new HashMap<>(
            Map.of(
                "SAMORDNA_PORT", "" + p.app(),
                "SAMORDNA_KEYCLOAK_PORT", "" + p.keycloak(),
                "SAMORDNA_POSTGRES_PORT", "" + p.postgres(),
                "SAMORDNA_ZEEBE_PORT", "" + p.zeebe(),
                "SAMORDNA_ZEEBE_KOMMANDO_PORT", "" + p.zeebeKommando(),
                "SAMORDNA_ZEEBE_INTERN_PORT", "" + p.zeebeIntern(),
                "SAMORDNA_ZEEBE_REST_PORT", "" + p.zeebeRest(),
                "SAMORDNA_ZEEBE_AKTUATOR_PORT", "" + p.zeebeAktuator()));
    miljo.putAll(egna);
    String klassvag = System.getProperty("java.class.path");
    // En process i bakgrunden ärver att Ctrl-C ska struntas i; här ska den höras.
    List<String> kommando =
        new ArrayList<>(
            List.of(
                "/usr/bin/env",
                "--default-signal=INT",
                Barnorder.java(),
                "-Xmx160m",
                // Som ./start själv, och barnen med det lätta val som provens egna barn har.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dsamordna.barn.java=" + String.join(" ", Barnorder.egnaVal()),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dsamordna.klassvag=" + klassvag,
                "-cp",
                klassvag,
                "se.samordna.lokal.Starta"));
    kommando.addAll(argument);
    ProcessBuilder bygge = new ProcessBuilder(kommando);
    bygge.environment().put("SAMORDNA_DATA", data.toString());
    bygge
        .environment()
        .put("SAMORDNA_SERVRAR", Kataloger.servrar(System.getenv()).toAbsolutePath().toString());
    // Den som kör proven kan ha valt en motor; här väljer provet.
    bygge.environment().remove("SAMORDNA_MOTOR");
    bygge.environment().putAll(miljo);
    try {
      Path ut = Files.createTempFile("start", ".ut");
      Path fel = Files.createTempFile("start", ".fel");
      bygge.redirectOutput(ut.toFile()).redirectError(fel.toFile());
      return new Startkorning(bygge.start(), ut, fel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void vantaPa(String rad) {
    long slut = System.nanoTime() + TALAMOD.toNanos();
    while (!sagt().contains(rad)) {
      assertThat(process.isAlive()).as("lever; sa: " + sagt() + felen()).isTrue();
      assertThat(System.nanoTime()).as("tiden; sa: " + sagt()).isLessThan(slut);
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  int vantaSlut() {
    try {
      assertThat(process.waitFor(TALAMOD.toSeconds(), TimeUnit.SECONDS))
          .as("tar slut; sa: " + sagt() + felen())
          .isTrue();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void signal(String namn) {
    try {
      assertThat(
              new ProcessBuilder("kill", "-" + namn, "" + process.pid())
                  .inheritIO()
                  .start()
                  .waitFor())
          .isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Som {@code kill -9}. */
  void doda() {
    process.destroyForcibly();
    vantaSlut();
  }

  String sagt() {
    return las(ut);
  }

  /** Felutskriftens rader, utan det som Java själv varnar för. */
  List<String> fel() {
    return felen().lines().filter(r -> !r.startsWith("WARNING")).toList();
  }

  private String felen() {
    return las(felut);
  }

  private static String las(Path fil) {
    try {
      return Files.readString(fil, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
