package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.SammantradeId;
import se.samordna.huvudbok.Finansiering;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.mote.PunktId;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.BeslutService;
import se.samordna.sammantrade.FattaBeslut;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import tools.jackson.databind.JsonNode;

@DisplayName("R18: ett upphävt beslut går tillbaka till styrelsen, och pengarna dit de kom ifrån")
class UpphavtVagTest extends Protokollprov {

  @Autowired private BeslutService besluten;
  @Autowired private Upphavandefoljd foljd;
  @Autowired private TransactionTemplate tx;

  private void anslaget() {
    avsluta();
    justerat();
    String dag = idag();
    List.of("burlov", "kavlinge", "staffanstorp", "vellinge", "region")
        .forEach(m -> bekrafta(m, dag).krav(200));
  }

  private Api.Svar upphav() {
    return chef()
        .post(
            protokoll("/beslut/" + beslut + "/upphav"),
            Map.of(
                "dag", idag(),
                "domstol", "Kammarrätten i Göteborg",
                "malnummer", "4711-23",
                "skal", "Beslutet fattades utan beslutsförhet."));
  }

  private Map<String, Object> utfall(String utfall) {
    return Map.of(
        "utfall",
        utfall,
        "belopp",
        utfall.equals("bifall") ? belopp() : List.of(),
        "villkor",
        List.of(),
        "motivering",
        "Efter ny prövning.");
  }

  private long pa(String konto) {
    return som("ekonom.bksv")
        .get("/huvudbok?antal=200&arendeId=" + vag.arendeId())
        .krav(200)
        .get("innehall")
        .valueStream()
        .flatMap(v -> v.get("konteringar").valueStream())
        .filter(k -> k.get("konto").asString().startsWith(konto))
        .mapToLong(k -> k.get("beloppOre").asLong())
        .sum();
  }

  private JsonNode arendet() {
    return chef().get("/arenden/" + vag.arendeId()).krav(200);
  }

  @Test
  @DisplayName("nytt förslag, ny rond, nytt beslut: pengarna är beviljade en gång")
  void provas_om() {
    ettSammantrade("Prövas om");
    anslaget();
    vanta("insatsen", vag::insatsen);
    assertThat(upphav().krav(200).get("foljd").asString()).isEqualTo("insats_upphavd");
    assertThat(arendet().get("steg").asString()).isEqualTo("forslag");
    assertThat(arendet().get("status").asString()).isEqualTo("pagar");
    assertThat(pa("beviljat:")).isZero();
    vag.skrivFram(belopp());
    Arendevag.Mote nytt = vag.sammantrade(Bksv.FYRA);
    vag.som("ordforande").post(nytt.vag("beslut"), utfall("bifall")).krav(201);
    vanta("medlen beviljade", () -> Optional.of(pa("beviljat:")).filter(ore -> ore == ORE));
    assertThat(pa("reserverat:")).isZero();
    vag.uppgift("forbundschef", "underteckna_avtal");
    assertThat(ratt().get("lage").asString()).as("det gamla är upphävt").isEqualTo("upphavt");
  }

  @Test
  @DisplayName(
      "upphävt när avtalet redan avböjts: ärendet kommer inte tillbaka, och förslaget står")
  void kommer_inte_tillbaka() {
    ettSammantrade("Avböjt, sedan upphävt");
    anslaget();
    vanta("insatsen", vag::insatsen);
    vag.slutfor(
        "forbundschef", "underteckna_avtal", Map.of("utfall", "avbojt", "skal", "Ångrat sig"));
    vanta("avböjt", () -> vag.insatsen().filter(i -> i.get("status").asString().equals("avbojd")));
    assertThat(upphav().krav(200).get("foljd").asString()).isEqualTo("redan_aterfort");
    assertThat(arendet().get("steg").asString()).isNotEqualTo("forslag");
    String arende = "/arenden/" + vag.arendeId();
    assertThat(chef().get(arende + "/aterkomster").krav(200).get("totalt").asInt()).isZero();
    chef().get(arende + "/tjansteskrivelse").krav(200);
    assertThat(
            chef()
                .get(arende + "/handlingar?antal=200")
                .krav(200)
                .get("innehall")
                .valueStream()
                .filter(h -> h.has("tidigareOmgang")))
        .isEmpty();
  }

