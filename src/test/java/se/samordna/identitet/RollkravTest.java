package se.samordna.identitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ett sparat svar minns vilka roller handlingen krävde")
class RollkravTest {

  private final Behorig behorig = new Behorig();

  private static Aktor aktor(Set<Roll> roller, Set<String> medlemmar) {
    return new Aktor("anna", "Anna", "AAA", roller, medlemmar);
  }

  @Test
  @DisplayName("bara de krav som prövades och höll, var för sig")
  void kraven() {
    Aktor da = aktor(Set.of(Roll.ADMINISTRATOR, Roll.REVISOR), Set.of());
    Rollkrav antecknat = new Rollkrav();
    boolean chef =
        Inloggad.som(
            da,
            () ->
                antecknat.anteckna(
                    () -> !behorig.har("ekonom") && behorig.har("administrator", "forbundschef")));
    assertThat(chef).isTrue();
    assertThat(Inloggad.som(da, () -> behorig.har("revisor")))
        .as("prövat utanför arbetet")
        .isTrue();
    String krav = antecknat.text(da);

    assertThat(Rollkrav.uppfyllt(krav, da)).isTrue();
    assertThat(Rollkrav.uppfyllt(krav, aktor(Set.of(Roll.FORBUNDSCHEF), Set.of()))).isTrue();
    assertThat(Rollkrav.uppfyllt(krav, aktor(Set.of(Roll.REVISOR), Set.of()))).isFalse();
  }

  @Test
  @DisplayName("den som handlade för en medlem ska fortfarande höra till den")
  void medlemmen() {
    Aktor da = aktor(Set.of(Roll.SOKANDE), Set.of("lund"));
    String krav = new Rollkrav().text(da);
    assertThat(Rollkrav.uppfyllt(krav, da)).isTrue();
    assertThat(Rollkrav.uppfyllt(krav, aktor(Set.of(Roll.SOKANDE), Set.of("fk")))).isFalse();
  }

  @Test
  @DisplayName("ett svar utan krav är vars och ens som hade det")
  void utan_krav() {
    assertThat(Rollkrav.uppfyllt("", aktor(Set.of(), Set.of()))).isTrue();
  }
}
