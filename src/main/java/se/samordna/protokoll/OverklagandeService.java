package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.sammantrade.Motesinsyn;

/** Överklagade beslut (R18): registreras, och avgörs av domstolen. Under tiden ingen laga kraft. */
@Service
@Transactional
@PreAuthorize("@behorig.har('administrator', 'forbundschef')")
public class OverklagandeService {

  /** Ett överklagande som kommit in till en domstol. */
  public record NyttOverklagande(LocalDate dag, String domstol, String malnummer) {}

  /**
   * Domstolens slutliga avgörande; {@code dag} är dagen det fick laga kraft.
   *
   * @param utgang så som den skrevs; {@link #utgangen} är den granskade
   */
  public record Avgorande(String utgang, LocalDate dag) {

    /** Ett upphävande registreras på beslutet, inte här. */
    Optional<Overklagandeutgang> utgangen() {
      return Kod.tolka(Overklagandeutgang.class, utgang)
          .filter(u -> u != Overklagandeutgang.UPPHAVT);
    }
  }

  private final Motesinsyn moten;
  private final RattStore store;
  private final Rattslagen ratt;
  private final Lagakraft lagakraft;
  private final Arenden arenden;
  private final Spar spar;
  private final Klocka klocka;

  OverklagandeService(
      Motesinsyn moten,
      RattStore store,
      Rattslagen ratt,
      Lagakraft lagakraft,
      Arenden arenden,
      Spar spar,
      Klocka klocka) {
    this.moten = moten;
    this.store = store;
    this.ratt = ratt;
    this.lagakraft = lagakraft;
    this.arenden = arenden;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Registrerar ett överklagande. Domstolen lämnar ofta över det sent: det kan gälla en dag innan
   * laga kraft noterades, och då återtas noteringen. Nej: form (400), {@code finns_inte} (404),
   * {@code redan_registrerat} (409), {@code inte_anslaget}, {@code redan_upphavt}, {@code fel_dag},
   * {@code for_sent} (422).
   */
  public Svar<UUID> overklaga(SammantradeId mote, BeslutId beslut, NyttOverklagande nytt) {
    moten.las(mote);
    return hitta(mote, beslut)
        .sedan(r -> granska(nytt).som(n -> r))
        .sedan(r -> ProtokollService.hinder(r, prova(r, nytt.dag())))
        .sedan(r -> spara(r, nytt));
  }

  private static Svar<NyttOverklagande> granska(NyttOverklagande n) {
    return new Granskning()
        .dag("dag", n.dag())
        .obligatorisk("domstol", n.domstol(), 200)
        .rad("domstol", n.domstol(), 200)
        .obligatorisk("malnummer", n.malnummer(), 60)
        .rad("malnummer", n.malnummer(), 60)
        .svar(n);
  }

  private Optional<Hinder> prova(Rattslagen.Ratt r, LocalDate dag) {
    if (r.upphavt().isPresent()) {
      return Optional.of(UpphavandeService.REDAN_UPPHAVT);
    }
    if (r.anslag().isEmpty()) {
      return Optional.of(UpphavandeService.INTE_ANSLAGET);
    }
    if (dag.isBefore(r.beslut().dag()) || dag.isAfter(klocka.idag())) {
      return Optional.of(Hinder.regel("fel_dag", Mening.av("fel_dag_6")));
    }
    return r.lage()
        .overklagasTill()
        .filter(dag::isAfter)
        .map(till -> Hinder.regel("for_sent", Mening.av("for_sent_2", till)));
  }

  private Svar<UUID> spara(Rattslagen.Ratt r, NyttOverklagande n) {
    Overklagande o =
        new Overklagande(
            UUID.randomUUID(),
            r.beslut().beslut().varde(),
            n.dag(),
            n.domstol().strip(),
            n.malnummer().strip(),
            Optional.empty(),
            Optional.empty());
    if (!store.overklaga(r.beslut(), o, Inloggad.aktor(), klocka.nu())) {
      return Svar.nej(Hinder.krock("redan_registrerat", Mening.av("redan_registrerat")));
    }
    handelse(
        r,
        "beslut_overklagat",
        Mening.av("handelse_beslut_overklagat", o.domstol(), o.malnummer()));
    anteckna("beslut_overklagat", r, Map.of("domstol", o.domstol(), "mal", o.malnummer()));
    lagakraft.raknaOm(r.beslut().mote(), r.beslut().beslut(), o.dag());
    return Svar.ja(o.id());
  }

  /**
   * Antecknar att ett överklagande inte ändrade beslutet: avslag, avvisat eller avskrivet. Ett
   * upphävande registreras på beslutet. Nej: form (400), {@code finns_inte} (404), {@code
   * redan_avgjort} (409), {@code fel_dag} (422).
   */
  public Svar<UUID> avgor(
      SammantradeId mote, BeslutId beslut, UUID overklagande, Avgorande avgorande) {
    moten.las(mote);
    return hitta(mote, beslut)
        .sedan(
            r ->
                Svar.finns(
                        r.overklaganden().stream()
                            .filter(o -> o.id().equals(overklagande))
                            .findFirst(),
                        Mening.av("sak_38"))
                    .sedan(o -> avgor(r, o, avgorande)));
  }

  private Svar<UUID> avgor(Rattslagen.Ratt r, Overklagande o, Avgorande a) {
    return new Granskning()
        .krav(a.utgangen().isPresent(), "utgang", "okant_varde", Mening.av("okant_varde_13"))
        .dag("dag", a.dag())
        .svar(a)
        .sedan(
            ok ->
                a.dag().isBefore(o.dag()) || a.dag().isAfter(klocka.idag())
                    ? Svar.<UUID>nej(Hinder.regel("fel_dag", Mening.av("fel_dag_7")))
                    : Svar.ja(o.id()))
        .sedan(
            id ->
                store.avgor(id, a.utgangen().orElseThrow(), a.dag(), Inloggad.aktor(), klocka.nu())
                    ? Svar.ja(avgjort(r, o, a))
                    : Svar.nej(Hinder.krock("redan_avgjort", Mening.av("redan_avgjort"))));
  }

  private UUID avgjort(Rattslagen.Ratt r, Overklagande o, Avgorande a) {
    handelse(
        r,
        "overklagande_avgjort",
        Mening.av(
            "handelse_overklagande_avgjort", o.malnummer(), Mening.av("utgang_" + a.utgang())));
    anteckna("overklagande_avgjort", r, Map.of("utgang", a.utgang(), "mal", o.malnummer()));
    lagakraft.raknaOm(r.beslut().mote(), r.beslut().beslut(), o.dag());
    return o.id();
  }

  private Svar<Rattslagen.Ratt> hitta(SammantradeId mote, BeslutId beslut) {
    return Svar.finns(ratt.ett(mote, beslut), Mening.av("sak_39"));
  }

  private void handelse(Rattslagen.Ratt r, String handelse, Mening text) {
    r.beslut().arende().ifPresent(a -> arenden.handelse(a, handelse, text));
  }

  private void anteckna(String handelse, Rattslagen.Ratt r, Map<String, ?> efter) {
    spar.skriv(handelse, "beslut:" + r.beslut().beslut(), Map.of(), efter);
  }
}
