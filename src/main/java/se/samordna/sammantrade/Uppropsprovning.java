package se.samordna.sammantrade;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Hinder;
import se.samordna.mote.Sammantrade;
import se.samordna.narvaro.Upprop;
import se.samordna.narvaro.Uppropsregler;

/** Prövar en närvarolista mot registret, förbundsordningen och anmälda jäv. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Uppropsprovning {

  private final Register register;
  private final Punktlas lage;

  Uppropsprovning(Register register, Punktlas lage) {
    this.register = register;
    this.lage = lage;
  }

  Optional<Hinder> prova(Sammantrade mote, Upprop nytt) {
    return Uppropsregler.prova(
        new Uppropsregler.Lage(
            nytt,
            register.personer().stream().map(Person::anvandare).collect(Collectors.toSet()),
            lage.jav(mote.id()).values().stream().flatMap(Set::stream).collect(Collectors.toSet()),
            register.ordning(mote.dag()).distans()));
  }
}
