package se.samordna.rekvisition.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.UUID;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Sparatskal;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.insats.InsatsService;
import se.samordna.insats.Insatsbild;
import se.samordna.insats.ui.InsatsNavigation;
import se.samordna.rekvisition.BetalningsfilService;
import se.samordna.rekvisition.Rekvisition;
import se.samordna.rekvisition.RekvisitionService;
import se.samordna.rekvisition.RekvisitionsgangService;
import se.samordna.rekvisition.UtbetalningService;

/** En rekvisition: vad som begärts, var den står, och det den inloggade kan göra nu. */
@Route(InsatsNavigation.REKVISITION)
@PermitAll
class RekvisitionVy extends Vy implements BeforeEnterObserver {

  private final transient RekvisitionService rekvisitioner;
  private final transient RekvisitionsgangService gang;
  private final transient UtbetalningService utbetalning;
  private final transient BetalningsfilService filer;
  private final transient InsatsService insatser;
  private final transient Register register;
  private final transient Rekvisitionsbilagor bilagor;

  RekvisitionVy(
      RekvisitionService rekvisitioner,
      RekvisitionsgangService gang,
      UtbetalningService utbetalning,
      BetalningsfilService filer,
      InsatsService insatser,
      Register register,
      Rekvisitionsbilagor bilagor) {
    this.rekvisitioner = rekvisitioner;
    this.gang = gang;
    this.utbetalning = utbetalning;
    this.filer = filer;
    this.insatser = insatser;
    this.register = register;
    this.bilagor = bilagor;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InsatsId insats = id(event.getRouteParameters().get("id").orElse(""), InsatsId::av);
    UUID id = id(event.getRouteParameters().get("rekvisition").orElse(""), UUID::fromString);
    visa(finns(insatser.visa(insats)), finns(rekvisitioner.visa(insats, id)));
  }

  private void visa(Insatsbild insats, Rekvisition r) {
    removeAll();
    String rubrik = text("rekvisition.nummer", r.nummer(), r.period());
    titel(rubrik);
    Div over = new Div(new Anchor(InsatsNavigation.insats(insats.insatsId()), insats.rubrik()));
    over.addClassName("lankar");
    add(
        new Sidhuvud(rubrik, over),
        fakta(r),
        new Avsnitt(text("rekvisition.specifikation"), poster(r)),
        new Avsnitt(
            text("rekvisition.text"),
            r.text().isBlank()
                ? Avsnitt.tomt(text("rekvisition.ingen_text"))
                : Lastext.av(r.text())),
        new Avsnitt(text("rekvisition.underlag"), bilagor.av(insats, r)));
    Map<Integer, Belopp> kvar = finns(rekvisitioner.kvarAttBegara(new InsatsId(insats.insatsId())));
    new Rekvisitionsakter(
            gang,
            utbetalning,
            filer,
            r,
            new Kontrollfalt.Underlag(insats.villkor(), kvar),
            ny -> visa(insats, ny))
        .nu()
        .ifPresent(a -> add(new Avsnitt(text("rekvisition.akt." + Kod.av(r.status())), a)));
  }

  private Fakta fakta(Rekvisition r) {
    Fakta fakta =
        new Fakta()
            .med(text("insats.status"), Rekvisitionslista.marke(r.status()))
            .med(text("rekvisition.begart"), Siffror.belopp(Rekvisitionslista.begart(r)))
            .med(
                text("rekvisition.mottagare"),
                text("rekvisition.till_bankgiro", r.mottagare().namn(), bankgiro(r)))
            .med(text("rekvisition.begard_av"), namn(r.begardAv()) + ", " + Tider.tid(r.begard()));
    r.kontrolleradAv()
        .ifPresent(
            k ->
                fakta
                    .med(text("rekvisition.kontrollerad_av"), namn(k))
                    .med(
                        text("rekvisition.godkant"), Siffror.belopp(Rekvisitionslista.godkant(r))));
    r.attesteradAv().ifPresent(a -> fakta.med(text("rekvisition.attesterad_av"), namn(a)));
    r.utbetald().ifPresent(d -> fakta.med(text("rekvisition.utbetald"), d.toString()));
    if (!r.kommentar().isEmpty()) {
      fakta.med(text("rekvisition.kommentar"), Sparatskal.av(r.kommentar()));
    }
    return fakta;
  }

  /** Med bindestreck, som det skrivs: {@code 991-2346}. */
  private static String bankgiro(Rekvisition r) {
    return new StringBuilder(r.mottagare().bankgiro())
        .insert(r.mottagare().bankgiro().length() - 4, '-')
        .toString();
  }

  private String namn(String person) {
    return register.person(person).map(p -> p.namn()).orElse(person);
  }

  private static Component poster(Rekvisition r) {
    Tabell tabell =
        new Tabell(text("rekvisition.specifikation"))
            .kolumn(text("ansokan.budget.post"))
            .kolumn(text("ar"))
            .tal(text("belopp"));
    r.poster()
        .forEach(p -> tabell.rad(p.post(), Integer.toString(p.ar()), Siffror.belopp(p.belopp())));
    return tabell;
  }
}
