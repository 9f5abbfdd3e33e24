package se.samordna.ansokan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.ansokan.Ansokan.Budgetrad;

@DisplayName("Skillnaden mellan två versioner av en ansökan")
class VersionsskillnadTest {

  @Test
  @DisplayName("är tom när inget är ändrat")
  void tom() {
    assertThat(Versionsskillnad.av(Exempel.hel(), Exempel.hel()).arTom()).isTrue();
  }

  @Test
  @DisplayName("är varje ändrat fält med det gamla och det nya, i formulärets ordning")
  void falt_for_falt() {
    Ansokan nu =
        Exempel.med(f -> f.put("risker", "").put("syfte", "Nytt.").put("slut", "2032-06-30"));
    assertThat(Versionsskillnad.av(Exempel.hel(), nu).andringar())
        .extracting(a -> a.falt() + " " + a.fore() + " " + a.efter())
        .containsExactly(
            "syfte [" + Exempel.hel().text(Fritext.SYFTE) + "] [Nytt.]",
            "slut [2031-12-31] [" + LocalDate.of(2032, 6, 30) + "]",
            "risker [" + Exempel.hel().text(Fritext.RISKER) + "] []");
  }

  @Test
  @DisplayName("är i en lista bara raderna som tagits bort och kommit till, också dubbletter")
  void rader() {
    Budgetrad kvar = new Budgetrad(2030, "Lön", 100_00L);
    Budgetrad bort = new Budgetrad(2030, "Resor", 10_00L);
    Budgetrad ny = new Budgetrad(2031, "Lön", 50_00L);
    assertThat(
            Versionsskillnad.av(
                    Exempel.medPengar(List.of(kvar, kvar, bort), List.of()),
                    Exempel.medPengar(List.of(kvar, ny), List.of()))
                .andringar())
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.falt()).isEqualTo("budget");
              assertThat(a.fore()).isEqualTo(List.of(kvar, bort));
              assertThat(a.efter()).isEqualTo(List.of(ny));
            });
  }
}
