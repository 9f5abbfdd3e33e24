package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;

@DisplayName("Bufferten är en andel av årets medlemsbidrag, ur förbundsordningen")
class BuffertTest {

  private static final Budgetversion VERSION =
      Facit.version(
          """
          ar;slag;rad;lage;belopp_kr
          2031;intakt;Bidrag;medlemsbidrag;1000000
          2031;intakt;Ränta;;90000
          2032;intakt;Bidrag;medlemsbidrag;10,05
          """);

  private static Belopp buffert(Map<Integer, BigDecimal> procent, int ar) {
    return new Buffert(procent).av(VERSION, ar);
  }

  @Test
  @DisplayName("säger ordningen inget är den tjugo procent, och bara av medlemsbidragen")
  void utan_uppgift() {
    assertThat(buffert(Map.of(), 2031)).isEqualTo(Belopp.kronor(200_000));
  }

  @Test
  @DisplayName("säger ordningen något annat för året gäller det, på öret när")
  void med_uppgift() {
    Map<Integer, BigDecimal> procent =
        Map.of(2031, BigDecimal.valueOf(25), 2032, BigDecimal.valueOf(10));
    assertThat(buffert(procent, 2031)).isEqualTo(Belopp.kronor(250_000));
    assertThat(buffert(procent, 2032)).as("100,5 öre avrundas uppåt").isEqualTo(new Belopp(101));
  }
}
