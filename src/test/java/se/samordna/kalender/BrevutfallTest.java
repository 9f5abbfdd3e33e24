package se.samordna.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.kalender.besked.Brevlage;
import se.samordna.kalender.besked.Brevlage.Status;
import se.samordna.kalender.besked.Brevutfall;
import se.samordna.kalender.besked.Motesbesked;

@DisplayName("Kallelsen är skickad bara när breven gick")
class BrevutfallTest {

  private static final String KALLELSEN = "kallelse:1";

  private static Brevlage brev(String handelse, Status status) {
    return new Brevlage(
        UUID.randomUUID(),
        Motesbesked.Slag.KALLELSE,
        handelse,
        "x",
        "X",
        1,
        status,
        Optional.empty(),
        "",
        Instant.EPOCH,
        Optional.empty(),
        "",
        "",
        false);
  }

  private static Brevutfall utfall(Status... lagen) {
    List<Brevlage> brev = Arrays.stream(lagen).map(s -> brev(KALLELSEN, s)).toList();
    return Brevutfall.av(brev, KALLELSEN);
  }

  @Test
  @DisplayName("när alla är sända eller på väg")
  void gick() {
    assertThat(utfall(Status.SANT, Status.VANTAR).gick()).isTrue();
    assertThat(utfall(Status.SANT, Status.UTGATT).gick()).isTrue();
  }

  @Test
  @DisplayName("inte när ingen e-posttjänst finns, någon saknar adress eller inga brev skrevs")
  void gick_inte() {
    assertThat(utfall(Status.INGEN_TJANST, Status.INGEN_TJANST))
        .isEqualTo(new Brevutfall(0, 0, 2, 0, 0))
        .matches(b -> !b.gick());
    assertThat(utfall(Status.SANT, Status.INGEN_ADRESS).gick()).isFalse();
    assertThat(utfall(Status.SANT, Status.MISSLYCKAT).gick()).isFalse();
    assertThat(utfall().gick()).isFalse();
  }

  @Test
  @DisplayName("en annan kallelses brev räknas inte")
  void en_annan() {
    assertThat(Brevutfall.av(List.of(brev("kallelse:12", Status.INGEN_TJANST)), KALLELSEN))
        .isEqualTo(new Brevutfall(0, 0, 0, 0, 0));
  }
}
