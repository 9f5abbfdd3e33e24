package se.samordna.processmotor;

import io.camunda.client.api.response.ActivatedJob;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Fellogg;
import se.samordna.identitet.Inloggad;

/**
 * Utför de automatiska stegen: arbetet och dess svar i en transaktion, sedan svaret till motorn.
 * Kommer jobbet igen får motorn det sparade svaret utan att steget körs om.
 */
@Component
class Jobbarbetare {

  private static final Logger LOGG = LoggerFactory.getLogger(Jobbarbetare.class);

  private final Motor motor;
  private final EpokStore epoker;
  private final InstansStore instanser;
  private final JobbStore utforda;
  private final AvvikelseStore avvikelser;
  private final Variabler variabler;
  private final TransactionTemplate tx;
  private final Fellogg logg;

  Jobbarbetare(
      Motor motor,
      EpokStore epoker,
      InstansStore instanser,
      JobbStore utforda,
      AvvikelseStore avvikelser,
      Variabler variabler,
      TransactionTemplate tx,
      Fellogg logg) {
    this.motor = motor;
    this.epoker = epoker;
    this.instanser = instanser;
    this.utforda = utforda;
    this.avvikelser = avvikelser;
    this.variabler = variabler;
    this.tx = tx;
    this.logg = logg;
  }

  void utfor(Jobbhandlare handlare, ActivatedJob a) {
    String forbund = a.getVariablesAsMap().getOrDefault("forbund", "").toString();
    Optional<Map<String, Object>> svar;
    try {
      svar =
          Inloggad.som(
              Aktor.process(forbund),
              () -> Objects.requireNonNull(tx.execute(s -> steg(handlare, a))));
    } catch (RuntimeException e) {
      misslyckat(handlare, a, e);
      return;
    }
    svar.ifPresentOrElse(
        v -> svara(a, variabler.tillMotorn(v)), () -> motor.avbryt("" + a.getProcessInstanceKey()));
  }

  /** Svaret, nytt eller sparat; tomt om instansen är ersatt av ett senare bygge. */
  private Optional<Map<String, Object>> steg(Jobbhandlare handlare, ActivatedJob a) {
    Arendejobb m =
        Arbetare.jobb(a, handlare.typ()).iArendet(epoker.aktuell())
            .orElseThrow(() -> new IllegalStateException("Jobb utan ärende"));
    if (!instanser.kannsVid(m, epoker.aktuell())) {
      avvikelser.ersattInstans(m);
      return Optional.empty();
    }
    Optional<Map<String, Object>> sparat = utforda.svar(m.jobb().nyckel());
    if (sparat.isPresent()) {
      return sparat;
    }
    Map<String, Object> svar = handlare.utfor(m.jobb());
    utforda.spara(m.jobb(), svar);
    return Optional.of(svar);
  }

  /** NOT_FOUND: svaret kom fram förra gången, eller så är instansen avbruten. Båda är klara. */
  private void svara(ActivatedJob a, Map<String, Object> svar) {
    try {
      motor.slutfor("" + a.getKey(), svar);
    } catch (RuntimeException e) {
      if (Felslag.av(e) != Felslag.BORTA) {
        throw e;
      }
    }
  }

  private void misslyckat(Jobbhandlare handlare, ActivatedJob a, RuntimeException e) {
    logg.skriv("Steget " + handlare.typ() + ", som försöks igen,", e);
    motor.lamnaTillbaka(a, Vantetid.efter(notera(handlare, a, e)), Feltext.av(e));
  }

  /** Hur många gånger steget misslyckats. Utan databas vet vi inte, och räknar det som några. */
  private int notera(Jobbhandlare handlare, ActivatedJob a, RuntimeException e) {
    try {
      return Objects.requireNonNull(
          tx.execute(
              s ->
                  avvikelser.notera(
                      Avvikelse.Slag.MISSLYCKAT_JOBB,
                      epoker.aktuell() + ":" + a.getKey(),
                      a.getVariablesAsMap().getOrDefault("forbund", "").toString(),
                      Arbetare.jobb(a, handlare.typ()).iArendet(0).map(m -> m.jobb().arende()),
                      Mening.ordagrant(handlare.typ() + ": " + Feltext.av(e)))));
    } catch (RuntimeException databasen) {
      LOGG.warn("Kunde inte notera felet: {}", Feltext.av(databasen));
      return 4;
    }
  }
}
