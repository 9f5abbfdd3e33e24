package se.samordna.sammantrade.pagaende;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Regel;
import se.samordna.narvaro.Narvarande;
import se.samordna.narvaro.Upprop;

@DisplayName("Vem som deltar på en punkt")
class DeltagandereglerTest {

  private static final List<Plats> PLATSER =
      List.of(
          plats("m1", Plats.Slag.LEDAMOT, "l1"),
          plats("m1", Plats.Slag.ERSATTARE, "e1"),
          plats("m2", Plats.Slag.LEDAMOT, "l2"),
          plats("m3", Plats.Slag.LEDAMOT, "l3"));

  private static Plats plats(String medlem, Plats.Slag slag, String person) {
    return new Plats(
        UUID.randomUUID(),
        Organ.STYRELSE,
        medlem,
        slag,
        person,
        person,
        Plats.Uppdrag.INGET,
        1,
        LocalDate.of(2023, 4, 1),
        Optional.empty());
  }

  private static Deltaganderegler.Lage lage(String person, Set<String> javiga, String... har) {
    Upprop upprop =
        new Upprop(
            PLATSER,
            new ArrayList<>(
                Stream.of(har).map(p -> new Narvarande(p, Narvarande.Satt.RUM, true)).toList()));
    return new Deltaganderegler.Lage(person, javiga, upprop.utan(javiga));
  }

  private static String kod(List<Regel<Deltaganderegler.Lage>> regler, Deltaganderegler.Lage lage) {
    return Deltaganderegler.prova(regler, lage).map(Hinder::kod).orElse("går");
  }

  @Test
  @DisplayName("R13: den som tjänstgör röstar; en ersättare bara när hon gått in")
  void rosta() {
    assertThat(kod(Deltaganderegler.ROSTA, lage("l1", Set.of(), "l1", "l2", "e1")))
        .isEqualTo("går");
    assertThat(kod(Deltaganderegler.ROSTA, lage("e1", Set.of(), "l1", "l2", "e1")))
        .isEqualTo("saknar_rostratt");
    assertThat(kod(Deltaganderegler.ROSTA, lage("e1", Set.of("l1"), "l1", "l2", "e1")))
        .isEqualTo("går");
    assertThat(kod(Deltaganderegler.ROSTA, lage("l3", Set.of(), "l1", "l2")))
        .as("den som gått")
        .isEqualTo("saknar_rostratt");
  }

  @Test
  @DisplayName("R15: den som har jäv varken yrkar eller röstar")
  void jav() {
    Deltaganderegler.Lage l1 = lage("l1", Set.of("l1"), "l1", "l2", "l3");
    assertThat(kod(Deltaganderegler.ROSTA, l1)).isEqualTo("jav");
    assertThat(kod(Deltaganderegler.YRKA, l1)).isEqualTo("jav");
    assertThat(kod(Deltaganderegler.OPPNA, l1)).isEqualTo("jav");
  }

  @Test
  @DisplayName("R16: bara den som tjänstgör yrkar")
  void yrka() {
    assertThat(kod(Deltaganderegler.YRKA, lage("l2", Set.of(), "l1", "l2"))).isEqualTo("går");
    assertThat(kod(Deltaganderegler.YRKA, lage("e1", Set.of(), "l1", "l2", "e1")))
        .isEqualTo("tjanstgor_inte");
  }

  @Test
  @DisplayName("R12: en omröstning öppnas bara när styrelsen är beslutsför på punkten")
  void oppna() {
    assertThat(kod(Deltaganderegler.OPPNA, lage("l1", Set.of(), "l1", "l2"))).isEqualTo("går");
    assertThat(kod(Deltaganderegler.OPPNA, lage("l1", Set.of("l2"), "l1", "l2")))
        .isEqualTo("inte_beslutsfor");
  }

  @Test
  @DisplayName("R14: bara den som deltog i beslutet reserverar sig")
  void reservation() {
    Optional<ReservationStore.Fattat> fattat =
        Optional.of(new ReservationStore.Fattat(UUID.randomUUID(), Set.of("l1", "e1")));
    assertThat(reservera(fattat, "e1")).isEqualTo("går");
    assertThat(reservera(fattat, "l2")).isEqualTo("deltog_inte");
    assertThat(reservera(Optional.empty(), "l1")).isEqualTo("inget_beslut");
  }

  private static String reservera(Optional<ReservationStore.Fattat> fattat, String person) {
    return ReservationService.prova(fattat, person)
            instanceof se.samordna.gemensam.Svar.Nej<?>(Hinder h)
        ? h.kod()
        : "går";
  }
}
