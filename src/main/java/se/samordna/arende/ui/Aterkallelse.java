package se.samordna.arende.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.Set;
import se.samordna.arende.Arende;
import se.samordna.arende.ArendeService;
import se.samordna.arende.Arendepost;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Huvudmannen tar tillbaka ärendet, med ett skäl. */
final class Aterkallelse {

  private static final Set<Arende.Status> OPPET = Set.of(Arende.Status.PAGAR, Arende.Status.VILAR);

  private Aterkallelse() {}

  /** Tomt för den som inte är huvudmannens sökande och när det är för sent. */
  static Optional<Component> av(Arendepost arende, ArendeService arenden, Runnable vidAndring) {
    Aktor aktor = Inloggad.aktor();
    boolean far =
        aktor.har(Roll.SOKANDE)
            && aktor.horTill(arende.medlem())
            && OPPET.contains(arende.status())
            && arende.steg() != Arende.Steg.INSATS;
    return far ? Optional.of(formular(arende, arenden, vidAndring)) : Optional.empty();
  }

  private static Component formular(Arendepost arende, ArendeService arenden, Runnable vidAndring) {
    Formular formular = new Formular();
    TextArea skal = new TextArea(text("aterkalla.skal"));
    formular.add(new Paragraph(text("aterkalla.text")));
    formular.falt("skal", skal);
    formular.add(
        Knapp.rad(
            Knapp.stilla(
                text("aterkalla.verb"),
                () ->
                    formular.visa(
                        arenden.aterkalla(new ArendeId(arende.arendeId()), skal.getValue()),
                        id -> {
                          vidAndring.run();
                          Besked.visa(text("aterkalla.klart"));
                        }))));
    return new NativeDetails(text("aterkalla.rubrik"), formular);
  }
}
