package se.samordna.processmotor;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Fellogg;

/**
 * Utför de automatiska stegen: arbetet och dess svar i en transaktion. Kommer jobbet igen får
 * motorn det sparade svaret utan att steget körs om.
 */
@Component
class Stegjobb {

  private static final Logger LOGG = LoggerFactory.getLogger(Stegjobb.class);

  private final ObjectProvider<Jobbhandlare> handlare;
  private final EpokStore epoker;
  private final InstansStore instanser;
  private final JobbStore utforda;
  private final AvvikelseStore avvikelser;
  private final Ersatta ersatta;
  private final Variabler variabler;
  private final TransactionTemplate tx;
  private final Fellogg logg;

  Stegjobb(
      ObjectProvider<Jobbhandlare> handlare,
      EpokStore epoker,
      InstansStore instanser,
      JobbStore utforda,
      AvvikelseStore avvikelser,
      Ersatta ersatta,
      Variabler variabler,
      TransactionTemplate tx,
      Fellogg logg) {
    this.handlare = handlare;
    this.epoker = epoker;
    this.instanser = instanser;
    this.utforda = utforda;
    this.avvikelser = avvikelser;
    this.ersatta = ersatta;
    this.variabler = variabler;
    this.tx = tx;
    this.logg = logg;
  }

  Jobbmottagning.Svar utfor(Motorjobb m) {
    try {
      return Objects.requireNonNull(tx.execute(s -> steg(m)))
          .<Jobbmottagning.Svar>map(v -> new Jobbmottagning.Svar.Slutfor(variabler.tillMotorn(v)))
          .orElseGet(Jobbmottagning.Svar.Avbryt::new);
    } catch (RuntimeException e) {
      return misslyckat(m, e);
    }
  }

  /** Svaret, nytt eller sparat; tomt om instansen är ersatt av ett senare bygge. */
  private Optional<Map<String, Object>> steg(Motorjobb m) {
    long epok = epoker.aktuell();
    Arendejobb a =
        m.iArendet(epok).orElseThrow(() -> new IllegalStateException("Jobb utan ärende"));
    if (!instanser.kannsVid(a, epok)) {
      ersatta.hord(a);
      return Optional.empty();
    }
    Optional<Map<String, Object>> sparat = utforda.svar(a.jobb().nyckel());
    if (sparat.isPresent()) {
      return sparat;
    }
    Map<String, Object> svar = handlare(m.typ()).utfor(a.jobb());
    utforda.spara(a.jobb(), svar);
    return Optional.of(svar);
  }

  private Jobbhandlare handlare(String typ) {
    return handlare.stream()
        .filter(h -> h.typ().equals(typ))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Steg utan handlare: " + typ));
  }

  private Jobbmottagning.Svar misslyckat(Motorjobb m, RuntimeException e) {
    logg.skriv("Steget " + m.typ() + ", som försöks igen,", e);
    return new Jobbmottagning.Svar.ForsokIgen(Vantetid.efter(notera(m, e)), Feltext.av(e));
  }

  /** Hur många gånger steget misslyckats. Utan databas vet vi inte, och räknar det som några. */
  private int notera(Motorjobb m, RuntimeException e) {
    try {
      return Objects.requireNonNull(
          tx.execute(
              s ->
                  avvikelser.notera(
                      Avvikelse.Slag.MISSLYCKAT_JOBB,
                      epoker.aktuell() + ":" + m.jobb(),
                      m.forbund(),
                      m.iArendet(0).map(a -> a.jobb().arende()),
                      Mening.ordagrant(m.typ() + ": " + Feltext.av(e)))));
    } catch (RuntimeException databasen) {
      LOGG.warn("Kunde inte notera felet: {}", Feltext.av(databasen));
      return 4;
    }
  }
}
