package se.samordna.forbund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("R3: finansiärernas andelar är tillsammans hela bidraget")
class BidragsandelarTest {

  private static Optional<Hinder> prova(String andelar) {
    Ordning ordning =
        JsonMapper.builder()
            .build()
            .readValue("{\"bidragsandelar\":" + andelar + "}", Ordning.class);
    return Ordningsgranskning.granska(ordning, LocalDate.of(2024, 1, 1), List.of())
            instanceof Svar.Nej<Ordning>(Hinder nej)
        ? Optional.of(nej)
        : Optional.empty();
  }

  @ParameterizedTest
  @CsvSource({"50,25,25,true", "40,30,30,true", "100,0,0,true", "50,25,15,false", "50,25,26,false"})
  @DisplayName("summan är 100, varken mer eller mindre")
  void summan(int stat, int region, int kommun, boolean gar) {
    Optional<Hinder> nej =
        prova("{\"stat\":%d,\"region\":%d,\"kommun\":%d}".formatted(stat, region, kommun));
    assertThat(nej.isEmpty()).isEqualTo(gar);
    nej.ifPresent(
        n -> assertThat(n.fel()).extracting(Hinder.Faltfel::kod).containsExactly("fel_summa"));
  }

  @Test
  @DisplayName("en utelämnad finansiär, en tom karta och en medlem i stället för finansiären nekas")
  void andra_fel() {
    assertThat(prova("{\"stat\":50,\"region\":25}")).isPresent();
    assertThat(prova("{}")).isPresent();
    assertThat(prova("{\"fk\":25,\"af\":25,\"region\":25,\"kommun\":25}"))
        .hasValueSatisfying(
            n -> assertThat(n.fel()).extracting(Hinder.Faltfel::kod).contains("okant_varde"));
  }
}