  @Test
  @DisplayName("två registrerar samma dom samtidigt: en går igenom, pengarna går tillbaka en gång")
  void tva_samtidigt() {
    ettSammantrade("Två domar");
    anslaget();
    vanta("insatsen", vag::insatsen);
    List<Api.Svar> svar =
        Stream.generate(() -> CompletableFuture.supplyAsync(this::upphav))
            .limit(2)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(svar.stream().map(Api.Svar::status)).containsExactlyInAnyOrder(200, 409);
    assertThat(pa("beviljat:")).isZero();
    assertThat(pa("eget_kapital")).isZero();
    vag.uppgift("forbundschef", "tjansteskrivelse");
    assertThat(
            chef()
                .get("/uppgifter?status=oppen&arendeId=" + vag.arendeId())
                .krav(200)
                .get("totalt")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  @DisplayName("ett avslag: inga pengar, men ärendet prövas om och kan beviljas")
  void avslag() {
    vag.tillStyrelsen("Avslaget upphävs", Map.of(2024, ORE), belopp());
    Arendevag.Mote m = vag.sammantrade(Bksv.FYRA);
    mote = m.sammantradeId();
    punkt = m.punkt();
    beslut =
        vag.som("ordforande")
            .post(m.vag("beslut"), utfall("avslag"))
            .krav(201)
            .get("beslutId")
            .asString();
    valjJusterare();
    anslaget();
    assertThat(beskedet().get("overklagasTill").asString())
        .as("den sista dagen, när alla anslag är uppe")
        .isEqualTo(ratt().get("overklagasTill").asString());
    assertThat(upphav().krav(200).get("foljd").asString()).isEqualTo("provas_om");
    beskedetGallerInte();
    assertThat(arendet().get("steg").asString()).isEqualTo("forslag");
    vag.skrivFram(belopp());
    vag.som("ordforande")
        .post(vag.sammantrade(Bksv.FYRA).vag("beslut"), utfall("bifall"))
        .krav(201);
    vanta("insatsen", vag::insatsen);
    assertThat(pa("beviljat:")).isEqualTo(ORE);
  }

  private JsonNode beskedet() {
    return som("sokande.vellinge.bksv")
        .get("/arenden/" + vag.arendeId() + "/avslag")
        .krav(200)
        .get("innehall")
        .get(0);
  }

  /** E2: avslaget står kvar som ersatt, och de sökande får veta det. */
  private void beskedetGallerInte() {
    Api sokande = som("sokande.vellinge.bksv");
    JsonNode besked = beskedet();
    assertThat(besked.get("upphavt").get("malnummer").asString()).isEqualTo("4711-23");
    assertThat(
            sokande
                .get("/arenden/" + vag.arendeId() + "/handlingar?antal=200")
                .krav(200)
                .get("innehall")
                .valueStream()
                .filter(h -> h.has("ersatt"))
                .map(h -> h.get("handlingId").asString()))
        .containsExactly(besked.get("handlingId").asString());
    assertThat(
            administrator()
                .get("/sammantraden/" + mote + "/brev?antal=200")
                .krav(200)
                .get("innehall")
                .valueStream()
                .filter(b -> b.get("slag").asString().equals("avslag_upphavt"))
                .map(b -> b.get("person").asString()))
        .containsExactlyInAnyOrder("sokande.vellinge.bksv", "sokande.region.bksv");
  }

  @Test
  @DisplayName("ett upphävt avslag på en ändring: inget är utfört, och inga pengar ska rättas")
  void avslagen_andring() {
    vag.tillStyrelsen("Förlängning som avslås", Map.of(2024, ORE), belopp());
    String insats = vag.insats(Bksv.FYRA, belopp());
    String andring =
        chef()
            .post(
                "/insatser/" + insats + "/andringar/forslag",
                Map.of(
                    "slag", "forlangning",
                    "skal", "Mer tid",
                    "nyttSlut", "2025-06-30",
                    "okningar", List.of()))
            .krav(201)
            .get("andringId")
            .asString();
    Arendevag.Mote m = vag.sammantrade(Bksv.FYRA, Map.of("andringId", andring));
    mote = m.sammantradeId();
    punkt = m.punkt();
    beslut =
        vag.som("ordforande")
            .post(m.vag("beslut"), utfall("avslag"))
            .krav(201)
            .get("beslutId")
            .asString();
    valjJusterare();
    anslaget();
    assertThat(upphav().krav(200).get("foljd").asString()).isEqualTo("andring_inte_utford");
    beskedetGallerInte();
  }

  @Test
  @DisplayName("upphävt innan processen hunnit bokföra: det reserverade släpps, inget beviljas")
  void fore_bokforingen() {
    vag.tillStyrelsen("Hann inte bokföras", Map.of(2024, ORE), belopp());
    Arendevag.Mote m = vag.sammantrade(Bksv.FYRA);
    Aktor ordforande =
        new Aktor("ordforande.bksv", "Ordförande", "BKSV", Set.of(Roll.PRESIDIUM), Set.of());
    Upphavandefoljd.Foljd f =
        Inloggad.som(ordforande, () -> Objects.requireNonNull(tx.execute(s -> iEtt(m))));
    assertThat(f).isEqualTo(Upphavandefoljd.Foljd.MEDEL_SLAPPTA);
    vag.uppgift("forbundschef", "tjansteskrivelse");
    assertThat(pa("reserverat:")).isZero();
    assertThat(pa("beviljat:")).isZero();
    assertThat(vag.insatsen()).isEmpty();
    assertThat(arendet().get("steg").asString()).isEqualTo("forslag");
  }

  /** Beslutet och upphävandet i samma transaktion: processen ser aldrig det ena utan det andra. */
  private Upphavandefoljd.Foljd iEtt(Arendevag.Mote m) {
    var fattat =
        besluten
            .fatta(
                new SammantradeId(UUID.fromString(m.sammantradeId())),
                new PunktId(UUID.fromString(m.punkt())),
                new FattaBeslut(
                    Utfall.BIFALL,
                    List.of(
                        new Finansiering(
                            2024,
                            new Belopp(ORE),
                            Optional.of(Finansiering.Kalla.EGET_KAPITAL),
                            Optional.empty())),
                    List.of(),
                    "Enligt förslaget.",
                    Optional.empty()))
            .varde();
    return foljd
        .aterfor(
            new Upphavandefoljd.Upphavt(
                fattat.id(), ArendeId.av(vag.arendeId()), true, fattat.dag(), "Upphävt"))
        .varde();
  }
}
