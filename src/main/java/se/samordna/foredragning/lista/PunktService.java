package se.samordna.foredragning.lista;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.budget.Budgetbeslut;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.Listplats;
import se.samordna.mote.Moteslag;
import se.samordna.mote.NyPunkt;
import se.samordna.mote.Punkt;
import se.samordna.mote.PunktId;
import se.samordna.mote.PunktStore;
import se.samordna.mote.PunktsambandStore;
import se.samordna.mote.Punktslag;
import se.samordna.mote.Sammantrade;
import se.samordna.mote.SammantradeStore;
import se.samordna.sammantrade.Andringsbeslut;
import se.samordna.sammantrade.Styrelsevantan;

/** Sätter upp punkter på föredragningslistan: ärenden, ändringar av insatser, och annat. */
@Service
@Transactional
public class PunktService {

  private static final int RUBRIK_LANGST = 200;
  private static final int FLEST_ANDRINGAR = 100;

  private final SammantradeStore moten;
  private final PunktStore punkter;
  private final PunktsambandStore samband;
  private final Listplats platser;
  private final BordlagtList bordlagt;
  private final KlaraArendenList klara;
  private final Arenden arenden;
  private final Budgetbeslut budget;
  private final Andringsbeslut andringar;
  private final Spar spar;
  private final Klocka klocka;

