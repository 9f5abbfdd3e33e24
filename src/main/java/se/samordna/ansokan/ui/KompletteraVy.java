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

/** Komplettera en inlämnad ansökan; under tiden gäller den inlämnade för alla andra. */
@Route(UppgiftNavigation.GREN + Element.KOMPLETTERA)
@RolesAllowed("sokande")
class KompletteraVy extends SkrivVy {

  private final transient SkrivningService skrivning;
  private final transient Kompletteringsblick blick;

  KompletteraVy(
      UppgiftService uppgifter,
      AnsokanService ansokningar,
      SkrivningService skrivning,
      Kompletteringsblick blick,
      Register register,
      Klocka klocka) {
    super(uppgifter, Element.KOMPLETTERA, ansokningar, register, klocka);
    this.skrivning = skrivning;
    this.blick = blick;
  }

  @Override
  protected Svar<Arende> klar(Uppgift uppgift) {
    return skrivning.komplettera(uppgift.id(), new Klarmarkering(uppgift.version()));
  }

  @Override
  protected String verb() {
    return text("ansokan.lamna_komplettering");
  }

  @Override
  protected Optional<Component> overst(Uppgift uppgift) {
    return blick.pagar(uppgift.arende());
  }

  @Override
  protected String fullstandig() {
    return text("ansokan.komplettera.fullstandig");
  }

  @Override
  protected String klart() {
    return text("ansokan.komplettera.lamnad");
  }

  @Override
  protected String ingress() {
    return text("ansokan.komplettera.ingress");
  }
}
