package se.samordna.forbund.forordnanden;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Register;
import se.samordna.forbund.Verksamhet;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.VerksamhetId;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Ger och avslutar förordnanden, och säger vem som söker för en verksamhet. */
@Service
@Transactional
public class ForordnandeService {

  private static final String SKOTER =
      "@behorig.har('forbundschef', 'administrator') || @behorig.process()";
  private static final int SKALETS_LANGD = 300;

  private final ForordnandeStore store;
  private final Register register;
  private final Spar spar;
  private final Klocka klocka;

  ForordnandeService(ForordnandeStore store, Register register, Spar spar, Klocka klocka) {
    this.store = store;
    this.register = register;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Alla, också de som slutat eller ännu inte börjat. */
  @PreAuthorize(
      "@behorig.har('forbundschef', 'administrator', 'presidium', 'styrelse', 'revisor', 'ekonom')")
  @Transactional(readOnly = true)
  public List<Forordnande> alla() {
    return store.alla();
  }

  /** Ger ett förordnande. Samma roll två gånger samma dag nekas. */
  @PreAuthorize(SKOTER)
  public Svar<Forordnande> ge(NyttForordnande nytt) {
    Granskning g = new Granskning();
    Optional<Forordnanderoll> roll = g.val("roll", nytt.roll(), Forordnanderoll.class);
    g.krav(
        register.person(nytt.person()).isPresent(),
        "person",
        "okand_person",
        Mening.av("okand_person"));
    LocalDate fran = nytt.fran().orElseGet(klocka::idag);
    g.dag("fran", fran);
    nytt.till()
        .ifPresent(
            t ->
                g.dag("till", t)
                    .krav(!t.isBefore(fran), "till", "fel_dag", Mening.av("fel_dag_3")));
    return g.svar(nytt).sedan(n -> ge(n, roll.orElseThrow(), fran));
  }

  private Svar<Forordnande> ge(NyttForordnande nytt, Forordnanderoll roll, LocalDate fran) {
    String forbund = Inloggad.aktor().forbund();
    store.las(forbund);
    boolean finns =
        store.alla().stream()
            .filter(f -> f.anvandare().equals(nytt.person()) && f.roll() == roll)
            .anyMatch(f -> f.krockar(fran, nytt.till()));
    if (finns) {
      return Svar.nej(Hinder.krock("har_redan", Mening.av("forordnande_har_redan")));
    }
    Forordnande f =
        new Forordnande(
            UUID.randomUUID(),
            nytt.person(),
            register.namn(nytt.person()),
            roll,
            fran,
            nytt.till(),
            "");
    store.laggTill(forbund, f);
    spar.skriv("forordnande_givet", "person:" + f.anvandare(), Map.of(), spar(f));
    return Svar.ja(f);
  }

  /**
   * Avslutar ett förordnande.
   *
   * @param sistaDag tomt: genast, så att det inte gäller i dag
   */
  @PreAuthorize(SKOTER)
  public Svar<Forordnande> avsluta(UUID id, Optional<LocalDate> sistaDag, String skal) {
    LocalDate slut = sistaDag.orElseGet(() -> klocka.idag().minusDays(1));
    return new Granskning()
        .obligatorisk("skal", skal, SKALETS_LANGD)
        .rad("skal", skal, SKALETS_LANGD)
        .dag("sistaDag", slut)
        .svar(id)
        .sedan(ok -> hitta(id))
        .sedan(f -> avsluta(f, slut, skal.strip()));
  }

  private Svar<Forordnande> hitta(UUID id) {
    store.las(Inloggad.aktor().forbund());
    return Svar.finns(
        store.alla().stream().filter(f -> f.id().equals(id)).findFirst(),
        Mening.av("sak_forordnande"));
  }

  private Svar<Forordnande> avsluta(Forordnande fore, LocalDate slut, String skal) {
    if (fore.harSlutat(klocka.idag())) {
      return Svar.nej(Hinder.krock("redan_avslutat", Mening.av("forordnande_redan_avslutat")));
    }
    if (fore.till().filter(slut::isAfter).isPresent()) {
      return Svar.nej(Hinder.regel("fel_dag", Mening.av("forordnande_forlangs_inte")));
    }
    Forordnande efter = fore.avslutat(slut, skal);
    if (ingenKvar(efter)) {
      return Svar.nej(Hinder.regel("sista_administratoren", Mening.av("sista_administratoren")));
    }
    store.avsluta(efter);
    spar.skriv("forordnande_avslutat", "person:" + efter.anvandare(), spar(fore), spar(efter));
    return Svar.ja(efter);
  }

  /** Efter avslutet skulle ingen kunna sköta registret, och ingen kunna ge någon rätten. */
  private boolean ingenKvar(Forordnande efter) {
    LocalDate dag = efter.till().orElseThrow().plusDays(1);
    return efter.roll().skoterRegistret()
        && store.alla().stream()
            .filter(f -> !f.id().equals(efter.id()) && f.roll().skoterRegistret())
            .noneMatch(f -> f.gallde(dag));
  }

  /** Personen söker för verksamheten, och hör därmed till dess medlem. */
  @PreAuthorize(SKOTER)
  public Svar<Klart> blirSokande(
      String person, VerksamhetId verksamhet, Optional<LocalDate> fran, Optional<LocalDate> till) {
    Granskning g = new Granskning();
    fran.ifPresent(d -> g.dag("fran", d));
    till.ifPresent(
        d ->
            g.dag("till", d)
                .krav(
                    fran.filter(d::isBefore).isEmpty(), "till", "fel_dag", Mening.av("fel_dag_3")));
    return g.svar(verksamhet)
        .sedan(v -> Svar.finns(register.verksamhet(v), Mening.av("sak_verksamhet")))
        .som(v -> blirSokande(person, v, fran, till));
  }

  private Klart blirSokande(
      String person, Verksamhet v, Optional<LocalDate> fran, Optional<LocalDate> till) {
    store.laggTillSokande(Inloggad.aktor().forbund(), v.id(), person, fran, till);
    spar.skriv(
        "sokande_tillagd",
        "person:" + person,
        Map.of(),
        Map.of(
            "verksamhet",
            v.namn(),
            "medlem",
            v.medlem(),
            "fran",
            fran.map(LocalDate::toString).orElse(""),
            "till",
            till.map(LocalDate::toString).orElse("")));
    return Klart.KLART;
  }

  /** Personen söker inte längre för någon verksamhet. */
  @PreAuthorize(SKOTER)
  public void slutarSoka(String person, String skal) {
    List<String> verksamheter = store.taBortSokande(person);
    if (!verksamheter.isEmpty()) {
      spar.skriv(
          "sokande_borttagen",
          "person:" + person,
          Map.of("verksamheter", verksamheter),
          Map.of("skal", skal));
    }
  }

  private static Map<String, Object> spar(Forordnande f) {
    return Map.of(
        "roll",
        Kod.av(f.roll()),
        "fran",
        f.fran(),
        "till",
        f.till().map(LocalDate::toString).orElse(""),
        "skal",
        f.skal());
  }
}
