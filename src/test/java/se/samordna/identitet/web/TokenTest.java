package se.samordna.identitet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

@DisplayName("Token")
class TokenTest {

  private static Token token(List<String> roller, List<String> grupper) {
    return Token.av(
        Map.of("preferred_username", "anna", "name", "Chef", "roller", roller, "grupper", grupper));
  }

  @Test
  @DisplayName("ger förbund och medlem ur grupperna")
  void forbund_och_medlem() {
    Token token = token(List.of("sokande"), List.of("/AAA", "/AAA/medlem/lund"));
    assertThat(token.forbund()).containsExactly("AAA");
    Aktor aktor = token.aktor("AAA");
    assertThat(aktor.medlemmar()).containsExactly("lund");
    assertThat(aktor.roller()).containsExactly(Roll.SOKANDE);
  }

  @Test
  @DisplayName("ger den som hör till flera förbund dem alla, i bokstavsordning")
  void flera_forbund() {
    assertThat(token(List.of(), List.of("/BBB/medlem/x", "/AAA", "/BBB")).forbund())
        .containsExactly("AAA", "BBB");
  }

  @Test
  @DisplayName("en medlem i ett förbund följer inte med till ett annat")
  void medlem_foljer_inte_med() {
    Token token = token(List.of("sokande"), List.of("/AAA/medlem/lund", "/BBB"));
    assertThat(token.aktor("BBB").medlemmar()).isEmpty();
  }

  @Test
  @DisplayName("en roll som är namngiven för ett förbund gäller bara där den är namngiven")
  void namngiven_roll() {
    Token token =
        token(
            List.of("forbundschef", "sokande"),
            List.of("/AAA/roll/forbundschef", "/BBB/roll/sokande"));
    assertThat(token.aktor("AAA").roller()).containsExactly(Roll.FORBUNDSCHEF);
    assertThat(token.aktor("BBB").roller()).containsExactly(Roll.SOKANDE);
  }

  @Test
  @DisplayName("den som hör till flera förbund har bara de roller som är namngivna där")
  void flera_forbund_kraver_namngivna_roller() {
    Token token =
        token(List.of("ekonom"), List.of("/AAA", "/AAA/roll/ekonom", "/BBB", "/BBB/medlem/lund"));
    assertThat(token.aktor("AAA").roller()).containsExactly(Roll.EKONOM);
    assertThat(token.aktor("BBB").roller()).as("inte där hen bara lagts till").isEmpty();
    assertThat(token(List.of("ekonom"), List.of("/AAA", "/BBB")).aktor("AAA").roller()).isEmpty();
  }

  @Test
  @DisplayName("okända roller i realmen ger ingen behörighet")
  void okanda_roller() {
    assertThat(token(List.of("offline_access"), List.of("/AAA")).aktor("AAA").roller()).isEmpty();
  }

  @Test
  @DisplayName("utan grupper finns inget förbund, och utan utsagor inga roller")
  void utan_allt() {
    Token token = Token.av(Map.of("preferred_username", "drift"));
    assertThat(token.forbund()).isEmpty();
    assertThat(token.aktor("").roller()).isEmpty();
  }

  @Test
  @DisplayName("utan förbund gäller bara driftens roll, vad än kontot har för hand")
  void utan_forbund() {
    assertThat(token(List.of("administrator", "ekonom"), List.of()).aktor("").roller()).isEmpty();
    assertThat(token(List.of("administrator", "drift"), List.of()).aktor("").roller())
        .containsExactly(Roll.DRIFT);
  }
}
