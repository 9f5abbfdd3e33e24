package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.samordna.ansokan.AnsokanService;
import se.samordna.ansokan.Klarmarkering;
import se.samordna.ansokan.SkrivningService;
import se.samordna.arende.Arende;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;
import se.samordna.ritning.Element;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;
import se.samordna.uppgift.ui.UppgiftNavigation;

/** Skriv ansökan och skicka den till parterna för godkännande. */
@Route(UppgiftNavigation.GREN + Element.SKRIV_ANSOKAN)
@RolesAllowed("sokande")
class SkrivAnsokanVy extends SkrivVy {

  private final transient SkrivningService skrivning;
  private final transient Nejblick nej;

  SkrivAnsokanVy(
      UppgiftService uppgifter,
      AnsokanService ansokningar,
      SkrivningService skrivning,
      Nejblick nej,
      Register register,
      Klocka klocka) {
    super(uppgifter, Element.SKRIV_ANSOKAN, ansokningar, register, klocka);
    this.skrivning = skrivning;
    this.nej = nej;
  }

  @Override
  protected Svar<Arende> klar(Uppgift uppgift) {
    return skrivning.klar(uppgift.id(), new Klarmarkering(uppgift.version()));
  }

  @Override
  protected String verb() {
    return text("ansokan.till_parterna");
  }

  @Override
  protected Optional<Component> overst(Uppgift uppgift) {
    return nej.senaste(uppgift.arende());
  }

  @Override
  protected String fullstandig() {
    return text("ansokan.brister.skicka");
  }

  @Override
  protected String klart() {
    return text("ansokan.skickad");
  }

  @Override
  protected String ingress() {
    return text("ansokan.skriv.ingress");
  }
}
