package se.samordna.overtagande.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordna.ansokan.Ansokan.Mal;
import se.samordna.ansokan.Ansokan.Part;
import se.samordna.ansokan.Niva;
import se.samordna.ansokan.ui.Malrad;
import se.samordna.arende.Insatstyp;
import se.samordna.arende.Mottagenfil;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.forbund.Verksamhet;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Filmottagning;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Rader;
import se.samordna.insats.Rapportrytm;
import se.samordna.overtagande.Overtagande;
import se.samordna.overtagande.OvertagandeService;

/** Fälten om en insats som tas över. */
final class Overtagandeformular {

  private final Formular yta = new Formular();
  private final TextField rubrik = new TextField(text("insats.namn"));
  private final Select<Insatstyp> typ = val("overta.insatstyp");
  private final Select<Niva> niva = val("overta.niva");
  private final Select<Medlem> huvudman = val("arende.huvudman");
  private final Select<Verksamhet> verksamhet = val("overta.verksamhet");
  private final MultiSelectComboBox<Medlem> parter =
      new MultiSelectComboBox<>(text("overta.parter"));
  private final MultiSelectComboBox<Person> styrgrupp =
      new MultiSelectComboBox<>(text("insats.styrgrupp"));
  private final Rader<Mal> mal =
      new Rader<>(text("overta.ett_mal"), v -> new Malrad(v, () -> {}), () -> {});
  private final Datumfalt start = new Datumfalt(text("overta.start"));
  private final Datumfalt slut = new Datumfalt(text("overta.slut"));
  private final Datumfalt beslutsdag = new Datumfalt(text("overta.beslutsdag"));
  private final TextField paragraf = new TextField(text("overta.paragraf"));
  private final Checkbox avtal = new Checkbox(text("overta.avtal"), true);
  private final Select<Rapportrytm> rytm = val("ordning.rapportrytm");
  private final Datumfalt nasta = new Datumfalt(text("insats.nasta_rapport"));
  private final Pengafalt pengar;
  private final List<OvertagandeService.Fil> protokoll = new ArrayList<>();

  Overtagandeformular(
      List<OvertagandeService.Rad> alla, OvertagandeService.Rad vald, Register register) {
    this.pengar = new Pengafalt(alla, vald);
    rubrik.setValue(vald.rad().replaceFirst("^\\d{2,6}\\s+", ""));
    fyll(register);
    omInsatsen();
    beslut();
    avsnitt("overta.pengar");
    yta.falt("pengar", pengar);
    yta.falt("avtalat", avtal);
    uppfoljning();
  }

  private static <T> Select<T> val(String etikett) {
    Select<T> falt = new Select<>();
    falt.setLabel(text(etikett));
    return falt;
  }

  private void fyll(Register register) {
    typ.setItems(Insatstyp.values());
    typ.setItemLabelGenerator(t -> text("insatstyp." + Kod.av(t)));
    niva.setItems(Niva.values());
    niva.setItemLabelGenerator(n -> text("niva." + Kod.av(n)));
    rytm.setItems(Rapportrytm.values());
    rytm.setItemLabelGenerator(r -> r == null ? text("overta.rytm.forbundets") : rytmen(r));
    rytm.setEmptySelectionAllowed(true);
    rytm.setEmptySelectionCaption(text("overta.rytm.forbundets"));
    huvudman.setItems(register.medlemmar());
    huvudman.setItemLabelGenerator(Medlem::namn);
    parter.setItems(register.medlemmar());
    parter.setItemLabelGenerator(Medlem::namn);
    styrgrupp.setItems(register.personer());
    styrgrupp.setItemLabelGenerator(Person::namn);
    verksamhet.setItemLabelGenerator(v -> v == null ? text("overta.ingen_verksamhet") : v.namn());
    verksamhet.setEmptySelectionAllowed(true);
    verksamhet.setEmptySelectionCaption(text("overta.ingen_verksamhet"));
    huvudman.addValueChangeListener(
        e ->
            verksamhet.setItems(
                register.verksamheter().stream()
                    .filter(v -> e.getValue() != null && v.medlem().equals(e.getValue().kod()))
                    .toList()));
  }

  private static String rytmen(Rapportrytm r) {
    return text("ordning.rytm." + Kod.av(r));
  }

  private void avsnitt(String nyckel) {
    yta.add(new H2(text(nyckel)));
  }

  private void omInsatsen() {
    yta.falt("rubrik", rubrik);
    yta.falt("insatstyp", typ);
    yta.falt("niva", niva);
    yta.falt("huvudman", huvudman);
    yta.falt("verksamhetId", verksamhet);
    yta.falt("parter", parter);
    yta.falt("styrgrupp", styrgrupp);
    Div tid = new Div(yta.kand("start", start), yta.kand("slut", slut));
    tid.addClassName("rad");
    yta.add(tid);
    avsnitt("insats.mal");
    mal.laggTill(Optional.empty());
    yta.falt("mal", mal);
  }

  private void beslut() {
    avsnitt("overta.beslut");
    Div beslutet =
        new Div(yta.kand("beslut.dag", beslutsdag), yta.kand("beslut.paragraf", paragraf));
    beslutet.addClassName("rad");
    Paragraph filer = new Paragraph(text("overta.inget_protokoll"));
    yta.add(
        beslutet,
        new Filmottagning(
            text("overta.protokoll"),
            Mottagenfil.STORST,
            (namn, innehall) -> {
              protokoll.add(new OvertagandeService.Fil(namn, innehall));
              filer.setText(
                  text(
                      "overta.protokollen",
                      String.join(
                          ", ", protokoll.stream().map(OvertagandeService.Fil::namn).toList())));
            }),
        filer);
  }

  private void uppfoljning() {
    avsnitt("overta.uppfoljning");
    nasta.setHelperText(text("overta.nasta.hjalp"));
    yta.falt("rapportrytm", rytm);
    yta.falt("nastaRapport", nasta);
  }

  Formular yta() {
    return yta;
  }

  List<OvertagandeService.Fil> protokoll() {
    return List.copyOf(protokoll);
  }

  Overtagande overtagande() {
    return new Overtagande(
        rubrik.getValue(),
        kod(typ.getValue()),
        kod(niva.getValue()),
        Optional.ofNullable(huvudman.getValue()).map(Medlem::kod).orElse(""),
        Optional.ofNullable(verksamhet.getValue()).map(v -> v.id().varde()),
        parterna().map(m -> new Part(m.kod(), "", "deltagare")).toList(),
        styrgrupp.getValue().stream().map(Person::anvandare).toList(),
        mal.varden(),
        dag(start),
        dag(slut),
        new Overtagande.Beslutet(dag(beslutsdag), paragraf.getValue()),
        Optional.of(avtal.getValue()),
        pengar.varden(),
        kod(rytm.getValue()),
        nasta.dag());
  }

  private Stream<Medlem> parterna() {
    return parter.getValue().stream().filter(m -> !m.equals(huvudman.getValue()));
  }

  private static LocalDate dag(Datumfalt falt) {
    return falt.dag().orElse(Granskning.INGEN_DAG);
  }

  private static String kod(@Nullable Enum<?> varde) {
    return varde == null ? "" : Kod.av(varde);
  }
}
