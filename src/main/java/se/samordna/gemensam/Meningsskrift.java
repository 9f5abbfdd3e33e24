package se.samordna.gemensam;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * En mening som den sparas: {@code {"nyckel": …, "varden": […]}}, där ett värde är en text eller en
 * mening. Så kan en rad som skrevs av en svensk läsas på engelska.
 */
public final class Meningsskrift {

  private static final String NYCKEL = "nyckel";
  private static final String VARDEN = "varden";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Meningsskrift() {}

  public static String skriv(Mening mening) {
    return JSON.writeValueAsString(som(mening));
  }

  /**
   * Meningen ur det sparade. En nyckel som inte längre finns i textfilerna går inte att säga
   * ({@link Mening#finns}); den svenska texten som sparats bredvid visas i stället.
   */
  public static Mening las(String json) {
    return som(JSON.readTree(json));
  }

  private static Map<String, Object> som(Mening mening) {
    List<Object> varden =
        mening.varden().stream().<Object>map(v -> v instanceof Mening m ? som(m) : v).toList();
    return Map.of(NYCKEL, mening.nyckel(), VARDEN, varden);
  }

  private static Mening som(JsonNode nod) {
    List<Object> varden =
        nod.get(VARDEN)
            .valueStream()
            .<Object>map(v -> v.isObject() ? som(v) : v.asString())
            .toList();
    return new Mening(nod.get(NYCKEL).asString(), varden);
  }
}
