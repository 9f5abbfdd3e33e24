package se.samordna.forbund.platser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Mandatperiod;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Person;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;

/**
 * Ändrar platserna i styrelse och beredningsgrupp (R6-R9). Varje handling bär registrets version;
 * den som läst en äldre får läsa om.
 */
@Service
@Transactional
@PreAuthorize("@behorig.har('forbundschef', 'administrator')")
public class PlatsService {

  private final PlatsregisterStore store;
  private final Platsbokforing bok;
  private final Platsord ord;
  private final Register register;
  private final Klocka klocka;

  PlatsService(
      PlatsregisterStore store,
      Platsbokforing bok,
      Platsord ord,
      Register register,
      Klocka klocka) {
    this.store = store;
    this.bok = bok;
    this.ord = ord;
    this.register = register;
    this.klocka = klocka;
  }

  /** Utser någon till en plats; utan tid gäller den mandatperiod som pågår (R8). */
  public Svar<UUID> utse(int version, NyPlats ny) {
    return granska(ny).sedan(n -> gor(version, alla -> utse(n, alla)));
  }

  private Svar<NyPlats> granska(NyPlats ny) {
    Granskning g =
        new Granskning()
            .krav(
                Kod.tolka(Organ.class, ny.organ()).isPresent(),
                "organ",
                "okant_varde",
                Mening.av("okant_varde_9"))
            .krav(
                register.medlem(ny.medlem()).isPresent(),
                "medlem",
                "okand_medlem",
                Mening.av("okand_medlem"))
            .krav(
                register.person(ny.person()).isPresent(),
                "person",
                "okand_person",
                Mening.av("okand_person"))
            .krav(
                ny.ordning().filter(o -> o < 1 || o > 99).isEmpty(),
                "ordning",
                "fel_ordning",
                Mening.av("fel_ordning_3"));
    ny.fran().ifPresent(d -> g.dag("fran", d));
    ny.till().ifPresent(d -> g.dag("till", d));
    LocalDate fran = ny.fran().orElseGet(klocka::idag);
    g.krav(
        ny.till().filter(t -> t.isBefore(fran)).isEmpty(),
        "till",
        "fel_dag",
        Mening.av("fel_dag_3"));
    return g.svar(ny);
  }

  private Svar<Platsbokforing.Handling> utse(NyPlats ny, List<Plats> alla) {
    LocalDate fran = ny.fran().orElseGet(klocka::idag);
    Mandatperiod period = Mandatperiod.vid(fran, register.ordning(fran).tider());
    Organ organ = Kod.lagrad(Organ.class, ny.organ());
    boolean ersattare = ny.slag() == Plats.Slag.ERSATTARE;
    Plats plats =
        new Plats(
            UUID.randomUUID(),
            organ,
            ny.medlem(),
            ny.slag(),
            ny.person(),
            namn(ny.person()),
            Plats.Uppdrag.INGET,
            ersattare
                ? ny.ordning()
                    .orElseGet(() -> Platsakter.nastaOrdning(alla, organ, ny.medlem(), fran))
                : 1,
            fran,
            Optional.of(ny.till().orElse(period.till())));
    return Svar.ja(
        new Platsbokforing.Handling(
            plats.id(), List.of(new Platsandring.Ny(plats)), List.of(ord.utsedd(plats))));
  }

  /** Platsen slutar efter {@code sistaDag}. Raden står kvar. */
  public Svar<UUID> avsluta(int version, UUID plats, LocalDate sistaDag, String skal) {
    return new Granskning()
        .obligatorisk("skal", skal, 300)
        .rad("skal", skal, 300)
        .dag("sistaDag", sistaDag)
        .svar(skal.strip())
        .sedan(
            s ->
                gor(
                    version,
                    alla ->
                        hitta(alla, plats)
                            .sedan(
                                p ->
                                    Platsakter.avsluta(p, sistaDag)
                                        .som(
                                            andring ->
                                                new Platsbokforing.Handling(
                                                    p.id(),
                                                    andring,
                                                    List.of(ord.avslutad(p, sistaDag, s)))))));
  }

