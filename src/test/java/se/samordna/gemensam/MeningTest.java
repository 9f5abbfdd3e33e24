package se.samordna.gemensam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("En mening sägs på läsarens språk, och annars på svenska")
class MeningTest {

  private static final Pattern PLATS = Pattern.compile("\\{\\d}");

  private static ResourceBundle fil(String sprak) {
    return ResourceBundle.getBundle("texter.meningar", Locale.of(sprak));
  }

  @Test
  @DisplayName("utan skärm är den svensk, med en mening i en annan på samma språk")
  void svenska() {
    Mening mening = Mening.av("finns_inte", Mening.ordagrant("Mötet"));
    assertThat(mening).hasToString("Mötet finns inte.");
    assertThat(mening.pa(Locale.ENGLISH)).isEqualTo("Mötet does not exist.");
    assertThat(Hinder.inaktuellVersion().text()).startsWith("Någon annan");
  }

  @Test
  @DisplayName("en handling är svensk också när den som står vid skärmen läser engelska")
  void handlingen() {
    Mening mening = Mening.av("felaktig_inmatning");
    Talsprak.folj(() -> java.util.Optional.of(Locale.ENGLISH));
    try {
      assertThat(mening).hasToString("Correct the marked fields and try again.");
      assertThat(Talsprak.svenska(mening::toString)).startsWith("Rätta");
    } finally {
      Talsprak.folj(java.util.Optional::empty);
    }
  }

  @Test
  @DisplayName("klamrar och apostrofer i ett värde är bara tecken")
  void varden() {
    assertThat(Mening.av("finns_inte", "{0} '1'").pa(Locale.ENGLISH))
        .isEqualTo("{0} '1' does not exist.");
  }

  @Test
  @DisplayName("en mening som sparats på svenska sägs på läsarens språk, också en i en annan")
  void sparad() {
    SparadMening sparad = SparadMening.med("avvikelse_", "motor", "ombyggd_", "versionssteg_");
    String epok = Mening.av("avvikelse_epok", Mening.av("motor_ny"), 7).svensk();
    String steg = Mening.av("versionssteg_uppsatt").svensk();
    assertThat(sparad.text(epok)).isEqualTo("Motorn var ny eller tömd; epok 7");
    Talsprak.folj(() -> java.util.Optional.of(Locale.ENGLISH));
    try {
      assertThat(sparad.text(epok)).isEqualTo("The engine was new or emptied; epoch 7");
      assertThat(sparad.text(steg)).isEqualTo("Placed on the agenda.");
      assertThat(sparad.text("Skrivet av en människa.")).isEqualTo("Skrivet av en människa.");
    } finally {
      Talsprak.folj(java.util.Optional::empty);
    }
  }

  @ParameterizedTest
  @MethodSource("sparade")
  @DisplayName("det som sparats om brev, jobb och en dom sägs på engelska")
  void sparadPaEngelska(SparadMening kanda, Mening skriven, String engelska) {
    assertThat(kanda.som(skriven.svensk()).pa(Locale.ENGLISH)).isEqualTo(engelska);
  }

  private static Stream<Arguments> sparade() {
    SparadMening brev = SparadMening.med("brev_");
    SparadMening drift = SparadMening.med("avvikelse_", "jobb_", "motor", "ombyggd_");
    SparadMening skal = SparadMening.med("skal_upphavt", "skal_avbojt");
    return Stream.of(
        Arguments.of(
            brev,
            Mening.av("brev_nekad_adress", "550 No such user"),
            Mening.av("brev_nekad_adress", "550 No such user").pa(Locale.ENGLISH)),
        Arguments.of(
            brev, Mening.av("brev_for_sent"), Mening.av("brev_for_sent").pa(Locale.ENGLISH)),
        Arguments.of(
            drift,
            Mening.av("avvikelse_avvisad", "yttra", Mening.av("jobb_varv_passerat", 1, 2)),
            "yttra: " + Mening.av("jobb_varv_passerat", 1, 2).pa(Locale.ENGLISH)),
        Arguments.of(
            skal,
            Mening.av("skal_upphavt", "Förvaltningsrätten i Malmö", "1234-23"),
            Mening.av("skal_upphavt", "Förvaltningsrätten i Malmö", "1234-23").pa(Locale.ENGLISH)),
        Arguments.of(skal, Mening.av("skal_avbojt"), "The agreement was declined"));
  }

  @Test
  @DisplayName("varje mening finns på båda språken, med samma värden")
  void bada() {
    assertThat(fil("en").keySet()).isEqualTo(fil("sv").keySet());
    List<String> olika = new ArrayList<>();
    for (String nyckel : new TreeSet<>(fil("sv").keySet())) {
      if (!platser(fil("sv").getString(nyckel)).equals(platser(fil("en").getString(nyckel)))) {
        olika.add(nyckel);
      }
    }
    assertThat(olika).isEmpty();
  }

  private static TreeSet<String> platser(String mall) {
    return new TreeSet<>(PLATS.matcher(mall).results().map(m -> m.group()).toList());
  }
}
