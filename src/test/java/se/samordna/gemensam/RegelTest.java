package se.samordna.gemensam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("En regel prövar ett läge och ger ett hinder eller inget")
class RegelTest {

  private static final Regel<Integer> JAMNT =
      new Regel<>("R1", "udda", tal -> tal % 2 != 0, tal -> Mening.ordagrant(tal + " är udda"));

  private static Hinder.Slag slag(Regel<Integer> regel) {
    return regel.prova(1).orElseThrow().slag();
  }

  @Test
  @DisplayName("hålls regeln finns inget hinder; bryts den sägs kod och mening")
  void provas() {
    assertThat(JAMNT.prova(2)).isEmpty();
    assertThat(JAMNT.prova(3)).contains(Hinder.regel("udda", "3 är udda"));
  }

  @Test
  @DisplayName("hindrets slag är regelns: 422, 409, 403, eller det hinder som getts")
  void slagen() {
    Mening nej = Mening.ordagrant("nej");
    assertThat(slag(JAMNT)).isEqualTo(Hinder.Slag.REGEL);
    assertThat(slag(Regel.krock("", "k", t -> true, t -> nej))).isEqualTo(Hinder.Slag.KROCK);
    assertThat(slag(Regel.roll("", "r", t -> true, t -> nej))).isEqualTo(Hinder.Slag.ROLL);
    assertThat(slag(Regel.med("", "m", t -> Optional.of(nej)))).isEqualTo(Hinder.Slag.REGEL);
    Regel<Integer> fast = Regel.fast("", t -> true, Hinder.inaktuellVersion());
    assertThat(slag(fast)).isEqualTo(Hinder.Slag.KROCK);
    assertThat(fast.kod()).as("koden är hindrets").isEqualTo("inaktuell_version");
  }

  @Test
  @DisplayName("det första hindret sägs, och reglerna efter det prövas inte")
  void forsta() {
    Regel<Object> provasInte =
        new Regel<>(
            "",
            "sist",
            o -> {
              throw new AssertionError("prövades fast en regel före den bröts");
            },
            o -> Mening.ordagrant(""));
    assertThat(Regel.forsta(List.of(JAMNT, provasInte), 1)).map(Hinder::kod).contains("udda");
    assertThat(Regel.forsta(List.of(JAMNT), 2)).isEmpty();
  }
}
