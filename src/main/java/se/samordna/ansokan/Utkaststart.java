package se.samordna.ansokan;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.IdeGickVidare;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Inloggad;

/** Utkastet finns när idéworkshopen svarat: det öppnas i samma transaktion. */
@Component
class Utkaststart {

  private final UtkastStore utkast;
  private final Klocka klocka;

  Utkaststart(UtkastStore utkast, Klocka klocka) {
    this.utkast = utkast;
    this.klocka = klocka;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void oppna(IdeGickVidare ide) {
    utkast.oppna(ide.arende(), Ansokan.tom(ide.rubrik()), Inloggad.aktor(), klocka.nu());
  }
}
