package se.samordna.sammantrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.mote.Utfall;
import se.samordna.narvaro.Narvarande;
import se.samordna.narvaro.Tjanstgoring;
import se.samordna.narvaro.Upprop;

/**
 * Tusentals slumpade möten mot en modell som bara räknar: vem som tjänstgör, om styrelsen är
 * beslutsför och vad rösterna ger. Ett fel skriver ut sitt frö.
 */
@DisplayName("Slumpade möten stämmer med en enkelt skriven modell")
class MotesmodellTest {

  private static final int MOTEN = 5_000;
  private static final int FLEST_MEDLEMMAR = 9;

  /** Ett möte: platser, uppropade och jäv på punkten. */
  private record Mote(long fro, List<Plats> platser, List<Narvarande> uppropade, Set<String> jav) {

    Tjanstgoring tjanstgoring() {
      return new Upprop(platser, uppropade).utan(jav);
    }

    Optional<Narvarande> har(String person) {
      return uppropade.stream()
          .filter(n -> n.person().equals(person) && !jav.contains(person))
          .findFirst();
    }

    boolean vill(String person) {
      return har(person).filter(Narvarande::tjanstgor).isPresent();
    }

    List<Plats> ledamoter(String medlem) {
      return avSlag(Plats.Slag.LEDAMOT, medlem);
    }

    List<Plats> ersattare(String medlem) {
      return avSlag(Plats.Slag.ERSATTARE, medlem);
    }

    private List<Plats> avSlag(Plats.Slag slag, String medlem) {
      return platser.stream()
          .filter(p -> p.slag() == slag && p.medlem().equals(medlem))
          .sorted((a, b) -> Integer.compare(a.ordning(), b.ordning()))
          .toList();
    }

    List<String> medlemmar() {
      return platser.stream().map(Plats::medlem).distinct().toList();
    }
  }

  @Test
  @DisplayName("R7, R12, R15: så många tjänstgör per medlem som det finns platser och folk till")
  void antalet() {
    moten(false)
        .forEach(
            m -> {
              int vantat =
                  m.medlemmar().stream().mapToInt(medlem -> tjanstgorandeFor(m, medlem)).sum();
              Tjanstgoring t = m.tjanstgoring();
              assertThat(t.tjanster()).as("frö %s", m.fro()).hasSize(vantat);
              long platser =
                  m.platser().stream().filter(p -> p.slag() == Plats.Slag.LEDAMOT).count();
              assertThat(t.beslutsfor())
                  .as("R12: mer än hälften av %s platser, frö %s", platser, m.fro())
                  .isEqualTo(vantat > platser / 2.0);
            });
  }

  /**
   * Ledamöterna som är här och utan jäv, och sedan så många ersättare som det finns platser för.
   */
  private static int tjanstgorandeFor(Mote m, String medlem) {
    int platser = m.ledamoter(medlem).size();
    long ledamoter =
        m.ledamoter(medlem).stream().filter(p -> m.har(p.anvandare()).isPresent()).count();
    long ersattare = m.ersattare(medlem).stream().filter(p -> m.vill(p.anvandare())).count();
    return (int) Math.min(platser, ledamoter + ersattare);
  }

  @Test
  @DisplayName(
      "R15: ingen med jäv, ingen som är borta och ingen två gånger, på vems plats det än är")
  void personerna() {
    moten(true)
        .forEach(
            m -> {
              Tjanstgoring t = m.tjanstgoring();
              assertThat(t.personer()).as("frö %s", m.fro()).doesNotHaveDuplicates();
              assertThat(t.personer())
                  .as("frö %s", m.fro())
                  .allMatch(p -> m.har(p).isPresent() && !m.jav().contains(p));
              assertThat(t.tjanster().stream().map(Tjanstgoring.Tjanst::plats))
                  .as("frö %s", m.fro())
                  .doesNotHaveDuplicates();
            });
  }

  @Test
  @DisplayName(
      "R7: ersättaren gäller samma medlem, och ingen som stod före och var beredd förbigås")
  void ordningen() {
    moten(false)
        .forEach(
            m ->
                m.tjanstgoring().tjanster().stream()
                    .filter(Tjanstgoring.Tjanst::arErsattare)
                    .forEach(t -> ingenForbigangen(m, t)));
  }

  private static void ingenForbigangen(Mote m, Tjanstgoring.Tjanst tjanst) {
    List<Plats> ordning = m.ersattare(tjanst.plats().medlem());
    List<String> personer = ordning.stream().map(Plats::anvandare).toList();
    assertThat(personer).as("samma medlem, frö %s", m.fro()).contains(tjanst.person());
    List<String> fore = personer.subList(0, personer.indexOf(tjanst.person()));
    Tjanstgoring t = m.tjanstgoring();
    assertThat(fore.stream().filter(m::vill))
        .as("de som stod före tjänstgör också, frö %s", m.fro())
        .allMatch(t::tjanstgor);
    assertThat(m.vill(tjanst.plats().anvandare()))
        .as("ledamoten tjänstgör hellre själv, frö %s", m.fro())
        .isFalse();
  }

