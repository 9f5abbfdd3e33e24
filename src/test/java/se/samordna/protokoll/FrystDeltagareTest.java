package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordna.gemensam.Vardemodul;
import se.samordna.protokoll.Protokollunderlag.Deltagare;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

@DisplayName("En fryst utgåva läses och skrivs med samma ord som när den frystes")
class FrystDeltagareTest {

  /** Som programmets: en tom text är annars inget av en uppräknings värden. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new Vardemodul())
          .withCoercionConfig(
              LogicalType.Enum,
              c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
          .build();

  private static String fryst(String uppdrag) {
    return """
    {"person":"eva","namn":"Eva Chef","medlem":"","uppdrag":"%s","forLedamot":null,"narvaro":"rum"}\
    """
        .formatted(uppdrag);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"ordforande,ORDFORANDE", "vice,VICE", "ledamot,LEDAMOT", "ersattare,ERSATTARE"})
  @DisplayName("uppdraget")
  void uppdraget(String skrivet, Motesuppdrag uppdrag) {
    assertThat(JSON.readValue(fryst(skrivet), Deltagare.class).uppdrag()).isEqualTo(uppdrag);
  }

  @Test
  @DisplayName("den som bara är med står utan uppdrag")
  void utan_uppdrag() {
    Deltagare eva = JSON.readValue(fryst(""), Deltagare.class);
    assertThat(eva.uppdrag()).isEqualTo(Motesuppdrag.INGET);
    assertThat(JSON.writeValueAsString(eva)).isEqualTo(fryst(""));
  }
}
