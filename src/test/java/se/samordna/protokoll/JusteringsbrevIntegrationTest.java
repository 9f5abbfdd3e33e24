package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

@DisplayName("R16: brev till den som ska justera")
class JusteringsbrevIntegrationTest extends Protokollprov {

  @Autowired private Justeringsbesked besked;
  @Autowired private TransactionTemplate tx;

  private List<String> fick(String slag) {
    return administrator()
        .get("/sammantraden/" + mote + "/brev?antal=200")
        .krav(200)
        .get("innehall")
        .valueStream()
        .filter(b -> b.get("slag").asString().equals(slag))
        .map(b -> b.get("person").asString())
        .toList();
  }

  private void paminn() {
    Inloggad.som(
        Aktor.process("BKSV"),
        () -> {
          tx.executeWithoutResult(s -> besked.ga());
          return mote;
        });
  }

  @Test
  @DisplayName("när protokollet skickas, och en påminnelse till den som inte justerat i tid")
  void att_justera() {
    ettSammantrade("Protokollets brev");
    avsluta();
    int utgava = skicka();
    assertThat(fick("att_justera"))
        .containsExactlyInAnyOrder("ordforande.bksv", "ledamot.kavlinge.bksv");
    justera(nyss("ordforande"), utgava).krav(200);
    dagarSenare(10);
    paminn();
    assertThat(fick("paminnelse_justering")).as("fyra dagar kvar").isEmpty();
    dagarSenare(1);
    paminn();
    paminn();
    dagarSenare(30);
    paminn();
    assertThat(fick("paminnelse_justering")).containsExactly("ledamot.kavlinge.bksv");
  }

  @Test
  @DisplayName("en återlämnad utgåva påminner ingen; den nya ger nya brev")
  void ny_utgava() {
    ettSammantrade("Protokollets nya brev");
    avsluta();
    int forsta = skicka();
    vag.som("ledamot.kavlinge")
        .post(
            protokoll("/utgavor/" + forsta + "/invandning"),
            Map.of("anteckna", false, "text", "Tiden stämmer inte."))
        .krav(200);
    dagarSenare(12);
    paminn();
    assertThat(fick("paminnelse_justering")).isEmpty();
    skicka();
    assertThat(fick("att_justera")).hasSize(4);
  }
}
