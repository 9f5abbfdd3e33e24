package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.inlasning.Langform;

@DisplayName("Bokstäverna i ett budgetblad: rätt, eller en fråga med raden")
class BokstaverIBudgetbladTest extends Budgetfilprov {

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"VÃ¤g in", "VÃƒÂ¤g in", "V├ñg in"})
  @DisplayName("dubbelt kodade namn i ett blad läses rätt, och det sägs")
  void dubbeltIBlad(String namn) {
    Langform form = las(blad(b -> b.getRow(7).getCell(0).setCellValue(namn))).varde();

    assertThat(rader(form)).isEqualTo(VANLIG);
    assertThat(fragor(form)).anyMatch(f -> f.contains("egna bokstäver: rad 8 (”Väg”)"));
  }

  @Test
  @DisplayName("en dubbelt kodad rubrik är fortfarande rubriken")
  void dubbelRubrik() {
    Langform form =
        las(blad(
                b -> {
                  b.getRow(3).getCell(0).setCellValue("IntÃ¤kter");
                  b.getRow(5).getCell(0).setCellValue("Summa\nintÃ¤kter");
                }))
            .varde();

    assertThat(rader(form)).contains("2031 intakt Medlemsbidrag medlemsbidrag 4000000");
  }

  @Test
  @DisplayName("trasiga bokstäver i ett blad nekas med raden, och ett annat tecken nämns")
  void trasigtIBlad() {
    Hinder hinder = nej(blad(b -> b.getRow(7).getCell(0).setCellValue("V\ufffdg in")));

    assertThat(hinder.kod()).isEqualTo("trasiga_bokstaver");
    assertThat(hinder.fel()).extracting(Hinder.Faltfel::falt).containsExactly("rad 8");
    assertThat(fragor(las(blad(b -> b.getRow(7).getCell(0).setCellValue("V?g in"))).varde()))
        .anyMatch(f -> f.contains("ska vara en bokstav: rad 8 (”V?g”)"));
  }

  @Test
  @DisplayName("flera stycken i en cell flyttar inte raden som nämns, och filen läses")
  void styckenICeller() {
    Innehall fil =
        blad(
            b -> {
              b.getRow(0).getCell(0).setCellValue("Budget\nför\nförbundet\n(kr)");
              b.getRow(7).getCell(0).setCellValue("V?g in");
              b.getRow(13).getCell(0).setCellValue("Resultat\n(r?tt)");
            });
    assertThat(fragor(las(fil).varde()))
        .anyMatch(f -> f.contains("rad 8 (”V?g”)") && f.contains("rad 14 (”r?tt”)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "&auml;", "=C3=A4", "%C3%A4", "\\u00e4"})
  @DisplayName("ett annat tecken i bokstavens ställe i en csv läses inte tyst")
  void iBokstavensStalle(String tecken) {
    Innehall fil =
        csv("ar,slag,rad,belopp_kr\n2031,kostnad,V" + tecken + "gar,5\n2031,kostnad,Hyra,7\n");
    assertThat(fragor(las(fil).varde())).anyMatch(f -> f.contains("ska vara en bokstav: rad 2"));
  }
}
