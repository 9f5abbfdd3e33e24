package se.samordna.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.kalender.Kallelsesvar.DISTANS;
import static se.samordna.kalender.Kallelsesvar.FORHINDER;
import static se.samordna.kalender.Kallelsesvar.KOMMER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;

@DisplayName("R7: ersättare kallas i ordning")
class KallelseordningTest {

  private static Plats plats(String medlem, Plats.Slag slag, String person, int ordning) {
    return new Plats(
        UUID.randomUUID(),
        Organ.STYRELSE,
        medlem,
        slag,
        person,
        person,
        Plats.Uppdrag.INGET,
        ordning,
        LocalDate.of(2023, 4, 1),
        Optional.empty());
  }

  /** Tre medlemmar med en ledamot och två ersättare var. */
  private static List<Plats> styrelse() {
    List<Plats> platser = new ArrayList<>();
    for (String m : List.of("a", "b", "c")) {
      platser.add(plats(m, Plats.Slag.ERSATTARE, "e2" + m, 2));
      platser.add(plats(m, Plats.Slag.ERSATTARE, "e1" + m, 1));
      platser.add(plats(m, Plats.Slag.LEDAMOT, "l" + m, 1));
    }
    return platser;
  }

  private static Map<String, String> kallade(Map<String, Kallelsesvar> svar) {
    return Kallelseordning.av(styrelse(), svar).kallade();
  }

  @Test
  @DisplayName("ingen kallas förrän en ledamot har förhinder, och då bara för samma medlem")
  void sammaMedlem() {
    assertThat(kallade(Map.of())).isEmpty();
    assertThat(kallade(Map.of("la", KOMMER, "lb", DISTANS))).isEmpty();
    assertThat(kallade(Map.of("lb", FORHINDER))).isEqualTo(Map.of("e1b", "lb"));
  }

  @Test
  @DisplayName("har den första ersättaren förhinder kallas nästa; sedan står platsen tom")
  void nasta() {
    assertThat(kallade(Map.of("la", FORHINDER, "e1a", FORHINDER))).isEqualTo(Map.of("e2a", "la"));
    Kallelseordning ingen =
        Kallelseordning.av(styrelse(), Map.of("la", FORHINDER, "e1a", FORHINDER, "e2a", FORHINDER));
    assertThat(ingen.kallade()).isEmpty();
    assertThat(ingen.stolar().stream().filter(Kallelseordning.Stol::tom)).hasSize(1);
  }

  @Test
  @DisplayName("ändrar sig ledamoten behövs ersättaren inte, vad hon än svarat")
  void andrarSig() {
    assertThat(kallade(Map.of("la", FORHINDER, "e1a", KOMMER))).containsKey("e1a");
    assertThat(kallade(Map.of("la", KOMMER, "e1a", KOMMER))).isEmpty();
  }

  @Test
  @DisplayName("två ledamöter för samma medlem får var sin ersättare")
  void tvaLedamoter() {
    List<Plats> platser = new ArrayList<>(styrelse());
    platser.add(plats("a", Plats.Slag.LEDAMOT, "la2", 2));
    Kallelseordning ordning =
        Kallelseordning.av(platser, Map.of("la", FORHINDER, "la2", FORHINDER));
    assertThat(ordning.kallade()).isEqualTo(Map.of("e1a", "la", "e2a", "la2"));
  }

  @Test
  @DisplayName("den som har en egen ledamotsplats kallas inte som ersättare")
  void egenPlats() {
    List<Plats> platser = new ArrayList<>(styrelse());
    platser.add(plats("d", Plats.Slag.LEDAMOT, "e1a", 1));
    assertThat(Kallelseordning.av(platser, Map.of("la", FORHINDER)).kallade())
        .isEqualTo(Map.of("e2a", "la"));
  }

  @Test
  @DisplayName("R12: utsikten räknar platser där ingen sagt nej, och beslutsför är mer än hälften")
  void prognos() {
    assertThat(prognos(Map.of())).isEqualTo(new Narvaroprognos(3, 3, 0, true));
    assertThat(prognos(Map.of("la", KOMMER, "lb", FORHINDER, "e1b", DISTANS)))
        .isEqualTo(new Narvaroprognos(3, 3, 2, true));
    assertThat(
            prognos(
                Map.of(
                    "la", FORHINDER, "e1a", FORHINDER, "e2a", FORHINDER, "lb", FORHINDER, "e1b",
                    FORHINDER, "e2b", FORHINDER)))
        .isEqualTo(new Narvaroprognos(3, 1, 0, false));
  }

  @Test
  @DisplayName("R7, R12: till en vakant plats kallas ersättaren direkt, och platsen räknas")
  void vakantPlats() {
    List<Plats> platser = new ArrayList<>(styrelse());
    platser.removeIf(p -> p.anvandare().equals("la"));
    platser.add(Plats.vakant("a", 1, LocalDate.of(2025, 1, 10)));
    Kallelseordning ordning = Kallelseordning.av(platser, Map.of());
    assertThat(ordning.kallade()).isEqualTo(Map.of("e1a", ""));
    assertThat(ordning.prognos()).isEqualTo(new Narvaroprognos(3, 3, 0, true));
    assertThat(Kallelseordning.av(platser, Map.of("e1a", KOMMER)).prognos())
        .isEqualTo(new Narvaroprognos(3, 3, 1, true));
    assertThat(
            Kallelseordning.av(
                    platser,
                    Map.of(
                        "e1a", FORHINDER, "e2a", FORHINDER, "lb", FORHINDER, "e1b", FORHINDER,
                        "e2b", FORHINDER))
                .prognos())
        .as("en av tre är inte beslutsför, fast bara två platser är besatta")
        .isEqualTo(new Narvaroprognos(3, 1, 0, false));
  }

  private static Narvaroprognos prognos(Map<String, Kallelsesvar> svar) {
    return Kallelseordning.av(styrelse(), svar).prognos();
  }
}
