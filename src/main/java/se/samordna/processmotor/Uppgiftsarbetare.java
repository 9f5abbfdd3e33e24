package se.samordna.processmotor;

import io.camunda.client.api.response.ActivatedJob;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/**
 * Tar emot användaruppgifter. Jobbet aktiveras kort; först när inkorgen har raden förlängs det. Ett
 * långt lån från början skulle gömma uppgiften om arbetaren stängs med en fråga ute (sett).
 */
@Component
class Uppgiftsarbetare {

  static final String TYP = "io.camunda.zeebe:userTask";
  static final Duration LAN = Duration.ofSeconds(30);
  static final Duration LANGT_LAN = Duration.ofDays(30);

  /** Ett avvisat jobb får komma igen så glest: läget kan ha hunnit ikapp. */
  private static final Duration AVVISAT = Duration.ofMinutes(10);

  private final Motor motor;
  private final EpokStore epoker;
  private final InstansStore instanser;
  private final AvvikelseStore avvikelser;
  private final Uppgiftsmottagare inkorg;
  private final TransactionTemplate tx;

  Uppgiftsarbetare(
      Motor motor,
      EpokStore epoker,
      InstansStore instanser,
      AvvikelseStore avvikelser,
      Uppgiftsmottagare inkorg,
      TransactionTemplate tx) {
    this.motor = motor;
    this.epoker = epoker;
    this.instanser = instanser;
    this.avvikelser = avvikelser;
    this.inkorg = inkorg;
    this.tx = tx;
  }

  /** Ett undantag lämnar jobbet orört: lånet går ut inom en halv minut och jobbet kommer igen. */
  void tagEmot(ActivatedJob a) {
    Object forbund = a.getVariablesAsMap().getOrDefault("forbund", "");
    Stallning stallning =
        Inloggad.som(
            Aktor.process(forbund.toString()),
            () -> Objects.requireNonNull(tx.execute(s -> tagStallning(a))));
    if (stallning.overgiven()) {
      motor.avbryt("" + a.getProcessInstanceKey());
      return;
    }
    switch (stallning.besked()) {
      case Uppgiftsmottagare.Besked.Vantar v -> motor.forlang("" + a.getKey(), LANGT_LAN);
      case Uppgiftsmottagare.Besked.Besvarad(var svar) -> motor.slutfor("" + a.getKey(), svar);
      case Uppgiftsmottagare.Besked.Avvisad v -> motor.forlang("" + a.getKey(), AVVISAT);
      case Uppgiftsmottagare.Besked.UtanRoll(String skal) -> motor.gerUpp("" + a.getKey(), skal);
    }
  }

  private Stallning tagStallning(ActivatedJob a) {
    return Arbetare.jobb(a, a.getElementId()).iArendet(epoker.aktuell())
        .map(this::tagStallning)
        .orElseGet(() -> utanArende(a));
  }

  private Stallning tagStallning(Arendejobb m) {
    if (!instanser.kannsVid(m, epoker.aktuell())) {
      avvikelser.ersattInstans(m);
      return new Stallning(new Uppgiftsmottagare.Besked.Avvisad("ersatt instans"), true);
    }
    Uppgiftsmottagare.Besked besked = inkorg.oppnad(m.jobb());
    switch (besked) {
      case Uppgiftsmottagare.Besked.Avvisad(String skal) ->
          notera(Avvikelse.Slag.AVVISAT_JOBB, m, skal);
      case Uppgiftsmottagare.Besked.UtanRoll(String skal) ->
          notera(Avvikelse.Slag.UPPGIFT_UTAN_ROLL, m, skal);
      case Uppgiftsmottagare.Besked.Vantar v -> {}
      case Uppgiftsmottagare.Besked.Besvarad v -> {}
    }
    return new Stallning(besked, false);
  }

  private void notera(Avvikelse.Slag slag, Arendejobb m, String skal) {
    avvikelser.notera(
        slag, m.nyckel(), m.jobb(), Mening.av("avvikelse_avvisad", m.jobb().typ(), skal));
  }

  private Stallning utanArende(ActivatedJob a) {
    avvikelser.notera(
        Avvikelse.Slag.OKAND_INSTANS,
        "jobb:" + a.getKey(),
        "",
        Optional.empty(),
        Mening.av("avvikelse_utan_arende", a.getBpmnProcessId()));
    return new Stallning(new Uppgiftsmottagare.Besked.Avvisad("utan ärende"), false);
  }

  private record Stallning(Uppgiftsmottagare.Besked besked, boolean overgiven) {}
}
