package se.samordna.avisering.brev;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.kalender.Motesuppgift;
import se.samordna.kalender.besked.Motesbesked;
import se.samordna.kalender.besked.Paminnelse;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Postlada;
import tools.jackson.databind.JsonNode;

/** Ett möte i Lund och breven om det. Utkorgen töms av provet självt. */
abstract class Brevprov extends Integrationstest {

  @Autowired PlatformTransactionManager transaktioner;
  @Autowired private TransactionTemplate tx;
  @Autowired private JdbcClient jdbc;
  @Autowired private Brevsandning sandning;
  @Autowired private BrevStore store;
  @Autowired private Posttjanst post;
  @Autowired private Motesuppgift moten;
  @Autowired private Register register;
  @Autowired private Klocka klocka;
  @Autowired private List<Paminnelse> paminnelser;

  private Duration avstand = Duration.ZERO;

  @BeforeEach
  void forstaRondenArGjord() {
    avstand = klocka.avstand();
    vanta(
        "den första ronden",
        () ->
            jdbc.sql(
                    "select 1 from scheduled_tasks where task_name = 'brev' and last_success is not"
                        + " null")
                .query(Integer.class)
                .optional());
  }

  @AfterEach
  void tillbakaTillDagen() {
    klocka.stallAvstand(avstand);
  }

  void dagarSenare(int dagar) {
    klocka.stallAvstand(klocka.avstand().plusDays(dagar));
  }

  Api chef() {
    return som("forbundschef.lund");
  }

  /** Ett styrelsesammanträde så många dagar fram, klockan ett. */
  String mote(int dagar) {
    return chef()
        .post("/sammantraden", Map.of("tid", tid(dagar), "plats", "Rådhuset", "slag", "styrelse"))
        .krav(201)
        .get("sammantradeId")
        .asString();
  }

  String tid(int dagar) {
    return klocka.idag().plusDays(dagar) + "T12:00:00Z";
  }

  void kalla(String mote) {
    chef().post("/sammantraden/" + mote + "/kallelse", Map.of("meddelande", "")).krav(201);
  }

  void svara(String person, String mote, String svar) {
    som(person).put("/sammantraden/" + mote + "/svar", Map.of("svar", svar)).krav(200);
  }

  Api.Svar bokaOm(String mote, int version, String tid, String plats) {
    return chef()
        .put(
            "/sammantraden/" + mote,
            Map.of("version", version, "tid", tid, "plats", plats, "offentligt", false));
  }

  /** Det senaste brevet per händelse och mottagare. */
  List<JsonNode> breven(String mote) {
    return chef()
        .get("/sammantraden/" + mote + "/brev?antal=200")
        .krav(200)
        .get("innehall")
        .valueStream()
        .toList();
  }

  List<String> slag(String mote, String slag) {
    return breven(mote).stream()
        .filter(b -> b.get("slag").asString().equals(slag))
        .map(b -> b.get("person").asString())
        .toList();
  }

  JsonNode brev(String mote, String person) {
    return breven(mote).stream()
        .filter(b -> b.get("person").asString().equals(person))
        .findFirst()
        .orElseThrow();
  }

  static String status(JsonNode brev) {
    return brev.get("status").asString();
  }

  static String fel(JsonNode brev) {
    return brev.get("fel").asString();
  }

  Api.Svar skickaOm(String mote, JsonNode brev) {
    return chef()
        .post(
            "/sammantraden/" + mote + "/brev/" + brev.get("brevId").asString() + "/skicka",
            Map.of());
  }

  /** Det som e-postservern tagit emot om mötet, också det som skickats flera gånger. */
  List<MimeMessage> post(String mote) {
    return Postlada.igang()
        .breven(
            iLund(
                () ->
                    jdbc
                        .sql("select brev_id from brev where sammantrade_id = :mote")
                        .param("mote", UUID.fromString(mote))
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(UUID::toString)
                        .toList()));
  }

  static MimeMessage till(List<MimeMessage> post, String adress) {
    return post.stream().filter(b -> mottagare(b).equals(adress)).findFirst().orElseThrow();
  }

  static String mottagare(MimeMessage brev) {
    try {
      return Stream.of(brev.getRecipients(Message.RecipientType.TO))
          .map(Object::toString)
          .findFirst()
          .orElse("");
    } catch (MessagingException fel) {
      throw new IllegalStateException(fel);
    }
  }

  static <T> T somProcessen(Supplier<T> arbete) {
    return Inloggad.som(Aktor.process("LUND"), arbete::get);
  }

  <T> T iLund(Supplier<T> arbete) {
    return Objects.requireNonNull(somProcessen(() -> tx.execute(s -> arbete.get())));
  }

  int skicka() {
    return somProcessen(sandning::skicka);
  }

  Brevsandning sandning(TransactionTemplate egen) {
    return new Brevsandning(store, post, register, klocka, egen);
  }

  /** Tömmer utkorgen på det som andra prov lämnat. */
  void skickaAlltAnnat(String mote) {
    skjut(mote, "now() + interval '1 day'");
    skicka();
    tidenArInne(mote);
  }

  void tidenArInne(String mote) {
    skjut(mote, "now()");
  }

  private void skjut(String mote, String till) {
    iLund(
        () ->
            jdbc.sql(
                    "update brev set nasta_forsok = "
                        + till
                        + " where sammantrade_id = :mote and status = 'vantar'")
                .param("mote", UUID.fromString(mote))
                .update());
  }

  void adress(String person, String epost) {
    JsonNode rad =
        chef()
            .get("/personer?antal=200")
            .krav(200)
            .get("innehall")
            .valueStream()
            .filter(p -> p.get("anvandare").asString().equals(person))
            .findFirst()
            .orElseThrow();
    Map<String, Object> kropp = new HashMap<>();
    kropp.put("version", rad.get("version").asInt());
    kropp.put("namn", rad.get("namn").asString());
    kropp.put("epost", epost);
    chef().put("/personer/" + person, kropp).krav(200);
  }

  /** Ett besked när ingen e-posttjänst är inställd. */
  void utanTjanst(String mote) {
    Posttjanst ingen =
        new Posttjanst() {
          @Override
          public boolean finns() {
            return false;
          }

          @Override
          public Utfall skicka(Brev brev, String avsandarnamn) {
            throw new IllegalStateException("ingen tjänst");
          }
        };
    iLund(
        () -> {
          Brevskrivare utanAdress =
              new Brevskrivare(new Brevmall(), new Epost("", "", Duration.ofSeconds(5)), klocka);
          new Brevlada(store, utanAdress, ingen, moten, register, klocka)
              .lamna(
                  new Motesbesked(
                      Motesbesked.Slag.KALLELSE,
                      UUID.fromString(mote),
                      "kallelse:1",
                      List.of("vice.lund"),
                      Optional.empty(),
                      Optional.empty()));
          return mote;
        });
  }

  void paminn() {
    paminnelser.forEach(
        p ->
            iLund(
                () -> {
                  p.ga();
                  return p;
                }));
  }
}
