package se.samordna.ansokan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordna.gemensam.Mening;

@DisplayName("Ansökans fria texter")
class FritextTest {

  private static final List<Locale> SPRAKEN = List.of(Locale.of("sv"), Locale.ENGLISH);

  @ParameterizedTest
  @EnumSource(Fritext.class)
  @DisplayName("har namn och hjälp på båda språken, och krävs den så sägs vad man ska göra")
  void texterna(Fritext fri) {
    Mening brist = Mening.av("brist_" + fri.kod() + "_saknas");
    for (Locale sprak : SPRAKEN) {
      assertThat(fri.namn().pa(sprak)).isNotBlank();
      assertThat(fri.hjalp().pa(sprak)).matches(".+[.?]");
      if (fri.kravs()) {
        assertThat(brist.pa(sprak)).endsWith(".");
      }
    }
    assertThat(brist.finns()).isEqualTo(fri.kravs());
  }

  @Test
  @DisplayName("står alla i ett avsnitt, och är alla fält i ansökan")
  void alla() {
    assertThat(Arrays.stream(Fritext.Avsnitt.values()).flatMap(a -> a.texter().stream()))
        .containsExactly(Fritext.values());
    for (Fritext fri : Fritext.values()) {
      Ansokan skriven = Ansokan.tom("").andra().med(fri, "Ord.").klar();
      assertThat(skriven.text(fri)).isEqualTo("Ord.");
      assertThat(Versionsskillnad.av(Ansokan.tom(""), skriven).andringar())
          .extracting(Versionsskillnad.Andring::falt)
          .containsExactly(fri.kod());
      assertThat(Fritext.av(fri.kod())).contains(fri);
    }
  }

  @Test
  @DisplayName("varje fält har sitt eget namn")
  void namnen() {
    assertThat(Falt.ALLA).extracting(Falt::namn).doesNotHaveDuplicates();
  }
}
