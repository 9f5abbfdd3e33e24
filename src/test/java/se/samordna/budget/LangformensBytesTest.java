package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Langformsfil;

@DisplayName("En version i långform är samma byte som den alltid skrivits som")
class LangformensBytesTest {

  /** Så skrevs den innan biblioteket tog över: citattecken bara där de behövs, LF, ingen BOM. */
  private static final String SVAR =
      """
      ar;slag;rad;lage;bokforingskonto;tacker;belopp_tkr
      2024;kostnad;"Semi;kolon och ""citat""\";;4010;;12,3450
      2024;kostnad;'=1+1;;;;0,5
      2024;kostnad;Mellanrum och # mitt i;;;;1000000
      2024;kostnad;Komma, punkt. Å–ä ☐;;5010;;0,0001
      2024;summa;Summa;;;delsumma: kostnad;1000012,8451
      """;

  static Stream<String> inspelade() {
    return Stream.concat(
        Stream.of(Facit.BKSV_2023, Facit.BKSV_2024, Facit.LUND).map(Facit::text), Stream.of(SVAR));
  }

  @ParameterizedTest
  @MethodSource("inspelade")
  @DisplayName("de tryckta budgetarna, och namn med skiljetecken, citattecken och formler")
  void sammaByte(String text) {
    assertThat(new Langformsfil(Facit.version(text)).csv().bytes())
        .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  @DisplayName("ett namn med en radbrytning är en cell, inte en rad till")
  void radbrytning() {
    Budgetversion version = Facit.version(SVAR);
    Budgetrad rad = version.rader().getFirst();
    Budgetversion med =
        new Budgetversion(
            version.id(),
            version.status(),
            version.enhet(),
            List.of(
                new Budgetrad(
                    0,
                    rad.ar(),
                    rad.radId(),
                    rad.slag(),
                    "Två\nrader",
                    rad.lage(),
                    rad.bokforingskonto(),
                    rad.belopp())));
    assertThat(new Langformsfil(med).text()).contains(";\"Två\nrader\";");
  }
}
