package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;

/** En dag varje år, skriven som månad och dag: {@code 11-30}. */
final class Manadsdagfalt extends TextField {

  Manadsdagfalt(String namn) {
    super(namn);
    setHelperText(text("ordning.manad_dag"));
  }

  void satt(Optional<MonthDay> dag) {
    dag.ifPresent(d -> setValue(d.toString().substring(2)));
  }

  /** Sant när det skrivna är en dag, eller inget är skrivet. */
  boolean duger() {
    return getValue().isBlank() || dag().isPresent();
  }

  Optional<MonthDay> dag() {
    try {
      return Optional.of(MonthDay.parse("--" + getValue().strip()));
    } catch (DateTimeException ingenDag) {
      return Optional.empty();
    }
  }
}
