package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** En dag, skriven som {@code 2023-11-20}, med veckonummer och måndag först. */
public final class Datumfalt extends DatePicker {

  public Datumfalt(String etikett) {
    super(etikett);
    setI18n(svenskt());
    setWeekNumbersVisible(true);
    setHelperText(text("datum.hjalp"));
  }

  public Optional<LocalDate> dag() {
    return getOptionalValue();
  }

  /** Det som skrivits är ingen dag; {@link #dag()} är då tom fast fältet inte är det. */
  public boolean arOlasligt() {
    return isInputUnparsable();
  }

  private static DatePickerI18n svenskt() {
    return new DatePickerI18n()
        .setDateFormats("yyyy-MM-dd", "yyyyMMdd", "yyyy-M-d")
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
