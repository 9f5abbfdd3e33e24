package se.samordna.konto;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Plats;
import se.samordna.forbund.forordnanden.ForordnandeService;
import se.samordna.forbund.platser.PlatsService;
import se.samordna.forbund.platser.Platsbild;
import se.samordna.forbund.platser.Platsvisning;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;

/** Avslutar allt en person gör i förbundet, genom registrets egna tjänster. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Uppdragsavslut {

  private final ForordnandeService forordnanden;
  private final PlatsService platser;
  private final Platsvisning visning;
  private final Klocka klocka;

  Uppdragsavslut(
      ForordnandeService forordnanden, PlatsService platser, Platsvisning visning, Klocka klocka) {
    this.forordnanden = forordnanden;
    this.platser = platser;
    this.visning = visning;
    this.klocka = klocka;
  }

  /**
   * Sista dagen är i går; det som inte börjat tas tillbaka. Ett nej, från någon av dem, gäller
   * allt.
   */
  Svar<Klart> allt(String person, String skal) {
    LocalDate idag = klocka.idag();
    List<Supplier<Svar<?>>> akter =
        Stream.concat(
                forordnanden.alla().stream()
                    .filter(f -> f.anvandare().equals(person) && !f.harSlutat(idag))
                    .map(f -> () -> forordnanden.avsluta(f.id(), Optional.empty(), skal)),
                platser(person, idag)
                    .map(
                        p ->
                            (Supplier<Svar<?>>)
                                () -> platser.avsluta(version(), p.id(), slut(p, idag), skal)))
            .toList();
    for (Supplier<Svar<?>> akt : akter) {
      if (akt.get() instanceof Svar.Nej<?>(var hinder)) {
        return Svar.nej(hinder);
      }
    }
    forordnanden.slutarSoka(person, skal);
    return Svar.klart();
  }

  private Stream<Plats> platser(String person, LocalDate idag) {
    Platsbild bild = visning.visa(idag);
    return Stream.concat(bild.platser().stream(), bild.kommande().stream())
        .filter(p -> p.anvandare().equals(person));
  }

  private int version() {
    return visning.visa(klocka.idag()).version();
  }

  private static LocalDate slut(Plats p, LocalDate idag) {
    LocalDate igar = idag.minusDays(1);
    return igar.isBefore(p.fran()) ? p.fran().minusDays(1) : igar;
  }
}
