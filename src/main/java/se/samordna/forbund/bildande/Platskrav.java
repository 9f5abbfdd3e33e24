package se.samordna.forbund.bildande;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Register;
import se.samordna.forbund.platser.Platsvarning;
import se.samordna.forbund.platser.Platsvisning;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;

/**
 * Platserna: en ledamot och en ersättare för varje medlem (R6), presidiet (R9), och någon från
 * varje medlem i beredningsgruppen.
 */
@Component
class Platskrav implements Startkrav {

  private final Register register;
  private final Platsvisning platser;
  private final Klocka klocka;

  Platskrav(Register register, Platsvisning platser, Klocka klocka) {
    this.register = register;
    this.platser = platser;
    this.klocka = klocka;
  }

  @Override
  public Startsteg steg() {
    return Startsteg.PLATSER;
  }

  @Override
  public List<Mening> saknas() {
    Stream<Mening> varningar =
        platser.visa(klocka.idag()).varningar().stream()
            .map(Platsvarning::text)
            .map(Mening::ordagrant);
    List<Plats> beredning = register.platser(Organ.BEREDNING, klocka.idag());
    List<Medlem> medlemmar =
        register.medlemmar().stream().filter(m -> m.gallde(klocka.idag())).toList();
    return Stream.concat(varningar, utanBeredning(medlemmar, beredning).stream()).toList();
  }

  static List<Mening> utanBeredning(List<Medlem> medlemmar, List<Plats> beredning) {
    return medlemmar.stream()
        .filter(m -> beredning.stream().noneMatch(p -> p.medlem().equals(m.kod())))
        .map(m -> Mening.av("start_utan_beredning", m.namn()))
        .toList();
  }
}
