package se.samordna.budget.arbetsblad;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.budget.arbetsblad.Provblad.kronor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordna.gemensam.Belopp;

@DisplayName("Uppräkning med en procent per år")
class UpprakningTest {

  private final Provblad prov = new Provblad("kr", 2025, 2026);

  @ParameterizedTest(name = "{0} kr med {1} % är {2} kr")
  @CsvSource({
    "200000, 2.5, 205000",
    "17000, 3, 17510",
    "33, 1.5, 33",
    "50, 1, 51",
    "1000, -100, 0",
    "0, 5, 0"
  })
  @DisplayName("hela kronor, en halv uppåt")
  void kronor_hela(long fore, String procent, long efter) {
    assertThat(new Upprakning(new BigDecimal(procent), "kr").ett(Belopp.kronor(fore)))
        .isEqualTo(Belopp.kronor(efter));
  }

  @Test
  @DisplayName("i tkr blir det hela tusental")
  void tkr() {
    assertThat(new Upprakning(new BigDecimal("2"), "tkr").ett(Belopp.kronor(130_000)))
        .isEqualTo(Belopp.kronor(133_000));
  }

  @Test
  @DisplayName("år för år från förra årets budget; utan den står första året kvar")
  void kedja() {
    UUID r = prov.rad("kostnad", "Resor", Map.of(2025, Belopp.kronor(100)));
    Arbetsrad rad = prov.blad().rader().getFirst();
    Upprakning tio = new Upprakning(BigDecimal.TEN, "kr");

    assertThat(tio.rad(rad, Optional.of(Belopp.kronor(1000)), List.of(2025, 2026)))
        .containsExactly(kronor(r, 2025, 1100), kronor(r, 2026, 1210));
    assertThat(tio.rad(rad, Optional.empty(), List.of(2025, 2026)))
        .containsExactly(kronor(r, 2026, 110));
  }

  @ParameterizedTest
  @CsvSource({"'2,5', 2.5", "'−3 %', -3", "'+1', 1", "' 0 ', 0"})
  @DisplayName("procenten skrivs som folk skriver den")
  void las(String text, BigDecimal procent) {
    assertThat(Procent.las(text).orElseThrow()).isEqualByComparingTo(procent);
  }

  @ParameterizedTest
  @CsvSource({"abc", "''", "'1,2,3'", "'--2'"})
  @DisplayName("det som inte är en procent gissas inte")
  void intePrecent(String text) {
    assertThat(Procent.las(text)).isEmpty();
  }
}
