package se.samordna.gemensam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("En dag läses så som folk skriver den, eller inte alls")
class DagtolkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-15",
        "2024-1-15",
        "20240115",
        "240115",
        "24-01-15",
        "2024/01/15",
        "2024.1.15",
        "2024 01 15",
        "2024\u201301\u201315",
        "15/1 2024",
        "15/1-24",
        "15/1/2024",
        "15/1-2024",
        "15/01/24",
        "15 / 1 2024",
        "15/1, 2024",
        "15/1 \u201924",
        "15.1.2024",
        "15.01.2024",
        "15. 1. 2024",
        "15.1.24",
        "15-1-2024",
        "15-01-2024",
        "15 1 2024",
        "15 jan 2024",
        "15 jan. 2024",
        "15 Jan 24",
        "15 januari 2024",
        "15 JANUARI 2024",
        "den 15 januari 2024",
        "15:e januari 2024",
        "15e januari, 2024",
        "måndag 15 januari 2024",
        "mån 15 jan 2024",
        "måndagen den 15 januari 2024",
        "15-jan-2024",
        "15 january 2024",
        "January 15, 2024",
        "Jan 15th 2024",
        "2024 jan 15",
        " 2024-01-15 ",
        "\u00a015/1\u00a02024",
        "2024-01-15T00:00",
        "2024-01-15 00:00:00",
        "２０２４-０１-１５",
        "\u200b2024-01-15",
        "15 januari 2024."
      })
  @DisplayName("på alla vanliga sätt är det samma dag")
  void samma_dag(String skrivet) {
    assertThat(Dagtolk.tolka(skrivet)).contains(LocalDate.of(2024, 1, 15));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-1-5", "5/1 2024", "240105", "5 jan 2024", "5.1.2024", "2024-01-5", "5/1-24"})
  @DisplayName("också utan inledande nollor")
  void utan_nollor(String skrivet) {
    assertThat(Dagtolk.tolka(skrivet)).contains(LocalDate.of(2024, 1, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "15/1",
        "jan",
        "januari 2024",
        "2024",
        "2024-01",
        "31/2 2024",
        "30 februari 2024",
        "2023-02-29",
        "1/15/2024",
        "2024-13-01",
        "0/1 2024",
        "15 jann 2024",
        "15 juli-aug 2024",
        "i morgon",
        "v. 3",
        "45306",
        "15-1-24",
        "2024-01-15 14:30",
        "202401155",
        "15/1 2024 eller 16/1"
      })
  @DisplayName("det som inte är en dag gissas aldrig till en")
  void ingen_dag(String skrivet) {
    assertThat(Dagtolk.tolka(skrivet)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mars",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december"
      })
  @DisplayName("månadernas namn, hela och förkortade")
  void manader(String manad) {
    assertThat(Dagtolk.tolka("3 " + manad + " 2025"))
        .isPresent()
        .isEqualTo(Dagtolk.tolka("3 " + manad.substring(0, 3) + ". 2025"));
  }
}
