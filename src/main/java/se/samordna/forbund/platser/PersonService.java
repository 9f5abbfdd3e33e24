package se.samordna.forbund.platser;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
  @PreAuthorize("@behorig.har('forbundschef', 'administrator') || @behorig.process()")
  public Svar<Personpost> laggTill(String anvandare, Personuppgifter ny) {
    return ny.granska()
        .krav(
            ANVANDARE.matcher(anvandare).matches() && !anvandare.equals(Aktor.PROCESS),
            "anvandare",
            "fel_anvandarnamn",
            Mening.av("fel_anvandarnamn"))
        .svar(ny.post(anvandare, 1))
        .sedan(p -> spara(p, ny));
  }

  private Svar<Personpost> spara(Personpost p, Personuppgifter ny) {
    if (!personer.laggTill(Inloggad.aktor().forbund(), p)) {
      return Svar.nej(Hinder.krock("finns_redan", Mening.av("finns_redan_3")));
    }
    anteckna(p, "person_tillagd", Mening.av("plats_person_tillagd", p.namn()), Map.of(), ny.spar());
    return Svar.ja(p);
  }

  /** Rättar namn, titel och e-post. Användarnamnet byts aldrig: det står i allt personen gjort. */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<Personpost> ratta(String anvandare, int version, Personuppgifter ny) {
    return ny.granska()
        .svar(anvandare)
        .sedan(
            a ->
                Svar.finns(
                        personer.alla().stream().filter(p -> p.anvandare().equals(a)).findFirst(),
                        Mening.av("sak_18"))
                    .sedan(p -> ratta(p, version, ny.medTitelnAv(p))));
  }

  private Svar<Personpost> ratta(Personpost fore, int version, Personuppgifter ny) {
    Personpost efter = ny.post(fore.anvandare(), version + 1);
    if (!personer.ratta(efter)) {
      return Svar.nej(Hinder.inaktuellVersion());
    }
    anteckna(
        efter,
        "person_rattad",
        Mening.av("plats_person_rattad", efter.namn()),
        Personuppgifter.av(fore).spar(),
        ny.spar());
    return Svar.ja(efter);
  }

  private void anteckna(
      Personpost p, String handelse, Mening text, Map<String, ?> fore, Map<String, ?> efter) {
    register.anteckna(
        Platshandelse.omPerson(p.anvandare(), handelse, text), Inloggad.aktor(), klocka.nu());
    spar.skriv(handelse, "person:" + p.anvandare(), fore, efter);
  }
}
