package se.samordna.insats;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import se.samordna.uppgift.Uppgiftshandlaggare;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Uppföljningens uppgifter, så som inkorgens API lämnar dem. */
@Component
class Insatsuppgifter implements Uppgiftshandlaggare {

  private final AvtalService avtal;
  private final RapportService rapporter;
  private final RapportgranskningService granskning;
  private final JsonMapper json;

  Insatsuppgifter(
      AvtalService avtal,
      RapportService rapporter,
      RapportgranskningService granskning,
      JsonMapper json) {
    this.avtal = avtal;
    this.rapporter = rapporter;
    this.granskning = granskning;
    this.json = json;
  }

  @Override
  public Map<String, Class<?>> kroppar() {
    return Map.of(
        Insatsgang.AVTAL,
        Avtalsutfall.class,
        Insatsgang.RAPPORT,
        Rapportlamning.class,
        Insatsgang.GRANSKNING,
        Rapportgranskning.class,
        Insatsgang.SLUTRAPPORT,
        Rapportlamning.class,
        Insatsgang.UTVARDERING,
        Rapportlamning.class);
  }

  @Override
  public Set<Class<?>> svar() {
    return Set.of(Insatsbild.class);
  }

  @Override
  public Svar<?> slutfor(UppgiftId id, String typ, JsonNode kropp) {
    return switch (typ) {
      case Insatsgang.AVTAL -> avtal.avsluta(id, json.treeToValue(kropp, Avtalsutfall.class));
      case Insatsgang.GRANSKNING ->
          granskning.granska(id, json.treeToValue(kropp, Rapportgranskning.class));
      case Insatsgang.SLUTRAPPORT -> rapporter.lamnaSlutrapport(id, rapport(kropp));
      case Insatsgang.UTVARDERING -> rapporter.utvardera(id, rapport(kropp));
      default -> rapporter.lamna(id, rapport(kropp));
    };
  }

  private Rapportlamning rapport(JsonNode kropp) {
    return json.treeToValue(kropp, Rapportlamning.class);
  }
}
