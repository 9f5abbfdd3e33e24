package se.samordna.rekvisition;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.identitet.Inloggad;
import se.samordna.insats.Insats;
import se.samordna.insats.Insatsinsyn;
import se.samordna.rekvisition.Rekvisition.Status;
import se.samordna.rekvisition.Rekvisitionssteg.Par;

/** Rekvisitionens väg från begäran till attest. Alla steg prövar läge och version. */
@Service
@Transactional
public class RekvisitionsgangService {

  private final Insatsinsyn insyn;
  private final RekvisitionStore store;
  private final Rekvisitionssteg steg;
  private final Utbetalningstider tider;
  private final Insatsmedel medel;
  private final Klocka klocka;

  RekvisitionsgangService(
      Insatsinsyn insyn,
      RekvisitionStore store,
      Rekvisitionssteg steg,
      Utbetalningstider tider,
      Insatsmedel medel,
      Klocka klocka) {
    this.insyn = insyn;
    this.store = store;
    this.steg = steg;
    this.tider = tider;
    this.medel = medel;
    this.klocka = klocka;
  }

  /**
   * Ekonomen godkänner, helt eller delvis, eller avslår (inget belopp). Nej: {@code fel_lage},
   * {@code inaktuell_version} (409), {@code mer_an_begart}, {@code skal_saknas}, {@code
   * villkor_inte_uppfyllda} (422).
   */
  @PreAuthorize("@behorig.har('ekonom')")
  public Svar<Rekvisition> kontrollera(InsatsId insats, UUID id, Rekvisitionskontroll k) {
    return k.granska()
        .svar(k)
        .sedan(ok -> steg.las(insats, id, k.version(), Status.BEGARD))
        .sedan(p -> Insatsinsyn.utom(Rekvisitionsregler.kontroll(p.rekvisition(), k), p))
        .sedan(p -> kontrollera(p, k));
  }

  private Svar<Rekvisition> kontrollera(Par p, Rekvisitionskontroll k) {
    boolean avslag = Arsbelopp.summor(k.godkant()).isEmpty();
    Svar<Klart> pengar =
        avslag ? medel.satNed(steg.akt(p, k.kommentar()), p.rekvisition().begart()) : Svar.klart();
    return pengar.som(
        ok -> {
          store.kontrollera(
              p.rekvisition().rekvisitionId(), avslag ? Status.AVSLAGEN : Status.KONTROLLERAD, k);
          return steg.efter(
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
        .sedan(ok -> steg.las(insats, id, h.version(), Status.KONTROLLERAD))
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
    return Svar.ja(steg.efter(p, Mening.av("rekvisition_tillbaka"), h.kommentar()));
  }

  private Svar<Rekvisition> attestera(Par p, Rekvisitionshandling h) {
    Map<Integer, Belopp> mindre = p.rekvisition().nedsatt();
    Svar<Klart> pengar =
        mindre.isEmpty()
            ? Svar.klart()
            : medel.satNed(steg.akt(p, p.rekvisition().kommentar()), mindre);
    return pengar.som(
        ok -> {
          store.satt(p.rekvisition().rekvisitionId(), Status.ATTESTERAD, h.kommentar());
          store.attestera(p.rekvisition().rekvisitionId(), klocka.idag());
          return steg.efter(p, Mening.av("rekvisition_attesterad"), "");
        });
  }

  /** Ägaren tar tillbaka sin begäran innan den attesterats; pengarna är avtalade igen. */
  @PreAuthorize("@behorig.har('sokande')")
  public Svar<Rekvisition> aterkalla(InsatsId insats, UUID id, Rekvisitionshandling h) {
    return h.granskaMedSkal()
        .svar(h)
        .sedan(ok -> steg.las(insats, id, h.version(), Status.BEGARD, Status.KONTROLLERAD))
        .sedan(p -> Insatsinsyn.utom(Rekvisitionsregler.agare(Inloggad.aktor(), p.insats()), p))
        .sedan(p -> aterkalla(p, h));
  }

  private Svar<Rekvisition> aterkalla(Par p, Rekvisitionshandling h) {
    return medel
        .satNed(steg.akt(p, h.kommentar()), p.rekvisition().begart())
        .som(
            ok -> {
              store.satt(p.rekvisition().rekvisitionId(), Status.ATERKALLAD, h.kommentar());
              return steg.efter(p, Mening.av("rekvisition_aterkallad"), h.kommentar());
            });
  }
}
