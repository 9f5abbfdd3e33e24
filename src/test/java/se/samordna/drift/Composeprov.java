package se.samordna.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
