package se.samordna.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

@DisplayName("Vem som ser ett ärende")
class InsynsregelTest {

  private static Aktor med(Roll... roller) {
    return new Aktor("p", "P", "PROV", Set.of(roller), Set.of("vellinge"));
  }

  private static List<String> regler(Roll roll) {
    return Insynsregel.REGLER.stream()
        .filter(r -> r.galler().test(med(roll)))
        .map(Insynsregel::namn)
        .toList();
  }

  @Test
  @DisplayName("sägs av en namngiven regel per roll, som i API-sidans tabell")
  void en_regel_per_roll() {
    assertThat(regler(Roll.SOKANDE))
        .containsExactly("De sökande: idéns medlem, huvudmannen och parterna");
    assertThat(regler(Roll.FORBUNDSCHEF))
        .containsExactly("Förbundschef och administratör från idén");
    assertThat(regler(Roll.ADMINISTRATOR)).isEqualTo(regler(Roll.FORBUNDSCHEF));
    assertThat(regler(Roll.EKONOM)).containsExactly("Ekonom och revisor från inlämningen");
    assertThat(regler(Roll.REVISOR)).isEqualTo(regler(Roll.EKONOM));
    assertThat(regler(Roll.BEREDNING)).containsExactly("Beredningsgruppen från beredningen");
  }

  @Test
  @DisplayName("R30: före inlämningen ser ekonom och revisor inget, före beredningen inte gruppen")
  void inte_for_tidigt() {
    assertThat(Insynsregel.villkor(med(Roll.EKONOM), List.of()))
        .isEqualTo("(a.inlamnad is not null)");
    assertThat(Insynsregel.villkor(med(Roll.REVISOR), List.of()))
        .isEqualTo("(a.inlamnad is not null)");
    assertThat(Insynsregel.villkor(med(Roll.BEREDNING), List.of()))
        .isEqualTo("(a.till_beredning is not null)");
    assertThat(Insynsregel.villkor(med(Roll.SOKANDE), List.of()))
        .as("bara sina egna")
        .isEqualTo("(a.sokande && string_to_array(:medlemmar, ','))");
    assertThat(Insynsregel.villkor(med(Roll.FORBUNDSCHEF), List.of())).isEqualTo("(true)");
  }

  @Test
  @DisplayName("styrelse, styrgrupp och drift ser inget utan en annan moduls grund")
  void ovriga_ser_inget_av_sig_sjalva() {
    for (Roll roll : List.of(Roll.STYRELSE, Roll.PRESIDIUM, Roll.STYRGRUPP, Roll.DRIFT)) {
      assertThat(Insynsregel.villkor(med(roll), List.of())).isEqualTo("false");
    }
  }

  @Test
  @DisplayName("vidgas av en annan moduls grund, utan att egna regler faller bort")
  void andra_modulers_grund() {
    Insyn punkt = aktor -> "a.steg = 'styrelse'";
    assertThat(Insynsregel.villkor(med(Roll.STYRELSE), List.of(punkt)))
        .isEqualTo("(a.steg = 'styrelse')");
    assertThat(Insynsregel.villkor(med(Roll.REVISOR), List.of(punkt)))
        .isEqualTo("(a.inlamnad is not null) or (a.steg = 'styrelse')");
  }
}
