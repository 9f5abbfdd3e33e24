package se.samordna.utfall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samordna.budget.Radutfall;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Slag;

/** Årets utfall per rad, till budgetbladet. */
@Component
class Radutfallslasare implements Radutfall {

  private final UtfallsList utfall;
  private final KopplingStore kopplingar;
  private final PostList poster;

  Radutfallslasare(UtfallsList utfall, KopplingStore kopplingar, PostList poster) {
    this.utfall = utfall;
    this.kopplingar = kopplingar;
    this.poster = poster;
  }

  @Override
  public Map<UUID, Belopp> perRad(int ar) {
    List<Kontosumma> summor = utfall.summor(ar);
    if (summor.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Belopp> bokfort = new Saldoavstamning(summor, kopplingar.alla()).rader();
    Map<UUID, Bildbygge.Post> slag = poster.alla();
    Map<UUID, Belopp> perRad = new HashMap<>();
    bokfort.forEach(
        (id, belopp) ->
            perRad.put(
                id,
                Optional.ofNullable(slag.get(id))
                    .map(p -> utfall(p.slag(), belopp))
                    .orElse(belopp)));
    return perRad;
  }

  /** Byråns tecken (kostnad positiv, intäkt negativ) till budgetens, där båda är positiva. */
  static Belopp utfall(Slag slag, Belopp bokfort) {
    return slag.arKostnad() ? bokfort : bokfort.negativt();
  }
}
