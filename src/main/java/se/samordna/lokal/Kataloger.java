package se.samordna.lokal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Var den lokala miljön har sitt.
 *
 * @param data databasen, motorns logg, loggfiler och pid-filer
 * @param servrar de uppackade servrarna, delade mellan ./start och testerna
 */
public record Kataloger(Path data, Path servrar) {

  public Kataloger {
    data = data.toAbsolutePath().normalize();
    servrar = servrar.toAbsolutePath().normalize();
  }

  static Kataloger ur(Map<String, String> miljo) {
    Path data = Path.of(miljo.getOrDefault("SAMORDNA_DATA", "data"));
    return new Kataloger(data, servrar(miljo));
  }

  /** De uppackade servrarnas plats: {@code SAMORDNA_SERVRAR}, annars {@code data/servrar}. */
  public static Path servrar(Map<String, String> miljo) {
    return Path.of(miljo.getOrDefault("SAMORDNA_SERVRAR", "data/servrar"));
  }

  Path pg() {
    return data.resolve("pg");
  }

  Path zeebe() {
    return data.resolve("zeebe");
  }

  Path keycloak() {
    return data.resolve("keycloak");
  }

  /**
   * Är miljön utan demo? Det bestäms när den börjar: demopersonerna läggs i inloggningstjänsten då,
   * och bara då.
   *
   * @param tom det som begärs nu
   */
  boolean utanDemo(boolean tom) {
    Path marke = data.resolve("utan-demo");
    if (Files.exists(marke)) {
      return true;
    }
    if (tom && Files.exists(pg())) {
      throw new Startfel(
          "Här finns redan en miljö med demo. ./start --fresh --tom börjar om utan.");
    }
    if (tom) {
      try {
        Files.writeString(medKatalog(marke), "");
      } catch (IOException e) {
        throw new Startfel("Kan inte skriva " + marke + ": " + e.getMessage(), e);
      }
    }
    return tom;
  }

  Pidfil pidfil(String namn) {
    return new Pidfil(data.resolve("pid").resolve(namn), marke());
  }

  /** Står på varje barns kommandorad, så att det går att känna igen. */
  String marke() {
    return "-Dsamordna.data=" + data;
  }

  /** Minnet av alla barn. */
  Stream<Pidfil> pidfiler() {
    try (Stream<Path> alla = Files.list(skapa(data.resolve("pid")))) {
      return alla.sorted().map(f -> new Pidfil(f, marke())).toList().stream();
    } catch (IOException e) {
      throw new Startfel("Kan inte läsa " + data.resolve("pid") + ": " + e.getMessage(), e);
    }
  }

  public Path logg(String namn) {
    return data.resolve("loggar").resolve(namn + ".log");
  }

  /** Tömmer allt utom de uppackade servrarna. */
  void borjaOm() {
    List.of(pg(), zeebe(), keycloak(), data.resolve("loggar"), data.resolve("utan-demo"))
        .forEach(Kataloger::radera);
  }

  static void radera(Path katalog) {
    if (!Files.exists(katalog)) {
      return;
    }
    try (Stream<Path> alla = Files.walk(katalog)) {
      for (Path p : alla.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(p);
      }
    } catch (IOException e) {
      throw new Startfel("Kan inte tömma " + katalog + ": " + e.getMessage(), e);
    }
  }

  /** Kopierar hela katalogen till en plats som inte finns. */
  static void kopiera(Path fran, Path till) {
    try (Stream<Path> alla = Files.walk(fran)) {
      for (Path p : alla.toList()) {
        Files.copy(p, till.resolve(fran.relativize(p)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new Startfel("Kan inte kopiera " + fran + ": " + e.getMessage(), e);
    }
  }

  /** Ser till att filens katalog finns. */
  static Path medKatalog(Path fil) {
    Path katalog = fil.toAbsolutePath().getParent();
    if (katalog != null) {
      skapa(katalog);
    }
    return fil;
  }

  static Path skapa(Path katalog) {
    try {
      return Files.createDirectories(katalog);
    } catch (IOException e) {
      throw new Startfel("Kan inte skapa " + katalog + ": " + e.getMessage(), e);
    }
  }
}
