package se.samordna.forbund.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.forbund.forordnanden.ForordnandeService;
import se.samordna.forbund.platser.PersonService;
import se.samordna.forbund.platser.Personpost;
import se.samordna.forbund.platser.PlatsService;
import se.samordna.forbund.platser.Platsvisning;
import se.samordna.gemensam.Klocka;

/** Det som registrets skärmar kan göra. */
@Component
record Registertjanster(
    PlatsService platser,
    Platsvisning visning,
    PersonService personer,
    ForordnandeService forordnanden,
    Register register,
    Klocka klocka) {

  String medlem(String kod) {
    return register.medlem(kod).map(Medlem::namn).orElse(kod);
  }

  List<Medlem> medlemmar() {
    return register.medlemmar();
  }

  List<Personpost> allaPersoner() {
    return personer.alla();
  }
}
