package se.samordna.avisering.brev;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Postlada;

@DisplayName("Vad som ger brev kring ett möte, och till vem")
class MotetsBrevIntegrationTest extends Brevprov {

  @Test
  @DisplayName("R7: ersättaren får brev när hon kallas och när hon inte behövs, ett per händelse")
  void ersattare() {
    String mote = mote(50);
    svara("ledamot.fk.lund", mote, "forhinder");
    svara("ledamot.fk.lund", mote, "forhinder");
    assertThat(slag(mote, "ersattare_kallad")).containsExactly("ersattare.fk.lund");
    svara("ledamot.fk.lund", mote, "kommer");
    assertThat(slag(mote, "ersattare_behovs_inte")).containsExactly("ersattare.fk.lund");
    svara("ledamot.fk.lund", mote, "forhinder");
    assertThat(slag(mote, "ersattare_kallad")).hasSize(2);
    assertThat(breven(mote)).hasSize(3);
  }

  /** E-postservern är nere medan det som väntar prövas, så att det får vänta. */
  private void provaForgaves() {
    Postlada.igang().stanna();
    try {
      skicka();
    } finally {
      Postlada.igang().startaOm();
    }
  }

  private List<String> amnen(String mote, String person) {
    return post(mote).stream()
        .filter(b -> Brevprov.mottagare(b).equals(person + "@example.invalid"))
        .map(b -> Postlada.huvud(b, "Subject"))
        .map(MotetsBrevIntegrationTest::borjan)
        .toList();
  }

  private static String borjan(String amne) {
    try {
      return MimeUtility.decodeText(amne).split(":", 2)[0];
    } catch (UnsupportedEncodingException fel) {
      throw new IllegalStateException(fel);
    }
  }

  @Test
  @DisplayName("R7: ett återkallande går aldrig om den kallelse som väntar, och den sänds inte om")
  void gar_inte_om() {
    String mote = mote(56);
    svara("ledamot.fk.lund", mote, "forhinder");
    provaForgaves();
    svara("ledamot.fk.lund", mote, "kommer");
    skicka();
    assertThat(post(mote)).as("det nyare väntar på det äldre").isEmpty();
    tidenArInne(mote);
    skicka();
    assertThat(amnen(mote, "ersattare.fk.lund"))
        .containsExactly("Du kallas som ersättare", "Du behövs inte som ersättare");
    assertThat(skickaOm(mote, breven(mote).getLast()).kod()).isEqualTo("inaktuellt");
    skickaOm(mote, breven(mote).getFirst()).krav(201);
    skicka();
  }

  @Test
  @DisplayName("en ny plats kommer efter kallelsen som väntade, och kallelsen går inte förlorad")
  void ny_plats_efter_kallelsen() {
    String mote = mote(57);
    kalla(mote);
    provaForgaves();
    bokaOm(mote, 1, tid(57), "Biblioteket").krav(200);
    skicka();
    assertThat(post(mote)).as("den nya platsen väntar på kallelsen").isEmpty();
    tidenArInne(mote);
    skicka();
    assertThat(amnen(mote, "vice.lund")).containsExactly("Kallelse", "Ändrad plats");
  }

  @Test
  @DisplayName("två som skickar samtidigt byter inte ordning på en persons brev")
  void tva_sandare() throws Exception {
    String mote = mote(58);
    svara("ledamot.fk.lund", mote, "forhinder");
    svara("ledamot.fk.lund", mote, "kommer");
    svara("ledamot.fk.lund", mote, "forhinder");
    try (ExecutorService tradar = Executors.newFixedThreadPool(3)) {
      Callable<Integer> instans = this::skicka;
      for (var svar : tradar.invokeAll(List.of(instans, instans, instans))) {
        svar.get();
      }
    }
    skicka();
    assertThat(amnen(mote, "ersattare.fk.lund"))
        .containsExactly(
            "Du kallas som ersättare", "Du behövs inte som ersättare", "Du kallas som ersättare");
  }

  @Test
  @DisplayName(
      "den som är kallad som ersättare tillfrågas i kallelsen; övriga får den för kännedom")
  void kallad_ersattare_i_kallelsen() {
    String mote = mote(51);
    svara("ledamot.af.lund", mote, "forhinder");
    kalla(mote);
    assertThat(slag(mote, "kallelse")).contains("ersattare.af.lund").hasSize(5);
    assertThat(slag(mote, "kallelse_ersattare")).doesNotContain("ersattare.af.lund").hasSize(3);
  }

