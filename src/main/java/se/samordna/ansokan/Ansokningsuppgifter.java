package se.samordna.ansokan;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samordna.arende.Arendesvar;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import se.samordna.uppgift.Uppgiftshandlaggare;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Skriva, godkänna och komplettera, så som inkorgens API lämnar dem. */
@Component
class Ansokningsuppgifter implements Uppgiftshandlaggare {

  private final SkrivningService skrivning;
  private final GodkannandeService godkannande;
  private final JsonMapper json;

  Ansokningsuppgifter(SkrivningService skrivning, GodkannandeService godkannande, JsonMapper json) {
    this.skrivning = skrivning;
    this.godkannande = godkannande;
    this.json = json;
  }

  /** Bara att det är klart: innehållet är utkastets. */
  record Klarmarkering(int version) {}

  @Override
  public Map<String, Class<?>> kroppar() {
    return Map.of(
        SkrivningService.SKRIV,
        Klarmarkering.class,
        SkrivningService.KOMPLETTERA,
        Klarmarkering.class,
        GodkannandeService.TYP,
        GodkannandeService.Godkannande.class);
  }

  @Override
  public Set<Class<?>> svar() {
    return Set.of(Arendesvar.class);
  }

  @Override
  public Svar<?> slutfor(UppgiftId id, String typ, JsonNode kropp) {
    return switch (typ) {
      case SkrivningService.SKRIV ->
          skrivning
              .klar(id, json.treeToValue(kropp, Klarmarkering.class).version())
              .som(Arendesvar::av);
      case SkrivningService.KOMPLETTERA ->
          skrivning
              .komplettera(id, json.treeToValue(kropp, Klarmarkering.class).version())
              .som(Arendesvar::av);
      default ->
          godkannande
              .svara(id, json.treeToValue(kropp, GodkannandeService.Godkannande.class))
              .som(Arendesvar::av);
    };
  }
}
