package se.samordna.uppgift;

import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Beredningsplatser;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;
import se.samordna.ritning.Element;

/**
 * Vem som får göra en uppgift. Förbundschefen får dessutom stänga ett sent yttrande och göra en sen
 * uppföljning, men aldrig skriva eller godkänna en ansökan (R30).
 */
@Component
class Behorighet {

  /** Uppgifter som förbundschefen får göra i någon annans ställe när fristen har gått ut. */
  static final Set<String> SENA = Set.of(Element.YTTRA, Element.LAMNA_RAPPORT, Element.SLUTRAPPORT);

  private final Klocka klocka;
  private final Function<Aktor, Set<String>> bereder;

  @Autowired
  Behorighet(Klocka klocka, Beredningsplatser platser) {
    this(klocka, platser::medlemmar);
  }

  /**
   * @param bereder de medlemmar som en aktör bereder för i dag
   */
  Behorighet(Klocka klocka, Function<Aktor, Set<String>> bereder) {
    this.klocka = klocka;
    this.bereder = bereder;
  }

  boolean far(Aktor aktor, Uppgift uppgift) {
    return switch (uppgift.roll()) {
      case FORBUNDSCHEF -> aktor.har(Roll.FORBUNDSCHEF);
      case SOKANDE -> soker(aktor, uppgift) || sent(aktor, uppgift);
      case BEREDNING -> bereder(aktor, uppgift) || sent(aktor, uppgift);
    };
  }

  private static boolean soker(Aktor aktor, Uppgift uppgift) {
    return aktor.har(Roll.SOKANDE) && uppgift.medlem().filter(aktor::horTill).isPresent();
  }

  /** Den vars plats för medlemmen har slutat yttrar sig inte längre. */
  private boolean bereder(Aktor aktor, Uppgift uppgift) {
    return aktor.har(Roll.BEREDNING)
        && uppgift.medlem().filter(m -> bereder.apply(aktor).contains(m)).isPresent();
  }

  private boolean sent(Aktor aktor, Uppgift uppgift) {
    return aktor.har(Roll.FORBUNDSCHEF)
        && SENA.contains(uppgift.typ())
        && uppgift.frist().filter(klocka::passerad).isPresent();
  }
}
