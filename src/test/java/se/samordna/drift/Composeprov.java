package se.samordna.drift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** Filen docker-compose.yml så som Docker läser den. */
abstract class Composeprov {

  static final String REALM = "realm-config/samordna-realm.json";

  static List<String> rader(String fil) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/drift", fil));
  }

  static Map<String, Object> miljo(String tjanst) {
    return som(tjanst(tjanst).getOrDefault("environment", Map.of()));
  }

  static Map<String, Object> tjanst(String namn) {
    return som(tjanster().get(namn));
  }

  static Map<String, Object> tjanster() {
    return som(lasCompose().get("services"));
  }

  static Map<String, Object> lasCompose() {
    try {
      return new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> som(Object yaml) {
    return (Map<String, Object>) yaml;
  }
}
