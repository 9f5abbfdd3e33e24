package se.samordna.avisering;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Register;
import se.samordna.identitet.Inloggad;
import se.samordna.kalender.Kalenderflode;

/** Kalenderfilerna bakom en adress, lästa som processen i adressens förbund. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@behorig.process()")
public class Kalenderfiler {

  /** Namnet på förbundets öppna kalender. */
  public static final String OFFENTLIG = "offentlig";

  private final PrenumerationStore prenumerationer;
  private final Kalenderflode flode;
  private final Register register;

  Kalenderfiler(PrenumerationStore prenumerationer, Kalenderflode flode, Register register) {
    this.prenumerationer = prenumerationer;
    this.flode = flode;
    this.register = register;
  }

  /** Filen; tomt när förbundet eller adressen inte finns. */
  public Optional<String> fil(String namn) {
    String forbund = Inloggad.aktor().forbund();
    if (!register.allaKoder().contains(forbund)) {
      return Optional.empty();
    }
    if (namn.equals(OFFENTLIG)) {
      return Optional.of(Kalenderfil.av("Styrelsen, " + forbund, forbund, flode.offentligt()));
    }
    return prenumerationer
        .person(PrenumerationService.avtryck(namn))
        .map(p -> Kalenderfil.av("Mina möten, " + forbund, forbund, flode.forPerson(p)));
  }
}
