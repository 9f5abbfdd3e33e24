package se.samordna.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Spar;

/** Delegationsordningen (R10): styrelsens beslut om vem som får besluta vad, med datum. */
@Service
@Transactional
public class DelegationService {

  private static final Hinder FEL_MOTTAGARE =
      Hinder.regel(
          "fel_mottagare",
          Mening.av(
              "fel_mottagare", String.join(", ", Mottagare.ROLLER.stream().map(Kod::av).toList())));

  private final DelegationStore store;
  private final Register register;
  private final Spar spar;
  private final Klocka klocka;

  DelegationService(DelegationStore store, Register register, Spar spar, Klocka klocka) {
    this.store = store;
    this.register = register;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Delegationsordningen, också det som inte längre gäller, i nummerordning. */
  @Transactional(readOnly = true)
  @PreAuthorize(
      "@behorig.har('forbundschef', 'administrator', 'ekonom', 'presidium', 'styrelse', 'revisor')")
  public List<Delegation> lista() {
    return store.alla();
  }

  /** För in en delegation som styrelsen beslutat. Nej: {@code fel_mottagare} (422). */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<UUID> forIn(NyDelegation ny) {
    return ny.granska().svar(ny).sedan(this::mottagaren).som(this::spara);
  }

  private Svar<NyDelegation> mottagaren(NyDelegation ny) {
    Mottagare m = ny.denSom();
    boolean tjansteman =
        m.roll()
            .filter(r -> Mottagare.ROLLER.stream().anyMatch(t -> Kod.av(t).equals(r)))
            .isPresent();
    boolean fortroendevald = m.person().filter(p -> harPlats(p, ny.franDag())).isPresent();
    return tjansteman || fortroendevald ? Svar.ja(ny) : Svar.nej(FEL_MOTTAGARE);
  }

  private boolean harPlats(String person, LocalDate dag) {
    return register.platser(Organ.STYRELSE, dag).stream()
        .anyMatch(p -> p.anvandare().equals(person));
  }

  private UUID spara(NyDelegation ny) {
    UUID id = UUID.randomUUID();
    store.spara(id, ny, klocka.nu());
    spar.skriv(
        "delegation_inford",
        "delegation:" + id,
        Map.of(),
        Map.of("grupp", ny.grupp(), "mottagare", ny.denSom(), "grund", ny.grund()));
    return id;
  }

  /** Återkallar delegationen från dagen efter {@code till}. Beslut som redan fattats står kvar. */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<Delegation> aterkalla(UUID id, int version, Optional<LocalDate> till, String skal) {
    LocalDate dag = till.orElse(klocka.idag());
    return Svar.finns(store.las(id), Mening.av("sak_29"))
        .sedan(d -> granska(d, dag, skal))
        .sedan(d -> aterkalla(d, version, dag, skal.strip()));
  }

  private static Svar<Delegation> granska(Delegation d, LocalDate till, String skal) {
    return new Granskning()
        .obligatorisk("skal", skal, 2_000)
        .krav(!till.isBefore(d.fran()), "till", "fel_ordning", Mening.av("fel_ordning_5", d.fran()))
        .svar(d);
  }

  private Svar<Delegation> aterkalla(Delegation d, int version, LocalDate till, String skal) {
    if (d.version() != version || !store.aterkalla(d, till, skal, klocka.nu())) {
      return Svar.nej(Hinder.inaktuellVersion());
    }
    spar.skriv(
        "delegation_aterkallad",
        "delegation:" + d.delegationId(),
        Map.of("till", d.till().map(LocalDate::toString).orElse("")),
        Map.of("till", till.toString(), "skal", skal));
    return Svar.ja(store.las(d.delegationId()).orElseThrow());
  }
}
