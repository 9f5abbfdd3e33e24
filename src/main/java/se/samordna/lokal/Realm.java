package se.samordna.lokal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Realmen som den är i driften, med den lokala miljöns tillägg lagda till: listor och objekt
 * förlängs, en klient som redan finns får tilläggets fält.
 *
 * @param grund realmens JSON
 * @param tillagg filer med tillägg, och kataloger av dem, lästa i filnamnsordning; frågas när
 *     realmen skrivs
 */
public record Realm(Path grund, Supplier<List<Path>> tillagg) {

  private static final JsonMapper JSON = JsonMapper.shared();

  public Realm(Path grund, List<Path> tillagg) {
    this(grund, () -> tillagg);
  }

  /** Utseendet på inloggningens sidor, bredvid realmens fil. */
  Path tema() {
    return grund.resolveSibling("tema").resolve("samordna");
  }

  void skriv(Path fil) {
    try {
      Files.writeString(Kataloger.medKatalog(fil), JSON.writeValueAsString(sammansatt()));
    } catch (IOException e) {
      throw new Startfel("Kan inte skriva " + fil + ": " + e.getMessage(), e);
    }
  }

  JsonNode sammansatt() {
    ObjectNode realm = (ObjectNode) JSON.readTree(grund);
    tillagg.get().stream()
        .flatMap(Realm::filer)
        .forEach(fil -> laggTill(realm, (ObjectNode) JSON.readTree(fil)));
    return realm;
  }

  private static void laggTill(ObjectNode mal, ObjectNode nytt) {
    nytt.properties()
        .forEach(
            falt -> {
              if (mal.get(falt.getKey()) instanceof ArrayNode finns
                  && falt.getValue() instanceof ArrayNode mer) {
                mer.forEach(post -> laggI(finns, post));
              } else if (mal.get(falt.getKey()) instanceof ObjectNode finns
                  && falt.getValue() instanceof ObjectNode mer) {
                laggTill(finns, mer);
              } else {
                mal.set(falt.getKey(), falt.getValue());
              }
            });
  }

  private static void laggI(ArrayNode lista, JsonNode post) {
    for (JsonNode finns : lista) {
      if (samma(finns, post)) {
        laggTill((ObjectNode) finns, (ObjectNode) post);
        return;
      }
    }
    lista.add(post);
  }

  /** Klienter känns igen på clientId, grupper på name. */
  private static boolean samma(JsonNode a, JsonNode b) {
    return Stream.of("clientId", "name")
        .anyMatch(f -> a.has(f) && b.has(f) && a.get(f).equals(b.get(f)));
  }

  private static Stream<Path> filer(Path katalog) {
    if (Files.isRegularFile(katalog)) {
      return Stream.of(katalog);
    }
    try (Stream<Path> alla = Files.list(katalog)) {
      return alla.filter(f -> f.toString().endsWith(".json")).sorted().toList().stream();
    } catch (IOException e) {
      throw new Startfel("Kan inte läsa " + katalog + ": " + e.getMessage(), e);
    }
  }
}
