package se.samordna.ansokan;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.ansokan.Ansokan.Part;
import se.samordna.arende.IdeGickVidare;
import se.samordna.forbund.Person;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Inloggad;

/** Utkastet finns när idéworkshopen svarat: det öppnas i samma transaktion. */
@Component
class Utkaststart {

  private final UtkastStore utkast;
  private final Parter parter;
  private final Klocka klocka;

  Utkaststart(UtkastStore utkast, Parter parter, Klocka klocka) {
    this.utkast = utkast;
    this.parter = parter;
    this.klocka = klocka;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void oppna(IdeGickVidare ide) {
    utkast.oppna(
        ide.arende(),
        Ansokan.tom(ide.rubrik(), huvudman(ide.medlem())),
        Inloggad.aktor(),
        klocka.nu());
  }

  /** Den som lämnat idén är huvudman tills parterna säger annat; kontakten när bara en söker. */
  private Part huvudman(String medlem) {
    List<Person> kontakter = parter.sokande(medlem);
    return new Part(
        medlem,
        kontakter.size() == 1 ? kontakter.getFirst().anvandare() : "",
        Valt.av(Partsroll.HUVUDMAN));
  }
}
