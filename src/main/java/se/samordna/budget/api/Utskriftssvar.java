package se.samordna.budget.api;

import org.springframework.http.ResponseEntity;
import se.samordna.budget.Utskrift;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Filsvar;
import se.samordna.identitet.Rest;

/** En utskrift som svar. */
final class Utskriftssvar {

  private Utskriftssvar() {}

  static ResponseEntity<?> av(Svar<Utskrift> svar) {
    return switch (svar) {
      case Svar.Ja<Utskrift>(Utskrift u) -> Filsvar.av(u.filnamn(), u.innehallstyp(), u.innehall());
      case Svar.Nej<Utskrift> nej -> Rest.ok(nej);
    };
  }
}
