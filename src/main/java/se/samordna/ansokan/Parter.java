package se.samordna.ansokan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samordna.arende.Arende;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Person;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;

/** Vad registret vet om dem som söker: medlemmarna, deras part (R2) och deras personer. */
@Component
class Parter {

  private final Register register;
  private final Klocka klocka;

  Parter(Register register, Klocka klocka) {
    this.register = register;
    this.klocka = klocka;
  }

  Map<String, Medlem> medlemmar() {
    return register.medlemmar().stream()
        .filter(m -> m.gallde(klocka.idag()))
        .collect(Collectors.toMap(Medlem::kod, Function.identity()));
  }

  /** Det som är fel ifyllt, och sedan det som fattas. Inlämnad kan ansökan inte byta huvudman. */
  List<Brist> brister(Arende arende, Ansokan ansokan) {
    Map<String, Medlem> medlemmar = medlemmar();
    Stream<Faltfel> fel =
        Ansokansgranskning.av(ansokan, medlemmar.keySet(), this::horTill).fel().stream();
    return Stream.concat(
            Stream.concat(fel, bytHuvudman(arende, ansokan).stream()).map(Brist::fel),
            Bristregler.prova(
                ansokan, kod -> Optional.ofNullable(medlemmar.get(kod)).map(Medlem::part))
                .stream())
        .toList();
  }

  private static Optional<Faltfel> bytHuvudman(Arende arende, Ansokan ansokan) {
    return ansokan
        .huvudman()
        .filter(h -> arende.arInlamnat() && !h.equals(arende.medlem()))
        .map(h -> new Faltfel("parter", "huvudman_last", Mening.av("huvudman_last")));
  }

  /** Medlemmens namn, också för den som lämnat förbundet. */
  String namn(String medlem) {
    return register.medlem(medlem).map(Medlem::namn).orElse(medlem);
  }

  /** Personens namn, aldrig användarnamnet när registret känner den. */
  String person(String anvandare) {
    return register
        .person(anvandare)
        .map(Person::undertecknare)
        .orElse(Mening.av("person_utanfor_registret").svensk());
  }

  /** R2: två kommuner är en part, Försäkringskassan och Arbetsförmedlingen är två. */
  int antalParter(Ansokan ansokan) {
    Map<String, Medlem> medlemmar = medlemmar();
    return (int)
        ansokan.medlemmar().stream()
            .flatMap(m -> Optional.ofNullable(medlemmar.get(m)).stream())
            .map(Medlem::part)
            .distinct()
            .count();
  }

  /** De som kan vara kontakt för medlemmen: först de som söker, sedan de som har en plats. */
  List<Person> kontakter(String medlem) {
    Set<String> platser =
        Arrays.stream(Organ.values())
            .flatMap(organ -> register.platser(organ, klocka.idag()).stream())
            .filter(p -> p.medlem().equals(medlem))
            .map(Plats::anvandare)
            .collect(Collectors.toUnmodifiableSet());
    return Stream.concat(
            sokande(medlem).stream(),
            register.personer().stream().filter(p -> platser.contains(p.anvandare())))
        .distinct()
        .toList();
  }

  List<Person> sokande(String medlem) {
    return register.sokande(medlem);
  }

  /** Personen hör till medlemmen genom en verksamhet eller en plats i styrelse eller beredning. */
  boolean horTill(String anvandare, String medlem) {
    boolean verksam =
        register.verksamheterFor(anvandare).stream().anyMatch(v -> v.medlem().equals(medlem));
    return verksam
        || Arrays.stream(Organ.values())
            .flatMap(organ -> register.platser(organ, klocka.idag()).stream())
            .anyMatch(p -> p.anvandare().equals(anvandare) && p.medlem().equals(medlem));
  }

  /** Förbundets namn, så som det står på en handling. */
  String forbund() {
    return register.forbund().namn();
  }

  /** Enheten som förbundet skriver belopp i: kr eller tkr. */
  String enhet() {
    return register.forbund().enhet();
  }
}