  @Test
  @DisplayName(
      "ny tid: alla får veta, det som väntade utgår och den gamla kallelsen skickas inte om")
  void ombokat() {
    String mote = mote(52);
    kalla(mote);
    bokaOm(mote, 1, tid(53), "Rådhuset").krav(200);
    assertThat(slag(mote, "ombokat")).hasSize(4);
    assertThat(slag(mote, "ombokat_kannedom")).hasSize(4);
    var gammal =
        breven(mote).stream()
            .filter(b -> b.get("handelse").asString().equals("kallelse:1"))
            .toList();
    assertThat(gammal).hasSize(8).allMatch(b -> status(b).equals("utgatt"));
    assertThat(skickaOm(mote, gammal.getFirst()).kod()).isEqualTo("inaktuellt");
    bokaOm(mote, 2, tid(53), "Biblioteket").krav(200);
    assertThat(slag(mote, "andrad_plats")).hasSize(8);
    bokaOm(mote, 3, tid(53), "Biblioteket").krav(200);
    assertThat(breven(mote)).as("inget att säga").hasSize(24);
    skicka();
    assertThat(post(mote)).hasSize(16);
    assertThat(skickaOm(mote, brev(mote, "vice.lund")).status()).isEqualTo(201);
    skicka();
    assertThat(post(mote)).hasSize(17);
  }

  @Test
  @DisplayName("före kallelsen får bara den som svarat veta; inställt utan skälet i brevet")
  void installt() {
    String mote = mote(54);
    svara("ledamot.af.lund", mote, "kommer");
    bokaOm(mote, 1, tid(55), "").krav(200);
    assertThat(slag(mote, "ombokat")).containsExactly("ledamot.af.lund");
    kalla(mote);
    chef()
        .post(
            "/sammantraden/" + mote + "/stall-in",
            Map.of("version", 2, "skal", "Ordföranden är sjuk"))
        .krav(200);
    assertThat(slag(mote, "installt")).hasSize(8);
    assertThat(breven(mote)).noneMatch(b -> b.get("text").asString().contains("sjuk"));
    skicka();
    assertThat(post(mote)).as("kallelsen gick aldrig i väg").hasSize(8);
  }

  @Test
  @DisplayName("ett möte som redan varit, infört i efterhand, ger inga brev")
  void i_efterhand() {
    String mote = mote(-3);
    kalla(mote);
    assertThat(breven(mote)).isEmpty();
  }

  @Test
  @DisplayName("den som inte svarat påminns en gång, när dagen kommit, hur många som än påminner")
  void paminnelse() throws Exception {
    String mote = mote(30);
    kalla(mote);
    svara("ordforande.lund", mote, "kommer");
    svara("ledamot.af.lund", mote, "forhinder");
    dagarSenare(22);
    paminn();
    assertThat(slag(mote, "paminnelse_svar")).as("åtta dagar före").isEmpty();
    dagarSenare(1);
    try (ExecutorService tradar = Executors.newFixedThreadPool(3)) {
      Callable<String> rond =
          () -> {
            paminn();
            return "";
          };
      for (var svar : tradar.invokeAll(List.of(rond, rond, rond))) {
        svar.get();
      }
    }
    List<String> paminda = List.of("vice.lund", "ledamot.fk.lund", "ersattare.af.lund");
    assertThat(slag(mote, "paminnelse_svar")).containsExactlyInAnyOrderElementsOf(paminda);
    dagarSenare(2);
    paminn();
    assertThat(slag(mote, "paminnelse_svar")).hasSize(3);
    skicka();
  }

  @Test
  @DisplayName("den som tillfrågats i dag påminns inte i dag")
  void nyss_tillfragad() {
    String mote = mote(6);
    kalla(mote);
    paminn();
    assertThat(slag(mote, "paminnelse_svar")).isEmpty();
    dagarSenare(1);
    svara("ledamot.af.lund", mote, "forhinder");
    paminn();
    assertThat(slag(mote, "paminnelse_svar"))
        .contains("vice.lund")
        .doesNotContain("ersattare.af.lund", "ledamot.af.lund");
  }
}
