package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.samordna.gemensam.Belopp;

/** Ett belopp i hela kronor. Tar emot mellanslag och "kr" som folk skriver dem. */
public final class Beloppsfalt extends TextField {

  private static final Pattern HELA_KRONOR = Pattern.compile("[-\u2212]?\\d{1,13}");

  public Beloppsfalt(String etikett) {
    super(etikett);
    setSuffixComponent(new Span("kr"));
    setValueChangeMode(ValueChangeMode.ON_BLUR);
    getElement().setAttribute("inputmode", "numeric");
    addClassName("beloppsfalt");
    addValueChangeListener(e -> snygga());
  }

  /** Tomt när inget eller något annat än hela kronor står i fältet. */
  public Optional<Belopp> belopp() {
    return Optional.of(rensat())
        .filter(r -> HELA_KRONOR.matcher(r).matches())
        .map(r -> Belopp.kronor(Long.parseLong(r.replace('\u2212', '-'))));
  }

  public boolean arTomt() {
    return rensat().isEmpty();
  }

  public void satt(Belopp belopp) {
    setValue(Siffror.utanEnhet("kr", belopp));
  }

  /** Anropas när användaren har ändrat beloppet. */
  public void vidAndring(Consumer<Optional<Belopp>> lyssnare) {
    addValueChangeListener(e -> lyssnare.accept(belopp()));
  }

  private void snygga() {
    boolean fel = !arTomt() && belopp().isEmpty();
    setErrorMessage(fel ? text("belopp.hela_kronor") : "");
    setInvalid(fel);
    belopp()
        .map(b -> Siffror.utanEnhet("kr", b))
        .filter(t -> !t.equals(getValue()))
        .ifPresent(this::setValue);
  }

  private String rensat() {
    return getValue().replaceAll("[\\s\u00a0\u202f]|kr", "");
  }
}
