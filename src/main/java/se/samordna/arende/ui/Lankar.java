package se.samordna.arende.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arendepost;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/** Länkarna på ärendets sida. En länk finns bara när den leder till något att läsa. */
final class Lankar {

  private final Aktor aktor;
  private final Div yta = new Div();

  private Lankar(Aktor aktor) {
    this.aktor = aktor;
    yta.addClassName("lankar");
  }

  static Div av(Arendepost arende, ArendeId id, Aktor aktor) {
    Lankar lankar = new Lankar(aktor);
    boolean inlamnad = arende.inlamnad().isPresent();
    // Före inlämningen ser bara de sökande utkastet (R30), och det börjar efter idéworkshopen.
    boolean utkast = aktor.har(Roll.SOKANDE) && arende.steg() != Arende.Steg.IDE;
    lankar.lagg(inlamnad || utkast, ArendeNavigation.ansokan(id), "arende.till_ansokan");
    lankar.lagg(inlamnad, ArendeNavigation.beredning(id), "arende.till_beredning");
    return lankar.yta;
  }

  private void lagg(boolean finns, String vag, String nyckel) {
    if (finns && slappsIn(vag)) {
      yta.add(new Anchor(vag, text(nyckel)));
    }
  }

  /** Skärmens egen tabell över vem som släpps in; den utan roller är öppen för alla inloggade. */
  private boolean slappsIn(String vag) {
    return RouteConfiguration.forApplicationScope()
        .getRoute(vag)
        .map(
            vy ->
                Optional.ofNullable(vy.getAnnotation(RolesAllowed.class))
                    .map(r -> Arrays.stream(r.value()).anyMatch(this::har))
                    .orElse(true))
        .orElse(false);
  }

  private boolean har(String roll) {
    return aktor.roller().stream().anyMatch(r -> r.name().equalsIgnoreCase(roll));
  }
}
