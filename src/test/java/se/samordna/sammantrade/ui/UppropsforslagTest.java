package se.samordna.sammantrade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.sammantrade.kalender.Kallelsebild;
import se.samordna.sammantrade.kalender.Kallelsebild.Personrad;
import se.samordna.sammantrade.kalender.Kallelsebild.Stolsrad;
import se.samordna.sammantrade.kalender.Kallelselage;
import se.samordna.sammantrade.kalender.Narvaroprognos;

@DisplayName("Uppropet förberett ur svaren på kallelsen")
class UppropsforslagTest {

  private static Personrad rad(String person, Kallelselage lage) {
    return new Personrad(person, person, "m", "ledamot", 1, lage, Optional.empty());
  }

  private static Uppropsforslag forslag(List<Personrad> ledamoter, Personrad... ersattare) {
    return Uppropsforslag.av(
        new Kallelsebild(
            UUID.randomUUID(),
            true,
            new Narvaroprognos(0, 0, 0, false),
            ledamoter.stream().map(l -> new Stolsrad(l, Optional.empty(), false)).toList(),
            List.of(ersattare)));
  }

  @Test
  @DisplayName("de som svarat ja är förkryssade, på distans för den som svarat så (R19)")
  void ja() {
    Uppropsforslag f =
        forslag(
            List.of(
                rad("anna", Kallelselage.KOMMER),
                rad("bo", Kallelselage.DISTANS),
                rad("cia", Kallelselage.FORHINDER),
                rad("dan", Kallelselage.OBESVARAD)));
    assertThat(f.finns()).isTrue();
    assertThat(List.of("anna", "bo", "cia", "dan").stream().filter(f::kommer))
        .containsExactly("anna", "bo");
    assertThat(List.of("anna", "bo", "cia", "dan").stream().filter(f::paDistans))
        .containsExactly("bo");
    assertThat(f.lage("cia")).contains(Kallelselage.FORHINDER);
  }

  @Test
  @DisplayName("R7: den kallade ersättaren som svarat ja är förkryssad, den i reserv är det inte")
  void ersattare() {
    Uppropsforslag f =
        forslag(
            List.of(rad("anna", Kallelselage.FORHINDER)),
            rad("eva", Kallelselage.KOMMER),
            rad("fia", Kallelselage.KALLAD),
            rad("gun", Kallelselage.RESERV));
    assertThat(List.of("anna", "eva", "fia", "gun").stream().filter(f::kommer))
        .containsExactly("eva");
  }

  @Test
  @DisplayName("när ingen har svarat finns inget förslag")
  void ingen_har_svarat() {
    assertThat(
            forslag(List.of(rad("anna", Kallelselage.OBESVARAD)), rad("gun", Kallelselage.RESERV))
                .finns())
        .isFalse();
    assertThat(Uppropsforslag.INGET.finns()).isFalse();
  }

  @Test
  @DisplayName("den som både är ledamot och ersättare räknas en gång, som ledamot")
  void bada() {
    Uppropsforslag f =
        forslag(List.of(rad("anna", Kallelselage.KOMMER)), rad("anna", Kallelselage.RESERV));
    assertThat(f.kommer("anna")).isTrue();
    assertThat(f.antal(Kallelselage.KOMMER, Kallelselage.RESERV)).isEqualTo(1);
  }
}
