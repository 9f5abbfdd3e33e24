package se.samordna.arende.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import se.samordna.arende.ArendeService;
import se.samordna.arende.Ide;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.forbund.Verksamhet;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Lämna en idé: en rubrik, några rader och vilken medlem den kommer från. */
@Route(ArendeNavigation.NY_IDE)
@RolesAllowed({"sokande", "beredning", "forbundschef"})
class IdeVy extends Vy {

  private final transient ArendeService arenden;
  private final Formular formular = new Formular();
  private final TextField rubrik = new TextField(text("ide.rubrik"));
  private final TextArea beskrivning = new TextArea(text("ide.beskrivning"));
  private final Select<Medlem> medlem = new Select<>();
  private final Select<Verksamhet> verksamhet = new Select<>();
  private final transient List<Verksamhet> mina;

  IdeVy(ArendeService arenden, Register register) {
    this.arenden = arenden;
    Aktor aktor = Inloggad.aktor();
    this.mina = register.verksamheterFor(aktor.anvandare());
    titel(text("ide.ny"));
    List<Medlem> medlemmar = register.medlemmar().stream().filter(m -> valbar(aktor, m)).toList();
    falt(medlemmar);
    add(new Sidhuvud(text("ide.ny")).ingress(text("ide.ingress")), formular);
  }

  /** En sökande talar för sin medlem; förbundschefen tar emot idéer från alla. */
  private static boolean valbar(Aktor aktor, Medlem medlem) {
    return aktor.har(Roll.FORBUNDSCHEF) || aktor.horTill(medlem.kod());
  }

  private void falt(List<Medlem> medlemmar) {
    rubrik.setHelperText(text("ide.rubrik.hjalp"));
    beskrivning.setHelperText(text("ide.beskrivning.hjalp"));
    medlem.setLabel(text("ide.medlem"));
    medlem.setItemLabelGenerator(Medlem::namn);
    medlem.setItems(medlemmar);
    medlem.addValueChangeListener(e -> visaVerksamheter());
    verksamhet.setLabel(text("ide.verksamhet"));
    verksamhet.setItemLabelGenerator(v -> v == null ? text("ide.ingen") : v.namn());
    verksamhet.setEmptySelectionAllowed(true);
    verksamhet.setEmptySelectionCaption(text("ide.ingen"));
    formular.falt("rubrik", rubrik);
    formular.falt("beskrivning", beskrivning);
    formular.falt("medlem", medlem);
    formular.falt("verksamhetId", verksamhet);
    formular.add(Knapp.rad(Knapp.huvud(text("ide.lamna"), this::lamna)));
    if (medlemmar.size() == 1) {
      medlem.setValue(medlemmar.getFirst());
    }
    visaVerksamheter();
  }

  private void visaVerksamheter() {
    List<Verksamhet> val =
        mina.stream()
            .filter(
                v -> medlem.getOptionalValue().filter(m -> m.kod().equals(v.medlem())).isPresent())
            .toList();
    verksamhet.setItems(val);
    verksamhet.setVisible(!val.isEmpty());
    if (val.size() == 1) {
      verksamhet.setValue(val.getFirst());
    }
  }

  private void lamna() {
    Ide ide =
        new Ide(
            rubrik.getValue(),
            beskrivning.getValue(),
            medlem.getOptionalValue().map(Medlem::kod).orElse(""),
            verksamhet.getOptionalValue().map(v -> v.id().varde()).or(Optional::empty));
    formular.visa(
        arenden.lamnaIde(ide),
        id -> {
          getUI().ifPresent(ui -> ui.navigate(ArendeNavigation.arende(id)));
          Besked.visa(text("ide.lamnad"));
        });
  }
}
