package se.samordna.sammantrade;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Kod;
import se.samordna.mote.Punkt;

/** Vilken majoritet en punkt kräver, ur förbundsordningen den dagen (R5, R13). */
@Component
public class Majoriteter {

  private final Register register;

  Majoriteter(Register register) {
    this.register = register;
  }

  public Majoritet krav(Punkt punkt, LocalDate dag) {
    return register
        .ordning(dag)
        .kvalificerad(Kod.av(punkt.slag()))
        .map(Majoritet::kvalificerad)
        .orElse(Majoritet.ENKEL);
  }
}
