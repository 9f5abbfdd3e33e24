package se.samordna.beredning;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samordna.arende.Arendesvar;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import se.samordna.uppgift.Uppgiftshandlaggare;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Yttrandet, det samlade yttrandet och tjänsteskrivelsen, så som inkorgens API lämnar dem. */
@Component
class Beredningsuppgifter implements Uppgiftshandlaggare {

  private final YttrandeService yttranden;
  private final SamlatYttrandeService samlat;
  private final TjansteskrivelseService tjansteskrivelser;
  private final JsonMapper json;

  Beredningsuppgifter(
      YttrandeService yttranden,
      SamlatYttrandeService samlat,
      TjansteskrivelseService tjansteskrivelser,
      JsonMapper json) {
    this.yttranden = yttranden;
    this.samlat = samlat;
    this.tjansteskrivelser = tjansteskrivelser;
    this.json = json;
  }

  @Override
  public Map<String, Class<?>> kroppar() {
    return Map.of(
        YttrandeService.TYP,
        Yttrande.class,
        SamlatYttrandeService.TYP,
        SamlatYttrande.class,
        TjansteskrivelseService.TYP,
        Memo.class);
  }

  @Override
  public Set<Class<?>> svar() {
    return Set.of(Arendesvar.class, TjansteskrivelseService.Skriven.class);
  }

  @Override
  public Svar<?> slutfor(UppgiftId id, String typ, JsonNode kropp) {
    return switch (typ) {
      case YttrandeService.TYP ->
          yttranden.yttra(id, json.treeToValue(kropp, Yttrande.class)).som(Arendesvar::av);
      case SamlatYttrandeService.TYP ->
          samlat.samla(id, json.treeToValue(kropp, SamlatYttrande.class)).som(Arendesvar::av);
      default -> tjansteskrivelser.skriv(id, json.treeToValue(kropp, Memo.class));
    };
  }
}
