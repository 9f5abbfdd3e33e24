package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;
import se.samordna.plan.Slag;

@DisplayName("En budgetrad är på öret det som står i källan")
class BudgetradTest {

  private static final Budgetversion VERSION =
      Facit.version(
          """
          ar;slag;rad;lage;belopp_kr
          2031;intakt;Bidrag;medlemsbidrag;4000000
          2031;kostnad;Resor;;12345,67
          2031;kostnad;Lokal;;0,01
          """);
  private static final Budgetblad BLAD =
      Facit.blad(VERSION, new Buffert(Map.of()), Facit.lage(VERSION), 2031);

  private static Budgetblad.Sektion kostnader() {
    return BLAD.sektioner().stream()
        .filter(s -> s.slag().equals(Slag.KOSTNAD))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("i versionen")
  void i_versionen() {
    assertThat(VERSION.rader(2031).map(Budgetrad::belopp))
        .containsExactly(new Belopp(400_000_000), new Belopp(1_234_567), new Belopp(1));
  }

  @Test
  @DisplayName("på bladet, och i avdelningens summa")
  void pa_bladet() {
    assertThat(kostnader().rader())
        .extracting(Budgetblad.Rad::budget)
        .containsExactly(new Belopp(1_234_567), new Belopp(1));
    assertThat(kostnader().summa()).isEqualTo(new Belopp(1_234_568));
    assertThat(BLAD.resultat()).isEqualTo(new Belopp(400_000_000 - 1_234_568));
  }
}
