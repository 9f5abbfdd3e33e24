package se.samordna.ansokan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.samordna.ansokan.Exempel.medParter;
import static se.samordna.ansokan.Exempel.part;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.ansokan.Ansokan.Budgetrad;
import se.samordna.ansokan.Ansokan.Medfinansiering;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Vad som fattas i en ansökan")
class BristreglerTest {

  private static List<String> koder(Ansokan ansokan) {
    return Bristregler.prova(ansokan, Exempel.partAv()).stream().map(Brist::kod).toList();
  }

  @Test
  @DisplayName("är ingenting när allt är ifyllt")
  void hel_ansokan_saknar_inget() {
    assertThat(koder(Exempel.hel())).isEmpty();
  }

  @Test
  @DisplayName("är i ett tomt utkast varje obligatoriskt fält, med nummer och text")
  void tomt_utkast_saknar_allt() {
    List<Brist> brister = Bristregler.prova(Ansokan.tom(""), Exempel.partAv());
    assertThat(brister)
        .extracting(Brist::falt)
        .contains(
            "rubrik",
            "insatstyp",
            "niva",
            "bakgrund",
            "malgrupp",
            "syfte",
            "mal",
            "parter",
            "start",
            "slut",
            "budget",
            "implementering",
            "risker");
    assertThat(brister).allSatisfy(b -> assertThat(b.text()).endsWith("."));
  }

  @Test
  @DisplayName("R1: målgrupp och syfte måste sägas")
  void r1_malgrupp_och_syfte() {
    Ansokan utan = Exempel.med(f -> f.put("malgrupp", " ").put("syfte", ""));
    assertThat(Bristregler.prova(utan, Exempel.partAv()))
        .extracting(Brist::regel, Brist::falt)
        .containsExactly(tuple("R1", "malgrupp"), tuple("R1", "syfte"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u200b", "\u00ad", "\u3164", " \u00a0\n"})
  @DisplayName("är också en text som bara ser ifylld ut")
  void osynlig_text_ar_tom(String osynlig) {
    Ansokan a =
        Exempel.med(f -> f.put("rubrik", osynlig).put("syfte", osynlig).put("risker", osynlig));
    assertThat(koder(a)).containsExactly("rubrik_saknas", "syfte_saknas", "risker_saknas");
  }

  @Test
  @DisplayName("R2: två kommuner är en part och räcker inte")
  void r2_tva_kommuner_ar_en_part() {
    Ansokan kommuner = medParter(part("vellinge", "huvudman"), part("burlov", "deltagare"));
    assertThat(koder(kommuner)).containsExactly("farre_an_tva_parter");
  }

  @Test
  @DisplayName("R2: Försäkringskassan och Arbetsförmedlingen är två parter och räcker")
  void r2_fk_och_af_ar_tva_parter() {
    assertThat(koder(medParter(part("fk", "huvudman"), part("af", "deltagare")))).isEmpty();
  }

  @Test
  @DisplayName("är huvudmannen när ingen eller två är utsedda")
  void exakt_en_huvudman() {
    assertThat(koder(medParter(part("vellinge", "deltagare"), part("fk", "deltagare"))))
        .containsExactly("huvudman_saknas");
    assertThat(koder(medParter(part("vellinge", "huvudman"), part("fk", "huvudman"))))
        .containsExactly("huvudman_saknas");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "matt", "utgangslage", "malvarde", "kalla"})
  @DisplayName("är ett mål där någon av de fem delarna är tom")
  void halvt_mal_raknas_inte(String del) {
    Ansokan halvt =
        Exempel.med(
            f -> {
              ((ObjectNode) f.get("mal").get(0)).put(del, "");
              return f;
            });
    assertThat(koder(halvt)).containsExactly("mal_saknas");
  }

  @Test
  @DisplayName("är inte medfinansieringen: den får vara tom, men inte större än budgeten")
  void medfinansiering_far_vara_tom() {
    List<Budgetrad> budget = List.of(new Budgetrad(2030, "Lön", 100_00L));
    assertThat(koder(Exempel.medPengar(budget, List.of()))).isEmpty();
    assertThat(
            koder(
                Exempel.medPengar(
                    budget, List.of(new Medfinansiering(2030, "Region", 100_01L, false)))))
        .containsExactly("medfinansiering_over_budget");
  }

  @Test
  @DisplayName("sökt belopp per år är budget minus medfinansiering")
  void sokt_belopp() {
    Ansokan a =
        Exempel.medPengar(
            List.of(
                new Budgetrad(2031, "Lön", 50_00L),
                new Budgetrad(2030, "Lön", 100_00L),
                new Budgetrad(2030, "Resor", 20_00L)),
            List.of(new Medfinansiering(2030, "Region", 30_00L, true)));
    assertThat(Sokt.av(a))
        .extracting(s -> s.ar() + ":" + s.belopp().ore())
        .containsExactly("2030:9000", "2031:5000");
  }
}
