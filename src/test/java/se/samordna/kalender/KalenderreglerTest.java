package se.samordna.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.mote.Moteslag.BEREDNING;
import static se.samordna.mote.Moteslag.PRESIDIUM;
import static se.samordna.mote.Moteslag.SAMRAD;
import static se.samordna.mote.Moteslag.STYRELSE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.forbund.Ordning;
import se.samordna.gemensam.Klocka;
import se.samordna.mote.Moteslag;

@DisplayName("De mjuka reglerna för årsplanen varnar och hindrar inget")
class KalenderreglerTest {

  private static final LocalDate IDAG = LocalDate.of(2024, 1, 10);

  /** Det bokade, som det byggs upp i ett prov. */
  private static final class Plan {
    private final List<Mote> moten = new ArrayList<>();
    private final List<PlaneratMote> planerade = new ArrayList<>();
    private final Map<UUID, Set<String>> kallade = new HashMap<>();

    Plan med(Moteslag slag, String dag) {
      return med(slag, dag, "13:00", false, false, "alla");
    }

    Plan budget(String dag, boolean offentligt) {
      return med(STYRELSE, dag, "13:00", true, offentligt, "alla");
    }

    Plan med(
        Moteslag slag,
        String dag,
        String tid,
        boolean budget,
        boolean offentligt,
        String... personer) {
      LocalDate d = LocalDate.parse(dag);
      UUID id = UUID.randomUUID();
      kallade.put(id, Set.of(personer));
      moten.add(
          new Mote(
              id,
              d.atTime(LocalTime.parse(tid)).atZone(Klocka.STOCKHOLM).toInstant(),
              d,
              "Stadshuset",
              slag,
              offentligt,
              budget,
              false,
              false,
              Optional.empty(),
              "",
              1,
              0,
              1,
              IDAG.atStartOfDay(Klocka.STOCKHOLM).toInstant()));
      return this;
    }

    Plan planerad(int manad, boolean budget) {
      planerade.add(
          new PlaneratMote(UUID.randomUUID(), 2024, Optional.of(manad), STYRELSE, budget, "", 1));
      return this;
    }

    Kalenderlage lage() {
      return new Kalenderlage(
          IDAG,
          2024,
          Ordning.lagens().tider(),
          Ordning.lagens().budgetSenast(2025),
          moten,
          planerade,
          kallade);
    }

    List<String> koder() {
      return Kalenderregler.prova(lage()).stream().map(Kalendervarning::kod).toList();
    }
  }

  private static Plan plan() {
    return new Plan();
  }

  @Test
  @DisplayName("presidiet möts ungefär en vecka före varje styrelse")
  void presidium() {
    assertThat(plan().med(STYRELSE, "2024-03-14").koder()).contains("presidium_saknas");
    for (String dag : List.of("2024-03-04", "2024-03-07", "2024-03-08")) {
      assertThat(plan().med(STYRELSE, "2024-03-14").med(PRESIDIUM, dag).koder())
          .as(dag)
          .doesNotContain("presidium_saknas");
    }
    assertThat(plan().med(STYRELSE, "2024-03-14").med(PRESIDIUM, "2024-03-12").koder())
        .contains("presidium_saknas");
  }

  @Test
  @DisplayName("beredningen möts en till två veckor före styrelsen")
  void beredning() {
    for (String dag : List.of("2024-02-29", "2024-03-07")) {
      assertThat(plan().med(STYRELSE, "2024-03-14").med(BEREDNING, dag).koder())
          .as(dag)
          .doesNotContain("beredning_saknas");
    }
    for (String dag : List.of("2024-02-28", "2024-03-08")) {
      assertThat(plan().med(STYRELSE, "2024-03-14").med(BEREDNING, dag).koder())
          .as(dag)
          .contains("beredning_saknas");
    }
  }

