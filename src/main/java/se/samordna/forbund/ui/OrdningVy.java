package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.OrdningService;
import se.samordna.forbund.Ordningsversion;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Förbundsordningen (R5): vad som gäller den valda dagen, och en ny version från en dag. */
@Route(ForbundNavigation.ORDNING)
@RolesAllowed({"forbundschef", "administrator", "presidium", "styrelse", "revisor", "ekonom"})
class OrdningVy extends Vy {

  private final transient OrdningService ordning;
  private final transient Register register;
  private final transient Klocka klocka;
  private final Datumfalt dag = new Datumfalt(text("ordning.dag"));
  private final Div innehall = new Div();

  OrdningVy(OrdningService ordning, Register register, Klocka klocka) {
    this.ordning = ordning;
    this.register = register;
    this.klocka = klocka;
    titel(text("ordning.titel"));
    Sidhuvud huvud = new Sidhuvud(text("ordning.titel")).ingress(text("ordning.ingress"));
    if (Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR)) {
      huvud.handling(Knapp.huvud(text("ordning.ny"), this::ny));
    }
    Div lankar = new Div(new Anchor(ForbundNavigation.PLATSER, text("platser.titel")));
    lankar.addClassName("lankar");
    huvud.under(lankar);
    dag.setValue(klocka.idag());
    dag.addValueChangeListener(e -> visa());
    Div filter = new Div(dag);
    filter.addClassName("filter");
    filter.addClassName("en-lista");
    add(huvud, filter, innehall);
    visa();
  }

  private LocalDate vald() {
    return dag.dag().orElseGet(klocka::idag);
  }

  private void visa() {
    Ordningsversion v = ordning.visa(vald());
    innehall.removeAll();
    innehall.add(
        new Paragraph(
            v.fran()
                .map(f -> text("ordning.galler_fran", Tider.dag(f)))
                .orElseGet(() -> text("ordning.lagens"))));
    Ordningsversion.Gallande g = v.galler();
    innehall.add(new Avsnitt(text("ordning.majoritet"), majoriteter(g)));
    innehall.add(
        new Avsnitt(
            text("ordning.ekonomi"),
            new Fakta()
                .med(text("ordning.buffertprocent"), g.buffertprocent() + "\u00a0%")
                .med(text("ordning.rapportrytm"), text("ordning.rytm." + g.rapportrytm()))
                .med(text("ordning.minstaInsatser"), Integer.toString(g.minstaInsatser()))
                .med(text("ordning.yttrandedagar"), Integer.toString(g.yttrandedagar()))
                .med(text("ordning.budgetdag"), g.budgetdag().toString().substring(2))));
    innehall.add(
        new Avsnitt(
            text("ordning.moten"),
            new Fakta()
                .med(text("ordning.deltagandePaDistans"), distans(v))
                .med(text("ordning.anslagsplatser"), anslagsplatser(g))));
    innehall.add(
        new Avsnitt(
            text("ordning.frister"),
            new Fakta()
                .med(text("ordning.kallelsedagar"), Integer.toString(g.kallelsedagar()))
                .med(text("ordning.handlingsdagar"), Integer.toString(g.handlingsdagar()))
                .med(text("ordning.svarsdagar"), Integer.toString(g.svarsdagar()))
                .med(text("ordning.svarspaminnelse"), Integer.toString(g.svarspaminnelse()))
                .med(text("ordning.presidiedagar"), Integer.toString(g.presidiedagar()))
                .med(
                    text("ordning.beredning"),
                    g.beredningsdagarMinst() + "–" + g.beredningsdagarMest())
                .med(text("ordning.justeringsdagar"), Integer.toString(g.justeringsdagar()))
                .med(
                    text("ordning.justeringspaminnelse"),
                    Integer.toString(g.justeringspaminnelse()))
                .med(text("ordning.anslagsdagar"), Integer.toString(g.anslagsdagar()))
                .med(text("ordning.overklagandedagar"), Integer.toString(g.overklagandedagar()))
                .med(
                    text("ordning.mandat"),
                    text(
                        "ordning.mandat.varde",
                        g.mandatar(),
                        g.mandatstart().toString().substring(2)))));
    innehall.add(new Avsnitt(text("ordning.versioner"), versioner()));
  }

  private static String distans(Ordningsversion v) {
    if (!v.bestamt().sagerDistans()) {
      return text("ordning.distans.nej");
    }
    return v.bestamt()
        .distansbeslut()
        .map(b -> text("ordning.distans.beslut", Tider.dag(b.dag()), b.paragraf()))
        .orElseGet(() -> text("ordning.distans.utan_beslut"));
  }

  private static Component majoriteter(Ordningsversion.Gallande g) {
    if (g.majoritet().isEmpty()) {
      return new Paragraph(text("ordning.majoritet.enkel"));
    }
    Fakta fakta = new Fakta();
    g.majoritet()
        .forEach(
            (slag, procent) -> fakta.med(text("ordning.slag." + slag), procent + "\u00a0% ja"));
    return fakta;
  }

  private String anslagsplatser(Ordningsversion.Gallande g) {
    return g.anslagsplatser().isEmpty()
        ? "–"
        : g.anslagsplatser().stream()
            .map(kod -> register.medlem(kod).map(Medlem::namn).orElse(kod))
            .collect(Collectors.joining(", "));
  }

  private Component versioner() {
    List<Ordningsversion> alla = ordning.versioner();
    if (alla.isEmpty()) {
      return Avsnitt.tomt(text("ordning.versioner.tomt"));
    }
    Tabell tabell =
        new Tabell(text("ordning.versioner.tabell"))
            .kolumn(text("ordning.fran"))
            .kolumn(text("ordning.till"))
            .kolumn(text("ordning.lage"));
    alla.forEach(
        v -> {
          LocalDate fran = v.fran().orElseThrow();
          tabell.rad(
              new Span(Tider.dag(fran)),
              new Span(v.till().map(Tider::dag).orElse("–")),
              new Span(
                  text(
                      fran.isAfter(klocka.idag())
                          ? "ordning.lage.kommande"
                          : v.till().filter(t -> t.isBefore(klocka.idag())).isPresent()
                              ? "ordning.lage.tidigare"
                              : "ordning.lage.galler")));
        });
    return tabell;
  }

  private void ny() {
    LocalDate fran = vald().isAfter(klocka.idag()) ? vald() : klocka.idag().plusDays(1);
    Dialogruta ruta = new Dialogruta(text("ordning.ny"));
    ruta.formular().add(new Paragraph(text("ordning.ny.hjalp")));
    Ordningsformular falt =
        new Ordningsformular(ruta.formular(), ordning.visa(fran), fran, register.medlemmar());
    ruta.oppna(
        text("ordning.ny.verb"),
        () ->
            ruta.visa(
                falt.ordning()
                    .sedan(
                        o -> {
                          LocalDate dagen = falt.fran().orElseThrow();
                          return ordning.bestam(dagen, kommandeVersion(dagen), o);
                        }),
                v -> {
                  Besked.visa(text("ordning.bestamd"));
                  visa();
                }));
  }

  /** En version som redan är bestämd från den dagen ersätts; den har inte börjat gälla. */
  private Optional<Integer> kommandeVersion(LocalDate dagen) {
    return ordning.versioner().stream()
        .filter(v -> v.fran().filter(dagen::equals).isPresent())
        .map(Ordningsversion::version)
        .findFirst();
  }
}
