package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.sammantrade.Motesinsyn;
import se.samordna.stod.Api;

@DisplayName("R18: överklagande, laga kraft och upphävande genom API:t")
class LagaKraftVagTest extends Protokollprov {

  @Autowired private Anslagstavla tavla;
  @Autowired private TransactionTemplate tx;
  @Autowired private JdbcClient jdbc;
  @Autowired private Motesinsyn moten;

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
    return overklaga(administrator(), idag());
  }

  private Api.Svar overklaga(Api vem, String dag) {
    return vem.post(
        pa("/overklaganden"),
        Map.of(
            "dag", dag,
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
  @DisplayName("överklagat i tid men inkommet sent: noteringen återtas, laga kraft den rätta dagen")
  void inkommet_sent() {
    String iTid = idag();
    dagarSenare(30);
    vanta("laga kraft", () -> handelse("laga_kraft"));
    String id = overklaga(administrator(), iTid).krav(201).get("overklagandeId").asString();
    assertThat(ratt().get("lage").asString()).isEqualTo("overklagat");
    assertThat(handelse("laga_kraft_atertagen").orElseThrow().get("text").asString())
        .contains("överklagades i tid", iTid)
        .doesNotContain("felbekräftat");
    assertThat(antal("lagakraft")).as("noteringen står kvar, återtagen").isEqualTo(1);

    dagarSenare(40);
    Map<String, Object> avslag = Map.of("utgang", "avslag", "dag", idag());
    administrator().post(pa("/overklaganden/" + id + "/avgor"), avslag).krav(200);
    assertThat(ratt().get("lagaKraft").asString()).isEqualTo(idag());
    assertThat(antal("lagakraft")).as("noterad på nytt").isEqualTo(2);
    assertThat(texter("laga_kraft")).hasSize(2).anyMatch(t -> t.contains(idag()));
    assertThat(texter("laga_kraft_atertagen")).hasSize(1);
  }

  private List<String> texter(String handelse) {
    return chef()
        .get("/arenden/" + vag.arendeId() + "/tidslinje?antal=200")
        .krav(200)
        .get("innehall")
        .valueStream()
        .filter(h -> h.get("handelse").asString().equals(handelse))
        .map(h -> h.get("text").asString())
        .toList();
  }

  @Test
  @DisplayName("ett överklagande väntar på den som håller sammanträdet, och räknar efter det")
  void turordning() {
    String iTid = idag();
    dagarSenare(30);
    vanta("laga kraft", () -> handelse("laga_kraft"));
    Api administrator = administrator();
    CompletableFuture<Api.Svar> svar =
        Inloggad.som(
            Aktor.process("BKSV"),
            () ->
                Objects.requireNonNull(
                    tx.execute(
                        s -> {
                          moten.las(new SammantradeId(UUID.fromString(mote)));
                          var det =
                              CompletableFuture.supplyAsync(() -> overklaga(administrator, iTid));
                          vanta(
                              "att överklagandet står i kö",
                              () -> Optional.of(vantarPaOss()).filter(v -> v));
                          return det;
                        })));
    svar.join().krav(201);
    assertThat(texter("laga_kraft_atertagen")).hasSize(1);
  }

  /** Någon annan väntar på ett lås som den här transaktionen håller. */
  private boolean vantarPaOss() {
    return jdbc.sql(
            """
            select exists (select 1 from pg_locks l
                           where not l.granted
                             and pg_backend_pid() = any (pg_blocking_pids(l.pid)))
            """)
        .query(Boolean.class)
        .single();
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
