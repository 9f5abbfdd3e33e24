package se.samordna.forbund.platser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/**
 * Personerna i registret: tjänstemän och förtroendevalda. Inloggning och roller ges i
 * inloggningstjänsten, under samma användarnamn.
 */
@Service
@Transactional
public class PersonService {

  private static final Pattern ANVANDARE = Pattern.compile("[a-z0-9][a-z0-9._-]{1,79}");
  private static final Pattern EPOST = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@]{2,}");

  private final PersonStore personer;
  private final PlatsregisterStore register;
  private final Spar spar;
  private final Klocka klocka;

  PersonService(PersonStore personer, PlatsregisterStore register, Spar spar, Klocka klocka) {
    this.personer = personer;
    this.register = register;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Personerna i namnordning. */
  @PreAuthorize(
      "@behorig.har('forbundschef', 'administrator', 'presidium', 'styrelse', 'revisor', 'ekonom')")
  @Transactional(readOnly = true)
  public List<Personpost> alla() {
    return personer.alla();
  }

  /** Lägger till en person; användarnamnet är det som inloggningstjänsten har. */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<Personpost> laggTill(String anvandare, String namn, String epost) {
    return granska(namn, epost)
        .krav(
            ANVANDARE.matcher(anvandare).matches() && !anvandare.equals(Aktor.PROCESS),
            "anvandare",
            "fel_anvandarnamn",
            Mening.av("fel_anvandarnamn"))
        .svar(anvandare)
        .sedan(a -> spara(a, namn.strip(), tomt(epost)));
  }

  private Svar<Personpost> spara(String anvandare, String namn, Optional<String> epost) {
    if (!personer.laggTill(Inloggad.aktor().forbund(), anvandare, namn, epost)) {
      return Svar.nej(Hinder.krock("finns_redan", Mening.av("finns_redan_3")));
    }
    anteckna(
        anvandare,
        "person_tillagd",
        Mening.av("plats_person_tillagd", namn),
        Map.of(),
        uppgifter(namn, epost));
    return Svar.ja(new Personpost(anvandare, namn, epost, 1));
  }

  /** Rättar namn och e-post. Användarnamnet byts aldrig: det står i allt personen gjort. */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<Personpost> ratta(String anvandare, int version, String namn, String epost) {
    return granska(namn, epost)
        .svar(anvandare)
        .sedan(
            a ->
                personer.alla().stream()
                    .filter(p -> p.anvandare().equals(a))
                    .findFirst()
                    .map(p -> ratta(p, version, namn.strip(), tomt(epost)))
                    .orElseGet(() -> Svar.nej(Hinder.saknas(Mening.av("sak_18")))));
  }

  private Svar<Personpost> ratta(
      Personpost fore, int version, String namn, Optional<String> epost) {
    if (!personer.ratta(fore.anvandare(), version, namn, epost)) {
      return Svar.nej(Hinder.inaktuellVersion());
    }
    anteckna(
        fore.anvandare(),
        "person_rattad",
        Mening.av("plats_person_rattad", namn),
        uppgifter(fore.namn(), fore.epost()),
        uppgifter(namn, epost));
    return Svar.ja(new Personpost(fore.anvandare(), namn, epost, version + 1));
  }

  private static Granskning granska(String namn, String epost) {
    return new Granskning()
        .obligatorisk("namn", namn, 120)
        .rad("namn", namn, 120)
        .krav(
            epost.isBlank() || (EPOST.matcher(epost.strip()).matches() && epost.length() <= 200),
            "epost",
            "fel_epost",
            Mening.av("fel_epost"));
  }

  private void anteckna(
      String anvandare, String handelse, Mening text, Map<String, ?> fore, Map<String, ?> efter) {
    register.anteckna(
        Platshandelse.omPerson(anvandare, handelse, text), Inloggad.aktor(), klocka.nu());
    spar.skriv(handelse, "person:" + anvandare, fore, efter);
  }

  private static Map<String, String> uppgifter(String namn, Optional<String> epost) {
    return Map.of("namn", namn, "epost", epost.orElse(""));
  }

  private static Optional<String> tomt(String text) {
    return Optional.of(text.strip()).filter(t -> !t.isEmpty());
  }
}
