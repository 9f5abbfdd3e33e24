package se.samordna.beredning;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Annaninsyn;
import se.samordna.arende.Arende;
import se.samordna.arende.Arende.Status;
import se.samordna.arende.Arende.Steg;
import se.samordna.arende.Arenden;
import se.samordna.arende.Lasvillkor;
import se.samordna.forbund.Beredningsplatser;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/**
 * R15: den som ser ärendet för att bereda det svarar på frågan om jäv innan handlingarna öppnas.
 * Den vars plats slutat bereder inte längre. När ärendet är avgjort finns inget att ha jäv i.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Javsfraga implements Lasvillkor {

  private static final Set<Steg> BEREDS =
      Set.of(Steg.BEREDNING, Steg.KOMPLETTERING, Steg.FORSLAG, Steg.STYRELSE);

  private final Arenden arenden;
  private final YttrandeStore store;
  private final Beredningsplatser platser;
  private final Annaninsyn insyn;

  Javsfraga(Arenden arenden, YttrandeStore store, Beredningsplatser platser, Annaninsyn insyn) {
    this.arenden = arenden;
    this.store = store;
    this.platser = platser;
    this.insyn = insyn;
  }

  @Override
  public Optional<Hinder> aterstar(Aktor aktor, Arende arende) {
    if (!bereder(aktor, arende)) {
      return Optional.empty();
    }
    if (platser.harSlutat(aktor)) {
      return Optional.of(Hinder.roll("platsen_slutat", Mening.av("platsen_slutat")));
    }
    return store.harSvarat(arende.id(), aktor)
        ? Optional.empty()
        : Optional.of(Hinder.roll("jav_obesvarat", Mening.av("jav_obesvarat")));
  }

  /**
   * Sant för beredningsledamoten som inte svarat, också när annat öppnar handlingarna för henne.
   */
  boolean obesvarad(Aktor aktor, Arende arende) {
    return aktor.har(Roll.BEREDNING) && bereds(arende) && !store.harSvarat(arende.id(), aktor);
  }

  /** Ser ärendet som beredningsledamot, och inte av något annat skäl: roll, part eller plats. */
  private boolean bereder(Aktor aktor, Arende arende) {
    return aktor.har(Roll.BEREDNING)
        && !aktor.har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.EKONOM, Roll.REVISOR)
        && bereds(arende)
        && !arenden.arSokande(aktor, arende.id())
        && !insyn.har(aktor, arende.id());
  }

  private static boolean bereds(Arende arende) {
    return arende.status() == Status.PAGAR && BEREDS.contains(arende.steg());
  }
}
