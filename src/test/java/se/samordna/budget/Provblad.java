package se.samordna.budget;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samordna.gemensam.Innehall;
import se.samordna.huvudbok.Budgetlage;
import se.samordna.huvudbok.Saldon;
import se.samordna.inlasning.Langformslasare;
import se.samordna.plan.Budgetpost;
import se.samordna.plan.Budgetversion;

/** Versioners blad utan databas, med samma post för samma rad. */
public final class Provblad {

  private final Map<UUID, Budgetpost> poster = new HashMap<>();

  public List<Budgetblad> blad(String text) {
    Budgetinlasning inlasning = new Budgetinlasning(poster.values());
    Budgetversion v =
        inlasning.version(
            Langformslasare.las(
                    new Innehall(text.getBytes(StandardCharsets.UTF_8)), Optional.empty())
                .varde());
    inlasning.nya().forEach(p -> poster.put(p.radId(), p));
    Saldon saldon = new Budgetlage(Map.of(), List.of()).medVersion(v, Set.copyOf(v.ar())).saldon();
    Bladrakning rakning = new Bladrakning(v, poster, Facit.procent(20, v));
    return v.ar().stream().map(ar -> rakning.blad(ar, saldon)).toList();
  }
}
