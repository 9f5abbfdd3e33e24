package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Tolkningsval;

@DisplayName("Budgetfiler som riktiga kalkylprogram skriver dem")
class BudgetfilfallTest extends Budgetfilprov {

  static Innehall fall(String namn) {
    try (InputStream in = BudgetfilfallTest.class.getResourceAsStream("/fall/" + namn)) {
      return new Innehall(in.readAllBytes());
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"00-vanlig.xlsx", "01-ar-som-datum.xlsx", "14-stored-datadescriptor.xlsx"})
  @DisplayName("samma blad, skrivet på olika sätt")
  void sammaBlad(String fil) {
    assertThat(rader(last(fall(fil)))).isEqualTo(VANLIG);
    assertThat(noter(last(fall(fil)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "05-dold-rad.xlsx,dold rad",
    "53-dold-kolumn.xlsx,dold kolumn läses inte: B",
    "06-dolt-blad-med-fler-tal.xlsx,dolt blad"
  })
  @DisplayName("det dolda läses inte, och det sägs")
  void dolt(String fil, String not) {
    Langform form = last(fall(fil));

    assertThat(rader(form))
        .isEqualTo(
            fil.startsWith("05")
                ? VANLIG.stream().filter(r -> !r.contains("Resor")).toList()
                : VANLIG);
    assertThat(noter(form)).singleElement().asString().contains(not);
  }

  @ParameterizedTest
  @ValueSource(strings = {"03-formel-utan-sparat-varde.xlsx", "56-ett-ar-formel-utan-varde.xlsx"})
  @DisplayName("en formel utan sparat värde nekas med sin cell")
  void formel(String fil) {
    Hinder hinder = nej(las(fall(fil), Tolkningsval.INGET.medEnhet("kr")));

    assertThat(hinder.kod()).isEqualTo("formel_utan_varde");
    assertThat(hinder.text()).containsPattern("[BC]11");
  }

  @Test
  @DisplayName("tusental genom talformatet och tkr i titeln är kronor, en gång")
  void tkr() {
    assertThat(rader(last(fall("07-tkr-genom-talformat.xlsx")))).isEqualTo(VANLIG);
    assertThat(
            nej(las(fall("07-tkr-genom-talformat.xlsx"), Tolkningsval.INGET.medEnhet("kr"))).text())
        .contains("tusental");
  }

  @Test
  @DisplayName("en webbsida som heter xlsx sägs vara en webbsida")
  void html() {
    assertThat(nej(las(fall("10-html-som-xls.xlsx"), Tolkningsval.INGET)).text())
        .contains("webbsida (html)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"34b-lang-macroman.csv", "43-utf8-dubbelkodad.csv", "44-latin-delkodad.csv"})
  @DisplayName("bokstäverna i csv blir rätt")
  void bokstaver(String fil) {
    Langform form = last(fall(fil));

    assertThat(rader(form)).contains("2031 insats Väg in beviljad 172960");
    if (fil.startsWith("44")) {
      assertThat(rader(form)).contains("2031 kostnad Möten  100");
    }
    if (!fil.startsWith("34")) {
      assertThat(noter(form)).singleElement().asString().contains("egna bokstäver");
    }
  }
}