  @Test
  @DisplayName("R12: den som kommer gör aldrig styrelsen mindre beslutsför")
  void fler_ar_aldrig_farre() {
    moten(true)
        .forEach(
            m -> {
              List<String> borta =
                  m.platser().stream()
                      .map(Plats::anvandare)
                      .filter(p -> !p.isEmpty())
                      .filter(p -> m.uppropade().stream().noneMatch(n -> n.person().equals(p)))
                      .distinct()
                      .toList();
              int forut = m.tjanstgoring().tjanster().size();
              borta.forEach(
                  p -> {
                    List<Narvarande> fler = new ArrayList<>(m.uppropade());
                    fler.add(Provstyrelse.narvarande(p, true));
                    assertThat(
                            new Mote(m.fro(), m.platser(), fler, m.jav())
                                .tjanstgoring()
                                .tjanster()
                                .size())
                        .as("%s kommer, frö %s", p, m.fro())
                        .isGreaterThanOrEqualTo(forut);
                  });
            });
  }

  @Test
  @DisplayName("R13: enkel majoritet med utslagsröst, och kvalificerad majoritet av avgivna röster")
  void rosterna() {
    Random slump = new Random(13);
    for (int nr = 0; nr < 4 * MOTEN; nr++) {
      int antal = 1 + slump.nextInt(15);
      List<Rostning> roster =
          IntStream.range(0, antal)
              .mapToObj(i -> new Rostning("p" + i, Rostning.Rost.values()[slump.nextInt(3)]))
              .toList();
      int procent = 51 + slump.nextInt(50);
      Votering v = new Votering(Utfall.BIFALL, "p0", roster);
      assertThat(v.resultat(Majoritet.ENKEL)).as("%s", roster).isEqualTo(enkel(roster));
      assertThat(v.resultat(Majoritet.kvalificerad(procent)) == Votering.Resultat.ANTAGET)
          .as("%s procent av %s", procent, roster)
          .isEqualTo(kvalificerad(roster, procent));
    }
  }

  private static Votering.Resultat enkel(List<Rostning> roster) {
    int over = 0;
    for (Rostning r : roster) {
      over += r.rost() == Rostning.Rost.JA ? 1 : r.rost() == Rostning.Rost.NEJ ? -1 : 0;
    }
    if (over != 0) {
      return over > 0 ? Votering.Resultat.ANTAGET : Votering.Resultat.FALLET;
    }
    return switch (roster.getFirst().rost()) {
      case JA -> Votering.Resultat.ANTAGET;
      case NEJ -> Votering.Resultat.FALLET;
      case AVSTAR -> Votering.Resultat.OAVGJORT;
    };
  }

  private static boolean kvalificerad(List<Rostning> roster, int procent) {
    double ja = 0;
    double avgivna = 0;
    for (Rostning r : roster) {
      ja += r.rost() == Rostning.Rost.JA ? 1 : 0;
      avgivna += r.rost() == Rostning.Rost.AVSTAR ? 0 : 1;
    }
    return avgivna > 0 && 100 * ja >= procent * avgivna;
  }

  private static Stream<Mote> moten(boolean flereplatser) {
    return IntStream.range(0, MOTEN).mapToObj(fro -> mote(fro, flereplatser));
  }

  /**
   * @param flereplatser en person kan ha platser för flera medlemmar
   */
  private static Mote mote(long fro, boolean flereplatser) {
    Random slump = new Random(fro);
    List<Plats> platser = new ArrayList<>();
    List<String> personer = new ArrayList<>();
    int medlemmar = 1 + slump.nextInt(FLEST_MEDLEMMAR);
    for (int m = 0; m < medlemmar; m++) {
      int ledamoter = 1 + slump.nextInt(3);
      int ersattare = slump.nextInt(4);
      for (int nr = 0; nr < ledamoter; nr++) {
        // R12: en vakant plats är kvar, och medlemmens ersättare går in på den.
        platser.add(
            slump.nextInt(5) == 0
                ? Plats.vakant("m" + m, nr, LocalDate.of(2024, 3, 1))
                : plats("m" + m, Plats.Slag.LEDAMOT, ny(personer, flereplatser, slump), nr));
      }
      for (int nr = 0; nr < ersattare; nr++) {
        platser.add(plats("m" + m, Plats.Slag.ERSATTARE, ny(personer, flereplatser, slump), nr));
      }
    }
    List<Narvarande> uppropade = new ArrayList<>();
    Set<String> jav = new HashSet<>();
    for (String person : new HashSet<>(personer)) {
      if (slump.nextInt(4) > 0) {
        uppropade.add(Provstyrelse.narvarande(person, slump.nextInt(4) > 0));
      }
      if (slump.nextInt(8) == 0) {
        jav.add(person);
      }
    }
    return new Mote(fro, platser, uppropade, jav);
  }

  private static String ny(List<String> personer, boolean flereplatser, Random slump) {
    String person =
        flereplatser && !personer.isEmpty() && slump.nextInt(6) == 0
            ? personer.get(slump.nextInt(personer.size()))
            : "p" + personer.size();
    personer.add(person);
    return person;
  }

  private static Plats plats(String medlem, Plats.Slag slag, String person, int ordning) {
    return new Plats(
        UUID.randomUUID(),
        Organ.STYRELSE,
        medlem,
        slag,
        person,
        "Namn " + person,
        Plats.Uppdrag.INGET,
        ordning,
        LocalDate.of(2023, 4, 1),
        Optional.empty());
  }
}
