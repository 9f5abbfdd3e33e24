package se.samordna.lokal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Inloggningstjänsten som barnprocess, mot databasen keycloak i samma PostgreSQL. */
public final class Keycloak implements Server {

  private final Kataloger kataloger;
  private final Portar portar;
  private final Realm realm;
  private final Klassarkiv arkiv;
  private final Korning korning = new Korning();

  public Keycloak(Kataloger kataloger, Portar portar, Realm realm) {
    this(kataloger, portar, realm, Klassarkiv.over(Distribution.KEYCLOAK, kataloger.servrar()));
  }

  Keycloak(Kataloger kataloger, Portar portar, Realm realm, Klassarkiv arkiv) {
    this.kataloger = kataloger;
    this.portar = portar;
    this.realm = realm;
    this.arkiv = arkiv;
  }

  /** Packar upp och bygger; kan göras medan databasen startar. */
  public Path forbered() {
    return Distribution.KEYCLOAK.uppackad(kataloger.servrar(), Keycloak::bygg);
  }

  @Override
  public void starta() {
    Path hem = eget(forbered());
    realm.skriv(hem.resolve("data/import/samordna-realm.json"));
    Barn barn =
        Barn.starta(Barnorder.i(kataloger, "Keycloak", hem, start(hem)).med(installningar()));
    korning.satt(barn);
    barn.vantaPa(
        () -> Webb.svarar(portar.issuer() + "/.well-known/openid-configuration"),
        Duration.ofMinutes(5));
  }

  /** Keycloaks eget byggsteg, som annars görs vid varje start. */
  private static void bygg(Path hem) {
    List<String> kommando = new ArrayList<>(java(hem));
    kommando.addAll(List.of("build", "--db=postgres", "--health-enabled=false"));
    Distribution.kor(kommando, hem);
  }

  private List<String> start(Path hem) {
    List<String> kommando = new ArrayList<>(java(hem));
    kommando.add(1, kataloger.marke());
    kommando.addAll(1, arkiv.val());
    kommando.addAll(List.of("start", "--optimized", "--import-realm"));
    return kommando;
  }

  /** Som distributionens eget skript, men utan skalet emellan: då är barnet Java självt. */
  private static List<String> java(Path hem) {
    return List.of(
        Barnorder.java(),
        "-Xms64m",
        "-Xmx384m",
        "-XX:MaxMetaspaceSize=256m",
        "-XX:+UseSerialGC",
        // Det mesta av arbetet är starten; den hårdare kompileringen hinner inte betala sig här.
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-Dfile.encoding=UTF-8",
        "-Duser.language=en",
        "-Duser.country=US",
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
        "--add-opens=java.base/java.security=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED",
        "-Dkc.home.dir=" + hem,
        "-Djboss.server.config.dir=" + hem.resolve("conf"),
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
        "-Dpicocli.disable.closures=true",
        "-cp",
        hem.resolve("lib/quarkus-run.jar").toString(),
        "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
  }

  private Map<String, String> installningar() {
    return Map.ofEntries(
        Map.entry("KC_DB_URL", portar.jdbc("keycloak")),
        Map.entry("KC_DB_USERNAME", "keycloak"),
        Map.entry("KC_DB_PASSWORD", Lokalt.LOSENORD),
        Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
        Map.entry("KC_CACHE", "local"),
        Map.entry("KC_HTTP_ENABLED", "true"),
        Map.entry("KC_HTTP_HOST", "127.0.0.1"),
        Map.entry("KC_HTTP_PORT", "" + portar.keycloak()),
        Map.entry("KC_HOSTNAME", "http://localhost:" + portar.keycloak()),
        Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
        Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", Lokalt.DEMOLOSENORD),
        Map.entry("SAMORDNA_ADRESS", "http://localhost:" + portar.app()),
        Map.entry("SAMORDNA_INTERN", "http://localhost:" + portar.app()),
        Map.entry("SAMORDNA_OIDC_HEMLIGHET", Lokalt.OIDC_HEMLIGHET),
        Map.entry("SAMORDNA_KONTON_HEMLIGHET", Lokalt.KONTON_HEMLIGHET),
        Map.entry("SAMORDNA_EPOST_VARD", "127.0.0.1"),
        Map.entry(
            "SAMORDNA_EPOST_PORT", System.getenv().getOrDefault("SAMORDNA_BREV_PORT", "1025")),
        Map.entry("SAMORDNA_EPOST_AVSANDARE", "inloggning@samordna.example.invalid"),
        Map.entry("SAMORDNA_EPOST_ANVANDARE", ""),
        Map.entry("SAMORDNA_EPOST_LOSENORD", ""),
        Map.entry("SAMORDNA_EPOST_INLOGGNING", "false"),
        Map.entry("SAMORDNA_EPOST_STARTTLS", "false"));
  }

  /** En egen hemkatalog som pekar in i den delade: import och arbetsfiler hör till miljön. */
  private Path eget(Path delat) {
    Path hem = Kataloger.skapa(kataloger.keycloak());
    try {
      for (String del : List.of("bin", "conf", "lib", "providers")) {
        lanka(hem.resolve(del), delat.resolve(del));
      }
      // En miljö från en äldre version har länken till den delade katalogen kvar.
      Path teman = hem.resolve("themes");
      if (Files.isSymbolicLink(teman)) {
        Files.delete(teman);
      }
      lanka(Kataloger.skapa(teman).resolve("samordna"), realm.tema().toAbsolutePath());
      return hem;
    } catch (IOException e) {
      throw new Startfel("Kan inte ställa i ordning Keycloak: " + e.getMessage(), e);
    }
  }

  private static void lanka(Path lank, Path till) throws IOException {
    Files.deleteIfExists(lank);
    Files.createSymbolicLink(lank, till);
  }

  @Override
  public boolean svarar() {
    return Webb.svarar(portar.issuer() + "/.well-known/openid-configuration");
  }

  @Override
  public void stanna() {
    korning.stanna();
  }

  @Override
  public void doda() {
    korning.doda();
  }

  @Override
  public long pid() {
    return korning.pid();
  }
}
