package se.samordna.konto;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.forbund.platser.PersonService;
import se.samordna.forbund.platser.Personuppgifter;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/**
 * Bjuder in en person: hon förs till registret om hon är ny, får sina uppdrag, och ett konto som
 * utkorgen lägger upp. Inget går ut ur programmet här.
 */
@Service
@Transactional
@PreAuthorize("@behorig.har('forbundschef', 'administrator') || @behorig.process()")
public class Inbjudningar {

  private final KontoStore konton;
  private final Register register;
  private final PersonService personer;
  private final Uppdragsgivning uppdrag;
  private final Spar spar;
  private final Klocka klocka;

  Inbjudningar(
      KontoStore konton,
      Register register,
      PersonService personer,
      Uppdragsgivning uppdrag,
      Spar spar,
      Klocka klocka) {
    this.konton = konton;
    this.register = register;
    this.personer = personer;
    this.uppdrag = uppdrag;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Bjuder in personen i aktörens förbund. Får anropas av processens aktör i förbundet, i en
   * pågående transaktion; brevet går sedan den är klar.
   */
  public Svar<Klart> bjudIn(Inbjudan i) {
    return new Granskning()
        .krav(
            !Skrivet.tomt(i.namn()) || register.person(i.anvandare()).isPresent(),
            "namn",
            "saknas",
            Mening.av("saknas_26"))
        .obligatorisk("epost", i.epost(), 200)
        .obligatorisk("anvandare", i.anvandare(), 80)
        .antal("uppdrag", i.uppdrag(), 50)
        .svar(i)
        .sedan(this::person)
        .sedan(p -> uppdrag.ge(i))
        .sedan(u -> konto(i));
  }

  /** Personen finns i registret efteråt, med just den adressen. */
  private Svar<Klart> person(Inbjudan i) {
    Optional<Person> finns = register.person(i.anvandare());
    if (finns.isEmpty()) {
      return personer
          .laggTill(i.anvandare(), new Personuppgifter(i.namn(), Optional.empty(), i.epost()))
          .som(p -> Klart.KLART);
    }
    return finns.get().epost().filter(e -> e.equalsIgnoreCase(i.epost())).isPresent()
        ? Svar.klart()
        : Svar.nej(
            Hinder.form(
                List.of(
                    new Hinder.Faltfel("epost", "annan_epost", Mening.av("konto_annan_epost")))));
  }

  private Svar<Klart> konto(Inbjudan i) {
    Aktor aktor = Inloggad.aktor();
    boolean nytt = konton.laggTill(i.anvandare(), aktor, klocka.nu());
    if (!nytt) {
      Konto finns = konton.las(i.anvandare()).orElseThrow();
      if (finns.lage() == Kontolage.SPARRAD) {
        return Svar.nej(Hinder.krock("konto_sparrat", Mening.av("konto_sparrat")));
      }
      if (finns.lage() == Kontolage.INBJUDEN) {
        konton.begarBrev(i.anvandare(), aktor, klocka.nu());
      }
    }
    spar.skriv(
        nytt ? "konto_inbjudet" : "konto_inbjudet_igen",
        "person:" + i.anvandare(),
        Map.of(),
        Map.of("epost", i.epost(), "roller", i.uppdrag().stream().map(Inbjudan.Ny::roll).toList()));
    return Svar.klart();
  }
}
