package se.samordna.forbund.bildande;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.forbund.forordnanden.ForordnandeService;
import se.samordna.forbund.forordnanden.Forordnanderoll;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;

/**
 * Personerna: förbundschef, administratör och ekonom är förordnade, och var och en har en adress
 * och är inbjuden.
 */
@Component
class Personkrav implements Startkrav {

  private static final List<Forordnanderoll> BEHOVS =
      List.of(Forordnanderoll.FORBUNDSCHEF, Forordnanderoll.ADMINISTRATOR, Forordnanderoll.EKONOM);

  private final Register register;
  private final ForordnandeService forordnanden;
  private final Inbjudare inbjudare;
  private final Klocka klocka;

  Personkrav(
      Register register, ForordnandeService forordnanden, Inbjudare inbjudare, Klocka klocka) {
    this.register = register;
    this.forordnanden = forordnanden;
    this.inbjudare = inbjudare;
    this.klocka = klocka;
  }

  @Override
  public Startsteg steg() {
    return Startsteg.PERSONER;
  }

  @Override
  public List<Mening> saknas() {
    LocalDate idag = klocka.idag();
    Set<Forordnanderoll> roller =
        forordnanden.alla().stream()
            .filter(f -> !f.harSlutat(idag))
            .map(f -> f.roll())
            .collect(Collectors.toSet());
    List<Person> personer = register.personer();
    List<Person> utanKonto =
        personer.stream()
            .filter(p -> p.epost().isPresent() && !inbjudare.harKonto(p.anvandare()))
            .toList();
    return saknas(roller, personer, utanKonto);
  }

  static List<Mening> saknas(
      Set<Forordnanderoll> roller, List<Person> personer, List<Person> utanKonto) {
    List<Mening> saknas = new ArrayList<>();
    BEHOVS.stream()
        .filter(r -> !roller.contains(r))
        .forEach(
            r ->
                saknas.add(Mening.av("start_saknar_roll", Mening.av("registerroll_" + Kod.av(r)))));
    Stream<Mening> utanEpost =
        personer.stream()
            .filter(p -> p.epost().isEmpty())
            .map(p -> Mening.av("start_utan_epost", p.namn()));
    Stream<Mening> inteInbjudna =
        utanKonto.stream().map(p -> Mening.av("start_inte_inbjuden", p.namn()));
    return Stream.of(saknas.stream(), utanEpost, inteInbjudna).flatMap(s -> s).toList();
  }
}
