package se.samordna.bud.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F17: en sida som inte nås lägger inget på hög, och läses om när den är tillbaka")
class OmlasningTest {

  private final Queue<Runnable> senare = new ArrayDeque<>();
  private boolean nas = true;
  private int lasta;
  private final Omlasning omlasning = new Omlasning(() -> nas, () -> lasta++, senare::add);

  private void budOchLasning() {
    omlasning.begar();
    omlasning.borjar();
  }

  @Test
  @DisplayName("den som nås läser om vid varje bud, och tätt på varandra en gång")
  void nas() {
    omlasning.begar();
    omlasning.begar();
    assertThat(lasta).isEqualTo(1);
    omlasning.borjar();
    budOchLasning();
    assertThat(lasta).isEqualTo(2);
  }

  @Test
  @DisplayName("tusen bud medan datorn sover är ett försök i taget, och en läsning efteråt")
  void sover() {
    nas = false;
    for (int i = 0; i < 1000; i++) {
      omlasning.begar();
      assertThat(senare).hasSize(1);
      senare.remove().run();
    }
    assertThat(lasta).isZero();
    nas = true;
    senare.remove().run();
    assertThat(lasta).isEqualTo(1);
    assertThat(senare).isEmpty();
  }

  @Test
  @DisplayName("en stängd vy försöker inte mer")
  void stangd() {
    nas = false;
    omlasning.begar();
    omlasning.slut();
    nas = true;
    senare.remove().run();
    assertThat(lasta).isZero();
    assertThat(senare).isEmpty();
  }
}
