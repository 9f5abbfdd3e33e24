package se.samordna.narvaro;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.narvaro.Narvarande.Satt;
import se.samordna.narvaro.Narvarohandelse.Slag;

@DisplayName("R16: vem som kom och gick, minut för minut")
class NarvaroreglerTest {

  private static final LocalDate DAG = LocalDate.of(2024, 3, 1);
  private static final Instant TIO = Instant.parse("2024-03-01T09:00:00Z");
  private static final Instant ELVA = TIO.plusSeconds(3600);

  private static String kod(
      Slag slag, Optional<Instant> klockslag, boolean arHar, Optional<Instant> tjanstgjorde) {
    List<Narvarohandelse> logg =
        List.of(
            new Narvarohandelse(1, "anna", Slag.KOM, Satt.RUM, TIO),
            new Narvarohandelse(2, "bo", Slag.KOM, Satt.RUM, ELVA));
    return Narvaroregler.prova(
            new Narvaroregler.Lage(DAG, ELVA, klockslag, "anna", slag, arHar, logg, tjanstgjorde))
        .map(Hinder::kod)
        .orElse("går");
  }

  private static String gick(Instant nar) {
    return kod(Slag.GICK, Optional.of(nar), true, Optional.empty());
  }

  @Test
  @DisplayName("den som är här kan gå, och komma tillbaka när hon gått")
  void kommaOchGa() {
    assertThat(gick(ELVA)).isEqualTo("går");
    assertThat(gick(TIO)).as("samma minut går").isEqualTo("går");
    assertThat(kod(Slag.KOM, Optional.of(ELVA), false, Optional.empty())).isEqualTo("går");
    assertThat(kod(Slag.KOM, Optional.of(ELVA), true, Optional.empty()))
        .isEqualTo("redan_narvarande");
    assertThat(kod(Slag.GICK, Optional.of(ELVA), false, Optional.empty()))
        .isEqualTo("inte_narvarande");
  }

  @Test
  @DisplayName("klockslaget är på sammanträdets dag och har varit")
  void klockslag() {
    assertThat(gick(ELVA.plusSeconds(60))).isEqualTo("i_framtiden");
    assertThat(gick(Instant.parse("2024-02-29T22:30:00Z")))
        .as("före midnatt i Stockholm")
        .isEqualTo("annan_dag");
    assertThat(kod(Slag.GICK, Optional.empty(), true, Optional.empty()))
        .as("ett möte som antecknas en annan dag har inget nu")
        .isEqualTo("klockslag_saknas");
  }

  @Test
  @DisplayName("ingen går innan hon kom, eller före ett beslut hon tjänstgjorde på")
  void ordning() {
    assertThat(gick(TIO.minusSeconds(60))).isEqualTo("fore_forra_handelsen");
    assertThat(
            kod(
                Slag.GICK,
                Optional.of(TIO.plusSeconds(60)),
                true,
                Optional.of(TIO.plusSeconds(120))))
        .isEqualTo("tjanstgjorde_senare");
    assertThat(
            kod(
                Slag.GICK,
                Optional.of(TIO.plusSeconds(120)),
                true,
                Optional.of(TIO.plusSeconds(120))))
        .isEqualTo("går");
  }
}
