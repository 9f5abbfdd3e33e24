package se.samordna.ansokan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Två skriver på samma utkast")
class SammanskrivningTest {

  private static final Ansokan BAS = Exempel.hel();

  private static Ansokan med(String falt, String text) {
    return Exempel.med(o -> o.put(falt, text));
  }

  @Test
  @DisplayName("ändrade de olika fält behålls bådas ändringar")
  void olika_falt() {
    Ansokan min = med("bakgrund", "Min bakgrund");
    Ansokan deras = med("syfte", "Deras syfte");
    Sammanskrivning samman = Sammanskrivning.av(BAS, min, deras);
    assertThat(samman.krockar()).isEmpty();
    assertThat(samman.ansokan().text(Fritext.BAKGRUND)).isEqualTo("Min bakgrund");
    assertThat(samman.ansokan().text(Fritext.SYFTE)).isEqualTo("Deras syfte");
    assertThat(samman.ansokan().mal()).isEqualTo(BAS.mal());
  }

  @Test
  @DisplayName("ändrade de samma fält olika är det en krock, där den förstas text står kvar")
  void samma_falt() {
    Sammanskrivning samman =
        Sammanskrivning.av(BAS, med("bakgrund", "Min"), med("bakgrund", "Deras"));
    assertThat(samman.krockar()).containsExactly("bakgrund");
    assertThat(samman.ansokan().text(Fritext.BAKGRUND)).isEqualTo("Min");
  }

  @Test
  @DisplayName("ändrade de samma fält lika är det ingen krock")
  void lika() {
    Sammanskrivning samman =
        Sammanskrivning.av(BAS, med("bakgrund", "Lika"), med("bakgrund", "Lika"));
    assertThat(samman.krockar()).isEmpty();
    assertThat(samman.ansokan().text(Fritext.BAKGRUND)).isEqualTo("Lika");
  }
}
