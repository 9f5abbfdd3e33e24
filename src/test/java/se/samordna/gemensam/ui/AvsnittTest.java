package se.samordna.gemensam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ett avsnitt med en tabell")
class AvsnittTest {

  @Test
  @DisplayName("Rubriken står en gång: samma beskrivning hörs bara i en skärmläsare")
  void sammaOrdSynsEnGang() {
    assertThat(html("Specifikation", "Specifikation"))
        .contains("<caption class=\"dold-text\">Specifikation</caption>");
  }

  @Test
  @DisplayName("En beskrivning som säger något mer än rubriken syns")
  void annatOrdSyns() {
    assertThat(html("Pengar", "Belopp per stadium och år"))
        .contains("<caption>Belopp per stadium och år</caption>");
  }

  private static String html(String rubrik, String beskrivning) {
    return new Avsnitt(rubrik, new Tabell(beskrivning).kolumn("År")).getElement().getOuterHTML();
  }
}
