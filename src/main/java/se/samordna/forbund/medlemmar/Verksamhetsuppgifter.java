package se.samordna.forbund.medlemmar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Granskning;

/**
 * Det man skriver om en verksamhet.
 *
 * @param personer de som söker för den, under sina användarnamn
 * @param till sista dagen som någon söker för den; tomt tills vidare
 */
public record Verksamhetsuppgifter(
    String namn, String medlem, List<String> personer, Optional<LocalDate> till) {

  private static final int LANGST = 160;
  private static final int FLEST = 200;

  public Verksamhetsuppgifter {
    namn = namn.strip();
    personer = personer.stream().distinct().toList();
  }

  Granskning granska() {
    Granskning g =
        new Granskning()
            .obligatorisk("namn", namn, LANGST)
            .rad("namn", namn, LANGST)
            .antal("personer", personer, FLEST);
    till.ifPresent(d -> g.dag("till", d));
    return g;
  }

  Verksamhetspost post(UUID id, int version) {
    return new Verksamhetspost(id, namn, medlem, personer, till, version);
  }
}