  /** En annan person tar över platsen från {@code forstaDag}; den förra slutar dagen före. */
  public Svar<UUID> byt(int version, UUID plats, LocalDate forstaDag, String person, String skal) {
    return new Granskning()
        .krav(
            register.person(person).isPresent(),
            "person",
            "okand_person",
            Mening.av("okand_person"))
        .obligatorisk("skal", skal, 300)
        .rad("skal", skal, 300)
        .dag("forstaDag", forstaDag)
        .svar(UUID.randomUUID())
        .sedan(
            nytt ->
                gor(
                    version,
                    alla ->
                        hitta(alla, plats)
                            .sedan(
                                p ->
                                    Platsakter.byt(p, forstaDag, person, namn(person), nytt)
                                        .som(
                                            a ->
                                                new Platsbokforing.Handling(
                                                    nytt,
                                                    a,
                                                    List.of(
                                                        ord.bytt(
                                                            p, namn(person), forstaDag, skal)))))));
  }

  /** Ersättarnas tjänstgöringsordning för en medlem från en dag (R7). */
  public Svar<UUID> ordna(
      int version, String organ, String medlem, LocalDate dag, List<UUID> ordning) {
    return new Granskning()
        .dag("dag", dag)
        .antal("ordning", ordning, 50)
        .svar(ordning)
        .sedan(
            o ->
                gor(
                    version,
                    alla -> {
                      List<Plats> nu =
                          Kod.tolka(Organ.class, organ)
                              .map(i -> Platsakter.ersattare(alla, i, medlem, dag))
                              .orElse(List.of());
                      return Platsakter.ordna(nu, dag, o)
                          .som(
                              a ->
                                  new Platsbokforing.Handling(
                                      UUID.randomUUID(), a, ord.ordnade(nu, dag, o)));
                    }));
  }

  /** Presidiet från en dag (R9): en ordförande och en eller två vice, bland ledamöterna. */
  public Svar<UUID> valjPresidium(int version, LocalDate dag, UUID ordforande, List<UUID> vice) {
    return new Granskning()
        .dag("dag", dag)
        .antal("vice", vice, Platsregler.MEST_VICE)
        .svar(vice)
        .sedan(
            v ->
                gor(
                    version,
                    alla ->
                        Platsakter.valj(alla, dag, ordforande, v)
                            .som(
                                a ->
                                    new Platsbokforing.Handling(
                                        ordforande,
                                        a,
                                        List.of(Platsord.presidium(alla, dag, ordforande, v))))));
  }

  /** Lägger upp nästa mandatperiod med samma personer, att ändra tills den börjar (R8). */
  public Svar<Integer> nyPeriod(int version) {
    LocalDate idag = klocka.idag();
    var tider = register.ordning(idag).tider();
    Mandatperiod ny = Mandatperiod.vid(idag, tider).nasta(tider);
    return gor(
            version,
            alla -> {
              List<Platsandring> andringar = Platsakter.nyPeriod(alla, ny);
              long nya = nya(andringar);
              return nya == 0
                  ? Svar.nej(Hinder.regel("redan_upplagd", Mening.av("redan_upplagd", ny.fran())))
                  : Svar.ja(
                      new Platsbokforing.Handling(
                          UUID.randomUUID(), andringar, List.of(Platsord.mandatperiod(ny, nya))));
            })
        .som(id -> (int) store.alla().stream().filter(p -> p.fran().equals(ny.fran())).count());
  }

  private static long nya(List<Platsandring> andringar) {
    return andringar.stream().filter(a -> a instanceof Platsandring.Ny).count();
  }

  private Svar<UUID> gor(
      int version, Function<List<Plats>, Svar<Platsbokforing.Handling>> handling) {
    if (store.las(Inloggad.aktor().forbund()) != version) {
      return Svar.nej(Hinder.inaktuellVersion());
    }
    List<Plats> alla = store.alla();
    return handling.apply(alla).sedan(h -> bok.for_(h, alla, klocka.nu()));
  }

  private static Svar<Plats> hitta(List<Plats> alla, UUID id) {
    return Svar.finns(
        alla.stream().filter(p -> p.id().equals(id)).findFirst(), Mening.av("sak_19"));
  }

  private String namn(String person) {
    return register.person(person).map(Person::namn).orElse(person);
  }
}
