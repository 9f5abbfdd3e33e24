package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.budget.Fallfiler;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;

@DisplayName("Filer i riktiga programs stil, genom API:t")
class FallfilerApiTest extends Integrationstest {

  private Api ekonom() {
    return som("ekonom.bksv");
  }

  @Test
  @DisplayName("varje bok svarar med sitt resultat, och säger vad som lästs på annat sätt")
  void bocker() {
    for (Fallfiler.Bok bok : Fallfiler.BOCKER) {
      JsonNode svar =
          ekonom()
              .ladda("/budget/sie?prova=true", "fil", bok.fil(), Fallfiler.bytes(bok.fil()))
              .krav(200);

      assertThat(svar.get("resultatOre").asLong()).as(bok.fil()).isEqualTo(bok.ore());
      assertThat(svar.get("fran").asString()).as(bok.fil()).isEqualTo(bok.fran());
      assertThat(svar.get("anmarkningar").toString()).as(bok.fil()).contains(bok.not());
      assertThat(svar.toString()).doesNotContain("├");
    }
  }

  @Test
  @DisplayName("varje budgetfil läses som den visas, eller nekas med skäl")
  void budgetar() {
    for (Fallfiler.Budget fil : Fallfiler.BUDGETAR) {
      String enhet = fil.enhet().isEmpty() ? "" : "&enhet=" + fil.enhet();
      JsonNode svar =
          ekonom()
              .ladda(
                  "/budget/import?prova=true" + enhet, "fil", fil.fil(), Fallfiler.bytes(fil.fil()))
              .krav(fil.kod());

      assertThat(svar.toString()).as(fil.fil()).contains(fil.ord());
      if (fil.kod() == 200) {
        assertThat(svar.get("lasta").asInt()).as(fil.fil()).isEqualTo(fil.rader());
        assertThat(StreamSupport.stream(svar.get("ar").spliterator(), false).map(JsonNode::asInt))
            .as(fil.fil())
            .containsExactly(2031);
        assertThat(svar.toString()).contains("Väg in").doesNotContain("VÃ");
      }
    }
  }
}
