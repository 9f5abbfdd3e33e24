package se.samordna.lokal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * En databas där inloggningen redan har sina tabeller och realmen med alla personer. Den görs en
 * gång per bygge och realm, under target; varje uppsättning servrar börjar sedan från en egen
 * kopia, i stället för att göra om samma halva minut. Programmets egen databas är tom i mallen.
 * Samma start skriver servrarnas {@link Klassarkiv}, om de inte redan finns.
 */
public final class Databasmall {

  private final Path rot;
  private final Path servrar;
  private final Realm realm;

  /**
   * @param rot katalogen under target där mallarna står
   * @param servrar de uppackade servrarna
   */
  public Databasmall(Path rot, Path servrar, Realm realm) {
    this.rot = rot;
    this.servrar = servrar;
    this.realm = realm;
  }

  /** Lägger en kopia av mallen i {@code miljo}, som inte får ha startat. */
  public void laggI(Miljo miljo) {
    String namn = namn();
    // De som startar samtidigt väntar in den som gör mallen.
    new EnGang(rot, namn).gor(() -> gor(rot.resolve(namn)));
    Kataloger.skapa(miljo.kataloger().data());
    miljo.postgres().aterstall(rot.resolve(namn));
  }

  /** Motorns arkiv skrivs vid sidan av: inloggningens första start är lång. */
  private void gor(Path mall) {
    Portar portar = Portar.lediga();
    Kataloger egna = new Kataloger(rot.resolve("bygge-" + portar.postgres()), servrar);
    Thread motorn = Thread.ofVirtual().start(() -> arkiveraMotorn(egna, portar));
    laggUppInloggningen(egna, portar, mall);
    try {
      motorn.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Startfel("Mallen av servrarna avbröts", e);
    }
    Kataloger.radera(egna.data());
  }

  private void laggUppInloggningen(Kataloger egna, Portar portar, Path mall) {
    Klassarkiv arkiv = Klassarkiv.over(Distribution.KEYCLOAK, servrar).skrivande();
    Postgres postgres = new Postgres(egna, portar);
    Keycloak keycloak = new Keycloak(egna, portar, realm, arkiv);
    try {
      postgres.starta();
      keycloak.starta();
    } finally {
      arkiv.skriv(keycloak);
      postgres.stanna();
    }
    postgres.kopiera(mall);
  }

  private void arkiveraMotorn(Kataloger egna, Portar portar) {
    Klassarkiv arkiv = Klassarkiv.over(Distribution.ZEEBE, servrar).skrivande();
    if (arkiv.skrivs()) {
      Zeebe zeebe = new Zeebe(egna, portar, arkiv);
      try {
        zeebe.starta();
      } finally {
        arkiv.skriv(zeebe);
      }
    }
  }

  /** En ändrad realm, eller en annan version av inloggningen, får en egen mall. */
  private String namn() {
    String allt = Distribution.KEYCLOAK.version() + realm.sammansatt();
    try {
      byte[] summa = MessageDigest.getInstance("SHA-256").digest(allt.getBytes(UTF_8));
      return HexFormat.of().formatHex(summa, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
