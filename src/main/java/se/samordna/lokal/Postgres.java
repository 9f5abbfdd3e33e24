package se.samordna.lokal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Databasen som barnprocess, med data som finns kvar. Går även som root. */
public final class Postgres implements Server {

  static final String AGARE = "samordna_agare";
  static final String APP = "samordna_app";

  private static final String REGLER =
      """
      # Bara den egna datorn, och alltid med lösenord.
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128      scram-sha-256
      """;

  private final Kataloger kataloger;
  private final Portar portar;
  private Optional<EmbeddedPostgres> igang = Optional.empty();

  public Postgres(Kataloger kataloger, Portar portar) {
    this.kataloger = kataloger;
    this.portar = portar;
  }

  @Override
  public synchronized void starta() {
    System.setProperty("ot.epg.working-dir", kataloger.servrar().resolve("postgres").toString());
    Kataloger.skapa(kataloger.data());
    if (!Files.exists(kataloger.pg().resolve("global/pg_control"))) {
      Kataloger.radera(kataloger.pg());
    }
    // Den första starten packar upp databasen; en avbruten uppackning ska inte bli kvar.
    new EnGang(kataloger.servrar(), "postgres").gor(this::starten);
    if (igang.isEmpty()) {
      starten();
    }
    new Databasroller(portar).skapaSaknade();
  }

  private void starten() {
    Path losenord = losenordsfil();
    try {
      igang = Optional.of(bygge(losenord).start());
      Files.delete(losenord);
    } catch (IOException | IllegalStateException e) {
      throw new Startfel(
          "PostgreSQL startade inte: %s. Se %s."
              .formatted(e.getMessage(), kataloger.logg("postgres")),
          e);
    }
  }

  private EmbeddedPostgres.Builder bygge(Path losenord) {
    File logg = Kataloger.medKatalog(kataloger.logg("postgres")).toFile();
    return EmbeddedPostgres.builder()
        .setPort(portar.postgres())
        .setDataDirectory(kataloger.pg())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setLocaleConfig("pwfile", losenord.toString())
        .setLocaleConfig("locale-provider", "icu")
        .setLocaleConfig("icu-locale", "sv-SE")
        .setLocaleConfig("locale", "C")
        .setConnectConfig("password", Lokalt.LOSENORD)
        .setDataDirectoryCustomizer(Postgres::regler)
        .setServerConfig("listen_addresses", "127.0.0.1")
        // Paketets förval offrar hållbarhet för fart; här ska ett kvitterat steg finnas kvar.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "120")
        .setErrorRedirector(ProcessBuilder.Redirect.appendTo(logg))
        .setOutputRedirector(ProcessBuilder.Redirect.appendTo(logg));
  }

  private Path losenordsfil() {
    try {
      return Files.writeString(kataloger.data().resolve("pg.losenord"), Lokalt.LOSENORD + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void regler(File katalog) {
    try {
      Files.writeString(katalog.toPath().resolve("pg_hba.conf"), REGLER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void stanna() {
    igang.ifPresent(Postgres::stang);
    igang = Optional.empty();
    // Paketet väntar bara fem sekunder på en god avslutning.
    postmaster().ifPresent(p -> Pidfil.stanna(p, Duration.ofSeconds(10)));
  }

  private static void stang(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void doda() {
    postmaster()
        .ifPresent(
            p -> {
              // En frusen bakgrundsprocess märker inte att modern dött, och håller kvar minnet.
              List<ProcessHandle> barn = p.descendants().toList();
              Pidfil.stanna(p, Duration.ZERO);
              barn.forEach(ProcessHandle::destroyForcibly);
            });
    stanna();
  }

  @Override
  public boolean svarar() {
    Properties val = new Properties();
    val.putAll(
        Map.of(
            "user", "postgres",
            "password", Lokalt.LOSENORD,
            "loginTimeout", "5",
            "socketTimeout", "5"));
    try (Connection db = DriverManager.getConnection(portar.jdbc("postgres"), val);
        Statement fraga = db.createStatement()) {
      return fraga.execute("select 1");
    } catch (SQLException inget) {
      return false;
    }
  }

  /** Tar en kopia av databasen, som ska stå stilla. */
  public void kopiera(Path till) {
    Kataloger.kopiera(kataloger.pg(), till);
  }

  /** Lägger tillbaka en kopia, som efter en förlorad disk; databasen ska stå stilla. */
  public void aterstall(Path kopia) {
    Kataloger.radera(kataloger.pg());
    Kataloger.kopiera(kopia, kataloger.pg());
  }

  /** Stannar en databas som en dödad förälder lämnat i samma katalog. */
  boolean stada() {
    Optional<ProcessHandle> kvar = postmaster();
    kvar.ifPresent(p -> Pidfil.stanna(p, Duration.ofSeconds(20)));
    return kvar.isPresent();
  }

  /** Processen som databasens egen pid-fil namnger, om den verkligen är vår databas. */
  private Optional<ProcessHandle> postmaster() {
    Path fil = kataloger.pg().resolve("postmaster.pid");
    try {
      if (!Files.exists(fil)) {
        return Optional.empty();
      }
      return ProcessHandle.of(Long.parseLong(Files.readAllLines(fil).getFirst().strip()))
          .filter(
              p ->
                  p.info()
                      .commandLine()
                      .filter(k -> k.contains(kataloger.pg().toString()))
                      .isPresent());
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  @Override
  public long pid() {
    return postmaster().map(ProcessHandle::pid).orElse(0L);
  }
}
