package se.samordna.ansokan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;

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

  /** Vad som fattas i ansökan. */
  List<Brist> brister(Ansokan ansokan) {
    Map<String, Medlem> medlemmar = medlemmar();
    return Bristregler.prova(
        ansokan, kod -> Optional.ofNullable(medlemmar.get(kod)).map(Medlem::part));
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

  /** Personen hör till medlemmen genom en verksamhet eller en plats i styrelse eller beredning. */
  boolean horTill(String anvandare, String medlem) {
    boolean verksam =
        register.verksamheterFor(anvandare).stream().anyMatch(v -> v.medlem().equals(medlem));
    return verksam
        || Stream.of("beredning", "styrelse")
            .flatMap(organ -> register.platser(organ, klocka.idag()).stream())
            .anyMatch(p -> p.anvandare().equals(anvandare) && p.medlem().equals(medlem));
  }

  /** Enheten som förbundet skriver belopp i: kr eller tkr. */
  String enhet() {
    return register.forbund().enhet();
  }
}
