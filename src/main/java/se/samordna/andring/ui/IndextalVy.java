package se.samordna.andring.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.UUID;
import se.samordna.andring.Indexserie;
import se.samordna.andring.Indextal;
import se.samordna.andring.IndextalService;
import se.samordna.andring.NyttIndextal;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Sidval;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Texter;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.insats.ui.InsatsNavigation;

/** Registret över indextal: lägg in en månads tal med källa, och rätta det som blev fel. */
@Route(InsatsNavigation.INDEXTAL)
@RolesAllowed({"forbundschef", "ekonom", "presidium", "styrelse", "revisor", "administrator"})
class IndextalVy extends Vy {

  private static final int PER_SIDA = 24;

  private final transient IndextalService indextal;
  private final boolean farLaggIn = Inloggad.aktor().har(Roll.EKONOM, Roll.FORBUNDSCHEF);
  private final Select<Indexserie> serie = new Select<>();
  private final Div lista = new Div();

  IndextalVy(IndextalService indextal, Klocka klocka) {
    this.indextal = indextal;
    titel(text("indextal.titel"));
    serie.setLabel(text("indextal.serie"));
    serie.setItems(Indexserie.values());
    serie.setItemLabelGenerator(s -> text("indexserie." + Kod.av(s)));
    serie.setValue(Indexserie.KPI);
    serie.addValueChangeListener(e -> visa(0));
    Div filter = new Div(serie);
    filter.addClassNames("filter", "en-lista");
    add(new Sidhuvud(text("indextal.titel")).ingress(text("indextal.ingress")), filter);
    if (farLaggIn) {
      add(new Avsnitt(text("indextal.nytt"), nytt(YearMonth.from(klocka.idag().minusMonths(1)))));
    }
    add(new Avsnitt(text("indextal.inlagda"), lista));
    visa(0);
  }

  private void visa(int sida) {
    Sida<Indextal> svar = indextal.lista(serie.getValue(), new Sida.Begaran(sida, PER_SIDA));
    lista.removeAll();
    if (svar.innehall().isEmpty()) {
      lista.add(Avsnitt.tomt(text("indextal.tomt")));
      return;
    }
    Tabell tabell =
        new Tabell(text("indexserie." + Kod.av(serie.getValue())))
            .kolumn(text("indextal.manad"))
            .tal(text("indextal.varde"))
            .kolumn(text("indextal.kalla"))
            .kolumn(text("indextal.inlagt"))
            .kolumn(text("indextal.lage"));
    svar.innehall().forEach(t -> rad(tabell, t));
    lista.add(tabell, new Sidval(sida, PER_SIDA, svar.totalt(), this::visa));
  }

  private void rad(Tabell tabell, Indextal t) {
    tabell.rad(
        new Span(manad(t.manad())),
        new Span(t.varde().toPlainString().replace('.', ',')),
        new Span(t.kalla()),
        new Span(Tider.tid(t.tid())),
        laget(t));
  }

  private Component laget(Indextal t) {
    if (!t.galler()) {
      return new Span(text("indextal.rattat"));
    }
    if (!farLaggIn) {
      return new Span(text("indextal.galler"));
    }
    Button ratta = Knapp.stilla(text("indextal.ratta"), () -> ratta(t));
    ratta.setAriaLabel(text("indextal.ratta.rubrik", manad(t.manad())));
    return ratta;
  }

  private static String manad(YearMonth manad) {
    return namn(manad.getMonth()) + " " + manad.getYear();
  }

  private static String namn(Month manad) {
    return manad.getDisplayName(TextStyle.FULL_STANDALONE, Texter.sprak());
  }

  private Formular nytt(YearMonth forval) {
    Formular f = new Formular();
    IntegerField ar = new IntegerField(text("ar"));
    ar.addClassName("smal");
    ar.setValue(forval.getYear());
    Select<Month> manad = new Select<>();
    manad.setLabel(text("indextal.manad"));
    manad.setItems(Month.values());
    manad.setItemLabelGenerator(IndextalVy::namn);
    manad.setValue(forval.getMonth());
    BigDecimalField varde = varde();
    TextField kalla = kalla("");
    Div rad = new Div(ar, f.kand("manad", manad), f.kand("varde", varde));
    rad.addClassName("rad");
    f.add(rad);
    f.falt("kalla", kalla);
    f.add(
        Knapp.rad(
            Knapp.huvud(
                text("indextal.lagg_in"),
                () ->
                    f.visa(
                        indextal.laggIn(
                            tal(
                                ar.getOptionalValue().map(a -> YearMonth.of(a, manad.getValue())),
                                varde,
                                kalla,
                                Optional.empty())),
                        t -> klart(varde)))));
    return f;
  }

  private void klart(BigDecimalField varde) {
    varde.clear();
    Besked.visa(text("indextal.klart"));
    visa(0);
  }

  private void ratta(Indextal t) {
    Dialogruta ruta = new Dialogruta(text("indextal.ratta.rubrik", manad(t.manad())));
    BigDecimalField varde = ruta.formular().falt("varde", varde());
    TextField kalla = ruta.formular().falt("kalla", kalla(t.kalla()));
    varde.setValue(t.varde());
    ruta.oppna(
        text("indextal.ratta"),
        () ->
            ruta.visa(
                indextal.laggIn(
                    tal(Optional.of(t.manad()), varde, kalla, Optional.of(t.indextalId()))),
                nytt -> klart(varde)));
  }

  private NyttIndextal tal(
      Optional<YearMonth> manad, BigDecimalField varde, TextField kalla, Optional<UUID> ersatter) {
    return new NyttIndextal(
        Kod.av(serie.getValue()), manad, varde.getOptionalValue(), kalla.getValue(), ersatter);
  }

  private static BigDecimalField varde() {
    BigDecimalField falt = new BigDecimalField(text("indextal.varde"));
    falt.setLocale(Texter.SVENSKA);
    falt.addClassName("smal");
    return falt;
  }

  private static TextField kalla(String forval) {
    TextField falt = new TextField(text("indextal.kalla"));
    falt.setHelperText(text("indextal.kalla.hjalp"));
    falt.setValue(forval);
    return falt;
  }
}
