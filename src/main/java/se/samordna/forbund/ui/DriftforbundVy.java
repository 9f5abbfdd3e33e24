package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samordna.forbund.bildande.ForbundService;
import se.samordna.forbund.bildande.Forbundspost;
import se.samordna.forbund.bildande.NyttForbund;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;

/** Förbunden i installationen, och ett nytt med sin första administratör. */
@Route(ForbundNavigation.DRIFTENS)
@RolesAllowed("drift")
class DriftforbundVy extends Vy {

  private final transient ForbundService forbund;
  private final Div innehall = new Div();

  DriftforbundVy(ForbundService forbund) {
    this.forbund = forbund;
    titel(text("driftforbund.titel"));
    add(
        new Sidhuvud(text("driftforbund.titel"))
            .ingress(text("driftforbund.ingress"))
            .handling(Knapp.huvud(text("driftforbund.nytt"), this::nytt)),
        innehall);
    visa();
  }

  private void visa() {
    List<Forbundspost> alla = forbund.alla();
    innehall.removeAll();
    innehall.add(alla.isEmpty() ? Avsnitt.tomt(text("driftforbund.tomt")) : tabell(alla));
  }

  private static Component tabell(List<Forbundspost> alla) {
    Tabell tabell =
        new Tabell(text("driftforbund.tabell"))
            .kolumn(text("driftforbund.namn"))
            .kolumn(text("driftforbund.kod"))
            .kolumn(text("driftforbund.organisationsnummer"))
            .kolumn(text("driftforbund.variant"))
            .kolumn(text("driftforbund.lage"));
    alla.forEach(
        f ->
            tabell.rad(
                new Span(f.namn()),
                new Span(f.kod()),
                new Span(f.organisationsnummer().orElse("–")),
                new Span(text("processvariant." + f.processvariant())),
                lage(f)));
    return tabell;
  }

  private static Component lage(Forbundspost f) {
    return f.oppnat()
        .map(
            t ->
                new Statusmarke(
                    Ton.KLAR, text("driftforbund.oppnat", Tider.dag(Tider.lokal(t).toLocalDate()))))
        .orElseGet(() -> new Statusmarke(Ton.PAGAR, text("driftforbund.ordnas")));
  }

  private void nytt() {
    Dialogruta ruta = new Dialogruta(text("driftforbund.nytt"));
    TextField namn = new TextField(text("driftforbund.namn"));
    TextField kod = new TextField(text("driftforbund.kod"));
    kod.setHelperText(text("driftforbund.kod.hjalp"));
    TextField nummer = new TextField(text("driftforbund.organisationsnummer"));
    nummer.setHelperText(text("driftforbund.organisationsnummer.hjalp"));
    RadioButtonGroup<String> enhet =
        val(text("driftforbund.enhet"), List.of("kr", "tkr"), "driftforbund.enhet.");
    RadioButtonGroup<String> variant =
        val(text("driftforbund.variant"), List.of("ansokan", "uppdrag"), "processvariant.");
    TextField person = new TextField(text("driftforbund.administrator"));
    person.setHelperText(text("driftforbund.administrator.hjalp"));
    TextField anvandare = new TextField(text("platser.anvandare"));
    anvandare.setHelperText(text("platser.anvandare.hjalp"));
    EmailField epost = new EmailField(text("platser.epost"));
    epost.setHelperText(text("driftforbund.epost.hjalp"));
    ruta.formular().falt("namn", namn);
    ruta.formular().falt("kod", kod);
    ruta.formular().falt("organisationsnummer", nummer);
    ruta.formular().falt("enhet", enhet);
    ruta.formular().falt("processvariant", variant);
    ruta.formular().falt("administrator.namn", person);
    ruta.formular().falt("administrator.anvandare", anvandare);
    ruta.formular().falt("administrator.epost", epost);
    ruta.oppna(
        text("driftforbund.lagg_upp"),
        () ->
            ruta.visa(
                forbund.skapa(
                    new NyttForbund(
                        kod.getValue().toUpperCase(Locale.ROOT),
                        namn.getValue(),
                        nummer.getValue(),
                        Optional.ofNullable(enhet.getValue()).orElse(""),
                        Optional.ofNullable(variant.getValue()).orElse(""),
                        new NyttForbund.ForstaAdministrator(
                            anvandare.getValue(), person.getValue(), epost.getValue()))),
                f -> {
                  visa();
                  Besked.visa(text("driftforbund.upplagt", f.namn()));
                }));
  }

  private static RadioButtonGroup<String> val(String etikett, List<String> varden, String nyckel) {
    RadioButtonGroup<String> val = new RadioButtonGroup<>(etikett);
    val.setItems(varden);
    val.setItemLabelGenerator(v -> text(nyckel + v));
    val.setValue(varden.getFirst());
    val.addClassName("vagrat");
    return val;
  }
}
