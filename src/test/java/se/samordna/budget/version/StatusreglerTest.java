package se.samordna.budget.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordna.gemensam.Hinder;
import se.samordna.plan.Budgetversion.Status;

@DisplayName("En versions väg före beslutet (R20)")
class StatusreglerTest {

  private static String kod(String fran, Beredningssteg till, String skal, boolean pagaende) {
    return Statusregler.prova(
            new Statusregler.Flytt(Beredningssteg.av(Status.av(fran)), till, skal, pagaende))
        .map(Hinder::kod)
        .orElse("ja");
  }

  @ParameterizedTest(name = "{0} till {1} med skälet {2}: {3}")
  @CsvSource({
    "utkast, SAMRAD, '', ja",
    "samrad, FORSLAG, '', ja",
    "utkast, FORSLAG, '', fel_ordning",
    "samrad, SAMRAD, '', oforandrad_status",
    "forslag, SAMRAD, '', skal_saknas",
    "forslag, SAMRAD, '  ', skal_saknas",
    "forslag, SAMRAD, '\u200b', skal_saknas",
    "forslag, SAMRAD, Räknefel, ja",
    "forslag, UTKAST, Räknefel, ja",
    "samrad, UTKAST, Räknefel, ja",
    "faststalld, UTKAST, Räknefel, redan_beslutad",
    "reviderad, FORSLAG, Räknefel, redan_beslutad"
  })
  @DisplayName("framåt ett steg i taget, bakåt med ett skäl, aldrig när den är beslutad")
  void vagen(String fran, Beredningssteg till, String skal, String kod) {
    assertThat(kod(fran, till, skal, false)).isEqualTo(kod);
  }

  @Test
  @DisplayName("en version på en öppen punkt går inte tillbaka förrän punkten är avgjord")
  void pa_listan() {
    assertThat(kod("forslag", Beredningssteg.UTKAST, "Räknefel", true)).isEqualTo("star_pa_listan");
    assertThat(Statusregler.mojliga(Beredningssteg.av(Status.FORSLAG), true)).isEmpty();
    assertThat(Statusregler.mojliga(Beredningssteg.av(Status.FORSLAG), false))
        .containsExactly(Beredningssteg.UTKAST, Beredningssteg.SAMRAD);
    assertThat(Statusregler.mojliga(Optional.empty(), false)).isEmpty();
  }
}
