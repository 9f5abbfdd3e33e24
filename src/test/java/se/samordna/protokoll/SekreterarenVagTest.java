package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("R16: sekreteraren namnges i protokollet")
class SekreterarenVagTest extends Protokollprov {

  private Api.Svar valj(Api vem, int version, String person) {
    return vem.post(
        "/sammantraden/" + mote + "/sekreterare", Map.of("version", version, "person", person));
  }

  private String huvud() {
    return vy().get("huvud")
        .valueStream()
        .filter(b -> b.has("text"))
        .map(b -> b.get("text").asString())
        .collect(Collectors.joining("\n"));
  }

  @Test
  @DisplayName(
      "administratören som höll uppropet, tills den som leder väljer; två samtidigt möts, och"
          + " huvudet och filen bär namnet")
  void vald() {
    ettSammantrade("Sekreteraren");
    String namn = vy().get("sekreterare").get("namn").asString();
    assertThat(vy().get("sekreterare").get("person").asString())
        .as("administratören höll uppropet")
        .isEqualTo("administrator.bksv");
    assertThat(huvud()).contains("Sekreterare: " + namn + ".");
    int version = vy().get("sekreterareVersion").asInt();
    valj(vag.som("ordforande"), version, "forbundschef.bksv").krav(200);
    assertThat(huvud()).contains("Sekreterare: ").doesNotContain("Sekreterare: " + namn);
    assertThat(valj(administrator(), version, "administrator.bksv").kod())
        .isEqualTo("inaktuell_version");
    assertThat(valj(administrator(), version + 1, "ingen.alls").kod()).isEqualTo("okand_person");
    assertThat(valj(som("ledamot.fk.bksv"), version + 1, "administrator.bksv").status())
        .isEqualTo(403);
    valj(administrator(), version + 1, "administrator.bksv").krav(200);
    avsluta();
    int utgava = skicka();
    assertThat(valj(administrator(), version + 2, "forbundschef.bksv").kod())
        .isEqualTo("skickat_for_justering");
    assertThat(
            vy().get("utgavor")
                .get(0)
                .get("signeringar")
                .valueStream()
                .map(s -> s.get("person").asString()))
        .as("sekreteraren justerar inte")
        .doesNotContain("administrator.bksv");
    justera(nyss("ordforande"), utgava).krav(200);
    justera(nyss("ledamot.kavlinge"), utgava).krav(200);
    assertThat(huvud()).contains("Sekreterare: " + namn + ".");
  }

  @Test
  @DisplayName("en utgåva som frystes innan sekreteraren antecknades läses som förut")
  void gammal() {
    JsonMapper json = JsonMapper.builder().build();
    var trad =
        (tools.jackson.databind.node.ObjectNode) json.valueToTree(Exempel.underlag(List.of()));
    trad.remove("sekreterare");
    assertThat(json.treeToValue(trad, Protokollunderlag.class).sekreterare()).isEmpty();
  }
}
