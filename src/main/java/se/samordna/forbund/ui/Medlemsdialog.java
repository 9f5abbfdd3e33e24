package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.medlemmar.MedlemService;
import se.samordna.forbund.medlemmar.Medlemsuppgifter;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Dialogruta;

/** Lägg till en medlem, eller ändra en som finns: också uppsägning och utträde (R25). */
final class Medlemsdialog {

  private static final int LANGSTA_KOD = 24;

  private final MedlemService medlemmar;
  private final Consumer<String> gjort;

  private final TextField namn = new TextField(text("medlemmar.namn"));
  private final TextField kod = new TextField(text("medlemmar.kod"));
  private final Select<Medlem.Part> part = new Select<>();
  private final Datumfalt fran = new Datumfalt(text("medlemmar.fran"));
  private final Datumfalt uppsagd = new Datumfalt(text("medlemmar.uppsagd"));
  private final Datumfalt till = new Datumfalt(text("medlemmar.till"));
  private final TextField skal = new TextField(text("medlemmar.skal"));
  private final Checkbox anslagsplats = new Checkbox(text("medlemmar.anslagsplats"));

  Medlemsdialog(MedlemService medlemmar, Consumer<String> gjort) {
    this.medlemmar = medlemmar;
    this.gjort = gjort;
    part.setLabel(text("medlemmar.part"));
    part.setItems(Medlem.Part.values());
    part.setItemLabelGenerator(p -> text("part." + p.kod()));
    part.setHelperText(text("medlemmar.part.hjalp"));
    part.addValueChangeListener(
        e -> {
          if (e.isFromClient()) {
            anslagsplats.setValue(e.getValue().anslar());
          }
        });
    kod.setHelperText(text("medlemmar.kod.hjalp"));
    fran.setHelperText(text("medlemmar.fran.hjalp"));
    uppsagd.setHelperText(text("medlemmar.uppsagd.hjalp"));
    skal.setHelperText(text("medlemmar.skal.hjalp"));
  }

  void ny(LocalDate idag) {
    Dialogruta ruta = new Dialogruta(text("medlemmar.ny"));
    fran.setValue(idag);
    namn.addValueChangeListener(
        e -> {
          if (kod.isEmpty()) {
            kod.setValue(forslag(e.getValue()));
          }
        });
    ruta.formular().falt("namn", namn);
    ruta.formular().falt("part", ruta.formular().kand("finansiar", part));
    ruta.formular().falt("kod", kod);
    ruta.formular().falt("fran", fran);
    ruta.formular().falt("anslagsplats", anslagsplats);
    ruta.oppna(
        text("medlemmar.lagg_till"),
        () ->
            ruta.visa(
                uppgifter().sedan(u -> medlemmar.laggTill(kod.getValue().strip(), u)),
                m -> gjort.accept(text("medlemmar.tillagd", m.namn()))));
  }

  void andra(Medlem m) {
    Dialogruta ruta = new Dialogruta(text("medlemmar.andra.titel", m.namn()));
    namn.setValue(m.namn());
    part.setValue(m.part());
    fran.setValue(m.fran());
    m.uppsagd().ifPresent(uppsagd::setValue);
    m.till().ifPresent(till::setValue);
    anslagsplats.setValue(m.anslagsplats());
    uppsagd.addValueChangeListener(
        e ->
            uppsagd
                .dag()
                .filter(d -> till.isEmpty())
                .map(d -> d.plusYears(3))
                .ifPresent(till::setValue));
    ruta.formular().falt("namn", namn);
    ruta.formular().falt("part", ruta.formular().kand("finansiar", part));
    ruta.formular().falt("fran", fran);
    ruta.formular().falt("anslagsplats", anslagsplats);
    ruta.formular().add(new Paragraph(text("medlemmar.uttrade.hjalp")));
    ruta.formular().falt("uppsagd", uppsagd);
    ruta.formular().falt("till", till);
    ruta.formular().falt("skal", skal);
    ruta.oppna(
        text("medlemmar.spara"),
        () ->
            ruta.visa(
                uppgifter().sedan(u -> medlemmar.andra(m.kod(), Optional.of(m.version()), u)),
                efter -> gjort.accept(text("medlemmar.andrad", efter.namn()))));
  }

  private Svar<Medlemsuppgifter> uppgifter() {
    Granskning g = new Granskning();
    Optional<Medlem.Part> vald =
        g.val("part", part.getOptionalValue().map(Medlem.Part::kod).orElse(""), Medlem.Part.class);
    return g.svar(vald)
        .som(
            p ->
                new Medlemsuppgifter(
                    namn.getValue(),
                    p.orElseThrow(),
                    Optional.empty(),
                    fran.dag().orElse(Granskning.INGEN_DAG),
                    till.dag(),
                    uppsagd.dag(),
                    Optional.of(anslagsplats.getValue()),
                    skal.getValue()));
  }

  /** "Svedala kommun" föreslås heta {@code svedala}. */
  static String forslag(String namn) {
    String forsta =
        Pattern.compile("[\\s,]")
            .splitAsStream(namn.strip().toLowerCase(Locale.ROOT))
            .findFirst()
            .orElse("");
    String ren = Normalizer.normalize(forsta, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", "");
    return ren.substring(0, Math.min(ren.length(), LANGSTA_KOD));
  }
}