  @Test
  @DisplayName("R20: ett budgetsammanträde senast 30 november, offentligt, med samråd före")
  void budget() {
    assertThat(plan().koder()).containsExactly("budgetmote_saknas");
    assertThat(plan().planerad(11, true).koder()).containsExactly("budgetmote_saknas");
    Plan bra = plan().med(SAMRAD, "2024-10-03").budget("2024-11-14", true);
    assertThat(bra.koder())
        .doesNotContain(
            "budgetmote_saknas", "budgetmote_sent", "budgetmote_inte_offentligt", "samrad_saknas");
    assertThat(plan().budget("2024-11-14", false).koder())
        .contains("budgetmote_inte_offentligt", "samrad_saknas");
    assertThat(plan().budget("2024-12-05", true).koder()).contains("budgetmote_sent");
    assertThat(plan().med(SAMRAD, "2024-11-20").budget("2024-11-14", true).koder())
        .contains("samrad_saknas");
  }

  @Test
  @DisplayName("inga möten på lördag, söndag eller helgdag")
  void lediga() {
    assertThat(plan().med(SAMRAD, "2024-05-09").koder()).contains("ledig_dag");
    assertThat(plan().med(SAMRAD, "2024-05-11").koder()).contains("ledig_dag");
    assertThat(plan().med(SAMRAD, "2024-05-08").koder()).doesNotContain("ledig_dag");
  }

  @Test
  @DisplayName(
      "kallelsens och handlingarnas sista dag på en helgdag ger den sista arbetsdagen före")
  void fristdagar() {
    // Tio dagar före torsdagen den 11 april är annandag påsk.
    assertThat(Kalenderregler.prova(plan().med(STYRELSE, "2024-04-11").lage()))
        .filteredOn(v -> v.kod().equals("kallelse_ledig_dag"))
        .singleElement()
        .satisfies(v -> assertThat(v.text()).contains("annandag påsk", "senast 2024-03-28"));
    assertThat(plan().med(STYRELSE, "2024-04-13").koder()).contains("handlingar_ledig_dag");
  }

  @Test
  @DisplayName("samma person i två möten samtidigt")
  void krock() {
    assertThat(
            plan()
                .med(STYRELSE, "2024-03-14", "13:00", false, false, "anna", "bo")
                .med(BEREDNING, "2024-03-14", "14:30", false, false, "anna")
                .koder())
        .contains("krock");
    assertThat(
            plan()
                .med(STYRELSE, "2024-03-14", "13:00", false, false, "anna")
                .med(BEREDNING, "2024-03-14", "14:30", false, false, "bo")
                .koder())
        .doesNotContain("krock");
    assertThat(
            plan()
                .med(STYRELSE, "2024-03-14", "13:00", false, false, "anna")
                .med(BEREDNING, "2024-03-14", "15:00", false, false, "anna")
                .koder())
        .doesNotContain("krock");
  }

  @Test
  @DisplayName("en krock för en enda person sägs om en, inte om flera")
  void krockForEn() {
    assertThat(
            Kalenderregler.prova(
                plan()
                    .med(STYRELSE, "2024-03-14", "13:00", false, false, "anna", "bo")
                    .med(BEREDNING, "2024-03-14", "14:30", false, false, "anna")
                    .lage()))
        .filteredOn(v -> v.kod().equals("krock"))
        .singleElement()
        .satisfies(v -> assertThat(v.text()).startsWith("En person är kallad till två möten"));
  }

  @Test
  @DisplayName("det som redan varit varnas det inte för")
  void forflutet() {
    assertThat(plan().med(STYRELSE, "2024-01-06").koder()).containsExactly("budgetmote_saknas");
  }

  @Test
  @DisplayName("föreslagna möten ligger på arbetsdagar och gör att reglerna hålls")
  void forslag() {
    Plan plan = plan().med(STYRELSE, "2024-04-08").med(STYRELSE, "2024-06-13");
    List<Motesforslag> forslag = Motesforslag.av(plan.lage());
    assertThat(forslag).hasSize(4);
    forslag.forEach(f -> plan.med(f.slag(), f.dag().toString()));
    assertThat(plan.koder()).doesNotContain("presidium_saknas", "beredning_saknas", "ledig_dag");
    assertThat(Motesforslag.av(plan.lage())).isEmpty();
  }
}
