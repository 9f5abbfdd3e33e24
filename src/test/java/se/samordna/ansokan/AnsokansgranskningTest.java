package se.samordna.ansokan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.ansokan.Ansokan.Budgetrad;
import se.samordna.gemensam.Hinder.Faltfel;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("F25: formen på en ansökan")
class AnsokansgranskningTest {

  private static final Set<String> MEDLEMMAR = Set.of("vellinge", "region", "fk", "af", "burlov");

  private static List<String> fel(Ansokan ansokan) {
    return Ansokansgranskning.av(
            ansokan, MEDLEMMAR, (person, medlem) -> person.contains("." + medlem + "."))
        .fel()
        .stream()
        .map(f -> f.falt() + " " + f.kod())
        .toList();
  }

  private static List<String> fel(UnaryOperator<ObjectNode> andring) {
    return fel(Exempel.med(andring));
  }

  @Test
  @DisplayName("ett halvt utkast går att spara")
  void halvt_utkast_gar_att_spara() {
    assertThat(fel(Ansokan.tom(""))).isEmpty();
    assertThat(fel(Exempel.hel())).isEmpty();
  }

  @Test
  @DisplayName("en miljon tecken nekas på sitt fält")
  void en_miljon_tecken() {
    assertThat(fel(f -> f.put("bakgrund", "x".repeat(1_000_000))))
        .containsExactly("bakgrund for_lang");
  }

  @Test
  @DisplayName("ensamma surrogat och styrtecken nekas, radbrytning går bra i text")
  void surrogat_och_styrtecken() {
    assertThat(fel(f -> f.put("syfte", "a\uD800b"))).containsExactly("syfte otillatet_tecken");
    assertThat(fel(f -> f.put("syfte", "a\u0000b"))).containsExactly("syfte otillatet_tecken");
    assertThat(fel(f -> f.put("syfte", "rad ett\nrad två"))).isEmpty();
    assertThat(fel(f -> f.put("rubrik", "rad ett\nrad två"))).containsExactly("rubrik radbrytning");
  }

  @Test
  @DisplayName("negativa och orimliga belopp nekas")
  void belopp() {
    assertThat(fel(Exempel.medPengar(List.of(new Budgetrad(2030, "Lön", -1)), List.of())))
        .containsExactly("budget[0].beloppOre negativt_belopp");
    assertThat(
            fel(Exempel.medPengar(List.of(new Budgetrad(2030, "Lön", Long.MAX_VALUE)), List.of())))
        .containsExactly("budget[0].beloppOre for_stort_belopp");
  }

  @Test
  @DisplayName("år utanför start och slut, och slut före start, nekas")
  void tider() {
    assertThat(fel(Exempel.medPengar(List.of(new Budgetrad(2035, "Lön", 1)), List.of())))
        .containsExactly("budget[0].ar utanfor_tiden");
    assertThat(fel(f -> f.put("slut", "2029-12-31"))).contains("slut slut_fore_start");
  }

  @Test
  @DisplayName("okänd medlem, okänd kontakt, okänd roll och upprepad part nekas")
  void parter() {
    assertThat(fel(Exempel.medParter(Exempel.part("malmo", "huvudman"))))
        .containsExactly("parter[0].medlem okand_medlem");
    assertThat(fel(Exempel.medParter(new Ansokan.Part("fk", "sokande.af.prov", "huvudman"))))
        .containsExactly("parter[0].kontakt okand_kontakt");
    assertThat(fel(Exempel.medParter(Exempel.part("fk", "chef"))))
        .containsExactly("parter[0].roll okant_varde");
    assertThat(
            fel(Exempel.medParter(Exempel.part("fk", "huvudman"), Exempel.part("fk", "deltagare"))))
        .containsExactly("parter upprepad_part");
  }

  @Test
  @DisplayName("alla fel sägs på en gång, med text som säger vad man ska göra")
  void alla_fel_pa_en_gang() {
    List<Faltfel> fel =
        Ansokansgranskning.av(
                Exempel.med(f -> f.put("insatstyp", "semester").put("niva", "hög")),
                MEDLEMMAR,
                (p, m) -> true)
            .fel();
    assertThat(fel).hasSize(2).allSatisfy(f -> assertThat(f.text()).startsWith("Välj"));
  }
}
