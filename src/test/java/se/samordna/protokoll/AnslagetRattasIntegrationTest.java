package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.samordna.stod.Api;
import tools.jackson.databind.JsonNode;

@DisplayName("R17, R18: ett felbekräftat anslag rättas, och överklagandetiden räknas på nytt")
class AnslagetRattasIntegrationTest extends Protokollprov {

  private String justeratDag = "";

  @BeforeEach
  void justeratOchAnslaget() {
    ettSammantrade("Anslaget rättas");
    avsluta();
    justerat();
    justeratDag = idag();
    for (String m : List.of("burlov", "kavlinge", "staffanstorp", "vellinge", "region")) {
      bekrafta(m, justeratDag).krav(200);
    }
  }

  private JsonNode plats(String medlem) {
    return StreamSupport.stream(vy().get("anslag").get(0).get("platser").spliterator(), false)
        .filter(p -> p.get("medlem").asString().equals(medlem))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Object> rattelse(int version, String uppe) {
    Map<String, Object> kropp = new HashMap<>();
    kropp.put("version", version);
    kropp.put("uppe", uppe);
    kropp.put("bevis", "Rättat besked från registratorn");
    kropp.put("skal", "Registratorn angav fel dag.");
    return kropp;
  }

  private Api.Svar ratta(Api vem, String medlem, Map<String, Object> kropp) {
    return vem.post(protokoll("/anslag/" + anslag() + "/platser/" + medlem + "/rattelse"), kropp);
  }

  private String om(int dagar) {
    return LocalDate.parse(justeratDag).plusDays(dagar).toString();
  }

  /** Sista dagen att överklaga när det sista anslaget är så många dagar efter justeringen. */
  private LocalDate till(int dagar) {
    return Tidsmodell.overklagasTill(LocalDate.parse(om(dagar)));
  }

  @Test
  @DisplayName("den nya dagen gäller, den gamla står kvar med vem och varför; tre veckor på nytt")
  void dagen() {
    dagarSenare(5);
    int version = plats("region").get("version").asInt();
    ratta(administrator(), "region", rattelse(version, om(4))).krav(200);
    JsonNode plats = plats("region");
    assertThat(plats.get("uppe").asString()).isEqualTo(om(4));
    assertThat(plats.get("uppeBevis").asString()).isEqualTo("Rättat besked från registratorn");
    assertThat(plats.get("version").asInt()).isEqualTo(version + 1);
    JsonNode forut = plats.get("rattelser").get(0);
    assertThat(forut.get("uppe").asString()).isEqualTo(justeratDag);
    assertThat(forut.get("skal").asString()).isEqualTo("Registratorn angav fel dag.");
    assertThat(forut.get("av").asString()).isNotEmpty();
    assertThat(ratt().get("overklagasTill").asString())
        .as("från det sista anslaget")
        .isEqualTo(till(4).toString());
    assertThat(ratta(chef(), "region", rattelse(version, om(3))).kod())
        .isEqualTo("inaktuell_version");
    assertThat(ratta(chef(), "region", rattelse(version + 1, om(4))).kod())
        .isEqualTo("inget_andrat");
    assertThat(ratta(som("ledamot.fk.bksv"), "region", rattelse(version + 1, om(3))).status())
        .isEqualTo(403);
    assertThat(ratta(som("administrator.lund"), "region", rattelse(version + 1, om(3))).status())
        .isEqualTo(404);
  }

  @Test
  @DisplayName("fel medlem: bekräftelsen tas tillbaka, tiden börjar när alla är bekräftade igen")
  void medlemmen() {
    dagarSenare(2);
    Map<String, Object> tillbaka = rattelse(plats("vellinge").get("version").asInt(), om(1));
    tillbaka.remove("uppe");
    tillbaka.put("bevis", "");
    ratta(administrator(), "vellinge", tillbaka).krav(200);
    assertThat(plats("vellinge").has("uppe")).isFalse();
    assertThat(ratt().get("lage").asString()).isEqualTo("vantar_anslag");
    bekrafta("vellinge", om(2)).krav(200);
    assertThat(ratt().get("overklagasTill").asString()).isEqualTo(till(2).toString());
    assertThat(antal("anslagsrattelse")).isEqualTo(1);
  }

  @Test
  @DisplayName("laga kraft på fel dag återtas med spår; överklagas kan igen; noteras på rätt dag")
  void lagaKraft() {
    dagarSenare(22);
    vanta("laga kraft", () -> handelse("laga_kraft"));
    ratta(administrator(), "region", rattelse(plats("region").get("version").asInt(), om(10)))
        .krav(200);
    assertThat(ratt().get("lage").asString()).isEqualTo("overklagandetid");
    assertThat(ratt().get("overklagasTill").asString()).isEqualTo(till(10).toString());
    assertThat(handelse("laga_kraft_atertagen").orElseThrow().get("text").asString())
        .contains(
            till(0).plusDays(1).toString(),
            "ett anslag var felbekräftat",
            "Överklagandetiden går ut " + till(10));
    assertThat(vy().get("status").asString()).isEqualTo("anslaget");
    assertThat(antal("lagakraft")).as("noteringen står kvar, återtagen").isEqualTo(1);

    dagarSenare(10);
    assertThat(ratt().get("lagaKraft").asString()).isEqualTo(till(10).plusDays(1).toString());
    vanta("noterad igen", () -> Optional.of(antal("lagakraft")).filter(n -> n == 2));
    int version = plats("region").get("version").asInt();
    ratta(administrator(), "region", rattelse(version, justeratDag)).krav(200);
    assertThat(antal("lagakraft")).as("den tidigare dagen, noterad genast").isEqualTo(3);
    assertThat(ratt().get("lagaKraft").asString()).isEqualTo(till(0).plusDays(1).toString());
  }

  @Test
  @DisplayName("två rättar i samma stund: en rättelse, den andra får 409")
  void samtidigt() throws Exception {
    dagarSenare(3);
    int version = plats("burlov").get("version").asInt();
    String anslag = anslag();
    Api administrator = administrator();
    Api chef = chef();
    List<Callable<Api.Svar>> anrop = new ArrayList<>();
    for (Api vem : List.of(administrator, chef, administrator, chef)) {
      anrop.add(
          () ->
              vem.post(
                  protokoll("/anslag/" + anslag + "/platser/burlov/rattelse"),
                  rattelse(version, om(2))));
    }
    List<Integer> svar = new ArrayList<>();
    try (ExecutorService tradar = Executors.newFixedThreadPool(anrop.size())) {
      for (Future<Api.Svar> f : tradar.invokeAll(anrop)) {
        svar.add(f.get().status());
      }
    }
    assertThat(svar).containsExactlyInAnyOrder(200, 409, 409, 409);
    assertThat(antal("anslagsrattelse")).isEqualTo(1);
  }

  @Test
  @DisplayName("databasen: en bekräftelse ändras aldrig utan att det gamla står bland rättelserna")
  void databasen() {
    assertThatThrownBy(
            () ->
                skriv(
                    "update anslagsplats set uppe = uppe + 1 where sammantrade_id = :mote and"
                        + " medlem = 'burlov' and :punkt is not null and :beslut is not null"))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("ändras inte");
  }
}
