package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import se.samordna.gemensam.Klockslagstolk;

/** Ett klockslag, skrivet som man vill; det visas som {@code 09:30}. */
public final class Klockslagsfalt extends TextField implements Egenkontroll {

  private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("HH:mm");

  public Klockslagsfalt(String etikett) {
    super(etikett);
    setHelperText(text("klockslag.form"));
    addClassName("kort");
    addValueChangeListener(e -> las());
  }

  /** Tomt när inget klockslag står i fältet. */
  public Optional<LocalTime> tid() {
    return Klockslagstolk.tolka(getValue());
  }

  public void satt(LocalTime tid) {
    setValue(FORM.format(tid));
  }

  @Override
  public String egetFel() {
    return getValue().isBlank() || tid().isPresent() ? "" : text("klockslag.fel");
  }

  private void las() {
    tid().ifPresent(this::satt);
    setErrorMessage(egetFel());
    setInvalid(!egetFel().isEmpty());
  }
}
