package se.samordna.forbund.bildande;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Mening;

/** Personerna: fler än den första administratören, och var och en med en adress. */
@Component
class Personkrav implements Startkrav {

  private final Register register;

  Personkrav(Register register) {
    this.register = register;
  }

  @Override
  public Startsteg steg() {
    return Startsteg.PERSONER;
  }

  @Override
  public List<Mening> saknas() {
    return saknas(register.personer());
  }

  static List<Mening> saknas(List<Person> personer) {
    if (personer.size() < 2) {
      return List.of(Mening.av("start_inga_personer"));
    }
    return personer.stream()
        .filter(p -> p.epost().isEmpty())
        .map(p -> Mening.av("start_utan_epost", p.namn()))
        .toList();
  }
}
