package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Innehall;

@DisplayName("Enheten i ett budgetblad: kronor, tusental och miljoner, eller en fråga")
class EnhetIBudgetbladTest extends Budgetfilprov {

  /** Bladet med titeln, och beloppen delade så många gånger. */
  private static Innehall delat(String titel, double delare) {
    return delat(titel, delare, b -> {});
  }

  private static Innehall delat(String titel, double delare, Consumer<XSSFSheet> andra) {
    return blad(
        b -> {
          b.getRow(0).getCell(0).setCellValue(titel);
          for (int r : new int[] {4, 5, 7, 8, 10, 11, 12, 13}) {
            b.getRow(r)
                .getCell(1)
                .setCellValue(b.getRow(r).getCell(1).getNumericCellValue() / delare);
          }
          andra.accept(b);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budget i miljoner kronor",
        "Budget (mn kr)",
        "Budget, milj. kr",
        "Budget i mnkr",
        "Budget, SEK million"
      })
  @DisplayName("miljoner i titeln frågas, hur de än skrivs, och blir inte kronor")
  void miljoner(String titel) {
    assertThat(nej(delat(titel, 1e6)).text()).contains("miljoner kronor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Belopp i tusen kr",
        "Budget i 1000 kr",
        "Budget (1 000 kr)",
        "Budget, 1 000-tals kronor"
      })
  @DisplayName("tusental i titeln, hur de än skrivs, blir inte kronor")
  void tusental(String titel) {
    assertThat(rader(las(delat(titel, 1e3)).varde()))
        .contains("2031 intakt Medlemsbidrag medlemsbidrag 4000000");
  }

  @Test
  @DisplayName("ett belopp eller m.m. i titeln är ingen enhet i sig")
  void kronorAndaSagt() {
    assertThat(rader(las(delat("Budget för insatser m.m. (kr)", 1)).varde())).isEqualTo(VANLIG);
    assertThat(rader(las(delat("Budget (kr), avgift 1 000 kr", 1)).varde())).isEqualTo(VANLIG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mnkr", "mn kr", "mkr", "miljoner"})
  @DisplayName("ett talformat som skriver miljoner efter talet läses så som bladet visar det")
  void miljonerIFormatet(String enhet) {
    Innehall fil =
        delat(
            "Budget för förbundet",
            1e6,
            b -> format(b, "0.000000\" " + enhet + "\"", 4, 5, 7, 8, 10, 11, 12, 13));
    assertThat(rader(las(fil).varde())).isEqualTo(VANLIG);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {"#,##0,|4,5|några belopp", "0.0,,|4,5,7,8,10,11,12,13|miljoner"})
  @DisplayName("ett format som delar några belopp, eller alla till miljoner, frågas")
  void skalat(String format, String rader, String ord) {
    int[] nummer = List.of(rader.split(",", -1)).stream().mapToInt(Integer::parseInt).toArray();
    assertThat(nej(blad(b -> format(b, format, nummer))).text()).contains(ord);
  }
}
