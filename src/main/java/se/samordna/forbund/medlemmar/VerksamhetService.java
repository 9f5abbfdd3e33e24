package se.samordna.forbund.medlemmar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Medlemmarnas verksamheter, och vilka som söker för dem. */
@Service
@Transactional
@PreAuthorize("@behorig.har('forbundschef', 'administrator')")
public class VerksamhetService {

  private final VerksamhetStore store;
  private final Register register;
  private final Spar spar;

  VerksamhetService(VerksamhetStore store, Register register, Spar spar) {
    this.store = store;
    this.register = register;
    this.spar = spar;
  }

  /** Verksamheterna i namnordning, också de som ingen längre söker för. */
  @PreAuthorize(
      "@behorig.har('forbundschef', 'administrator', 'presidium', 'styrelse', 'revisor', 'ekonom')")
  @Transactional(readOnly = true)
  public List<Verksamhetspost> alla() {
    return store.alla();
  }

  public Svar<Verksamhetspost> laggTill(Verksamhetsuppgifter ny) {
    return granska(ny)
        .sedan(n -> unikt(n.post(UUID.randomUUID(), 1)))
        .som(
            v -> {
              store.laggTill(forbund(), v);
              spar.skriv("verksamhet_tillagd", objekt(v), Map.of(), spar(v));
              return v;
            });
  }

  /**
   * Ändrar en verksamhet.
   *
   * @param version den som lästes; tomt ändrar den som är
   */
  public Svar<Verksamhetspost> andra(
      UUID id, Optional<Integer> version, Verksamhetsuppgifter efter) {
    return granska(efter)
        .sedan(
            e ->
                hitta(id)
                    .sedan(
                        fore ->
                            unikt(e.post(id, version.orElse(fore.version()) + 1))
                                .sedan(v -> andra(fore, v))));
  }

  private Svar<Verksamhetspost> andra(Verksamhetspost fore, Verksamhetspost efter) {
    if (!store.andra(forbund(), fore, efter)) {
      return Svar.nej(Hinder.inaktuellVersion());
    }
    spar.skriv("verksamhet_andrad", objekt(efter), spar(fore), spar(efter));
    return Svar.ja(efter);
  }

  /** Tar bort en verksamhet som lagts till av misstag: inget får hänvisa till den. */
  public Svar<UUID> taBort(UUID id) {
    return hitta(id)
        .sedan(
            v -> {
              if (!store.taBort(id)) {
                return Svar.nej(
                    Hinder.regel("verksamhet_anvands", Mening.av("verksamhet_anvands")));
              }
              spar.skriv("verksamhet_borttagen", objekt(v), spar(v), Map.of());
              return Svar.ja(id);
            });
  }

  private Svar<Verksamhetsuppgifter> granska(Verksamhetsuppgifter u) {
    List<String> okanda = u.personer().stream().filter(p -> register.person(p).isEmpty()).toList();
    return u.granska()
        .krav(
            register.medlem(u.medlem()).isPresent(),
            "medlem",
            "okand_medlem",
            Mening.av("okand_medlem"))
        .krav(
            okanda.isEmpty(),
            "personer",
            "okand_person",
            Mening.av("verksamhet_okand_person", String.join(", ", okanda)))
        .svar(u);
  }

  /** Två verksamheter med samma namn hos samma medlem är en. */
  private Svar<Verksamhetspost> unikt(Verksamhetspost v) {
    boolean finns =
        store.alla().stream()
            .anyMatch(
                a ->
                    !a.verksamhetId().equals(v.verksamhetId())
                        && a.medlem().equals(v.medlem())
                        && a.namn().equalsIgnoreCase(v.namn()));
    return finns
        ? Svar.nej(Hinder.krock("finns_redan", Mening.av("verksamhet_finns", v.namn())))
        : Svar.ja(v);
  }

  private Svar<Verksamhetspost> hitta(UUID id) {
    return Svar.finns(
        store.alla().stream().filter(v -> v.verksamhetId().equals(id)).findFirst(),
        Mening.av("sak_verksamheten"));
  }

  private static Map<String, Object> spar(Verksamhetspost v) {
    return Map.of(
        "namn", v.namn(),
        "medlem", v.medlem(),
        "personer", v.personer(),
        "till", v.till().map(Object::toString).orElse(""));
  }

  private static String objekt(Verksamhetspost v) {
    return "verksamhet:" + v.verksamhetId();
  }

  private static String forbund() {
    return Inloggad.aktor().forbund();
  }
}
