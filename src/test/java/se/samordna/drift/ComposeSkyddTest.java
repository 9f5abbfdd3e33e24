package se.samordna.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

@DisplayName("docker-compose.yml för driften: vem som når vem, och vad varje del klarar")
class ComposeSkyddTest extends Composeprov {

  @Test
  @DisplayName("öppnar varken databas eller motor utåt, och resten bara mot den egna datorn")
  void portar_ar_stangda() throws IOException {
    tjanster().keySet().stream()
        .flatMap(t -> ((List<?>) tjanst(t).getOrDefault("ports", List.of())).stream())
        .forEach(p -> assertThat(p.toString()).startsWith("127.0.0.1:"));
    assertThat(Stream.of("postgres", "zeebe", "zeebe-1", "zeebe-2"))
        .allSatisfy(t -> assertThat(tjanst(t)).doesNotContainKey("ports"));
  }

  @Test
  @DisplayName("låter bara programmet stå på motorns nät, som saknar väg ut")
  void motorns_nat() {
    assertThat(tjanster().keySet().stream().filter(t -> nat(t).contains("motor")))
        .containsExactlyInAnyOrder("app", "zeebe", "zeebe-1", "zeebe-2");
    assertThat(List.of(nat("zeebe"), nat("zeebe-1"), nat("zeebe-2"))).containsOnly(Set.of("motor"));
    assertThat(nat("postgres")).containsExactly("inre");
    assertThat(som(natverken().get("motor"))).containsEntry("internal", true);
    assertThat(som(natverken().get("inre"))).containsEntry("internal", true);
  }

  @Test
  @DisplayName("frågar motorn på det namn som varje mäklare svarar på")
  void motorns_namn() {
    assertThat(miljo("app").get("SAMORDNA_ZEEBE_ADRESS")).isEqualTo("http://motorn:26500");
    assertThat(Stream.of("zeebe", "zeebe-1", "zeebe-2"))
        .allSatisfy(
            t ->
                assertThat(som(som(tjanst(t).get("networks")).get("motor")).get("aliases"))
                    .isEqualTo(List.of("motorn")));
  }

  @Test
  @DisplayName("kräver ett val av motor, och startar en mäklare bara med dess profil")
  void motorn_valjs() {
    assertThat(miljo("app").get("SAMORDNA_MOTOR").toString())
        .as("det som saknas namnges vid starten")
        .startsWith("${SAMORDNA_MOTOR:?")
        .contains("inbaddad", "zeebe", "--profile");
    assertThat(tjanst("zeebe")).containsEntry("profiles", List.of("zeebe", "cluster"));
    assertThat(List.of(tjanst("zeebe-1"), tjanst("zeebe-2")))
        .allSatisfy(t -> assertThat(t).containsEntry("profiles", List.of("cluster")));
    assertThat(tjanster().keySet().stream().filter(t -> !tjanst(t).containsKey("profiles")))
        .as("allt annat startar alltid")
        .containsExactlyInAnyOrder("app", "migrering", "postgres", "keycloak");
  }

  @Test
  @DisplayName("väntar inte på en del som bara finns med en profil")
  void beroenden_utan_profil() {
    tjanster()
        .keySet()
        .forEach(
            t ->
                beroenden(t)
                    .forEach(
                        (namn, villkor) ->
                            assertThat(som(villkor).getOrDefault("required", true))
                                .as(t + " väntar på " + namn)
                                .isEqualTo(!tjanst(namn).containsKey("profiles"))));
  }

  @Test
  @DisplayName(
      "skapar en ägare och en programroll som varken är superanvändare eller går förbi väggen")
  void databasens_roller() {
    String skript = som(som(lasCompose().get("configs")).get("roller")).get("content").toString();
    assertThat(skript)
        .contains("create role samordna_agare login nosuperuser nobypassrls")
        .contains("create role samordna_app login nosuperuser nobypassrls")
        .contains("create database samordna owner samordna_agare")
        .doesNotContain("owner samordna_app");
    assertThat(miljo("app").get("SPRING_DATASOURCE_USERNAME")).isEqualTo("samordna_app");
  }

  @Test
  @DisplayName("ger ägarens lösenord bara till migreringen, som programmet väntar på")
  void migreringen_ar_ett_eget_steg() {
    assertThat(tjanster().keySet().stream().filter(t -> miljo(t).toString().contains("AGARE")))
        .containsExactlyInAnyOrder("migrering", "postgres");
    assertThat(miljo("app"))
        .containsEntry("SPRING_FLYWAY_ENABLED", "false")
        .doesNotContainKeys("SPRING_FLYWAY_USER", "SPRING_FLYWAY_PASSWORD");
    assertThat(miljo("migrering"))
        .containsOnlyKeys("SPRING_DATASOURCE_URL", "SPRING_FLYWAY_USER", "SPRING_FLYWAY_PASSWORD");
    assertThat(tjanst("migrering"))
        .containsEntry("command", List.of("migrera"))
        .containsEntry("restart", "no");
    assertThat(som(som(tjanst("app").get("depends_on")).get("migrering")))
        .containsEntry("condition", "service_completed_successfully");
  }

