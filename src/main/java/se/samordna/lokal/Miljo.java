package se.samordna.lokal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Servrarna tillsammans: rätt ordning upp, omvänd ordning ned. Zeebe är med när den är motorn. */
public final class Miljo {

  private final Postgres postgres;
  private final Zeebe zeebe;
  private final Keycloak keycloak;
  private final Kataloger kataloger;
  private final Portar portar;
  private final Motorval motor;

  public Miljo(Kataloger kataloger, Portar portar, Realm realm, Motorval motor) {
    this.kataloger = kataloger;
    this.portar = portar;
    this.motor = motor;
    this.postgres = new Postgres(kataloger, portar);
    this.zeebe = new Zeebe(kataloger, portar);
    this.keycloak = new Keycloak(kataloger, portar, realm);
  }

  /** Servrarna som hör till den valda motorn, vid namn. */
  Map<String, Server> servrar() {
    Map<String, Server> alla = new LinkedHashMap<>();
    alla.put("PostgreSQL", postgres);
    if (motor == Motorval.ZEEBE) {
      alla.put("Zeebe", zeebe);
    }
    alla.put("Keycloak", keycloak);
    return alla;
  }

  /** Motorns server, om den har någon, startar vid sidan av; Keycloak väntar på sin databas. */
  public void starta(Consumer<String> beratta) {
    CompletableFuture<Void> maklare =
        motor == Motorval.ZEEBE
            ? sam(() -> tag("Zeebe", zeebe::starta, beratta))
            : CompletableFuture.completedFuture(null);
    CompletableFuture<Void> inloggning =
        CompletableFuture.allOf(
                sam(keycloak::forbered), sam(() -> tag("PostgreSQL", postgres::starta, beratta)))
            .thenRun(() -> tag("Keycloak", keycloak::starta, beratta));
    try {
      CompletableFuture.allOf(maklare, inloggning).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Startfel fel ? fel : new Startfel("" + e.getCause(), e);
    }
  }

  /** En egen tråd var: den gemensamma poolen har bara en på en liten dator, och arbetena väntar. */
  private static CompletableFuture<Void> sam(Runnable arbete) {
    return CompletableFuture.runAsync(arbete, Thread::startVirtualThread);
  }

  private static void tag(String namn, Runnable start, Consumer<String> beratta) {
    long fore = System.nanoTime();
    start.run();
    beratta.accept(
        "%s är igång (%.1f s)"
            .formatted(namn, Duration.ofNanos(System.nanoTime() - fore).toMillis() / 1000.0));
  }

  /** Stannar barn som en dödad förälder lämnat; svarar med vilka. */
  List<String> stada() {
    Stream<String> barn =
        kataloger.pidfiler().filter(Pidfil::stada).map(f -> String.valueOf(f.fil().getFileName()));
    return Stream.concat(barn, Stream.of("postgres").filter(n -> postgres.stada())).toList();
  }

  public void stanna() {
    CompletableFuture.allOf(sam(keycloak::stanna), sam(zeebe::stanna)).join();
    postgres.stanna();
  }

  public Postgres postgres() {
    return postgres;
  }

  public Zeebe zeebe() {
    return zeebe;
  }

  public Keycloak keycloak() {
    return keycloak;
  }

  public Portar portar() {
    return portar;
  }

  public Kataloger kataloger() {
    return kataloger;
  }
}
