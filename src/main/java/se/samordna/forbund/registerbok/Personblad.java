package se.samordna.forbund.registerbok;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samordna.forbund.platser.PersonService;
import se.samordna.forbund.platser.Personpost;
import se.samordna.forbund.platser.Personuppgifter;

/** Personernas rader. */
@Component
class Personblad {

  private final PersonService personer;

  Personblad(PersonService personer) {
    this.personer = personer;
  }

  /** Sant när raden lade till eller rättade en person. */
  boolean las(Registerrad rad) {
    String anvandare = rad.text("anvandare");
    Personuppgifter uppgifter =
        new Personuppgifter(rad.text("namn"), Optional.of(rad.text("titel")), rad.text("epost"));
    Optional<Personpost> fore =
        personer.alla().stream().filter(p -> p.anvandare().equals(anvandare)).findFirst();
    if (fore.isEmpty()) {
      return Radutfall.av(rad, personer.laggTill(anvandare, uppgifter));
    }
    Personpost p = fore.get();
    boolean samma =
        p.namn().equals(uppgifter.namn())
            && p.titel().orElse("").equals(rad.text("titel"))
            && p.epost().orElse("").equals(uppgifter.epost());
    return !samma && Radutfall.av(rad, personer.ratta(anvandare, p.version(), uppgifter));
  }
}
