package se.samordna.gemensam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Allmänna helgdagar")
class HelgdagarTest {

  @ParameterizedTest
  @CsvSource({
    "2019-04-21",
    "2020-04-12",
    "2023-04-09",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2030-04-21",
    "2038-04-25",
    "2049-04-18",
    "2076-04-19"
  })
  @DisplayName("påskdagen")
  void pask(LocalDate dag) {
    assertThat(Helgdagar.paskdagen(dag.getYear())).isEqualTo(dag);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01,nyårsdagen",
    "2024-01-06,trettondedag jul",
    "2024-03-29,långfredagen",
    "2024-04-01,annandag påsk",
    "2024-05-01,första maj",
    "2024-05-09,Kristi himmelsfärdsdag",
    "2024-05-19,pingstdagen",
    "2024-06-06,nationaldagen",
    "2024-06-21,midsommarafton",
    "2024-06-22,midsommardagen",
    "2024-11-02,alla helgons dag",
    "2024-12-24,julafton",
    "2024-12-26,annandag jul",
    "2024-12-31,nyårsafton",
    "2024-11-09,lördag",
    "2024-11-10,söndag"
  })
  @DisplayName("har namn")
  void namn(LocalDate dag, String namn) {
    assertThat(Helgdagar.ledig(dag).map(Mening::toString)).contains(namn);
  }

  @Test
  @DisplayName("en vanlig onsdag är en arbetsdag, och en helg har en före sig och en efter")
  void arbetsdag() {
    assertThat(Helgdagar.arbetsdag(LocalDate.of(2024, 11, 6))).isTrue();
    assertThat(Helgdagar.senastArbetsdag(LocalDate.of(2024, 4, 1)))
        .isEqualTo(LocalDate.of(2024, 3, 28));
    assertThat(Helgdagar.tidigastArbetsdag(LocalDate.of(2024, 3, 29)))
        .isEqualTo(LocalDate.of(2024, 4, 2));
    assertThat(Helgdagar.tidigastArbetsdag(LocalDate.of(2024, 4, 2)))
        .isEqualTo(LocalDate.of(2024, 4, 2));
  }
}
