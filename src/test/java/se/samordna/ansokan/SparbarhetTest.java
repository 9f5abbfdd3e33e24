package se.samordna.ansokan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.ansokan.Ansokan.Budgetrad;
import se.samordna.ansokan.Ansokan.Medfinansiering;
import se.samordna.ansokan.Ansokan.Part;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Ett utkast nekas bara för det som inte går att spara")
class SparbarhetTest {

  private static List<String> nej(Ansokan ansokan) {
    return Sparbarhet.av(ansokan).fel().stream().map(f -> f.falt() + " " + f.kod()).toList();
  }

  private static List<String> nej(UnaryOperator<ObjectNode> andring) {
    return nej(Exempel.med(andring));
  }

  @Test
  @DisplayName("det som är fel ifyllt sparas: år, dagar, belopp, namn, långa texter, tomma rader")
  void fel_ifyllt_sparas() {
    assertThat(
            nej(
                Exempel.medPengar(
                    List.of(new Budgetrad(0, "", -5), new Budgetrad(1999, "a\nb", 1)),
                    List.of(new Medfinansiering(0, "", 0, false)))))
        .isEmpty();
    assertThat(nej(f -> f.put("slut", "1929-12-31").put("insatstyp", "semester"))).isEmpty();
    assertThat(nej(f -> f.put("syfte", "x".repeat(150_000)).put("rubrik", "a\nb\u000bc")))
        .isEmpty();
    assertThat(
            nej(
                Exempel.medParter(
                    new Part("", "", ""),
                    new Part("malmo", "okand", "chef"),
                    new Part("fk", "", ""))))
        .isEmpty();
  }

  @Test
  @DisplayName("det databasen inte bär nekas på sitt fält, också inne i en rad")
  void gar_inte_att_spara() {
    assertThat(nej(f -> f.put("syfte", "a\u0000b").put("risker", "a\uD800b")))
        .containsExactly("syfte otillatet_tecken", "risker otillatet_tecken");
    assertThat(nej(f -> f.put("bakgrund", "x".repeat(1_000_000))))
        .containsExactly("bakgrund for_lang");
    assertThat(
            nej(
                Exempel.medPengar(
                    List.of(new Budgetrad(2030, "a\u0000", Long.MIN_VALUE)), List.of())))
        .containsExactly("budget[0].post otillatet_tecken", "budget[0].beloppOre for_stort_belopp");
    assertThat(
            nej(
                Exempel.medPengar(
                    Collections.nCopies(1_001, new Budgetrad(2030, "a", 1)), List.of())))
        .containsExactly("budget for_manga");
  }

  @Test
  @DisplayName("tusen av de största beloppen går att räkna ihop")
  void ryms_i_en_summa() {
    Ansokan storst =
        Exempel.medPengar(
            Collections.nCopies(1_000, new Budgetrad(2030, "a", 1_000_000_000_000_000L)),
            List.of());
    assertThat(nej(storst)).isEmpty();
    assertThat(Bristregler.prova(storst, Exempel.partAv())).isEmpty();
  }

  @Test
  @DisplayName("ett fält som inte gick att spara tar inte med sig de andra")
  void resten_sparas() {
    Ansokan sparad = Exempel.hel();
    Ansokan skriven =
        Exempel.med(f -> f.put("syfte", "a\u0000b").put("risker", "Nya ord.").put("rubrik", "Ny"));
    Ansokan resten = Sammanskrivning.utom(List.of("syfte"), skriven, sparad);
    assertThat(resten.text(Fritext.SYFTE)).isEqualTo(sparad.text(Fritext.SYFTE));
    assertThat(resten.text(Fritext.RISKER)).isEqualTo("Nya ord.");
    assertThat(resten.rubrik()).isEqualTo("Ny");
  }

  @Test
  @DisplayName("rader där inget är skrivet är inga fel och följer inte med när ansökan lämnas in")
  void tomma_rader() {
    Ansokan a =
        Exempel.med(
            f -> {
              f.withArray("budget")
                  .addObject()
                  .put("ar", 1900)
                  .put("post", "\u00a0")
                  .put("beloppOre", 0);
              f.withArray("medfinansiering")
                  .addObject()
                  .put("ar", 1900)
                  .put("fran", "")
                  .put("beloppOre", 0)
                  .put("viaForbundet", true);
              f.withArray("parter")
                  .addObject()
                  .put("medlem", "")
                  .put("kontakt", "")
                  .put("roll", "deltagare");
              f.withArray("mal").addObject().put("text", "");
              return f;
            });
    assertThat(
            Ansokansgranskning.av(
                    a, java.util.Set.of("vellinge", "region"), (person, medlem) -> true)
                .fel())
        .isEmpty();
    assertThat(Bristregler.prova(a, Exempel.partAv())).isEmpty();
    assertThat(a.utanTommaRader()).isEqualTo(Exempel.hel());
  }
}
