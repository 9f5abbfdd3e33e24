package se.samordna.forbund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R12: styrelsens platser finns kvar när ingen har dem")
class PlatsantalTest {

  private static final Mandatperiod PERIOD =
      new Mandatperiod(LocalDate.of(2023, 4, 1), LocalDate.of(2027, 3, 31));
  private static final LocalDate DAG = LocalDate.of(2025, 1, 10);
  private static final List<Medlem> MEDLEMMAR =
      List.of(medlem("a", Optional.empty()), medlem("b", Optional.empty()));

  @Test
  @DisplayName("den som lämnat efterlämnar en vakant plats, från dagen efter")
  void lamnat() {
    List<Plats> rader = List.of(rad("a", "2023-04-01", "2024-12-31"), rad("b", "2023-04-01", ""));
    assertThat(vakanta(rader, DAG)).containsExactly("a");
    assertThat(vakanta(rader, LocalDate.of(2024, 12, 31))).isEmpty();
  }

  @Test
  @DisplayName("en efterträdare fyller platsen, och två platser för en medlem räknas var för sig")
  void eftertradare() {
    assertThat(
            vakanta(List.of(rad("a", "2023-04-01", "2024-06-30"), rad("a", "2024-07-01", "")), DAG))
        .isEmpty();
    assertThat(
            vakanta(
                List.of(
                    rad("a", "2023-04-01", "2024-06-30"),
                    rad("a", "2023-04-01", "2024-06-30"),
                    rad("a", "2024-09-01", "")),
                DAG))
        .containsExactly("a");
    assertThat(
            vakanta(
                List.of(rad("a", "2023-04-01", "2024-06-30"), rad("a", "2023-04-01", "2024-08-31")),
                DAG))
        .containsExactly("a", "a");
  }

  @Test
  @DisplayName("ingen utsedd till den nya perioden: platsen från den gamla är vakant")
  void nyPeriod() {
    List<Plats> rader = List.of(rad("a", "2019-04-01", "2023-03-31"), rad("b", "2023-04-01", ""));
    assertThat(vakanta(rader, DAG)).containsExactly("a");
  }

  @Test
  @DisplayName("en dag då en lämnar över till nästa är de två på en plats")
  void overlamnad() {
    assertThat(
            vakanta(List.of(rad("a", "2023-04-01", "2024-05-10"), rad("a", "2024-05-10", "")), DAG))
        .isEmpty();
  }

  @Test
  @DisplayName("förra periodens fler platser räknas inte när den nya har börjat med färre")
  void farrePlatser() {
    assertThat(
            vakanta(
                List.of(
                    rad("a", "2019-04-01", "2023-03-31"),
                    rad("a", "2019-04-01", "2023-03-31"),
                    rad("a", "2023-04-01", "")),
                DAG))
        .isEmpty();
  }

  @Test
  @DisplayName("en plats som togs tillbaka innan den började, eller börjar senare, räknas inte")
  void aldrigBorjat() {
    assertThat(vakanta(List.of(rad("a", "2024-07-01", "2024-06-30")), DAG)).isEmpty();
    assertThat(vakanta(List.of(rad("a", "2025-07-01", "")), DAG)).isEmpty();
  }

  @Test
  @DisplayName("R25: den som inte längre är medlem har inga platser")
  void uttradd() {
    List<Plats> rader = List.of(rad("a", "2023-04-01", "2024-12-31"));
    assertThat(
            new Platsantal(rader, Map.of(), PERIOD)
                .vakanta(List.of(medlem("a", Optional.of(LocalDate.of(2024, 12, 31)))), DAG))
        .isEmpty();
  }

  @Test
  @DisplayName("R5: det som förbundsordningen säger om antalet platser går före")
  void bestamt() {
    List<Plats> rader = List.of(rad("a", "2023-04-01", "2024-12-31"), rad("a", "2023-04-01", ""));
    assertThat(medOrdning(rader, Map.of("a", 1))).isEmpty();
    assertThat(medOrdning(rader, Map.of("a", 3, "b", 1))).containsExactly("a", "a", "b");
  }

  private static List<String> medOrdning(List<Plats> rader, Map<String, Integer> bestamt) {
    return new Platsantal(rader, bestamt, PERIOD)
        .vakanta(MEDLEMMAR, DAG).stream().map(Plats::medlem).toList();
  }

  private static List<String> vakanta(List<Plats> rader, LocalDate dag) {
    List<Plats> vakanta = new Platsantal(rader, Map.of(), PERIOD).vakanta(MEDLEMMAR, dag);
    assertThat(vakanta).allMatch(Plats::arVakant);
    assertThat(new ArrayList<>(vakanta)).doesNotHaveDuplicates();
    return vakanta.stream().map(Plats::medlem).toList();
  }

  private static Medlem medlem(String kod, Optional<LocalDate> till) {
    return new Medlem(
        kod, kod, Medlem.Part.KOMMUN, Medlem.Finansiar.KOMMUN, LocalDate.of(2015, 1, 1), till);
  }

  private static Plats rad(String medlem, String fran, String till) {
    return new Plats(
        UUID.randomUUID(),
        Organ.STYRELSE,
        medlem,
        Plats.Slag.LEDAMOT,
        "n" + medlem,
        "Namn",
        Plats.Uppdrag.INGET,
        1,
        LocalDate.parse(fran),
        Optional.of(till).filter(t -> !t.isEmpty()).map(LocalDate::parse));
  }
}
