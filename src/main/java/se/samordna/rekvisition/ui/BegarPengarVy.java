package se.samordna.rekvisition.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samordna.arende.Handling;
import se.samordna.arende.HandlingService;
import se.samordna.arende.Handlingsslag;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Rader;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Vy;
import se.samordna.insats.InsatsService;
import se.samordna.insats.Insatsbild;
import se.samordna.insats.ui.InsatsNavigation;
import se.samordna.rekvisition.Rekvisition;
import se.samordna.rekvisition.RekvisitionService;
import se.samordna.rekvisition.Rekvisitionsbegaran;

/** Insatsens ägare begär pengar, med specifikation och bilagor. */
@Route(InsatsNavigation.BEGAR)
@RolesAllowed("sokande")
class BegarPengarVy extends Vy implements BeforeEnterObserver {

  private final transient RekvisitionService rekvisitioner;
  private final transient InsatsService insatser;
  private final transient HandlingService handlingar;
  private final TextField period = new TextField(text("rekvisition.period"));
  private final TextArea om = new TextArea(text("rekvisition.text"));
  private final TextField mottagare = new TextField(text("rekvisition.mottagare"));
  private final TextField bankgiro = new TextField(text("rekvisition.bankgiro"));
  private final CheckboxGroup<Handling> bilagor = new CheckboxGroup<>(text("rekvisition.bilagor"));

  BegarPengarVy(
      RekvisitionService rekvisitioner, InsatsService insatser, HandlingService handlingar) {
    this.rekvisitioner = rekvisitioner;
    this.insatser = insatser;
    this.handlingar = handlingar;
    period.setHelperText(text("rekvisition.period.hjalp"));
    bankgiro.setHelperText(text("rekvisition.bankgiro.hjalp"));
    bilagor.setItemLabelGenerator(Handling::namn);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    InsatsId id = id(event.getRouteParameters().get("id").orElse(""), InsatsId::av);
    Insatsbild insats = finns(insatser.visa(id));
    titel(text("rekvisition.begar"));
    Map<Integer, Belopp> kvar = finns(rekvisitioner.kvarAttBegara(id));
    int nyttAr =
        kvar.entrySet().stream()
            .filter(e -> e.getValue().arPositivt())
            .mapToInt(Map.Entry::getKey)
            .min()
            .orElseGet(() -> insats.start().getYear());
    add(
        new Sidhuvud(text("rekvisition.begar")).ingress(text("rekvisition.ingress")),
        new Paragraph(insats.rubrik()),
        new Paragraph(kvar(kvar)),
        formular(id, insats, nyttAr));
  }

  private static String kvar(Map<Integer, Belopp> perAr) {
    return perAr.isEmpty()
        ? text("rekvisition.inget_kvar")
        : text(
            "rekvisition.kvar",
            perAr.entrySet().stream()
                .map(e -> e.getKey() + ": " + Siffror.belopp(e.getValue()))
                .collect(Collectors.joining(", ")));
  }

  private Formular formular(InsatsId id, Insatsbild insats, int nyttAr) {
    Rader<Rekvisition.Post> poster =
        new Rader<>(text("rekvisition.en_post"), v -> new Postrad(v, nyttAr), () -> {});
    poster.laggTill(Optional.empty());
    bilagor.setItems(handlingarna(insats));
    Formular f = new Formular();
    f.falt("period", period);
    f.falt("poster", poster);
    f.falt("text", om);
    f.falt("mottagare.namn", mottagare);
    f.falt("mottagare.bankgiro", bankgiro);
    f.falt("bilagor", bilagor);
    f.add(new Paragraph(text("rekvisition.bilagor.hjalp")));
    f.add(Knapp.rad(Knapp.huvud(text("rekvisition.skicka"), () -> skicka(id, f, poster))));
    return f;
  }

  private List<Handling> handlingarna(Insatsbild insats) {
    return handlingar.alla(new ArendeId(insats.arendeId()))
            instanceof Svar.Ja<List<Handling>>(List<Handling> alla)
        ? alla.stream().filter(h -> h.slag() == Handlingsslag.BILAGA).toList()
        : List.of();
  }

  private void skicka(InsatsId id, Formular f, Rader<Rekvisition.Post> poster) {
    Rekvisitionsbegaran begaran =
        new Rekvisitionsbegaran(
            period.getValue(),
            om.getValue(),
            poster.varden(),
            bilagor.getValue().stream().map(Handling::handlingId).toList(),
            new Rekvisition.Betalningsmottagare(mottagare.getValue(), bankgiro.getValue()));
    f.visa(
        rekvisitioner.begar(id, begaran),
        r -> {
          Besked.visa(text("rekvisition.skickad"));
          getUI()
              .ifPresent(
                  ui -> ui.navigate(InsatsNavigation.rekvisition(id.varde(), r.rekvisitionId())));
        });
  }
}
