package se.samordna.arende;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import se.samordna.uppgift.Uppgiftshandlaggare;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Idéworkshopen och kontrollen, så som inkorgens API lämnar dem. */
@Component
class Arendeuppgifter implements Uppgiftshandlaggare {

  private final IdeworkshopService workshop;
  private final KontrollService kontroll;
  private final JsonMapper json;

  Arendeuppgifter(IdeworkshopService workshop, KontrollService kontroll, JsonMapper json) {
    this.workshop = workshop;
    this.kontroll = kontroll;
    this.json = json;
  }

  @Override
  public Map<String, Class<?>> kroppar() {
    return Map.of(
        IdeworkshopService.TYP, Ideworkshop.class, KontrollService.TYP, Kontrollutfall.class);
  }

  @Override
  public Set<Class<?>> svar() {
    return Set.of(Arendesvar.class);
  }

  @Override
  public Svar<?> slutfor(UppgiftId id, String typ, JsonNode kropp) {
    return typ.equals(IdeworkshopService.TYP)
        ? workshop.slutfor(id, json.treeToValue(kropp, Ideworkshop.class)).som(Arendesvar::av)
        : kontroll.slutfor(id, json.treeToValue(kropp, Kontrollutfall.class)).som(Arendesvar::av);
  }
}
