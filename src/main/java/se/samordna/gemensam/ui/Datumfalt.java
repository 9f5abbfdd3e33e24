package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Dagtolk;

/**
 * En dag, visad som {@code 2023-11-20}, med veckonummer och måndag först. Tar emot dagen som folk
 * skriver den. Det som inte går att läsa står kvar med en anmärkning, och den förra dagen gäller.
 */
public final class Datumfalt extends DatePicker implements Egenkontroll {

  private Optional<LocalDate> senast = Optional.empty();

  public Datumfalt(String etikett) {
    super(etikett);
    setI18n(svenskt());
    setWeekNumbersVisible(true);
    setHelperText(text("datum.hjalp"));
    setManualValidation(true);
    setFallbackParser(
        skrivet ->
            Dagtolk.tolka(skrivet)
                .map(Result::ok)
                .orElseGet(() -> Result.error(text("datum.fel"))));
    addValueChangeListener(e -> las());
  }

  /** Dagen som gäller: den som står i fältet, eller den förra medan något oläsligt står där. */
  public Optional<LocalDate> dag() {
    return isInputUnparsable() ? senast : getOptionalValue();
  }

  @Override
  public String egetFel() {
    return isInputUnparsable()
        ? senast.map(d -> text("datum.fel.forra", d.toString())).orElseGet(() -> text("datum.fel"))
        : "";
  }

  /**
   * Ändringar som inte ändrar värdet, från tomt till oläsligt, sägs inte till lyssnarna. Medan
   * tolken skriver in sitt svar anropas metoden en gång till, innan värdet är satt.
   */
  @Override
  protected void setModelValue(@Nullable LocalDate ny, boolean franWebblasaren) {
    super.setModelValue(ny, franWebblasaren);
    las();
  }

  private void las() {
    if (!isInputUnparsable()) {
      senast = getOptionalValue();
    }
    setErrorMessage(egetFel());
    setInvalid(!egetFel().isEmpty());
  }

  private static DatePickerI18n svenskt() {
    return new DatePickerI18n()
        .setDateFormat("yyyy-MM-dd")
        .setFirstDayOfWeek(1)
        .setMonthNames(namn(Month.values(), m -> m.getDisplayName(TextStyle.FULL, Texter.sprak())))
        .setWeekdays(dagar(TextStyle.FULL))
        .setWeekdaysShort(dagar(TextStyle.SHORT))
        .setToday(text("datum.idag"))
        .setCancel(text("avbryt"))
        .setBadInputErrorMessage(text("datum.fel"));
  }

  /** Komponenten räknar veckan från söndag vad som än visas först. */
  private static List<String> dagar(TextStyle stil) {
    DayOfWeek[] franSondag = new DayOfWeek[7];
    Arrays.setAll(franSondag, i -> DayOfWeek.SUNDAY.plus(i));
    return namn(franSondag, d -> d.getDisplayName(stil, Texter.sprak()));
  }

  private static <T> List<String> namn(T[] varden, Function<T, String> namn) {
    return Arrays.stream(varden).map(namn).toList();
  }
}
