package se.samordna.beredning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.beredning.BeredningLista;
import se.samordna.beredning.Beredningslage;
import se.samordna.beredning.Memo;
import se.samordna.beredning.Tjansteskrivelse;
import se.samordna.beredning.TjansteskrivelseService;
import se.samordna.beredning.TjansteskrivelseService.Skriven;
import se.samordna.beredning.TjansteskrivelseService.Utgangspunkt;
import se.samordna.beredning.TjansteskrivelseService.Varning;
import se.samordna.budget.BudgetService;
import se.samordna.budget.VerkanService;
import se.samordna.budget.ui.Effekt;
import se.samordna.budget.ui.Finansieringsrad;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Rader;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.huvudbok.Betalningsrad;
import se.samordna.huvudbok.Finansiering;
import se.samordna.ritning.Element;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;
import se.samordna.uppgift.ui.UppgiftNavigation;
import se.samordna.uppgift.ui.UppgiftsVy;

/** Förslaget till styrelsen, med vad det gör med kvar att disponera medan man skriver. */
@Route(UppgiftNavigation.GREN + Element.TJANSTESKRIVELSE)
@RolesAllowed("forbundschef")
class TjansteskrivelseVy extends UppgiftsVy {

  private final transient TjansteskrivelseService skrivelser;
  private final transient BeredningLista beredning;
  private final transient Omgangsblick blick;
  private final transient BudgetService budget;
  private final transient VerkanService verkan;
  private final transient Klocka klocka;
  private final TextArea forslag = new TextArea(text("memo.forslag"));
  private final TextArea villkor = new TextArea(text("memo.villkor"));

  TjansteskrivelseVy(
      UppgiftService uppgifter,
      TjansteskrivelseService skrivelser,
      BeredningLista beredning,
      Omgangsblick blick,
      BudgetService budget,
      VerkanService verkan,
      Klocka klocka) {
    super(uppgifter, Element.TJANSTESKRIVELSE);
    this.skrivelser = skrivelser;
    this.beredning = beredning;
    this.blick = blick;
    this.budget = budget;
    this.verkan = verkan;
    this.klocka = klocka;
    forslag.setMinRows(8);
    forslag.setHelperText(text("memo.forslag.hjalp"));
    villkor.setHelperText(text("memo.villkor.hjalp"));
  }

  @Override
  protected void visa(Uppgift uppgift) {
    Utgangspunkt fran = finns(skrivelser.utgangspunkt(uppgift.arende()));
    Formular formular = new Formular();
    Effekt effekt = new Effekt(verkan, forstaAret(fran));
    Rader<Finansiering> belopp = belopp(uppgift, fran, effekt);
    formular.falt("forslag", forslag);
    formular.falt("belopp", belopp);
    formular.falt("villkor", villkor);
    fran.forra()
        .ifPresent(
            t -> {
              forslag.setValue(t.forslag());
              villkor.setValue(String.join("\n", t.villkor()));
            });
    visaEffekt(uppgift, effekt, belopp.varden());
    Beredningslage lage = finns(beredning.lage(uppgift.arende()));
    if (fran.forra().isPresent()) {
      formular.addComponentAsFirst(new Paragraph(text("memo.fran_forra")));
    }
    add(huvud(uppgift, klocka.idag()));
    blick.forslag(uppgift.arende(), lage, fran.forra()).ifPresent(this::add);
    add(
        new Avsnitt(text("memo.underlag"), underlag(uppgift, fran)),
        new Avsnitt(BeredningVy.yttrandenas(lage.omgang()), new Yttrandelista(lage.yttranden())),
        new Avsnitt(text("memo.rubrik"), formular),
        new Avsnitt(text("effekt.titel"), effekt),
        Knapp.rad(
            Knapp.huvud(text("memo.spara"), () -> spara(uppgift, formular, belopp.varden()))));
  }

  private int forstaAret(Utgangspunkt fran) {
    return fran.sokt().stream()
        .mapToInt(Arsbelopp::ar)
        .min()
        .orElseGet(() -> klocka.idag().getYear());
  }

  /** Det som söks, bredvid vägen till hela ansökan. */
  private static Div underlag(Uppgift uppgift, Utgangspunkt fran) {
    Tabell sokt = new Tabell(text("ansokan.sokt")).kolumn(text("ar")).tal(text("belopp"));
    fran.sokt().forEach(s -> sokt.rad(Integer.toString(s.ar()), Siffror.belopp(s.belopp())));
    Anchor ansokan =
        new Anchor(ArendeNavigation.ansokan(uppgift.arende()), text("arende.till_ansokan"));
    Div underlag = new Div(sokt, ansokan);
    underlag.addClassName("underlag");
    return underlag;
  }

  /** Beloppen börjar som den förra skrivelsens, annars som det sökta; finansieringen väljs. */
  private Rader<Finansiering> belopp(Uppgift uppgift, Utgangspunkt fran, Effekt effekt) {
    List<Rader<Finansiering>> sjalv = new ArrayList<>();
    Runnable andrad = () -> sjalv.forEach(r -> visaEffekt(uppgift, effekt, r.varden()));
    Rader<Finansiering> rader =
        new Rader<>(
            text("memo.belopp"),
            v -> new Finansieringsrad(v, forstaAret(fran), budget, andrad),
            andrad);
    rader.satt(fran.forra().map(Tjansteskrivelse::belopp).orElseGet(() -> somForslag(fran)));
    if (rader.varden().isEmpty()) {
      rader.laggTill(Optional.empty());
    }
    sjalv.add(rader);
    return rader;
  }

  private static List<Finansiering> somForslag(Utgangspunkt fran) {
    return fran.sokt().stream()
        .filter(s -> s.belopp().arPositivt())
        .map(s -> new Finansiering(s.ar(), s.belopp(), Optional.empty(), Optional.empty()))
        .toList();
  }

  private static void visaEffekt(Uppgift uppgift, Effekt effekt, List<Finansiering> rader) {
    effekt.av(uppgift.arende(), uppgift.rubrik(), rader);
  }

  private void spara(Uppgift uppgift, Formular formular, List<Finansiering> belopp) {
    Memo memo =
        new Memo(
            uppgift.version(),
            forslag.getValue(),
            belopp.stream().map(Betalningsrad::av).toList(),
            villkor.getValue().lines().filter(v -> !v.isBlank()).map(String::strip).toList());
    formular.visa(
        skrivelser.skrivFinansierad(uppgift.id(), memo),
        skriven -> klar(besked(skriven), ArendeNavigation.arende(uppgift.arende())));
  }

  private static String besked(Skriven skriven) {
    return skriven.varningar().isEmpty()
        ? text("memo.sparad")
        : text("memo.sparad_med_varning")
            + " "
            + skriven.varningar().stream().map(Varning::text).collect(Collectors.joining(" "));
  }
}
