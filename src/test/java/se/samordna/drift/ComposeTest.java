package se.samordna.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

@DisplayName("docker-compose.yml för driften: varje inställning finns, och ingen är hemlig")
class ComposeTest extends Composeprov {

  /** Läses av Java självt, inte av servern. */
  private static final Set<String> JAVA = Set.of("JAVA_TOOL_OPTIONS");

  private static final Pattern PLATSHALLARE = Pattern.compile("\\$\\{([A-Z_]+)");

  @Test
  @DisplayName("ger programmet bara inställningar som Spring eller programmet har")
  void programmets_installningar_finns() throws IOException {
    Set<String> kanda = springs();
    kanda.addAll(programmets());
    assertThat(miljo("app").keySet()).isNotEmpty().isSubsetOf(kanda);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zeebe", "zeebe-1", "zeebe-2"})
  @DisplayName("ger motorn bara inställningar som dess distribution nämner")
  void motorns_installningar_finns(String tjanst) throws IOException {
    assertThat(miljo(tjanst).keySet().stream().filter(n -> !JAVA.contains(n)))
        .isNotEmpty()
        .isSubsetOf(rader("zeebe-8.5.8.txt"));
  }

  @Test
  @DisplayName("ger inloggningen bara inställningar som dess distribution eller realmen nämner")
  void inloggningens_installningar_finns() throws IOException {
    Set<String> kanda = new HashSet<>(rader("keycloak-26.7.3.txt"));
    kanda.addAll(platshallare(Files.readString(Path.of(REALM))));
    assertThat(miljo("keycloak").keySet()).isNotEmpty().isSubsetOf(kanda);
  }

  @Test
  @DisplayName("sätter allt som realmen frågar efter")
  void realmens_platshallare_satts() throws IOException {
    assertThat(miljo("keycloak").keySet())
        .containsAll(platshallare(Files.readString(Path.of(REALM))));
  }

  @Test
  @DisplayName("läser in bara driftens realm, utan demopersoner och lokal klient")
  void realmen_ar_driftens() throws IOException {
    assertThat(((List<?>) tjanst("keycloak").get("volumes")).toString())
        .contains("./" + REALM, "./realm-config/tema/samordna")
        .doesNotContain("lokal");
    JsonNode realm = JsonMapper.shared().readTree(Path.of(REALM));
    assertThat(realm.path("users").valueStream().map(u -> u.get("username").asString()))
        .as("bara programmets egen inloggning, med rätten att sköta konton och ingen annan")
        .containsExactly("service-account-samordna-konton");
    assertThat(realm.path("users").get(0).path("clientRoles").toString())
        .isEqualTo("{\"realm-management\":[\"manage-users\"]}");
    assertThat(realm.path("clients").valueStream().map(k -> k.get("clientId").asString()))
        .containsExactlyInAnyOrder("admin-cli", "samordna-api", "samordna-konton", "samordna");
    assertThat(realm.path("clients").valueStream())
        .noneMatch(k -> k.get("directAccessGrantsEnabled").asBoolean());
    assertThat(
            realm
                .path("clients")
                .valueStream()
                .filter(k -> "samordna".equals(k.get("clientId").asString()))
                .map(k -> k.get("attributes").get("pkce.code.challenge.method").asString()))
        .containsExactly("S256");
    assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
  }

  @Test
  @DisplayName("innehåller inga hemligheter: varje lösenord kommer ur miljön")
  void inga_hemligheter() throws IOException {
    tjanster().keySet().stream()
        .flatMap(t -> miljo(t).entrySet().stream())
        .filter(e -> e.getKey().matches(".*(PASSWORD|LOSENORD|HEMLIGHET).*"))
        .forEach(e -> assertThat(e.getValue().toString()).as(e.getKey()).matches("\\$\\{.*}"));
  }

  private static Set<String> springs() throws IOException {
    Set<String> namn = new HashSet<>();
    List<URL> alla =
        Collections.list(
            ComposeTest.class
                .getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json"));
    for (URL fil : alla) {
      try (InputStream in = fil.openStream()) {
        JsonMapper.shared()
            .readTree(in)
            .path("properties")
            .forEach(e -> namn.add(somMiljo(e.get("name").asString())));
      }
    }
    return namn;
  }

  /** Programmets egna: det som application.yaml ger ett förval under samordna. */
  private static Set<String> programmets() throws IOException {
    Map<String, Object> yaml =
        new Yaml().load(Files.readString(Path.of("src/main/resources/application.yaml")));
    // Det som filen själv frågar miljön efter är också en inställning.
    Set<String> fragas =
        platshallare(Files.readString(Path.of("src/main/resources/application.yaml")));
    return Stream.concat(
            fragas.stream(),
            platta("", Map.of("samordna", yaml.get("samordna"))).map(ComposeTest::somMiljo))
        .collect(Collectors.toSet());
  }

  private static Stream<String> platta(String fore, Object varde) {
    return varde instanceof Map<?, ?> m
        ? m.entrySet().stream()
            .flatMap(
                e ->
                    platta(
                        fore.isEmpty() ? "" + e.getKey() : fore + "." + e.getKey(), e.getValue()))
        : Stream.of(fore);
  }

  private static String somMiljo(String egenskap) {
    return egenskap.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
  }

  private static Set<String> platshallare(String text) {
    return PLATSHALLARE.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
  }
}
