package se.samordna.budget.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.budget.version.Medlemssamrad.Bekraftelse;
import se.samordna.budget.version.Medlemssamrad.Giltighet;
import se.samordna.forbund.Medlem;

@DisplayName("Samråd med varje medlem (R20)")
class MedlemssamradTest {

  private static final UUID FORSTA = UUID.randomUUID();
  private static final UUID ANDRA = UUID.randomUUID();
  private static final UUID SAMRAD = UUID.randomUUID();
  private static final LocalDate DAG = LocalDate.of(2023, 10, 12);
  private static final Medlem VELLINGE =
      new Medlem(
          "vellinge",
          "Vellinge kommun",
          Medlem.Part.KOMMUN,
          Medlem.Finansiar.KOMMUN,
          LocalDate.of(2000, 1, 1),
          Optional.empty());

  private static Samrad rad(UUID version, int nummer, boolean atertaget) {
    return new Samrad(
        SAMRAD,
        nummer,
        version,
        1,
        "vellinge",
        DAG,
        Samrad.Satt.MOTE,
        "Kommundirektören",
        "Bra",
        "",
        Optional.empty(),
        atertaget,
        nummer == 1 ? "" : "Fel dag",
        Instant.EPOCH,
        "ekonom");
  }

  private static Medlemssamrad om(
      List<Samrad> rader, List<Bekraftelse> bekraftade, Optional<LocalDate> beslut) {
    return new Medlemssamrad.Underlag(ANDRA, rader, bekraftade, beslut).med(VELLINGE);
  }

  private static Giltighet giltighet(Medlemssamrad m) {
    return m.samrad().getFirst().giltighet();
  }

  @Test
  @DisplayName("ett samråd om versionen räknas")
  void om_versionen() {
    Medlemssamrad m = om(List.of(rad(ANDRA, 1, false)), List.of(), Optional.empty());
    assertThat(giltighet(m)).isEqualTo(Giltighet.GALLER);
    assertThat(m.uppfyllt()).isTrue();
  }

  @Test
  @DisplayName("ett samråd om en tidigare version räknas först när någon bekräftat det")
  void om_en_tidigare() {
    List<Samrad> rader = List.of(rad(FORSTA, 1, false));
    Medlemssamrad fore = om(rader, List.of(), Optional.empty());
    Medlemssamrad efter = om(rader, List.of(new Bekraftelse(SAMRAD, 1)), Optional.empty());
    assertThat(giltighet(fore)).isEqualTo(Giltighet.OM_TIDIGARE);
    assertThat(fore.uppfyllt()).isFalse();
    assertThat(giltighet(efter)).isEqualTo(Giltighet.BEKRAFTAT);
    assertThat(efter.uppfyllt()).isTrue();
  }

  @Test
  @DisplayName("en rättad lydelse behöver bekräftas på nytt, och den förra står kvar")
  void rattat() {
    Medlemssamrad m =
        om(
            List.of(rad(FORSTA, 1, false), rad(FORSTA, 2, false)),
            List.of(new Bekraftelse(SAMRAD, 1)),
            Optional.empty());
    assertThat(giltighet(m)).isEqualTo(Giltighet.OM_TIDIGARE);
    assertThat(m.samrad().getFirst().historik()).extracting(Samrad::nummer).containsExactly(1);
  }

  @Test
  @DisplayName("ett återtaget samråd, eller ett hållet efter beslutet, räknas inte")
  void raknas_inte() {
    Medlemssamrad atertaget =
        om(List.of(rad(ANDRA, 1, false), rad(ANDRA, 2, true)), List.of(), Optional.empty());
    Medlemssamrad efter =
        om(List.of(rad(ANDRA, 1, false)), List.of(), Optional.of(DAG.minusDays(1)));
    Medlemssamrad samma_dag = om(List.of(rad(ANDRA, 1, false)), List.of(), Optional.of(DAG));
    assertThat(giltighet(atertaget)).isEqualTo(Giltighet.ATERTAGET);
    assertThat(atertaget.uppfyllt()).isFalse();
    assertThat(giltighet(efter)).isEqualTo(Giltighet.EFTER_BESLUTET);
    assertThat(efter.uppfyllt()).isFalse();
    assertThat(samma_dag.uppfyllt()).isTrue();
  }

  @Test
  @DisplayName("en medlem utan samråd saknar det, också när andra har sagt sitt")
  void saknas() {
    Medlem lund =
        new Medlem(
            "lund",
            "Lunds kommun",
            Medlem.Part.KOMMUN,
            Medlem.Finansiar.KOMMUN,
            LocalDate.of(2000, 1, 1),
            Optional.empty());
    Medlemssamrad m =
        new Medlemssamrad.Underlag(
                ANDRA, List.of(rad(ANDRA, 1, false)), List.of(), Optional.empty())
            .med(lund);
    assertThat(m.samrad()).isEmpty();
    assertThat(m.uppfyllt()).isFalse();
  }
}
