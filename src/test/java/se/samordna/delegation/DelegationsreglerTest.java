package se.samordna.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

@DisplayName("R10: delegation ges till en person eller en tjänsteman, för en grupp av ärenden")
class DelegationsreglerTest {

  private static final LocalDate FRAN = LocalDate.parse("2023-01-01");
  private static final LocalDate TILL = LocalDate.parse("2023-12-31");
  private static final LocalDate DAG = LocalDate.parse("2023-06-01");
  private static final long GRANS = 50_000_00L;

  private final Aktor chef =
      new Aktor("chef", "Förbundschefen", "BKSV", Set.of(Roll.FORBUNDSCHEF), Set.of());
  private final Aktor ledamot =
      new Aktor("ledamot", "Ledamot", "BKSV", Set.of(Roll.STYRELSE), Set.of("burlov"));

  @Test
  @DisplayName("tjänstemannen beslutar genom sin roll, ingen annan")
  void roll() {
    Delegation d = delegation(Mottagare.roll(Roll.FORBUNDSCHEF));
    assertThat(prova(d, chef, DAG, true)).isEqualTo("går");
    assertThat(prova(d, ledamot, DAG, true)).isEqualTo("inte_delegerat_till_dig");
  }

  @Test
  @DisplayName("den förtroendevalda beslutar så länge hon har sin plats")
  void person() {
    Delegation d = delegation(Mottagare.person("ledamot"));
    assertThat(prova(d, ledamot, DAG, true)).isEqualTo("går");
    assertThat(prova(d, ledamot, DAG, false)).isEqualTo("saknar_plats");
    assertThat(prova(d, chef, DAG, true)).isEqualTo("inte_delegerat_till_dig");
  }

  @Test
  @DisplayName("delegationen gäller från sin första dag till och med sin sista")
  void tiden() {
    Delegation d = delegation(Mottagare.roll(Roll.FORBUNDSCHEF));
    assertThat(prova(d, chef, FRAN.minusDays(1), true)).isEqualTo("delegationen_galler_inte");
    assertThat(prova(d, chef, FRAN, true)).isEqualTo("går");
    assertThat(prova(d, chef, TILL, true)).isEqualTo("går");
    assertThat(prova(d, chef, TILL.plusDays(1), true)).isEqualTo("delegationen_galler_inte");
  }

  @Test
  @DisplayName("beloppsgränsen gäller till och med gränsen")
  void gransen() {
    Delegation d = delegation(Mottagare.roll(Roll.FORBUNDSCHEF));
    assertThat(provaKostnad(d, GRANS, Optional.of("Kansli"))).isEqualTo("går");
    assertThat(provaKostnad(d, GRANS + 1, Optional.of("Kansli"))).isEqualTo("over_beloppsgransen");
  }

  @Test
  @DisplayName("R22: det som kostar säger vilken rad som betalar, aldrig medel till insatser")
  void finansiering() {
    Delegation d = delegation(Mottagare.roll(Roll.FORBUNDSCHEF));
    assertThat(provaKostnad(d, 1, Optional.empty())).isEqualTo("okand_budgetrad");
  }

  @Test
  @DisplayName("gränsen sägs i förbundets enhet: kronor eller tusental, aldrig båda")
  void enheten() {
    assertThat(over("kr").text()).contains("gräns, 50\u00a0000\u00a0kr.").doesNotContain("tkr");
    assertThat(over("tkr").text()).contains("gräns, 50\u00a0tkr.");
  }

  private Hinder over(String enhet) {
    return Delegationsregler.prova(
            new Delegationsregler.Lage(
                delegation(Mottagare.roll(Roll.FORBUNDSCHEF)),
                chef,
                DAG,
                true,
                Optional.of(
                    new NyttDelegationsbeslut.Betalning(2023, GRANS + 1, UUID.randomUUID())),
                Optional.of("Kansli"),
                enhet))
        .orElseThrow();
  }

  private static Delegation delegation(Mottagare mottagare) {
    return new Delegation(
        UUID.randomUUID(),
        1,
        "Inköp till kansliet",
        mottagare,
        Optional.of(new Belopp(GRANS)),
        "",
        "§ 12",
        FRAN,
        Optional.of(TILL),
        Optional.empty(),
        1);
  }

  private String provaKostnad(Delegation d, long ore, Optional<String> rad) {
    return kod(
        new Delegationsregler.Lage(
            d,
            chef,
            DAG,
            true,
            Optional.of(new NyttDelegationsbeslut.Betalning(2023, ore, UUID.randomUUID())),
            rad,
            "kr"));
  }

  private static String prova(Delegation d, Aktor aktor, LocalDate dag, boolean harPlats) {
    return kod(
        new Delegationsregler.Lage(
            d, aktor, dag, harPlats, Optional.empty(), Optional.empty(), "kr"));
  }

  private static String kod(Delegationsregler.Lage lage) {
    return Delegationsregler.prova(lage).map(Hinder::kod).orElse("går");
  }
}
