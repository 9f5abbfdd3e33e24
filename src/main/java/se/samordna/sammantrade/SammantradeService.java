package se.samordna.sammantrade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.budget.Budgetbeslut;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Kallar till sammanträden och sätter upp punkter på föredragningslistan. */
@Service
@Transactional
public class SammantradeService {

  private final SammantradeStore moten;
  private final PunktStore punkter;
  private final KlaraArenden klara;
  private final Arenden arenden;
  private final Budgetbeslut budget;
  private final Spar spar;
  private final Klocka klocka;

  SammantradeService(
      SammantradeStore moten,
      PunktStore punkter,
      KlaraArenden klara,
      Arenden arenden,
      Budgetbeslut budget,
      Spar spar,
      Klocka klocka) {
    this.moten = moten;
    this.punkter = punkter;
    this.klara = klara;
    this.arenden = arenden;
    this.budget = budget;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Lägger upp ett sammanträde; alla som har plats den dagen är kallade. */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<SammantradeId> kalla(NyttSammantrade nytt) {
    LocalDate dag = LocalDate.ofInstant(nytt.tid(), Klocka.STOCKHOLM);
    return new Granskning()
        .obligatorisk("plats", nytt.plats(), 200)
        .rad("plats", nytt.plats(), 200)
        .dag("tid", dag)
        .svar(nytt)
        .som(n -> spara(n, dag));
  }

  private SammantradeId spara(NyttSammantrade n, LocalDate dag) {
    SammantradeId id = SammantradeId.ny();
    moten.spara(
        new Sammantrade(
            id, n.tid(), dag, n.plats().strip(), n.slag(), n.offentligt(), Optional.empty()),
        Inloggad.aktor(),
        klocka.nu());
    spar.skriv(
        "sammantrade_kallat",
        "sammantrade:" + id,
        Map.of(),
        Map.of("tid", n.tid(), "slag", n.slag(), "plats", n.plats()));
    return id;
  }

  /**
   * Sätter upp en punkt sist på listan. Ett ärende ska vänta på styrelsens beslut. En budgetversion
   * som inte är beslutad blir förslag; det som saknas inför beslutet (R20, R21) varnas det för på
   * punkten.
   */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  public Svar<PunktId> laggTill(SammantradeId mote, NyPunkt ny) {
    return moten
        .lasForUpprop(mote)
        .map(
            m ->
                switch (ny) {
                  case NyPunkt.Arende a -> arendepunkt(m, a);
                  case NyPunkt.Fri f -> friPunkt(m, f);
                })
        .orElseGet(() -> Svar.nej(Hinder.saknas("Sammanträdet")));
  }

  private Svar<PunktId> arendepunkt(Sammantrade mote, NyPunkt.Arende ny) {
    if (!klara.finns(ny.arende())) {
      return Svar.nej(Hinder.saknas("Ärendet"));
    }
    if (mote.slag() != Moteslag.STYRELSE) {
      return Svar.nej(
          Hinder.regel(
              "fel_slag",
              "Bara styrelsen beslutar i ärenden (R10). Sätt upp ärendet på ett"
                  + " styrelsesammanträde."));
    }
    Arende arende = arenden.las(ny.arende());
    if (!Styrelsevantan.arKlart(arende)) {
      return Svar.nej(
          Hinder.regel(
              "inte_klart_for_beslut",
              "Ärendet har ingen tjänsteskrivelse som väntar på beslut. Välj ett ärende ur listan"
                  + " över klara ärenden."));
    }
    return satt(
        mote,
        new Punkt(
            PunktId.ny(),
            mote.id(),
            punkter.nastaOrdning(mote.id()),
            Punktslag.ARENDE,
            arende.rubrik(),
            Optional.of(arende.id()),
            arende.rond(),
            Optional.empty()));
  }

  private Svar<PunktId> friPunkt(Sammantrade mote, NyPunkt.Fri ny) {
    return new Granskning()
        .obligatorisk("rubrik", ny.rubrik(), 200)
        .rad("rubrik", ny.rubrik(), 200)
        .krav(
            ny.slag() != Punktslag.ARENDE,
            "slag",
            "okant_varde",
            "Ett ärende sätts upp med arendeId. Ange ett annat slag.")
        .krav(
            ny.budgetversion().isEmpty() || ny.slag() == Punktslag.BUDGET,
            "budgetVersionId",
            "fel_slag",
            "Bara en punkt av slaget budget har en budgetversion.")
        .krav(
            ny.budgetversion().map(budget::finns).orElse(true),
            "budgetVersionId",
            "finns_inte",
            "Budgetversionen finns inte. Välj en version ur budgeten.")
        .svar(ny)
        .sedan(
            f -> {
              f.budgetversion().ifPresent(budget::sattUpp);
              return satt(
                  mote,
                  new Punkt(
                      PunktId.ny(),
                      mote.id(),
                      punkter.nastaOrdning(mote.id()),
                      f.slag(),
                      f.rubrik().strip(),
                      Optional.empty(),
                      0,
                      f.budgetversion()));
            });
  }

  private Svar<PunktId> satt(Sammantrade mote, Punkt punkt) {
    Instant nu = klocka.nu();
    if (!punkter.spara(punkt, Inloggad.aktor(), nu)) {
      return Svar.nej(
          Hinder.krock(
              "redan_pa_listan",
              "Ärendet står redan på en föredragningslista och är inte avgjort där."));
    }
    punkt
        .arende()
        .ifPresent(
            a ->
                arenden.handelse(
                    a,
                    "uppsatt_pa_listan",
                    "Uppsatt på styrelsens föredragningslista " + mote.dag() + "."));
    spar.skriv(
        "punkt_uppsatt",
        "punkt:" + punkt.id(),
        Map.of(),
        Map.of("sammantrade", mote.id().toString(), "rubrik", punkt.rubrik()));
    return Svar.ja(punkt.id());
  }
}
