package se.samordna.stod;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Ett eget förbund för ett prov, upplagt av driften; inget annat prov ser det. */
public final class Provforbund {

  private final String kod =
      "P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

  /** Ett namn på ett förbund som ännu inte finns. */
  public Provforbund() {}

  /** Lägger upp ett förbund; den första administratören är {@link #administrator()}. */
  public static Provforbund upplagt(Api drift) {
    Provforbund nytt = new Provforbund();
    drift.post("/forbund", nytt.kropp()).krav(201);
    return nytt;
  }

  public String kod() {
    return kod;
  }

  /** Den första administratörens användarnamn. */
  public String administrator() {
    return "administrator." + kod.toLowerCase(Locale.ROOT);
  }

  /** Det som driften skickar. */
  public Map<String, Object> kropp() {
    return Map.of(
        "kod",
        kod,
        "namn",
        "Samordningsförbundet " + kod,
        "organisationsnummer",
        "222000-1958",
        "enhet",
        "kr",
        "processvariant",
        "ansokan",
        "administrator",
        Map.of(
            "anvandare",
            administrator(),
            "namn",
            "Administratör",
            "epost",
            administrator() + "@example.invalid"));
  }

  /** En ny person i förbundet med rollen, redo att logga in. */
  public String person(String roll) {
    Inloggningsadmin inloggning = new Inloggningsadmin(Servrar.igang().portar().issuer());
    inloggning.grupp(kod);
    return inloggning.nyPerson(kod, roll);
  }
}
