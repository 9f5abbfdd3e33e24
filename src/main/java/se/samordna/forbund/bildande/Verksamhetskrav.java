package se.samordna.forbund.bildande;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.forbund.medlemmar.VerksamhetService;
import se.samordna.forbund.medlemmar.Verksamhetspost;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;

/** Verksamheterna: varje medlem har minst en, och någon söker för den. */
@Component
class Verksamhetskrav implements Startkrav {

  private final Register register;
  private final VerksamhetService verksamheter;
  private final Klocka klocka;

  Verksamhetskrav(Register register, VerksamhetService verksamheter, Klocka klocka) {
    this.register = register;
    this.verksamheter = verksamheter;
    this.klocka = klocka;
  }

  @Override
  public Startsteg steg() {
    return Startsteg.VERKSAMHETER;
  }

  @Override
  public List<Mening> saknas() {
    List<Medlem> medlemmar =
        register.medlemmar().stream().filter(m -> m.gallde(klocka.idag())).toList();
    List<Verksamhetspost> igang =
        verksamheter.alla().stream().filter(v -> v.galler(klocka.idag())).toList();
    return medlemmar.isEmpty()
        ? List.of(Mening.av("start_inga_verksamheter"))
        : saknas(medlemmar, igang);
  }

  static List<Mening> saknas(List<Medlem> medlemmar, List<Verksamhetspost> verksamheter) {
    Stream<Mening> utan =
        medlemmar.stream()
            .filter(m -> verksamheter.stream().noneMatch(v -> v.medlem().equals(m.kod())))
            .map(m -> Mening.av("start_utan_verksamhet", m.namn()));
    Stream<Mening> ingen =
        verksamheter.stream()
            .filter(v -> v.personer().isEmpty())
            .map(v -> Mening.av("start_ingen_soker", v.namn()));
    return Stream.concat(utan, ingen).toList();
  }
}
