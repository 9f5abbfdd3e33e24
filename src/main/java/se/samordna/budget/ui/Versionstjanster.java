package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import org.springframework.stereotype.Component;
import se.samordna.budget.TackningService;
import se.samordna.budget.version.SamradService;
import se.samordna.budget.version.VersionService;
import se.samordna.budget.version.VersionsandringService;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;

/** Det versionens sidor kan göra: en tjänst per akt. */
@Component
public record Versionstjanster(
    VersionService versioner,
    VersionsandringService andring,
    SamradService samrad,
    Redigering redigering,
    TackningService tackning,
    Register register,
    Klocka klocka) {

  private static final String PROGRAMMET = "process";

  /** Namnet på den som gjorde något; programmet självt när det var det. */
  public String namn(String anvandare) {
    return register
        .person(anvandare)
        .map(Person::namn)
        .orElseGet(() -> PROGRAMMET.equals(anvandare) ? text("version.programmet") : anvandare);
  }
}
