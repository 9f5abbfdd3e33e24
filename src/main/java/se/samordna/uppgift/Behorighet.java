package se.samordna.uppgift;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/**
 * Vem som får göra en uppgift. Förbundschefen får dessutom stänga ett sent yttrande och göra en sen
 * uppföljning, men aldrig skriva eller godkänna en ansökan (R30).
 */
@Component
class Behorighet {

  /** Uppgifter som förbundschefen får göra i någon annans ställe när fristen har gått ut. */
  static final Set<String> SENA = Set.of("yttra", "lamna_rapport", "slutrapport");

  private final Klocka klocka;

  Behorighet(Klocka klocka) {
    this.klocka = klocka;
  }

  boolean far(Aktor aktor, Uppgift uppgift) {
    return switch (uppgift.roll()) {
      case "forbundschef" -> aktor.har(Roll.FORBUNDSCHEF);
      case "sokande" -> forMedlem(aktor, Roll.SOKANDE, uppgift) || sent(aktor, uppgift);
      case "beredning" -> forMedlem(aktor, Roll.BEREDNING, uppgift) || sent(aktor, uppgift);
      default -> false;
    };
  }

  private static boolean forMedlem(Aktor aktor, Roll roll, Uppgift uppgift) {
    return aktor.har(roll) && uppgift.medlem().filter(aktor::horTill).isPresent();
  }

  private boolean sent(Aktor aktor, Uppgift uppgift) {
    return aktor.har(Roll.FORBUNDSCHEF)
        && SENA.contains(uppgift.typ())
        && uppgift.frist().filter(klocka::passerad).isPresent();
  }
}
