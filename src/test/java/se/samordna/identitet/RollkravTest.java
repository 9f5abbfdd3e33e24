package se.samordna.identitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ett sparat svar minns vilka roller handlingen krävde")
class RollkravTest {

  private final Behorig behorig = new Behorig();

  @AfterEach
  void rensa() {
    Inloggad.rensa();
  }

  private static Aktor aktor(Set<Roll> roller, Set<String> medlemmar) {
    return new Aktor("anna", "Anna", "AAA", roller, medlemmar);
  }

  @Test
  @DisplayName("bara de krav som prövades och höll, var för sig")
  void kraven() {
    Aktor da = aktor(Set.of(Roll.ADMINISTRATOR, Roll.REVISOR), Set.of());
    Inloggad.satt(da);
    Rollkrav.borja();
    assertThat(behorig.har("administrator", "forbundschef")).isTrue();
    assertThat(behorig.har("ekonom")).isFalse();
    String krav = Rollkrav.slut(da);

    assertThat(Rollkrav.uppfyllt(krav, da)).isTrue();
    assertThat(Rollkrav.uppfyllt(krav, aktor(Set.of(Roll.FORBUNDSCHEF), Set.of()))).isTrue();
    assertThat(Rollkrav.uppfyllt(krav, aktor(Set.of(Roll.REVISOR), Set.of()))).isFalse();
  }

  @Test
  @DisplayName("den som handlade för en medlem ska fortfarande höra till den")
  void medlemmen() {
    Aktor da = aktor(Set.of(Roll.SOKANDE), Set.of("lund"));
    Rollkrav.borja();
    String krav = Rollkrav.slut(da);
    assertThat(Rollkrav.uppfyllt(krav, da)).isTrue();
    assertThat(Rollkrav.uppfyllt(krav, aktor(Set.of(Roll.SOKANDE), Set.of("fk")))).isFalse();
  }

  @Test
  @DisplayName("ett svar utan krav är vars och ens som hade det")
  void utan_krav() {
    assertThat(Rollkrav.uppfyllt("", aktor(Set.of(), Set.of()))).isTrue();
  }
}
