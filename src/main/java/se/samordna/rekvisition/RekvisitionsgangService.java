package se.samordna.rekvisition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.insats.Insats;
import se.samordna.insats.InsatsStore;
import se.samordna.insats.Insatsinsyn;
import se.samordna.rekvisition.Rekvisition.Status;

/** Rekvisitionens väg från begäran till utbetalning. Alla steg prövar läge och version. */
@Service
@Transactional
public class RekvisitionsgangService {

  private final Insatsinsyn insyn;
  private final InsatsStore insatser;
  private final RekvisitionStore store;
  private final Upphavdapengar upphavda;
  private final Utbetalningstider tider;
  private final Insatsmedel medel;
  private final Arenden arenden;
  private final Spar spar;
  private final Klocka klocka;

  RekvisitionsgangService(
      Insatsinsyn insyn,
      InsatsStore insatser,
      RekvisitionStore store,
      Upphavdapengar upphavda,
      Utbetalningstider tider,
      Insatsmedel medel,
      Arenden arenden,
      Spar spar,
      Klocka klocka) {
    this.insyn = insyn;
    this.insatser = insatser;
    this.store = store;
    this.upphavda = upphavda;
    this.tider = tider;
    this.medel = medel;
    this.arenden = arenden;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Insatsen och rekvisitionen, låst. */
  private record Par(Insats insats, Rekvisition rekvisition) {}

  /**
   * Ekonomen godkänner, helt eller delvis, eller avslår (inget belopp). Nej: {@code fel_lage},
   * {@code inaktuell_version} (409), {@code mer_an_begart}, {@code skal_saknas}, {@code
   * villkor_inte_uppfyllda} (422).
   */
  @PreAuthorize("@behorig.har('ekonom')")
  public Svar<Rekvisition> kontrollera(InsatsId insats, UUID id, Rekvisitionskontroll k) {
    return k.granska()
        .svar(k)
        .sedan(ok -> las(insats, id, k.version(), Status.BEGARD))
        .sedan(p -> Insatsinsyn.utom(Rekvisitionsregler.kontroll(p.rekvisition(), k), p))
        .sedan(p -> kontrollera(p, k));
  }

  private Svar<Rekvisition> kontrollera(Par p, Rekvisitionskontroll k) {
    boolean avslag = Arsbelopp.summor(k.godkant()).isEmpty();
    Svar<Boolean> pengar =
        avslag ? medel.satNed(akt(p, k.kommentar()), p.rekvisition().begart()) : Svar.ja(true);
    return pengar.som(
        ok -> {
          store.kontrollera(
              p.rekvisition().rekvisitionId(), avslag ? Status.AVSLAGEN : Status.KONTROLLERAD, k);
          return efter(
              p,
              Mening.av(avslag ? "rekvisition_avslagen" : "rekvisition_kontrollerad"),
              k.kommentar());
        });
  }

  /**
   * Förbundschefen attesterar, eller skickar tillbaka till ekonomen. Det som inte godkänts blir
   * avtalat igen. Nej: {@code samma_person}, {@code fore_beslutet}, {@code fore_start} (422),
   * {@code fel_lage}, {@code inaktuell_version}.
   */
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Rekvisition> attestera(InsatsId insats, UUID id, Rekvisitionshandling h) {
    boolean ater = h.svaret().filter(Attestsvar.ATER::equals).isPresent();
    return (ater ? h.granskaMedSkal() : h.granska())
        .krav(h.svaret().isPresent(), "utfall", "okant_utfall", Mening.av("okant_utfall_7"))
        .svar(h)
        .sedan(ok -> las(insats, id, h.version(), Status.KONTROLLERAD))
        .sedan(p -> ater ? tillbaka(p, h) : farAttestera(p).sedan(f -> attestera(f, h)));
  }

  private Svar<Par> farAttestera(Par p) {
    return Insatsinsyn.utom(attesthinder(p), p);
  }

  private Optional<Hinder> attesthinder(Par p) {
    return Rekvisitionsregler.fyraOgon(p.rekvisition(), Inloggad.aktor())
        .or(() -> tider.hinder(p.insats(), klocka.idag()));
  }

  /** Varför den inloggade inte kan attestera den kontrollerade rekvisitionen nu. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('forbundschef')")
  public Optional<Hinder> attesthinder(Rekvisition r) {
    return insyn.synlig(new InsatsId(r.insatsId())) instanceof Svar.Ja<Insats>(Insats i)
        ? attesthinder(new Par(i, r))
        : Optional.empty();
  }

  private Svar<Rekvisition> tillbaka(Par p, Rekvisitionshandling h) {
    store.satt(p.rekvisition().rekvisitionId(), Status.BEGARD, h.kommentar());
    return Svar.ja(efter(p, Mening.av("rekvisition_tillbaka"), h.kommentar()));
  }

  private Svar<Rekvisition> attestera(Par p, Rekvisitionshandling h) {
    Map<Integer, Belopp> mindre = p.rekvisition().nedsatt();
    Svar<Boolean> pengar =
        mindre.isEmpty()
            ? Svar.ja(true)
            : medel.satNed(akt(p, p.rekvisition().kommentar()), mindre);
    return pengar.som(
        ok -> {
          store.satt(p.rekvisition().rekvisitionId(), Status.ATTESTERAD, h.kommentar());
          store.attestera(p.rekvisition().rekvisitionId(), klocka.idag());
          return efter(p, Mening.av("rekvisition_attesterad"), "");
        });
  }

  /**
   * Byrån har betalat. Dagen ligger mellan attesten och i dag; utan dag är det i dag. Nej: {@code
   * fore_attesten}, {@code fore_beslutet}, {@code fore_start} (422).
   */
  @PreAuthorize("@behorig.har('ekonom')")
  public Svar<Rekvisition> utbetald(InsatsId insats, UUID id, Rekvisitionshandling h) {
    LocalDate dag = Optional.ofNullable(h.dag()).orElse(klocka.idag());
    return h.granska()
        .dag("dag", dag)
        .krav(!dag.isAfter(klocka.idag()), "dag", "framtida_dag", Mening.av("framtida_dag_5"))
        .svar(h)
        .sedan(ok -> las(insats, id, h.version(), Status.ATTESTERAD))
        .sedan(
            p -> Insatsinsyn.utom(foreAttesten(p, dag).or(() -> tider.hinder(p.insats(), dag)), p))
        .sedan(p -> betala(p, dag));
  }

  private Optional<Hinder> foreAttesten(Par p, LocalDate dag) {
    return Rekvisitionsregler.EFTER_ATTESTEN.prova(
        new Rekvisitionsregler.Betalningsdag(
            dag, store.attestdag(p.rekvisition().rekvisitionId())));
  }

  private Svar<Rekvisition> betala(Par p, LocalDate dag) {
    UUID id = p.rekvisition().rekvisitionId();
    return medel
        .betala(p.insats().akt(store.betalning(id), dag, ""), p.rekvisition().godkantPerAr())
        .som(
            ok -> {
              store.satt(id, Status.UTBETALD, "");
              store.utbetald(id, dag);
              return efter(p, Mening.av("rekvisition_utbetald_dag", dag), "");
            });
  }

  /**
   * En utbetalning som inte blev av eller blev fel: motbokas med skäl, och kan göras om. Har
   * beslutet upphävts (R18) ska den inte göras om: begäran avslås och pengarna går tillbaka.
   */
  @PreAuthorize("@behorig.har('ekonom')")
  public Svar<Rekvisition> ratta(InsatsId insats, UUID id, Rekvisitionshandling h) {
    return h.granskaMedSkal()
        .svar(h)
        .sedan(ok -> lasBada(insats, id, h.version()))
        .sedan(p -> ratta(p, h).sedan(r -> eftersom(p, r, h)));
  }

  /** Insatsen före rekvisitionen, som när ett beslut upphävs. */
  private Svar<Par> lasBada(InsatsId insats, UUID id, int version) {
    Optional<Insats> last = insatser.las(insats);
    return las(insats, id, version, Status.UTBETALD)
        .som(p -> new Par(last.orElse(p.insats()), p.rekvisition()));
  }

  private Svar<Rekvisition> eftersom(Par p, Rekvisition rattad, Rekvisitionshandling h) {
    return p.insats().upphavd()
        ? upphavda
            .aterfor(p.insats(), h.kommentar())
            .som(ok -> store.las(p.insats().id(), rattad.rekvisitionId()).orElseThrow())
        : Svar.ja(rattad);
  }

  private Svar<Rekvisition> ratta(Par p, Rekvisitionshandling h) {
    UUID id = p.rekvisition().rekvisitionId();
    return medel
        .ratta(
            p.insats().akt(store.betalning(id), klocka.idag(), h.kommentar()),
            Insatsmedel.Flytt.UTBETALNING)
        .som(
            ok -> {
              store.satt(id, Status.ATTESTERAD, h.kommentar());
              store.nyBetalning(id);
              return efter(p, Mening.av("rekvisition_rattad"), h.kommentar());
            });
  }

  /** Ägaren tar tillbaka sin begäran innan den attesterats; pengarna är avtalade igen. */
  @PreAuthorize("@behorig.har('sokande')")
  public Svar<Rekvisition> aterkalla(InsatsId insats, UUID id, Rekvisitionshandling h) {
    return h.granskaMedSkal()
        .svar(h)
        .sedan(ok -> las(insats, id, h.version(), Status.BEGARD, Status.KONTROLLERAD))
        .sedan(p -> Insatsinsyn.utom(Rekvisitionsregler.agare(Inloggad.aktor(), p.insats()), p))
        .sedan(p -> aterkalla(p, h));
  }

  private Svar<Rekvisition> aterkalla(Par p, Rekvisitionshandling h) {
    return medel
        .satNed(akt(p, h.kommentar()), p.rekvisition().begart())
        .som(
            ok -> {
              store.satt(p.rekvisition().rekvisitionId(), Status.ATERKALLAD, h.kommentar());
              return efter(p, Mening.av("rekvisition_aterkallad"), h.kommentar());
            });
  }

  private Svar<Par> las(InsatsId insats, UUID id, int version, Status... vantade) {
    return insyn
        .synlig(insats)
        .sedan(i -> RekvisitionService.finns(store.las(insats, id)).som(r -> new Par(i, r)))
        .sedan(
            p -> {
              Optional<Hinder> hinder = Rekvisitionsregler.steg(p.rekvisition(), version, vantade);
              return Insatsinsyn.utom(hinder, p);
            });
  }

  private Insatsmedel.Akt akt(Par p, String skal) {
    return p.insats().akt(p.rekvisition().rekvisitionId(), klocka.idag(), skal);
  }

  private Rekvisition efter(Par p, Mening vad, String kommentar) {
    Rekvisition fore = p.rekvisition();
    arenden.handelse(
        p.insats().arende(),
        "rekvisition",
        kommentar.isEmpty()
            ? Mening.av("handelse_rekvisition", fore.nummer(), vad)
            : Mening.av("handelse_rekvisition_kommentar", fore.nummer(), vad, kommentar));
    Rekvisition nu =
        store
            .hitta(p.insats().id(), fore.rekvisitionId())
            .orElseThrow(() -> new IllegalStateException("Rekvisitionen försvann"));
    spar.skriv(
        "rekvisition_" + Kod.av(nu.status()),
        "rekvisition:" + fore.rekvisitionId(),
        Map.of("status", fore.status()),
        Map.of("status", nu.status(), "godkant", nu.godkant(), "kommentar", kommentar));
    return nu;
  }
}
