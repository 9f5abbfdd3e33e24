package se.samordna.budget.ui;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samordna.budget.version.SamradService;
import se.samordna.budget.version.VersionService;
import se.samordna.budget.version.VersionsandringService;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;

/** Det versionens sidor kan göra: en tjänst per akt. */
@Component
record Versionstjanster(
    VersionService versioner,
    VersionsandringService andring,
    SamradService samrad,
    Register register,
    Klocka klocka) {

  /** Personernas namn efter användarnamn. */
  Map<String, String> namn() {
    return register.personer().stream()
        .collect(Collectors.toMap(Person::anvandare, Person::namn, (ena, andra) -> ena));
  }
}
