package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Pdftext;

@DisplayName("R28: den maskerade kopian av ett justerat protokoll, för alla")
class MaskeradKopiaVagTest extends Protokollprov {

  private static final HttpClient KLIENT = HttpClient.newHttpClient();
  private static final String RUBRIK = "Lokalstöd Sjöhästen";
  private static final String LAGRUM = "26 kap. 1 § OSL";

  private HttpResponse<byte[]> hamta(String vag) {
    try {
      return KLIENT.send(
          HttpRequest.newBuilder(
                  URI.create("http://localhost:" + port() + "/offentligt/BKSV" + vag))
              .build(),
          BodyHandlers.ofByteArray());
    } catch (IOException fel) {
      throw new IllegalStateException(fel);
    } catch (InterruptedException fel) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(fel);
    }
  }

  private String fil(String slut) {
    return "/protokoll/" + anslag() + slut;
  }

  private String sidan(String vag, String medText) {
    return vanta(
        vag + " med " + medText,
        () ->
            Optional.of(new String(hamta(vag).body(), StandardCharsets.UTF_8))
                .filter(s -> s.contains(medText)));
  }

  private void maskera(String publik) {
    administrator()
        .put(
            "/arenden/" + vag.arendeId() + "/maskering",
            Map.of("lagrum", LAGRUM, "publikRubrik", publik))
        .krav(200);
  }

  @Test
  @DisplayName("maskeras efteråt: originalet stängs genast, kopian säger inget, och öppnas igen")
  void vagen() {
    ettSammantrade(RUBRIK);
    administrator()
        .put(
            protokoll("/text"),
            Map.of("del", "inledning", "version", 0, "text", "Vi talar om " + RUBRIK + " sist."))
        .krav(200);
    avsluta();
    justerat();
    HttpResponse<byte[]> original = hamta(fil(".pdf"));
    assertThat(original.statusCode()).isEqualTo(200);
    assertThat(Pdftext.allt(original.body())).contains(RUBRIK, "Slutrapport lämnas");
    assertThat(hamta(fil("-maskerad.pdf")).statusCode()).isEqualTo(404);
    String avtryck = vy().get("utgavor").get(0).get("sha256").asString();

    maskera("En insats");
    assertThat(hamta(fil(".pdf")).statusCode()).as("originalet, genast").isEqualTo(404);
    HttpResponse<byte[]> kopia = hamta(fil("-maskerad.pdf"));
    assertThat(kopia.statusCode()).isEqualTo(200);
    assertThat(kopia.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(kopia.headers().map().toString()).doesNotContain("Sjöhästen");
    assertThat(Pdftext.allt(kopia.body()))
        .contains("Maskerad kopia", "En insats", "maskerat enligt " + LAGRUM, avtryck)
        .contains("Information från förbundschefen", "Vi talar om [maskerat] sist.")
        .doesNotContain("Sjöhästen", "Slutrapport lämnas", "Enligt förslaget");
    assertThat(Pdftext.sidor(kopia.body())).allMatch(s -> s.startsWith("Maskerad kopia"));
    assertThat(Pdftext.arkivmarkt(kopia.body())).isTrue();
    for (String sida : List.of("/protokoll", "/anslagstavla")) {
      assertThat(sidan(sida, fil("-maskerad.pdf"))).doesNotContain("Sjöhästen", fil(".pdf"));
    }
    assertThat(sidan("/anslagstavla", fil("-maskerad.pdf"))).contains("<dd>Styrelsen</dd>");

    maskera("Något annat");
    assertThat(Pdftext.allt(hamta(fil("-maskerad.pdf")).body()))
        .as("en ny maskering gäller nästa läsning")
        .contains("Något annat")
        .doesNotContain("En insats");

    assertThat(
            administrator()
                .get(protokoll(""))
                .krav(200)
                .get("utgavor")
                .get(0)
                .get("sha256")
                .asString())
        .as("originalet är oförändrat")
        .isEqualTo(avtryck);
    administrator().delete("/arenden/" + vag.arendeId() + "/maskering").krav(200);
    assertThat(hamta(fil(".pdf")).body()).as("samma bytes som före").isEqualTo(original.body());
    assertThat(hamta(fil("-maskerad.pdf")).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("en avvikande mening kan röra det maskerade: dess text är inte med i kopian")
  void avvikandeMening() {
    ettSammantrade("Mening Tångräkan");
    avsluta();
    int utgava = skicka();
    justera(nyss("ordforande"), utgava).krav(200);
    vag.som("ledamot.kavlinge")
        .post(
            protokoll("/utgavor/" + utgava + "/invandning"),
            Map.of("anteckna", true, "text", "Beskrivningen av sökanden är missvisande."))
        .krav(200);
    maskera("En insats");
    assertThat(Pdftext.allt(hamta(fil("-maskerad.pdf")).body()))
        .contains("har en avvikande mening: texten är maskerad")
        .doesNotContain("missvisande", "Tångräkan");
    administrator().delete("/arenden/" + vag.arendeId() + "/maskering").krav(200);
    assertThat(Pdftext.allt(hamta(fil(".pdf")).body())).contains("missvisande");
  }

  @Test
  @DisplayName("en punkt utan ärende begränsas efter justeringen, och två samtidiga möts")
  void punktenEfterat() {
    ettSammantrade("Öppet ärende");
    String information =
        vy().get("paragrafer")
            .valueStream()
            .filter(p -> p.get("rubrik").asString().contains("Information från"))
            .findFirst()
            .orElseThrow()
            .get("punkt")
            .asString();
    administrator()
        .put(
            protokoll("/text"),
            Map.of(
                "del", "sammanfattning", "punkt", information, "version", 0, "text", "Tångräkan."))
        .krav(200);
    avsluta();
    justerat();
    String begransning = "/sammantraden/" + mote + "/punkter/" + information + "/begransning";
    int version = administrator().get(begransning).krav(200).get("version").asInt();
    Map<String, Object> ny =
        Map.of("version", version, "lagrum", LAGRUM, "publikRubrik", "Ett ärende");
    administrator().put(begransning, ny).krav(200);
    assertThat(chef().put(begransning, ny).kod()).isEqualTo("inaktuell_version");
    assertThat(vag.som("ordforande").put(begransning, ny).status()).isEqualTo(403);
    assertThat(hamta(fil(".pdf")).statusCode()).isEqualTo(404);
    assertThat(Pdftext.allt(hamta(fil("-maskerad.pdf")).body()))
        .contains("Ett ärende", "Öppet ärende", "Slutrapport lämnas")
        .doesNotContain("Tångräkan", "Information från förbundschefen");
    administrator().post(begransning + "/upphav", Map.of("version", version + 1)).krav(200);
    assertThat(Pdftext.allt(hamta(fil(".pdf")).body())).contains("Tångräkan.");
  }

  private void begransa(String vilketMote, String vilken, String publik) {
    String begransning = "/sammantraden/" + vilketMote + "/punkter/" + vilken + "/begransning";
    int version = administrator().get(begransning).krav(200).get("version").asInt();
    administrator()
        .put(begransning, Map.of("version", version, "lagrum", LAGRUM, "publikRubrik", publik))
        .krav(200);
  }

  @Test
  @DisplayName("är bara paragrafen begränsad leder inte heller insatsregistret till ärendet")
  void registret() {
    ettSammantrade("Lokalstöd Havskatten");
    begransa(mote, punkt, "En begränsad insats");
    vanta("insatsen", vag::insatsen);
    String dnr = chef().get("/arenden/" + vag.arendeId()).krav(200).get("diarienummer").asString();
    for (String form : List.of("/insatser.json", "/insatser.csv", "/insatser")) {
      assertThat(sidan(form, "En begränsad insats")).doesNotContain("Havskatten", dnr);
    }
  }

  @Test
  @DisplayName("ett bordlagt ärende är begränsat också på nästa lista, tills någon häver det")
  void nasta_lista() {
    vag.tillStyrelsen("Bordlagd Näbbgädda", Map.of(2024, ORE), belopp());
    Arendevag.Mote forsta = vag.sammantrade(Bksv.FYRA);
    begransa(forsta.sammantradeId(), forsta.punkt(), "Ett ärende");
    vag.som("ordforande")
        .post(
            forsta.vag("beslut"),
            Map.of(
                "utfall",
                "bordlaggning",
                "belopp",
                List.of(),
                "villkor",
                List.of(),
                "motivering",
                "Mer tid."))
        .krav(201);
    Arendevag.Mote andra = vag.sammantrade(Bksv.FYRA);
    assertThat(administrator().get(andra.vag("begransning")).krav(200).toString())
        .contains(LAGRUM, "Ett ärende");
  }
}
