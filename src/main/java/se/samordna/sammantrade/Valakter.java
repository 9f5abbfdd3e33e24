package se.samordna.sammantrade;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Organanvandning;
import se.samordna.forbund.platser.Presidieval;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.mote.Motesakt;
import se.samordna.mote.Utfall;

/**
 * Val som görs på sin punkt och skrivs där de hör hemma, i beslutets transaktion: justerare i
 * protokollet, presidium i registret (R9).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Valakter {

  private static final Hinder FEL_PUNKT = Hinder.regel("fel_punkt", Mening.av("fel_punkt_2"));

  private final Punktformalia formalia;
  private final Justerarval justerare;
  private final Presidieval presidium;
  private final Organanvandning anvandning;

  Valakter(
      Punktformalia formalia,
      Justerarval justerare,
      Presidieval presidium,
      Organanvandning anvandning) {
    this.formalia = formalia;
    this.justerare = justerare;
    this.presidium = presidium;
    this.anvandning = anvandning;
  }

  /** Beslutet, med orden om det som valts; Nej när valet inte går att göra. */
  Svar<FattaBeslut> valj(Punktlage l, FattaBeslut nytt) {
    if (nytt.justerare().isEmpty() && nytt.presidium().isEmpty()) {
      return Svar.ja(nytt);
    }
    Motesakt akt = formalia.akt(l.punkt().id());
    boolean ratt =
        nytt.utfall() == Utfall.BIFALL
            && (nytt.justerare().isEmpty() || akt == Motesakt.JUSTERARE)
            && (nytt.presidium().isEmpty() || akt == Motesakt.PRESIDIUM);
    if (!ratt) {
      return Svar.nej(FEL_PUNKT);
    }
    return nytt.presidium()
        .map(
            p ->
                presidium(
                    Presidietilltrade.dag(l.mote().dag(), anvandning.senast(Organ.STYRELSE)),
                    nytt,
                    p))
        .orElseGet(() -> justerare.utse(l.mote().id(), nytt.justerare()).som(j -> nytt));
  }

  private Svar<FattaBeslut> presidium(
      LocalDate dag, FattaBeslut nytt, FattaBeslut.Presidium valda) {
    return presidium
        .valj(dag, valda.ordforande(), valda.vice())
        .som(
            v ->
                nytt.satser().isEmpty()
                    ? nytt.medSatser(
                        List.of(
                            "att välja %s till ordförande och %s till vice ordförande från och med %s"
                                .formatted(v.ordforande(), String.join(" och ", v.vice()), dag)))
                    : nytt);
  }
}