  PunktService(
      SammantradeStore moten,
      PunktStore punkter,
      PunktsambandStore samband,
      Listplats platser,
      BordlagtList bordlagt,
      KlaraArendenList klara,
      Arenden arenden,
      Budgetbeslut budget,
      Andringsbeslut andringar,
      Spar spar,
      Klocka klocka) {
    this.moten = moten;
    this.punkter = punkter;
    this.samband = samband;
    this.platser = platser;
    this.bordlagt = bordlagt;
    this.klara = klara;
    this.arenden = arenden;
    this.budget = budget;
    this.andringar = andringar;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Sätter upp en punkt på listan, före de stående punkter som hör hemma sist. Ett ärende ska vänta
   * på styrelsens beslut. En budgetversion som inte är beslutad blir förslag; det som saknas inför
   * beslutet (R20, R21) varnas det för på punkten.
   */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  public Svar<PunktId> laggTill(SammantradeId mote, NyPunkt ny) {
    if (moten.arInstallt(mote)) {
      return Svar.nej(Hinder.regel("installt", Mening.av("installt")));
    }
    return Svar.finns(moten.lasForUpprop(mote), Mening.av("sak_5"))
        .sedan(m -> m.oavslutat().sedan(o -> punkt(o, ny)));
  }

  private Svar<PunktId> punkt(Sammantrade mote, NyPunkt ny) {
    return switch (ny) {
      case NyPunkt.Arende a -> arendepunkt(mote, a);
      case NyPunkt.Andring a -> andringspunkt(mote, a);
      case NyPunkt.Fri f -> friPunkt(mote, f);
    };
  }

  private Svar<PunktId> arendepunkt(Sammantrade mote, NyPunkt.Arende ny) {
    if (!klara.finns(ny.arende())) {
      return Svar.nej(Hinder.saknas(Mening.av("sak_2")));
    }
    if (mote.slag() != Moteslag.STYRELSE) {
      return Svar.nej(baraStyrelsen(Mening.av("om_arenden"), Mening.av("det_arendet")));
    }
    Arende arende = arenden.las(ny.arende());
    if (!Styrelsevantan.arKlart(arende)) {
      return Svar.nej(Hinder.regel("inte_klart_for_beslut", Mening.av("inte_klart_for_beslut")));
    }
    return satt(mote, Nypunkt.avArende(mote, ordning(mote), arende));
  }

  private int ordning(Sammantrade mote) {
    return punkter.nastaOrdning(mote.id());
  }

  private static Hinder baraStyrelsen(Mening om, Mening vad) {
    return Hinder.regel("fel_slag", Mening.av("fel_slag_2", om, vad));
  }

  private Svar<PunktId> andringspunkt(Sammantrade mote, NyPunkt.Andring ny) {
    if (mote.slag() != Moteslag.STYRELSE) {
      return Svar.nej(baraStyrelsen(Mening.av("om_andringar"), Mening.av("det_andringen")));
    }
    return new Granskning()
        .krav(!ny.andringar().isEmpty(), "andringar", "saknas", Mening.av("saknas_35"))
        .antal("andringar", ny.andringar(), FLEST_ANDRINGAR)
        .rad("rubrik", ny.rubrik(), RUBRIK_LANGST)
        .svar(ny)
        .sedan(n -> andringar.sattUpp(n.andringar()))
        .sedan(uppsatta -> satt(mote, Nypunkt.avAndringar(mote, ordning(mote), ny, uppsatta)));
  }

  private Svar<PunktId> friPunkt(Sammantrade mote, NyPunkt.Fri ny) {
    return new Granskning()
        .obligatorisk("rubrik", ny.rubrik(), RUBRIK_LANGST)
        .rad("rubrik", ny.rubrik(), RUBRIK_LANGST)
        .krav(
            ny.slag() != Punktslag.ARENDE && ny.slag() != Punktslag.ANDRING,
            "slag",
            "okant_varde",
            Mening.av("okant_varde_11"))
        .krav(
            ny.budgetversion().isEmpty() || ny.slag() == Punktslag.BUDGET,
            "budgetVersionId",
            "fel_slag",
            Mening.av("fel_slag_3"))
        .krav(
            ny.budgetversion().map(budget::finns).orElse(true),
            "budgetVersionId",
            "finns_inte",
            Mening.av("finns_inte_2"))
        .krav(
            ny.bordlagd().map(this::arBordlagd).orElse(true),
            "bordlagdPunkt",
            "finns_inte",
            Mening.av("inte_bordlagd"))
        .svar(ny)
        .sedan(
            f -> {
              f.budgetversion().ifPresent(budget::sattUpp);
              return satt(
                  mote,
                  Nypunkt.avFri(mote, ordning(mote), f),
                  id -> this.samband.tarUpp(id, f.bordlagd()));
            });
  }

  private boolean arBordlagd(UUID punkt) {
    return bordlagt.vantar().stream().anyMatch(b -> b.arFri() && b.punkt().equals(punkt));
  }

  private Svar<PunktId> satt(Sammantrade mote, Punkt punkt) {
    return satt(mote, punkt, ny -> {});
  }

  /**
   * @param samband knyter den nya punkten till den som den tar upp, innan den ärver begränsningen
   */
  private Svar<PunktId> satt(Sammantrade mote, Punkt punkt, Consumer<PunktId> samband) {
    Instant nu = klocka.nu();
    if (!punkter.spara(punkt, Inloggad.aktor(), nu)) {
      return Svar.nej(Hinder.krock("redan_pa_listan", Mening.av("redan_pa_listan_2")));
    }
    samband.accept(punkt.id());
    boolean begransad = this.samband.arvBegransning(punkt.id());
    platser.placera(mote.id(), List.of(punkt.id()));
    LocalDate dag = mote.dag();
    punkt.arende().ifPresent(a -> anteckna(a, Mening.av("handelse_uppsatt", dag)));
    punkt
        .andringar()
        .forEach(
            a -> anteckna(a.arende(), Mening.av("handelse_andring_uppsatt", punkt.rubrik(), dag)));
    spar.skriv(
        "punkt_uppsatt",
        "punkt:" + punkt.id(),
        Map.of(),
        Map.of(
            "sammantrade", mote.id().toString(), "rubrik", punkt.rubrik(), "begransad", begransad));
    return Svar.ja(punkt.id());
  }

  private void anteckna(ArendeId arende, Mening vad) {
    arenden.handelse(arende, "uppsatt_pa_listan", vad);
  }
}
