package se.samordna.sammantrade.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.stod.Api;

@DisplayName("R18: överklagande, laga kraft och upphävande genom API:t")
class LagaKraftVagTest extends Protokollprov {

  @Autowired private Anslagstavla tavla;
  @Autowired private TransactionTemplate tx;

  @BeforeEach
  void justeratOchAnslaget() {
    ettSammantrade("Laga kraft");
    avsluta();
    justerat();
    String dag = idag();
    List.of("burlov", "kavlinge", "staffanstorp", "vellinge", "region")
        .forEach(m -> bekrafta(m, dag).krav(200));
  }

  private String pa(String del) {
    return protokoll("/beslut/" + beslut + del);
  }

  private Map<String, Object> dom() {
    Map<String, Object> dom = new HashMap<>();
    dom.put("dag", idag());
    dom.put("domstol", "Kammarrätten i Göteborg");
    dom.put("malnummer", "4711-23");
    dom.put("skal", "Beslutet fattades utan beslutsförhet.");
    return dom;
  }

  private Api.Svar overklaga() {
    return administrator()
        .post(
            pa("/overklaganden"),
            Map.of(
                "dag", idag(),
                "domstol", "Förvaltningsrätten i Malmö",
                "malnummer", "1234-23"));
  }

  @Test
  @DisplayName("tre veckor efter det sista anslaget: laga kraft, en gång på tidslinjen; tavlan tom")
  void lagaKraft() {
    assertThat(uppe()).isTrue();
    dagarSenare(22);
    assertThat(ratt().get("lage").asString()).isEqualTo("laga_kraft");
    assertThat(vy().get("status").asString()).isEqualTo("laga_kraft");
    vanta("raden på tidslinjen", () -> handelse("laga_kraft"));
    assertThat(antal("lagakraft")).isEqualTo(1);
    assertThat(uppe()).as("nertaget av sig självt").isFalse();
    assertThat(overklaga().kod()).isEqualTo("for_sent");
  }

  private boolean uppe() {
    return Boolean.TRUE.equals(
        Inloggad.som(
            Aktor.process("BKSV"),
            () ->
                tx.execute(
                    s ->
                        tavla.uppe().stream()
                            .anyMatch(a -> a.sammantradeId().toString().equals(mote)))));
  }

  @Test
  @DisplayName("överklagat: ingen laga kraft förrän det är avgjort")
  void overklagat() {
    String id = overklaga().krav(201).get("overklagandeId").asString();
    assertThat(overklaga().kod()).isEqualTo("redan_registrerat");
    dagarSenare(22);
    assertThat(ratt().get("lage").asString()).isEqualTo("overklagat");
    Map<String, Object> avslag = Map.of("utgang", "avslag", "dag", idag());
    administrator().post(pa("/overklaganden/" + id + "/avgor"), avslag).krav(200);
    assertThat(administrator().post(pa("/overklaganden/" + id + "/avgor"), avslag).kod())
        .isEqualTo("redan_avgjort");
    assertThat(ratt().get("lage").asString()).isEqualTo("laga_kraft");
    assertThat(handelse("laga_kraft")).isPresent();
  }

  @Test
  @DisplayName(
      "upphävt: insatsen upphävs, pengarna tillbaka genom en motbokning, ärendet prövas om")
  void upphavt() {
    vanta("insatsen", vag::insatsen);
    assertThat(administrator().post(pa("/upphav"), dom()).status()).isEqualTo(403);
    overklaga().krav(201);
    assertThat(chef().post(pa("/upphav"), dom()).krav(200).get("foljd").asString())
        .isEqualTo("insats_upphavd");
    assertThat(chef().post(pa("/upphav"), dom()).kod()).isEqualTo("redan_upphavt");
    assertThat(ratt().get("lage").asString()).isEqualTo("upphavt");
    assertThat(ratt().get("overklaganden").get(0).get("utgang").asString()).isEqualTo("upphavt");
    assertThat(vag.insatsen().orElseThrow().get("status").asString()).isEqualTo("upphavd");
    assertThat(chef().get("/arenden/" + vag.arendeId()).krav(200).get("steg").asString())
        .isEqualTo("forslag");
    assertThat(
            som("ekonom.bksv")
                .get("/huvudbok?arendeId=" + vag.arendeId())
                .krav(200)
                .get("innehall")
                .valueStream()
                .flatMap(v -> v.get("konteringar").valueStream())
                .filter(k -> k.get("konto").asString().startsWith("beviljat:"))
                .mapToLong(k -> k.get("beloppOre").asLong())
                .sum())
        .as("inget är beviljat längre")
        .isZero();
    assertThat(handelse("beslut_upphavt")).isPresent();
    assertThat(Optional.ofNullable(ratt().get("lagaKraft"))).isEmpty();
  }
}
