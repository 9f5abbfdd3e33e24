package se.samordna.insats.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Rader;
import se.samordna.insats.InsatsService;
import se.samordna.insats.Insatsbild;
import se.samordna.insats.Rapport;
import se.samordna.insats.Rapport.Indikator;
import se.samordna.insats.Rapportlamning;
import se.samordna.insats.Rapportperiod;
import se.samordna.ritning.Element;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;
import se.samordna.uppgift.ui.UppgiftsVy;

/** Att rapportera: text, och mått mot målen. Bara antal, aldrig personer (R4). */
abstract class RapportVy extends UppgiftsVy {

  private final transient InsatsService insatser;
  private final transient Klocka klocka;
  private final String typ;
  private final TextField period = new TextField(text("rapport.period"));
  private final TextArea rapporttext = new TextArea(text("rapport.text"));
  private final Rader<Indikator> indikatorer =
      new Rader<>(text("rapport.en_indikator"), RapportVy::rad, () -> {});

  RapportVy(UppgiftService uppgifter, String typ, InsatsService insatser, Klocka klocka) {
    super(uppgifter, typ);
    this.typ = typ;
    this.insatser = insatser;
    this.klocka = klocka;
    rapporttext.setMinRows(8);
    period.setHelperText(text("rapport.period.hjalp"));
  }

  /** Lämnar rapporten. */
  protected abstract Svar<Insatsbild> lamna(Uppgift uppgift, Rapportlamning rapport);

  @Override
  protected void visa(Uppgift uppgift) {
    Insatsbild insats = finns(insatser.iArende(uppgift.arende()));
    Optional<Rapport> ater = aterlamnad(insats);
    ater.ifPresentOrElse(
        this::fyll,
        () ->
            indikatorer.satt(insats.mal().stream().map(m -> new Indikator(m.matt(), "")).toList()));
    Formular formular = new Formular();
    formular.falt("period", period);
    formular.falt("text", rapporttext);
    formular.falt("indikatorer", indikatorer);
    Optional<LocalDate> forst = forst(insats);
    if (forst.isPresent()) {
      formular.add(varsel(text("rapport.for_tidigt", forst.get().toString())));
    }
    formular.add(Knapp.rad(Knapp.huvud(text("rapport.lamna"), () -> skicka(uppgift, formular))));
    Div tidigare = new Div();
    insats.rapporter().forEach(r -> tidigare.add(Rapportblad.av(r)));
    add(huvud(uppgift, klocka.idag()).ingress(text("rapport.ingress." + typ)));
    galler(insats).ifPresent(p -> period.setHelperText(text("rapport.galler", p.fran(), p.till())));
    ater.map(Rapportblick::aterlamnad).ifPresent(this::add);
    forst(uppgift, insats);
    add(formular);
    if (!insats.rapporter().isEmpty()) {
      add(new Avsnitt(text("insats.rapporter"), tidigare));
    }
  }

  /** Det som ska vara klart innan rapporten skrivs; tomt för de flesta. */
  protected void forst(Uppgift uppgift, Insatsbild insats) {}

  private Optional<Rapport> aterlamnad(Insatsbild insats) {
    return typ.equals(Element.LAMNA_RAPPORT) && !insats.rapporter().isEmpty()
        ? Optional.of(insats.rapporter().getLast()).filter(Rapport::skaKompletteras)
        : Optional.empty();
  }

  /** Rapporten öppnas med det som skrevs förra gången. */
  private void fyll(Rapport r) {
    period.setValue(r.period());
    rapporttext.setValue(r.text());
    indikatorer.satt(r.indikatorer());
  }

  private Optional<Rapportperiod> galler(Insatsbild i) {
    return typ.equals(Element.LAMNA_RAPPORT)
        ? i.rapportperiod()
        : Optional.of(new Rapportperiod(i.start(), i.slut()));
  }

  /** Första dagen rapporten kan lämnas, när den inte kommit. */
  private Optional<LocalDate> forst(Insatsbild i) {
    return galler(i).map(Rapportperiod::fran).filter(klocka.idag()::isBefore);
  }

  private static Paragraph varsel(String text) {
    Paragraph rad = new Paragraph(text);
    rad.addClassName("varsel");
    return rad;
  }

  private void skicka(Uppgift uppgift, Formular formular) {
    Rapportlamning rapport =
        new Rapportlamning(
            uppgift.version(), period.getValue(), rapporttext.getValue(), indikatorer.varden());
    formular.visa(
        lamna(uppgift, rapport),
        i -> klar(text("rapport.klar"), ArendeNavigation.arende(uppgift.arende())));
  }

  private static Rader.Rad<Indikator> rad(Optional<Indikator> varde) {
    TextField namn = new TextField(text("rapport.indikator"));
    namn.setValue(varde.map(Indikator::namn).orElse(""));
    TextField tal = new TextField(text("rapport.varde"));
    tal.setValue(varde.map(Indikator::varde).orElse(""));
    Div yta = new Div(namn, tal);
    yta.addClassName("rad");
    return new Rader.Rad<>() {
      @Override
      public Component yta() {
        return yta;
      }

      @Override
      public Map<String, Component> falt() {
        return Map.of("namn", namn, "varde", tal);
      }

      @Override
      public Indikator varde() {
        return new Indikator(namn.getValue(), tal.getValue());
      }
    };
  }
}
