package se.samordna.forbund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FristerTest {

  private static final LocalDate MOTE = LocalDate.parse("2023-11-27");

  private final Frister lagens = Frister.lagens();

  @Test
  @DisplayName("R16: protokollet justeras inom 14 dagar")
  void justering() {
    assertThat(lagens.justeringSenast(MOTE)).isEqualTo("2023-12-11");
  }

  @Test
  @DisplayName("R16: den som inte svarat eller justerat påminns i tid när inget annat är bestämt")
  void paminnelser() {
    assertThat(lagens.svarSenast(MOTE)).isEqualTo("2023-11-22");
    assertThat(lagens.svarPaminns(MOTE)).isEqualTo("2023-11-20");
    assertThat(lagens.justeringPaminns(lagens.justeringSenast(MOTE))).isEqualTo("2023-12-08");
  }

  @Test
  @DisplayName("R17: protokollet anslås inom 2 dagar efter justeringen")
  void anslag() {
    assertThat(lagens.anslagSenast(LocalDate.parse("2023-12-11"))).isEqualTo("2023-12-13");
  }

  @Test
  @DisplayName("R18: beslutet får överklagas i tre veckor från det sista anslaget")
  void overklagande() {
    assertThat(lagens.overklagandeTill(LocalDate.parse("2023-12-13"))).isEqualTo("2024-01-03");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "2023-11-30, 2023-12-21, en torsdag",
    "2024-01-12, 2024-02-02, en fredag",
    "2024-01-13, 2024-02-05, en lördag",
    "2024-01-14, 2024-02-05, en söndag",
    "2024-05-16, 2024-06-07, nationaldagen är en torsdag",
    "2024-05-31, 2024-06-24, midsommarafton",
    "2024-12-03, 2024-12-27, julafton",
    "2024-12-10, 2025-01-02, nyårsafton",
    "2024-03-08, 2024-04-02, långfredagen"
  })
  @DisplayName("R18: går tiden ut en helg eller en afton gäller nästa vardag (1930:173, 2 §)")
  void overklagandeHelg(LocalDate anslag, LocalDate till, String sistaDagen) {
    assertThat(lagens.overklagandeTill(anslag)).as(sistaDagen).isEqualTo(till);
  }

  @Test
  @DisplayName("R8: mandatet är fyra år från den 1 april efter valet")
  void mandat() {
    LocalDate fran = lagens.mandatFran(2022);
    assertThat(fran).isEqualTo("2023-04-01");
    assertThat(lagens.mandatTill(fran)).isEqualTo("2027-03-31");
  }

  @Test
  @DisplayName("R33: lagens tider ligger i daterad ordning och kan vara andra")
  void annanOrdning() {
    Frister andra =
        new Frister(
            Optional.of(10),
            Optional.of(3),
            Optional.of(28),
            Optional.of(14),
            Optional.of(5),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(8),
            Optional.of(1),
            Optional.of(4),
            Optional.of(2),
            Optional.of(MonthDay.of(1, 1)));
    assertThat(andra.justeringSenast(MOTE)).isEqualTo("2023-12-07");
    assertThat(andra.anslagSenast(MOTE)).isEqualTo("2023-11-30");
    assertThat(andra.overklagandeTill(MOTE)).as("inte juldagen").isEqualTo("2023-12-27");
    assertThat(andra.kallelseSenast(MOTE)).isEqualTo("2023-11-13");
    assertThat(andra.handlingarSenast(MOTE)).isEqualTo("2023-11-22");
    assertThat(andra.svarSenast(MOTE)).isEqualTo("2023-11-19");
    assertThat(andra.svarPaminns(MOTE)).isEqualTo("2023-11-18");
    assertThat(andra.justeringPaminns(LocalDate.parse("2023-12-07"))).isEqualTo("2023-12-03");
    assertThat(andra.mandatTill(andra.mandatFran(2022))).isEqualTo("2024-12-31");
  }
}
