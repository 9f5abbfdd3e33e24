package se.samordna.forbund.registerbok;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.forbund.platser.PersonService;
import se.samordna.forbund.platser.Personpost;
import se.samordna.gemensam.Mening;

/** Vem eller vad en cell menar: en medlem, en person. */
@Component
class Uppslag {

  private final Register register;
  private final PersonService personer;

  Uppslag(Register register, PersonService personer) {
    this.register = register;
    this.personer = personer;
  }

  /** Medlemmen med det korta namnet eller namnet; annars ett fel vid raden. */
  Optional<Medlem> medlem(Registerrad rad, String text) {
    Optional<Medlem> traff =
        register.medlemmar().stream()
            .filter(m -> m.kod().equals(text) || m.namn().equalsIgnoreCase(text))
            .findFirst();
    if (traff.isEmpty()) {
      rad.fel("okand_medlem", Mening.av("registerbok_okand_medlem", text));
    }
    return traff;
  }

  /** Personen med användarnamnet, adressen, eller ensam om namnet; annars ett fel vid raden. */
  Optional<Personpost> person(Registerrad rad, String text) {
    List<Personpost> alla = personer.alla();
    Optional<Personpost> exakt =
        alla.stream()
            .filter(
                p ->
                    p.anvandare().equals(text)
                        || p.epost().filter(e -> e.equalsIgnoreCase(text)).isPresent())
            .findFirst();
    List<Personpost> medNamnet =
        alla.stream().filter(p -> p.namn().equalsIgnoreCase(text)).toList();
    Optional<Personpost> traff =
        exakt.or(() -> medNamnet.size() == 1 ? medNamnet.stream().findFirst() : Optional.empty());
    if (traff.isEmpty()) {
      rad.fel(
          "okand_person",
          Mening.av(
              medNamnet.isEmpty() ? "registerbok_okand_person" : "registerbok_flera_personer",
              text));
    }
    return traff;
  }
}
