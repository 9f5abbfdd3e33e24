package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.samordna.gemensam.Belopp;

/**
 * Ett belopp i hela kronor. Tar emot mellanslag och "kr" som folk skriver dem. Där förbundet räknar
 * i tusental säger etiketten att fältet är i kronor.
 */
public final class Beloppsfalt extends TextField implements Egenkontroll {

  private static final int SKRIVPAUS = 1500;

  private static final Pattern HELA_KRONOR = Pattern.compile("[-\u2212]?\\d{1,13}");

  private Optional<Belopp> senast = Optional.empty();

  public Beloppsfalt(String etikett) {
    super(medEnhet(etikett));
    setSuffixComponent(new Span("kr"));
    // Värdet räknas medan man skriver; först när man lämnar fältet görs det läsbart och prövas.
    setValueChangeMode(ValueChangeMode.LAZY);
    setValueChangeTimeout(SKRIVPAUS);
    getElement().setAttribute("inputmode", "numeric");
    addClassName("beloppsfalt");
    addBlurListener(e -> snygga());
    addValueChangeListener(e -> las());
  }

  /** Namnet på ett fält i kronor, på en sida vars andra belopp kan stå i tusental. */
  public static String medEnhet(String etikett) {
    return Siffror.enhet().equals("kr") ? etikett : text("belopp.i_kronor", etikett);
  }

  /** Tomt när inget eller något annat än hela kronor står i fältet. */
  public Optional<Belopp> belopp() {
    return Optional.of(rensat())
        .filter(r -> HELA_KRONOR.matcher(r).matches())
        .map(r -> Belopp.kronor(Long.parseLong(r.replace('\u2212', '-'))));
  }

  /** Som {@link #belopp}, men medan något oläsligt står i fältet gäller det förra. */
  public Optional<Belopp> senast() {
    return senast;
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

  @Override
  public String egetFel() {
    return arTomt() || belopp().isPresent() ? "" : text("belopp.hela_kronor");
  }

  private void las() {
    if (egetFel().isEmpty()) {
      senast = belopp();
    }
    if (isInvalid() && egetFel().isEmpty()) {
      setInvalid(false);
    }
  }

  private void snygga() {
    String fel = egetFel();
    setErrorMessage(fel);
    setInvalid(!fel.isEmpty());
    belopp()
        .map(b -> Siffror.utanEnhet("kr", b))
        .filter(t -> !t.equals(getValue()))
        .ifPresent(this::setValue);
  }

  private String rensat() {
    return getValue().replaceAll("[\\s\u00a0\u202f]|kr", "");
  }
}
