package se.samordna.uppgift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ett jobb blir en ny uppgift")
class LagesregelTest {

  private static Arendelage.Lage lage(boolean oppet, int varv) {
    return new Arendelage.Lage("Ärendet", oppet, varv, "lund", Optional.empty());
  }

  @Test
  @DisplayName("när ärendet är öppet och i samma varv")
  void samma_varv() {
    assertThat(Lagesregel.avvisa(3, lage(true, 3))).isEmpty();
  }

  @Test
  @DisplayName("aldrig när ärendet är stängt: ett återkallat ärende väcks inte (F7)")
  void stangt() {
    assertThat(Lagesregel.avvisa(3, lage(false, 3))).contains("ärendet är stängt");
  }

  @Test
  @DisplayName("aldrig när ärendet gått vidare: ett sent jobb känns igen på varvet")
  void sent() {
    assertThat(Lagesregel.avvisa(2, lage(true, 3)))
        .hasValueSatisfying(s -> assertThat(s).contains("passerat"));
  }

  @Test
  @DisplayName("aldrig när motorn är före en återläst databas; det syns som avvikelse (F14)")
  void motorn_fore() {
    assertThat(Lagesregel.avvisa(4, lage(true, 3)))
        .hasValueSatisfying(s -> assertThat(s).contains("före databasen"));
  }
}
