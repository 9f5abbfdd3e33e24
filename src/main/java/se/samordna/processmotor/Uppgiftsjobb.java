package se.samordna.processmotor;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Mening;

/** Tar ställning till användaruppgifter: inkorgen avgör, i en transaktion. */
@Component
class Uppgiftsjobb {

  /** Ett avvisat jobb får komma igen så glest: läget kan ha hunnit ikapp. */
  private static final Duration AVVISAT = Duration.ofMinutes(10);

  private final EpokStore epoker;
  private final InstansStore instanser;
  private final AvvikelseStore avvikelser;
  private final Ersatta ersatta;
  private final Uppgiftsmottagare inkorg;
  private final TransactionTemplate tx;

  Uppgiftsjobb(
      EpokStore epoker,
      InstansStore instanser,
      AvvikelseStore avvikelser,
      Ersatta ersatta,
      Uppgiftsmottagare inkorg,
      TransactionTemplate tx) {
    this.epoker = epoker;
    this.instanser = instanser;
    this.avvikelser = avvikelser;
    this.ersatta = ersatta;
    this.inkorg = inkorg;
    this.tx = tx;
  }

  Jobbmottagning.Svar tagEmot(Motorjobb m) {
    return Objects.requireNonNull(tx.execute(s -> svar(m)));
  }

  private Jobbmottagning.Svar svar(Motorjobb m) {
    long epok = epoker.aktuell();
    return m.iArendet(epok).map(a -> svar(a, epok)).orElseGet(() -> utanArende(m));
  }

  private Jobbmottagning.Svar svar(Arendejobb a, long epok) {
    if (!instanser.kannsVid(a, epok)) {
      ersatta.hord(a);
      return new Jobbmottagning.Svar.Avbryt();
    }
    return switch (inkorg.oppnad(a.jobb())) {
      case Uppgiftsmottagare.Besked.Vantar v -> new Jobbmottagning.Svar.Vanta();
      case Uppgiftsmottagare.Besked.Besvarad(Map<String, Object> variabler) ->
          new Jobbmottagning.Svar.Slutfor(variabler);
      case Uppgiftsmottagare.Besked.Avvisad(String skal) -> {
        notera(Avvikelse.Slag.AVVISAT_JOBB, a, skal);
        yield new Jobbmottagning.Svar.Avvisa(AVVISAT);
      }
      case Uppgiftsmottagare.Besked.UtanRoll(String skal) -> {
        notera(Avvikelse.Slag.UPPGIFT_UTAN_ROLL, a, skal);
        yield new Jobbmottagning.Svar.GeUpp(skal);
      }
    };
  }

  private void notera(Avvikelse.Slag slag, Arendejobb a, String skal) {
    avvikelser.notera(
        slag, a.nyckel(), a.jobb(), Mening.av("avvikelse_avvisad", a.jobb().typ(), skal));
  }

  private Jobbmottagning.Svar utanArende(Motorjobb m) {
    avvikelser.notera(
        Avvikelse.Slag.OKAND_INSTANS,
        "jobb:" + m.jobb(),
        "",
        Optional.empty(),
        Mening.av("avvikelse_utan_arende", m.process()));
    return new Jobbmottagning.Svar.Avvisa(AVVISAT);
  }
}
