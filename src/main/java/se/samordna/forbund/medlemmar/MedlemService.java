package se.samordna.forbund.medlemmar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Förbundets medlemmar: läggs till, ändras, och lämnar en dag (R25). */
@Service
@Transactional
@PreAuthorize("@behorig.har('forbundschef', 'administrator')")
public class MedlemService {

  private static final Pattern KOD = Pattern.compile("[a-z0-9]{2,24}");

  private final MedlemStore store;
  private final Register register;
  private final Spar spar;

  MedlemService(MedlemStore store, Register register, Spar spar) {
    this.store = store;
    this.register = register;
    this.spar = spar;
  }

  /** Medlemmarna, också de som lämnat, i förbundets ordning. */
  @PreAuthorize(
      "@behorig.har('forbundschef', 'administrator', 'presidium', 'styrelse', 'revisor', 'ekonom')")
  @Transactional(readOnly = true)
  public List<Medlem> alla() {
    return register.medlemmar();
  }

  /**
   * Lägger till en medlem.
   *
   * @param kod medlemmens korta namn, gemener och siffror; står i adresser och filer och byts
   *     aldrig
   */
  public Svar<Medlem> laggTill(String kod, Medlemsuppgifter ny) {
    return ny.granska()
        .krav(KOD.matcher(kod).matches(), "kod", "fel_kod", Mening.av("medlem_fel_kod"))
        .svar(ny)
        .sedan(n -> laggTill(n.medlem(kod, 1), n.skal()));
  }

  private Svar<Medlem> laggTill(Medlem ny, String skal) {
    store.las(forbund());
    return Svar.utanHinder(prova(ny, Optional.empty(), skal), ny)
        .sedan(
            m ->
                store.laggTill(forbund(), m)
                    ? anteckna("medlem_tillagd", m.kod(), Map.of(), Medlemsuppgifter.spar(m, skal))
                        .som(klart -> m)
                    : Svar.nej(Hinder.krock("finns_redan", Mening.av("medlem_finns", m.kod()))));
  }

  /**
   * Ändrar en medlem. Koden byts aldrig.
   *
   * @param version den som lästes; tomt ändrar den som är
   */
  public Svar<Medlem> andra(String kod, Optional<Integer> version, Medlemsuppgifter efter) {
    return efter
        .granska()
        .svar(efter)
        .sedan(
            e -> {
              store.las(forbund());
              return Svar.finns(register.medlem(kod), Mening.av("sak_medlemmen"))
                  .sedan(
                      fore ->
                          andra(fore, e.medlem(kod, version.orElse(fore.version()) + 1), e.skal()));
            });
  }

  private Svar<Medlem> andra(Medlem fore, Medlem efter, String skal) {
    return Svar.utanHinder(prova(efter, Optional.of(fore), skal), efter)
        .sedan(
            m ->
                store.andra(m)
                    ? anteckna(
                            "medlem_andrad",
                            m.kod(),
                            Medlemsuppgifter.spar(fore, ""),
                            Medlemsuppgifter.spar(m, skal))
                        .som(klart -> m)
                    : Svar.nej(Hinder.inaktuellVersion()));
  }

  /** Tar bort en medlem som lagts till av misstag: inget får hänvisa till den. */
  public Svar<String> taBort(String kod) {
    return Svar.finns(register.medlem(kod), Mening.av("sak_medlemmen"))
        .sedan(
            m ->
                store.taBort(kod)
                    ? anteckna("medlem_borttagen", kod, Medlemsuppgifter.spar(m, ""), Map.of())
                        .som(klart -> kod)
                    : Svar.nej(Hinder.regel("medlem_anvands", Mening.av("medlem_anvands"))));
  }

  private Optional<Hinder> prova(Medlem m, Optional<Medlem> fore, String skal) {
    List<Medlem> andra =
        register.medlemmar().stream().filter(a -> !a.kod().equals(m.kod())).toList();
    return Regel.forsta(Medlemsregler.ALLA, new Medlemsregler.Lage(m, fore, andra, skal));
  }

  private Svar<Klart> anteckna(
      String handelse, String kod, Map<String, ?> fore, Map<String, ?> efter) {
    spar.skriv(handelse, "medlem:" + kod, fore, efter);
    return Svar.klart();
  }

  private static String forbund() {
    return Inloggad.aktor().forbund();
  }
}
