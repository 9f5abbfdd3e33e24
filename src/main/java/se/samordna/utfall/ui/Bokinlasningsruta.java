package se.samordna.utfall.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Filmottagning;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.sie.Anmarkning;
import se.samordna.sie.Sielasare;
import se.samordna.utfall.BokimportService;
import se.samordna.utfall.Inlast;
import se.samordna.utfall.Inlastfil;

/** Läs in byråns fil: den prövas först, och läses in när man sett vad den ger. */
final class Bokinlasningsruta extends Composite<Div> {

  private final transient BokimportService inlasning;
  private final transient Runnable inlast;
  private final transient Aktor aktor = Inloggad.aktor();
  private final Formular formular = new Formular();
  private final Div svar = new Div();

  Bokinlasningsruta(BokimportService inlasning, Runnable inlast) {
    this.inlasning = inlasning;
    this.inlast = inlast;
    formular.add(
        new Paragraph(text("utfall.las_in.hjalp")),
        new Filmottagning(text("utfall.valj_fil"), Sielasare.STORST, this::prova));
    svar.getElement().setAttribute("aria-live", "polite");
    getContent().add(formular, svar);
  }

  private void prova(String namn, Innehall fil) {
    svar.removeAll();
    formular.visa(
        Inloggad.som(aktor, () -> inlasning.lasIn(namn, fil, true)), i -> visa(namn, fil, i));
  }

  private void visa(String namn, Innehall fil, Inlast i) {
    if (i.redanInlast()) {
      svar.add(new Paragraph(text("utfall.redan_inlast", namn)));
      return;
    }
    svar.add(
        new Paragraph(
            text("utfall.prov", namn, i.fran(), i.till(), i.verifikationer(), i.poster())),
        new Fakta()
            .med(text("utfall.filens_resultat"), Siffror.belopp(i.resultat()))
            .med(text("utfall.kopplat"), Siffror.belopp(i.kopplat()))
            .med(text("utfall.utanfor"), Siffror.belopp(i.utanfor()))
            .med(text("utfall.kvar"), Siffror.belopp(i.okopplat())));
    if (!i.ersatter().isEmpty()) {
      svar.add(new Paragraph(text("utfall.ersatter", filer(i))));
    }
    anmarkningar(i);
    svar.add(Knapp.rad(Knapp.huvud(text("utfall.las_in.verb"), () -> lasIn(namn, fil))));
  }

  private static String filer(Inlast i) {
    return i.ersatter().stream().map(Inlastfil::filnamn).collect(Collectors.joining(", "));
  }

  private void anmarkningar(Inlast i) {
    if (!i.anmarkningar().isEmpty()) {
      UnorderedList lista = new UnorderedList();
      i.anmarkningar().forEach(a -> lista.add(new ListItem(rad(a))));
      svar.add(new Paragraph(text("utfall.anmarkningar")), lista);
    }
  }

  private static String rad(Anmarkning a) {
    return a.rad() == 0 ? a.text() : text("utfall.anmarkning", Integer.toString(a.rad()), a.text());
  }

  private void lasIn(String namn, Innehall fil) {
    formular.visa(
        Filmottagning.iTur(() -> inlasning.lasIn(namn, fil, false)),
        i -> {
          Besked.visa(text("utfall.inlast", namn));
          inlast.run();
        });
  }
}
