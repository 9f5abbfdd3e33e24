package se.samordna.processmotor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Mening;

/**
 * Instanser som ett senare bygge har ersatt. Ingen annan kan avbryta ett bygge vars nyckel gick
 * förlorad när programmet dog, och väntar det på styrelsen kan det vara det som får höra beslutet.
 * Den som gäller står då kvar och väntar på ett besked som redan är taget; därför byggs ärendet om,
 * en gång per förlorat bygge, där databasen säger att det är.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ersatta {

  private final InstansStore instanser;
  private final AvvikelseStore avvikelser;
  private final Utkorg utkorg;

  Ersatta(InstansStore instanser, AvvikelseStore avvikelser, Utkorg utkorg) {
    this.instanser = instanser;
    this.avvikelser = avvikelser;
    this.utkorg = utkorg;
  }

  /** Ett jobb kom från en instans som inte gäller; den avbryts av den som frågade. */
  void hord(Arendejobb m) {
    avvikelser.notera(
        Avvikelse.Slag.OKAND_INSTANS,
        m.instans(),
        m.jobb(),
        Mening.av("avvikelse_ersatt", m.process(), m.bygge()));
    if (instanser.hittatForlorat(m)) {
      utkorg.stall(m.process(), m.jobb().arende());
    }
  }
}
