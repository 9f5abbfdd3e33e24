package se.samordna.protokoll;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Servrar;
import tools.jackson.databind.JsonNode;

/** Ett beslutat och avslutat sammanträde i BKSV, och stegen till laga kraft genom API:t. */
abstract class Protokollprov extends Integrationstest {

  static final long ORE = 1_000_00L;

  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate tx;
  @Autowired private Klocka klocka;

  private Duration avstand = Duration.ZERO;

  final Arendevag vag = new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region");
  String mote = "";
  String punkt = "";
  String beslut = "";

  static List<Map<String, Object>> belopp() {
    return List.of(Map.of("ar", 2024, "beloppOre", ORE, "finansiering", "eget_kapital"));
  }

  Api administrator() {
    return som("administrator.bksv");
  }

  Api chef() {
    return som("forbundschef.bksv");
  }

  /** Inloggad nu, med en token som är nyare än allt som hänt. */
  Api nyss(String anvandare) {
    return api()
        .med(
            "Authorization",
            "Bearer " + Api.nyToken(Servrar.igang().portar().issuer(), anvandare + ".bksv"));
  }

  String protokoll(String del) {
    return "/sammantraden/" + mote + "/protokoll" + del;
  }

  JsonNode vy() {
    return administrator().get(protokoll("")).krav(200);
  }

  /** Ett bifall till ett ärende, och en punkt utan beslut; sammanträdet är öppet. */
  void ettSammantrade(String rubrik) {
    vag.tillStyrelsen(rubrik, Map.of(2024, ORE), belopp());
    Arendevag.Mote m = vag.sammantrade(Bksv.FYRA);
    mote = m.sammantradeId();
    punkt = m.punkt();
    administrator()
        .post(
            "/sammantraden/" + mote + "/punkter",
            Map.of("rubrik", "Information från förbundschefen", "slag", "information"))
        .krav(201);
    beslut =
        vag.som("ordforande")
            .post(
                m.vag("beslut"),
                Map.of(
                    "utfall",
                    "bifall",
                    "belopp",
                    belopp(),
                    "villkor",
                    List.of("Slutrapport lämnas"),
                    "motivering",
                    "Enligt förslaget."))
            .krav(201)
            .get("beslutId")
            .asString();
    valjJusterare();
  }

  void valjJusterare() {
    vag.som("ordforande")
        .post(
            "/sammantraden/" + mote + "/justerare",
            Map.of("personer", List.of("ledamot.kavlinge.bksv")))
        .krav(200);
  }

  void avsluta() {
    vag.som("ordforande").post("/sammantraden/" + mote + "/avsluta", Map.of()).krav(200);
  }

  /** Det som styrelsevyn antecknar: en sats mot databasen, med mötets id:n. */
  void skriv(String sql) {
    Inloggad.som(
        Aktor.process("BKSV"), () -> tx.execute(s -> jdbc.sql(sql).params(ider()).update()));
  }

  private Map<String, Object> ider() {
    return Map.of(
        "mote", UUID.fromString(mote),
        "punkt", UUID.fromString(punkt),
        "beslut", UUID.fromString(beslut));
  }

  int antal(String tabell) {
    return Objects.requireNonNull(
        Inloggad.som(
            Aktor.process("BKSV"),
            () ->
                tx.execute(
                    s ->
                        jdbc.sql("select count(*) from " + tabell + " where sammantrade_id = :mote")
                            .param("mote", UUID.fromString(mote))
                            .query(Integer.class)
                            .single())));
  }

  int skicka() {
    return administrator().post(protokoll("/utgavor"), Map.of()).krav(201).get("utgava").asInt();
  }

  Api.Svar justera(Api vem, int utgava) {
    return vem.post(
        protokoll("/utgavor/" + utgava + "/justera"), Map.of("sha256", avtryck(utgava)));
  }

  String avtryck(int utgava) {
    return vy().get("utgavor")
        .valueStream()
        .filter(u -> u.get("nummer").asInt() == utgava)
        .findFirst()
        .orElseThrow()
        .get("sha256")
        .asString();
  }

  /** Justerat av båda; anslaget väntar på sina bekräftelser. */
  void justerat() {
    int utgava = skicka();
    justera(nyss("ordforande"), utgava).krav(200);
    justera(nyss("ledamot.kavlinge"), utgava).krav(200);
  }

  String anslag() {
    return vy().get("anslag").get(0).get("anslagId").asString();
  }

  Api.Svar bekrafta(String medlem, String dag) {
    return administrator()
        .post(
            protokoll("/anslag/" + anslag() + "/platser/" + medlem + "/uppe"),
            Map.of("dag", dag, "bevis", "Mejl från registratorn"));
  }

  JsonNode ratt() {
    return vy().get("paragrafer")
        .valueStream()
        .filter(p -> p.get("punkt").asString().equals(punkt))
        .findFirst()
        .orElseThrow()
        .get("ratt");
  }

  String idag() {
    return klocka.idag().toString();
  }

  /** Verksamhetens dag flyttas bara för det här provet; motorn och andra prov står kvar. */
  void dagarSenare(int dagar) {
    klocka.stallAvstand(klocka.avstand().plusDays(dagar));
  }

  @BeforeEach
  void minnsDagen() {
    avstand = klocka.avstand();
  }

  @AfterEach
  void tillbakaTillDagen() {
    klocka.stallAvstand(avstand);
  }

  Optional<JsonNode> handelse(String handelse) {
    return chef()
        .get("/arenden/" + vag.arendeId() + "/tidslinje?antal=200")
        .krav(200)
        .get("innehall")
        .valueStream()
        .filter(h -> h.get("handelse").asString().equals(handelse))
        .findFirst();
  }
}
