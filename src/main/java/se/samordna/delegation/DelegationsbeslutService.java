package se.samordna.delegation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.BudgetService;
import se.samordna.budget.Budgetblad;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Beslut på delegation (R10): fattas av den som har delegationen och anmäls till styrelsen. */
@Service
@Transactional
public class DelegationsbeslutService {

  private final DelegationStore delegationer;
  private final DelegationsbeslutStore store;
  private final Anmalan anmalan;
  private final BudgetService budget;
  private final Register register;
  private final Spar spar;
  private final Klocka klocka;

  DelegationsbeslutService(
      DelegationStore delegationer,
      DelegationsbeslutStore store,
      Anmalan anmalan,
      BudgetService budget,
      Register register,
      Spar spar,
      Klocka klocka) {
    this.delegationer = delegationer;
    this.store = store;
    this.anmalan = anmalan;
    this.budget = budget;
    this.register = register;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Besluten, det senaste först. */
  @Transactional(readOnly = true)
  @PreAuthorize(
      "@behorig.har('forbundschef', 'administrator', 'ekonom', 'presidium', 'styrelse', 'revisor')")
  public Sida<Delegationsbeslut> lista(Optional<Boolean> anmalt, Sida.Begaran sida) {
    return store.lista(anmalt, sida);
  }

  @Transactional(readOnly = true)
  @PreAuthorize(
      "@behorig.har('forbundschef', 'administrator', 'ekonom', 'presidium', 'styrelse', 'revisor')")
  public Svar<Delegationsbeslut> visa(UUID id) {
    return Svar.finns(store.hitta(id), Mening.av("sak_30"));
  }

  /** De delegationer som den som frågar kan besluta på i dag. */
  @Transactional(readOnly = true)
  @PreAuthorize(
      "@behorig.har('forbundschef', 'administrator', 'ekonom', 'presidium', 'styrelse', 'revisor')")
  public List<Delegation> mina() {
    Aktor aktor = Inloggad.aktor();
    return delegationer.alla().stream()
        .filter(d -> d.mottagare().ar(aktor) && d.galler(klocka.idag()))
        .toList();
  }

  /**
   * Fattar ett beslut på delegation. Nästa styrelsesammanträde får en punkt för anmälan. Nej (422)
   * enligt {@link Delegationsregler}.
   */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'ekonom', 'styrelse', 'presidium')")
  public Svar<Delegationsbeslut> fatta(NyttDelegationsbeslut nytt) {
    return nytt.granska(klocka.idag())
        .svar(nytt)
        .sedan(
            n ->
                Svar.finns(delegationer.las(n.delegationen()), Mening.av("sak_29"))
                    .sedan(d -> fatta(d, n)));
  }

  private Svar<Delegationsbeslut> fatta(Delegation d, NyttDelegationsbeslut n) {
    Optional<String> rad = n.kostnad().flatMap(this::kostnadsrad);
    Delegationsregler.Lage lage =
        new Delegationsregler.Lage(
            d,
            Inloggad.aktor(),
            n.dagen(),
            harPlats(n),
            n.kostnad(),
            rad,
            register.forbund().enhet());
    return Delegationsregler.prova(lage)
        .<Svar<Delegationsbeslut>>map(Svar::nej)
        .orElseGet(() -> spara(n, rad.orElse("")));
  }

  private boolean harPlats(NyttDelegationsbeslut n) {
    return register.platser(Organ.STYRELSE, n.dagen()).stream()
        .anyMatch(p -> p.anvandare().equals(Inloggad.aktor().anvandare()));
  }

  /**
   * Årets rader för drift och personal, och vad som är kvar av dem när tidigare beslut på
   * delegation är dragna.
   */
  @Transactional(readOnly = true)
  @PreAuthorize(
      "@behorig.har('forbundschef', 'administrator', 'ekonom', 'presidium', 'styrelse', 'revisor')")
  public List<Delegationsrad> rader(int ar) {
    Map<UUID, Belopp> tagna = store.perRad(ar);
    return kostnadsrader(ar)
        .map(
            r ->
                new Delegationsrad(
                    r.radId(),
                    r.namn(),
                    r.budget(),
                    r.ledigt().minus(tagna.getOrDefault(r.radId(), Belopp.NOLL))))
        .toList();
  }

  private Stream<Budgetblad.Rad> kostnadsrader(int ar) {
    return budget.blad(ar, Optional.empty()) instanceof Svar.Ja<Budgetblad>(Budgetblad blad)
        ? blad.sektioner().stream()
            .filter(s -> s.slag().arKostnad() && !s.slag().arInsats())
            .flatMap(s -> s.rader().stream())
        : Stream.empty();
  }

  /** Radens namn, om den finns bland årets kostnader för drift och personal. */
  private Optional<String> kostnadsrad(NyttDelegationsbeslut.Betalning k) {
    return kostnadsrader(k.ar())
        .filter(r -> r.radId().equals(k.radId()))
        .map(Budgetblad.Rad::namn)
        .findFirst();
  }

  private Svar<Delegationsbeslut> spara(NyttDelegationsbeslut n, String rad) {
    UUID id = UUID.randomUUID();
    store.spara(id, store.nastaNummer(n.dagen().getYear()), n, rad, klocka.nu());
    anmalan.fattat();
    spar.skriv(
        "delegationsbeslut_fattat",
        "delegationsbeslut:" + id,
        Map.of(),
        Map.of("delegation", n.delegationen().toString(), "rubrik", n.rubrik()));
    return Svar.ja(store.hitta(id).orElseThrow());
  }
}
