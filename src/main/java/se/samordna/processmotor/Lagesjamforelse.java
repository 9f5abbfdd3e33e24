package se.samordna.processmotor;

import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Mening;
import se.samordna.ritning.Jobbtyp;
import se.samordna.ritning.Variabel;

/**
 * När databasen och motorn inte längre är från samma stund avbryts varje instans, och visar här vad
 * den skilde sig från databasen. Varvet säger det: det räknas upp av varje handling som för ärendet
 * vidare. En instans som lämnats kvar när ärendena flyttades till en annan motor ska skilja sig.
 */
@Component
class Lagesjamforelse {

  static final String TYP = Jobbtyp.JAMFOR_LAGET;

  private final EpokStore epoker;
  private final AvvikelseStore avvikelser;
  private final MotorbyteStore byten;
  private final ObjectProvider<Ateruppbyggnad> arenden;
  private final TransactionTemplate tx;

  Lagesjamforelse(
      EpokStore epoker,
      AvvikelseStore avvikelser,
      MotorbyteStore byten,
      ObjectProvider<Ateruppbyggnad> arenden,
      TransactionTemplate tx) {
    this.epoker = epoker;
    this.avvikelser = avvikelser;
    this.byten = byten;
    this.arenden = arenden;
    this.tx = tx;
  }

  /** Noterar skillnaden, om någon, och låter sedan instansen ta slut. */
  Jobbmottagning.Svar jamfor(Motorjobb m) {
    tx.executeWithoutResult(
        s ->
            m.iArendet(epoker.aktuell())
                .filter(a -> !byten.efter(a.jobb().nyckel().epok()))
                .ifPresent(this::notera));
    return new Jobbmottagning.Svar.Slutfor(Map.of());
  }

  private void notera(Arendejobb m) {
    Optional<Ateruppbyggnad.Vantan> vantan =
        arenden.stream().flatMap(a -> a.vantan(m.jobb().arende()).stream()).findFirst();
    String nyckel = m.instans();
    if (vantan.isEmpty()) {
      avvikelser.notera(
          Avvikelse.Slag.OKAND_INSTANS, nyckel, m.jobb(), Mening.av("avvikelse_okand", motorns(m)));
    } else {
      skillnad(m, vantan.get())
          .ifPresent(text -> avvikelser.notera(Avvikelse.Slag.OLIKA_LAGE, nyckel, m.jobb(), text));
    }
  }

  private static Optional<Mening> skillnad(Arendejobb m, Ateruppbyggnad.Vantan v) {
    String varv = String.valueOf(v.variabler().get(Variabel.VARV));
    boolean lika = v.process().equals(m.process()) && varv.equals("" + m.jobb().varv());
    return lika
        ? Optional.empty()
        : Optional.of(Mening.av("avvikelse_olika", motorns(m), v.process(), varv, v.element()));
  }

  private static Mening motorns(Arendejobb m) {
    return Mening.av("motorn_stod", m.process(), m.jobb().varv());
  }
}
