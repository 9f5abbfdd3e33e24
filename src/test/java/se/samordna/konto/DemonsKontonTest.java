package se.samordna.konto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordna.forbund.forordnanden.Uppdrag;
import se.samordna.identitet.Roll;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Demopersonernas uppdrag ger just det som deras inloggningar redan har")
class DemonsKontonTest {

  private static final LocalDate DAG = LocalDate.of(2023, 11, 20);

  @ParameterizedTest
  @CsvSource({"bksv,BKSV", "lund,LUND"})
  @DisplayName("samma roller och medlemmar, person för person")
  void samma(String mapp, String kod) {
    JsonNode register =
        JsonMapper.shared().readTree(Path.of("src/main/resources/demo", mapp, "forbund.json"));
    Map<String, List<Uppdrag>> uppdrag =
        uppdrag(register).stream().collect(Collectors.groupingBy(Uppdrag::anvandare));
    JsonNode realm =
        JsonMapper.shared().readTree(Path.of("realm-config/lokal/20-demo-" + mapp + ".json"));
    List<JsonNode> personer =
        realm
            .get("users")
            .valueStream()
            .filter(u -> u.get("groups").valueStream().findAny().isPresent())
            .toList();
    assertThat(personer).hasSizeGreaterThan(20);
    personer.forEach(
        u ->
            assertThat(
                    Grupper.av(
                        kod, uppdrag.getOrDefault(u.get("username").asString(), List.of()), DAG))
                .as(u.get("username").asString())
                .isEqualTo(inloggningens(u, kod)));
    assertThat(uppdrag.keySet())
        .as("ingen har uppdrag utan inloggning")
        .isSubsetOf(
            personer.stream().map(u -> u.get("username").asString()).collect(Collectors.toSet()));
  }

  /** Rollerna står direkt på demopersonerna; i deras enda förbund är det detsamma som en grupp. */
  private static Set<String> inloggningens(JsonNode u, String kod) {
    Set<String> grupper =
        u.get("groups")
            .valueStream()
            .map(JsonNode::asString)
            .collect(Collectors.toCollection(TreeSet::new));
    u.get("realmRoles").valueStream().forEach(r -> grupper.add(Grupper.roll(kod, r.asString())));
    return grupper;
  }

  private static List<Uppdrag> uppdrag(JsonNode register) {
    List<Uppdrag> alla = new ArrayList<>();
    register
        .get("platser")
        .forEach(
            p -> {
              alla.add(av(p, p.get("organ").asString(), p.get("medlem").asString()));
              if (p.has("uppdrag")) {
                alla.add(av(p, "presidium", p.get("medlem").asString()));
              }
            });
    register.get("forordnanden").forEach(f -> alla.add(av(f, f.get("roll").asString(), "")));
    register
        .get("verksamheter")
        .forEach(
            v ->
                v.get("personer")
                    .forEach(
                        p ->
                            alla.add(
                                new Uppdrag(
                                    p.asString(),
                                    Roll.SOKANDE,
                                    Optional.of(v.get("medlem").asString()),
                                    Optional.empty(),
                                    Optional.empty()))));
    return alla;
  }

  private static Uppdrag av(JsonNode rad, String roll, String medlem) {
    return new Uppdrag(
        rad.get("anvandare").asString(),
        Roll.av(roll).orElseThrow(),
        Optional.of(medlem).filter(m -> !m.isEmpty()),
        Optional.of(LocalDate.parse(rad.get("fran").asString())),
        Optional.ofNullable(rad.get("till")).map(t -> LocalDate.parse(t.asString())));
  }
}
