package se.samordna.avisering.brev;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordna.gemensam.Hinder;
import se.samordna.kalender.besked.Brevlage.Status;

@DisplayName("Ett brev skickas på nytt")
class OmskickTest {

  private static final LocalDate DAG = LocalDate.of(2024, 6, 12);

  private static String kod(Omskick omskick, LocalDate idag) {
    return omskick.hinder(idag).map(Hinder::kod).orElse("");
  }

  private static Omskick brev(Status status) {
    return new Omskick(status, true, false, Optional.of(DAG), true, true);
  }

  @ParameterizedTest
  @EnumSource(names = {"SANT", "MISSLYCKAT", "INGEN_ADRESS", "INGEN_TJANST"})
  @DisplayName("när det är sänt eller inte kom fram, till och med mötets dag")
  void far(Status status) {
    assertThat(kod(brev(status), DAG)).isEmpty();
    assertThat(kod(brev(status), DAG.plusDays(1))).isEqualTo("for_sent");
  }

  @Test
  @DisplayName("inte medan det väntar, har utgått, har skickats på nytt eller har blivit fel")
  void far_inte() {
    assertThat(kod(brev(Status.VANTAR), DAG)).isEqualTo("vantar_redan");
    assertThat(kod(brev(Status.UTGATT), DAG)).isEqualTo("inaktuellt");
    assertThat(kod(new Omskick(Status.SANT, false, false, Optional.of(DAG), true, true), DAG))
        .isEqualTo("skickat_pa_nytt");
    assertThat(kod(new Omskick(Status.SANT, true, true, Optional.of(DAG), true, true), DAG))
        .isEqualTo("inaktuellt");
  }

  @Test
  @DisplayName("inte utan adress eller e-posttjänst, och det sägs var de läggs till")
  void saknas() {
    assertThat(kod(new Omskick(Status.SANT, true, false, Optional.empty(), false, true), DAG))
        .isEqualTo("ingen_adress");
    assertThat(kod(new Omskick(Status.SANT, true, false, Optional.empty(), true, false), DAG))
        .isEqualTo("ingen_eposttjanst");
  }
}
