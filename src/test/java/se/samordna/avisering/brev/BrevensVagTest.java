package se.samordna.avisering.brev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.stod.Postlada;
import tools.jackson.databind.JsonNode;

@DisplayName("Breven går fram: en gång, i transaktion, över riktig SMTP")
class BrevensVagTest extends Brevprov {

  private static String text(MimeMessage brev) throws IOException, MessagingException {
    return (String) ((MimeMultipart) brev.getContent()).getBodyPart(0).getContent();
  }

  private static String bilaga(MimeMessage brev) throws IOException, MessagingException {
    var del = ((MimeMultipart) brev.getContent()).getBodyPart(1);
    assertThat(del.getContentType()).startsWith("text/calendar").contains("method=REQUEST");
    return new String(del.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .replace("\r\n ", "");
  }

  @Test
  @DisplayName("F6: upprepat anrop och två som skickar samtidigt ger ett brev per kallad")
  void ett_brev_var() throws Exception {
    String mote = mote(40);
    chef()
        .post(
            "/sammantraden/" + mote + "/punkter",
            Map.of("rubrik", "Hemlig rubrik", "slag", "information"))
        .krav(201);
    var med = chef().med("Idempotency-Key", "kallelse-" + mote);
    Map<String, String> kropp = Map.of("meddelande", "Hemligt meddelande");
    for (int gang = 0; gang < 3; gang++) {
      med.post("/sammantraden/" + mote + "/kallelse", kropp).krav(201);
    }
    assertThat(breven(mote)).hasSize(8).allMatch(b -> status(b).equals("vantar"));
    try (ExecutorService tradar = Executors.newFixedThreadPool(3)) {
      Callable<Integer> instans = this::skicka;
      for (var svar : tradar.invokeAll(List.of(instans, instans, instans))) {
        svar.get();
      }
    }
    assertThat(breven(mote)).allMatch(b -> status(b).equals("sant"));
    List<MimeMessage> post = post(mote);
    assertThat(post).hasSize(8);
    MimeMessage ett = till(post, "ledamot.fk.lund@example.invalid");
    assertThat(ett.getSubject()).startsWith("Kallelse: styrelsens sammanträde");
    assertThat(Postlada.huvud(ett, "Auto-Submitted")).isEqualTo("auto-generated");
    assertThat(ett.getFrom()[0].toString()).contains("<samordna@forbund.prov>");
    assertThat(text(ett))
        .contains("Plats: Rådhuset", "https://samordna.prov/sammantraden/" + mote)
        .doesNotContain("Hemlig");
    assertThat(bilaga(ett))
        .contains(
            "UID:" + mote + "@samordna",
            "LOCATION:Rådhuset",
            "METHOD:REQUEST",
            "ORGANIZER:mailto:samordna@forbund.prov",
            "RSVP=FALSE:mailto:ledamot.fk.lund@example.invalid")
        .doesNotContain("Hemlig");
    assertThat(till(post, "ersattare.fk.lund@example.invalid").getSubject())
        .startsWith("Kallelse för kännedom");
  }

  @Test
  @DisplayName("en nekad kallelse ger inget brev; en ny version säger att den är ändrad")
  void ny_version() {
    String mote = mote(41);
    String lang = "x".repeat(5_001);
    assertThat(
            chef().post("/sammantraden/" + mote + "/kallelse", Map.of("meddelande", lang)).status())
        .isEqualTo(400);
    assertThat(breven(mote)).isEmpty();
    kalla(mote);
    kalla(mote);
    assertThat(breven(mote)).hasSize(16);
    assertThat(breven(mote).getFirst().get("amne").asString()).startsWith("Ändrad kallelse");
    assertThat(slag(mote, "andrad_kallelse")).hasSize(4);
    assertThat(slag(mote, "andrad_kallelse_ersattare")).hasSize(4);
  }

  @Test
  @DisplayName("e-postservern är nere: breven väntar med skälet, och går när den är uppe igen")
  void nere() {
    String mote = mote(42);
    kalla(mote);
    Postlada.igang().stanna();
    try {
      skicka();
      assertThat(breven(mote))
          .hasSize(8)
          .allMatch(b -> status(b).equals("vantar"))
          .allMatch(b -> b.get("fel").asString().startsWith("E-postservern tog inte emot brevet"));
      assertThat(skicka()).as("ingen prövas igen före sin tid").isZero();
    } finally {
      Postlada.igang().startaOm();
    }
    tidenArInne(mote);
    skicka();
    assertThat(breven(mote)).allMatch(b -> status(b).equals("sant") && fel(b).isEmpty());
    assertThat(post(mote)).hasSize(8);
  }

  @Test
  @DisplayName("programmet dör mellan servern och databasen: samma brev igen, samma Message-ID")
  void dor() {
    String mote = mote(43);
    kalla(mote);
    skickaAlltAnnat(mote);
    Brevsandning dor = sandning(new DorEfter(2));
    assertThatThrownBy(() -> somProcessen(dor::skicka)).hasMessage("strömavbrott");
    assertThat(post(mote)).hasSize(1);
    assertThat(breven(mote)).allMatch(b -> status(b).equals("vantar"));
    assertThat(skicka()).as("någon annan har tagit ut dem").isZero();
    tidenArInne(mote);
    skicka();
    assertThat(breven(mote)).allMatch(b -> status(b).equals("sant"));
    List<String> id = post(mote).stream().map(b -> Postlada.huvud(b, "Message-ID")).toList();
    assertThat(id).hasSize(9);
    assertThat(new HashSet<>(id)).hasSize(8);
  }

  /** Så många transaktioner går bra; nästa går inte att slutföra. */
  private final class DorEfter extends TransactionTemplate {
    private int kvar;

    DorEfter(int kvar) {
      super(transaktioner);
      this.kvar = kvar;
    }

    @Override
    public <T> T execute(TransactionCallback<T> arbete) {
      return super.execute(
          s -> {
            T svar = arbete.doInTransaction(s);
            if (kvar-- <= 0) {
              throw new IllegalStateException("strömavbrott");
            }
            return svar;
          });
    }
  }

  @Test
  @DisplayName("utan adress står det så; med en adress i registret går det att skicka på nytt")
  void ingen_adress() {
    String person = "ersattare.af.lund";
    adress(person, "");
    String mote = mote(44);
    kalla(mote);
    skicka();
    JsonNode brev = brev(mote, person);
    assertThat(status(brev)).isEqualTo("ingen_adress");
    assertThat(brev.get("farSkickaOm").asBoolean()).isFalse();
    assertThat(skickaOm(mote, brev).kod()).isEqualTo("ingen_adress");
    assertThat(post(mote)).hasSize(7);

    adress(person, "a..b@example.invalid");
    skickaOm(mote, brev).krav(201);
    skicka();
    JsonNode andra = brev(mote, person);
    assertThat(status(andra)).isEqualTo("misslyckat");
    assertThat(fel(andra)).contains("Rätta den i personregistret");

    adress(person, person + "@example.invalid");
    assertThat(skickaOm(mote, brev).kod()).as("den förra").isEqualTo("skickat_pa_nytt");
    assertThat(skickaOm(mote, andra).krav(201).get("omgang").asInt()).isEqualTo(3);
    assertThat(skickaOm(mote, brev(mote, person)).kod()).isEqualTo("vantar_redan");
    skicka();
    assertThat(status(brev(mote, person))).isEqualTo("sant");
    assertThat(post(mote)).hasSize(8);
  }

  @Test
  @DisplayName("revisorn läser men skickar inte; ett annat förbund ser inga brev")
  void behorighet() {
    String mote = mote(45);
    kalla(mote);
    String vag = "/sammantraden/" + mote + "/brev";
    JsonNode ett = som("revisor.lund").get(vag).krav(200).get("innehall").get(0);
    assertThat(ett.get("farSkickaOm").asBoolean()).isFalse();
    String om = vag + "/" + ett.get("brevId").asString() + "/skicka";
    assertThat(som("revisor.lund").post(om, Map.of()).status()).isEqualTo(403);
    assertThat(som("administrator.bksv").get(vag).status()).isEqualTo(404);
    assertThat(som("administrator.bksv").post(om, Map.of()).status()).isEqualTo(404);
    skicka();
  }

  @Test
  @DisplayName("utan e-posttjänst skrivs breven och syns, men inget väntar")
  void ingen_tjanst() {
    String mote = mote(46);
    utanTjanst(mote);
    assertThat(breven(mote)).singleElement().matches(b -> status(b).equals("ingen_tjanst"));
    skicka();
    assertThat(post(mote)).isEmpty();
  }
}