  @Test
  @DisplayName("frågar varje del som ska leva om den gör det, och håller deras loggar små")
  void halsa_och_loggar() {
    tjanster()
        .keySet()
        .forEach(
            t -> {
              assertThat(som(som(tjanst(t).get("logging")).get("options")))
                  .as(t)
                  .containsKeys("max-size", "max-file");
              assertThat(tjanst(t)).as(t).containsKey("mem_limit");
              if (!t.equals("migrering")) {
                assertThat(som(tjanst(t).get("healthcheck"))).as(t).containsKey("test");
              }
            });
    assertThat(miljo("keycloak")).containsEntry("KC_HEALTH_ENABLED", "true");
    assertThat(miljo("app")).containsEntry("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"app", "zeebe", "keycloak"})
  @DisplayName("hälsofrågan går att köra: sann på 200, falsk på 503 och när ingen svarar")
  void halsofragan_gar_att_kora(String tjanst) throws IOException, InterruptedException {
    List<?> fraga = (List<?>) som(tjanst(tjanst).get("healthcheck")).get("test");
    assertThat(fraga.get(0)).isEqualTo("CMD");
    String skript = fraga.get(3).toString().replace("$$", "$");
    assertThat(kor(skript, 200, 5)).isZero();
    assertThat(kor(skript, 503, 5)).isNotZero();
    assertThat(kor(skript, 0, 1)).isNotZero();
  }

  /**
   * Kör skalets fråga mot en server på en annan port som svarar så, eller inte alls (0).
   *
   * @param talamod så länge svaret väntas in, i sekunder
   */
  private static int kor(String skript, int status, int talamod)
      throws IOException, InterruptedException {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        b -> {
          b.sendResponseHeaders(status, -1);
          b.close();
        });
    if (status > 0) {
      server.start();
    }
    try {
      String har = "/dev/tcp/127.0.0.1/" + server.getAddress().getPort();
      return new ProcessBuilder(
              "timeout",
              Integer.toString(talamod),
              "bash",
              "-c",
              skript.replaceAll("/dev/tcp/127.0.0.1/\\d+", har))
          .start()
          .waitFor();
    } finally {
      server.stop(0);
    }
  }

  @Test
  @DisplayName("ger programmet det minne det är uppmätt att behöva, och lämnar mer än heapen")
  void minnet_racker() throws IOException {
    assertThat(tjanst("app")).containsEntry("mem_limit", "1800m");
    Matcher procent =
        Pattern.compile("MaxRAMPercentage=(\\d+)").matcher(Files.readString(Path.of("Dockerfile")));
    assertThat(procent.find()).isTrue();
    int heap = 1800 * Integer.parseInt(procent.group(1)) / 100;
    assertThat(heap).as("minst som uppmätt").isGreaterThanOrEqualTo(512);
    assertThat(1800 - heap)
        .as("utanför heapen, uppmätt 800 MB, och 200 till med motorn inbäddad")
        .isGreaterThanOrEqualTo(1000);
  }

  @Test
  @DisplayName(
      "förlagan till proxy har TLS, WebSocket, buffrad kropp, 26 MB, och döljer administrationen")
  void proxyns_forlaga() throws IOException {
    String proxy = Files.readString(Path.of("docs/drift/nginx.conf"));
    assertThat(proxy)
        .contains(
            "listen 443 ssl",
            "client_max_body_size 26m",
            "proxy_request_buffering on",
            "proxy_set_header Upgrade $http_upgrade",
            "X-Forwarded-For $remote_addr",
            "X-Request-Id $request_id",
            "Strict-Transport-Security",
            "location /actuator/ { return 404; }",
            "location /realms/samordna/")
        .doesNotContain("location /admin", "location /realms/ ");
    assertThat(proxy.chars().filter(c -> c == '{').count())
        .isEqualTo(proxy.chars().filter(c -> c == '}').count());
  }

  private static Map<String, Object> beroenden(String tjanst) {
    return som(tjanst(tjanst).getOrDefault("depends_on", Map.of()));
  }

  private static Set<String> nat(String tjanst) {
    Object nat = tjanst(tjanst).get("networks");
    return nat instanceof List<?> lista
        ? lista.stream().map(Object::toString).collect(Collectors.toSet())
        : som(nat).keySet();
  }

  private static Map<String, Object> natverken() {
    return som(lasCompose().get("networks"));
  }
}
