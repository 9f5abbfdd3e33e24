package se.samordna.forbund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Provbok;
import se.samordna.stod.Provforbund;
import tools.jackson.databind.JsonNode;

@DisplayName("Registret ur en arbetsbok: allt eller inget, och samma bok igen ändrar inget")
class RegisterbokIntegrationTest extends Integrationstest {

  private static final List<List<String>> MEDLEMMAR =
      List.of(
          List.of("Kort namn", "Namn", "Part", "Från"),
          List.of("fk", "Försäkringskassan", "Försäkringskassan", "2012-01-01"),
          List.of("af", "Arbetsförmedlingen", "af", "1/1 2012"),
          List.of("region", "Region Skåne", "Region", "2012-01-01"),
          List.of("ystad", "Ystads kommun", "kommun", "2012-01-01"));
  private static final List<List<String>> PERSONER =
      List.of(
          List.of("Användarnamn", "Namn", "Titel", "E-post", "Förordnad som", "Bjud in"),
          List.of(
              "chef.prov", "Förbundschef", "chef", "chef@example.invalid", "Förbundschef", "ja"),
          List.of("enhet.prov", "Enhetschef", "enhetschef", "enhet@example.invalid"),
          List.of("ledamot.prov", "Ledamot, Ystad", "", "ledamot@example.invalid"),
          List.of("vice.prov", "Ledamot, regionen", "", "vice@example.invalid"));
  private static final List<List<String>> VERKSAMHETER =
      List.of(
          List.of("Medlem", "Verksamhet", "Söker för den"),
          List.of("ystad", "Arbetscentrum", "enhet.prov"));
  private static final List<List<String>> PLATSER =
      List.of(
          List.of("Organ", "Medlem", "Som", "Person", "Uppdrag", "Från"),
          List.of("Styrelsen", "ystad", "Ledamot", "ledamot.prov", "Ordförande", "2023-04-01"),
          List.of("styrelse", "Region Skåne", "ledamot", "Ledamot, regionen", "vice", "2023-04-01"),
          List.of(
              "Beredningsgruppen", "ystad", "Ledamot", "enhet@example.invalid", "", "2023-04-01"));

  private Provforbund forbund = new Provforbund();
  private Api administrator = api();

  private static byte[] hela() {
    return Provbok.av(
        Map.of(
            "Medlemmar", MEDLEMMAR,
            "Personer", PERSONER,
            "Verksamheter", VERKSAMHETER,
            "Platser", PLATSER));
  }

  private Api.Svar las(byte[] bok, boolean prova) {
    return administrator.ladda("/register/inlasning?prova=" + prova, "fil", "register.xlsx", bok);
  }

  @BeforeEach
  void nyttForbund() {
    forbund = Provforbund.upplagt(som("drift"));
    administrator = som(forbund.person("administrator"));
  }

  private static List<Integer> antal(JsonNode svar) {
    return List.of("medlemmar", "verksamheter", "personer", "platser").stream()
        .map(n -> svar.get(n).asInt())
        .toList();
  }

  @Test
  @DisplayName("ett prov säger vad boken ger och sparar inget; inläst finns allt, och en gång")
  void helaBoken() {
    assertThat(antal(las(hela(), true).krav(200))).containsExactly(4, 1, 4, 3);
    assertThat(administrator.get("/medlemmar").krav(200).get("totalt").asInt()).isZero();

    assertThat(antal(las(hela(), false).krav(200))).containsExactly(4, 1, 4, 3);
    JsonNode platser = administrator.get("/platser").krav(200);
    assertThat(
            StreamSupport.stream(platser.get("presidium").spliterator(), false)
                .map(p -> p.get("uppdrag").asString() + " " + p.get("person").asString()))
        .containsExactly("ordforande ledamot.prov", "vice vice.prov");
    assertThat(
            administrator
                .get("/verksamheter/register")
                .krav(200)
                .get("innehall")
                .get(0)
                .get("personer")
                .get(0)
                .asString())
        .isEqualTo("enhet.prov");

    assertThat(
            administrator
                .get("/forordnanden")
                .krav(200)
                .get("innehall")
                .valueStream()
                .map(f -> f.get("person").asString() + " " + f.get("roll").asString()))
        .contains("chef.prov forbundschef");
    assertThat(
            administrator
                .get("/konton")
                .krav(200)
                .get("innehall")
                .valueStream()
                .map(k -> k.get("anvandare").asString()))
        .containsExactlyInAnyOrder(forbund.administrator(), "chef.prov");

    int version = platser.get("version").asInt();
    assertThat(antal(las(hela(), false).krav(200))).containsExactly(0, 0, 0, 0);
    assertThat(administrator.get("/platser").krav(200).get("version").asInt()).isEqualTo(version);
  }

  @Test
  @DisplayName("mallen bär registret som det är: läst in igen ändrar den inget")
  void mallen() {
    las(hela(), false).krav(200);
    byte[] mall = administrator.get("/register/mall").ratt().body();
    assertThat(antal(las(mall, false).krav(200))).containsExactly(0, 0, 0, 0);
  }

  @Test
  @DisplayName("det som skiljer ändras: ett nytt namn, en uppsägning (R25)")
  void andringar() {
    las(hela(), false).krav(200);
    List<List<String>> ny =
        List.of(
            List.of("Kort namn", "Namn", "Part", "Från", "Uppsagd", "Till"),
            List.of("ystad", "Ystad kommun", "Kommun", "2012-01-01", "2023-02-01", "2026-02-01"));
    assertThat(antal(las(Provbok.av(Map.of("Medlemmar", ny)), false).krav(200)))
        .containsExactly(1, 0, 0, 0);
    List<List<String>> forKort =
        List.of(ny.getFirst(), List.of("fk", "FK", "fk", "2012-01-01", "2023-02-01", "2024-02-01"));
    Api.Svar nej = las(Provbok.av(Map.of("Medlemmar", forKort)), false);
    assertThat(nej.krav(400).get("fel").get(0).get("kod").asString())
        .isEqualTo("for_kort_uppsagning");
  }

  @Test
  @DisplayName("nekade rader namnges med blad och nummer, alla på en gång, och inget sparas")
  void nekas() {
    List<List<String>> personer =
        List.of(
            PERSONER.getFirst(),
            List.of("Stor Bokstav", "Namn", "", ""),
            List.of("ok.prov", "Går bra", "", "inte en adress"));
    List<List<String>> platser =
        List.of(
            PLATSER.getFirst(), List.of("Styrelsen", "ystad", "Suppleant", "okänd", "", "en dag"));
    JsonNode nej =
        las(
                Provbok.av(
                    Map.of("Medlemmar", MEDLEMMAR, "Personer", personer, "Platser", platser)),
                false)
            .krav(400);
    assertThat(nej.get("kod").asString()).isEqualTo("felaktiga_rader");
    assertThat(
            StreamSupport.stream(nej.get("fel").spliterator(), false)
                .map(f -> f.get("falt").asString() + " " + f.get("kod").asString()))
        .containsExactlyInAnyOrder(
            "Personer rad 2 fel_anvandarnamn",
            "Personer rad 3 fel_epost",
            "Platser rad 2 okant_varde",
            "Platser rad 2 okand_person",
            "Platser rad 2 fel_dag");
    assertThat(administrator.get("/medlemmar").krav(200).get("totalt").asInt()).isZero();
    assertThat(administrator.get("/personer").krav(200).get("totalt").asInt()).isOne();
  }

  @Test
  @DisplayName("ett okänt blad, en okänd kolumn och en fil som inte är en bok säger vad som gäller")
  void annat() {
    assertThat(
            las(Provbok.av(Map.of("Blad1", MEDLEMMAR)), false)
                .krav(400)
                .get("fel")
                .get(0)
                .get("kod")
                .asString())
        .isEqualTo("okant_blad");
    assertThat(
            las(Provbok.av(Map.of("Medlemmar", List.of(List.of("Namn", "Skostorlek")))), false)
                .krav(400)
                .get("fel")
                .get(0)
                .get("kod")
                .asString())
        .isEqualTo("okand_kolumn");
    assertThat(las("Namn;Part\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), false).kod())
        .isEqualTo("olaslig_fil");
    assertThat(administrator.post("/register/inlasning", Map.of()).status()).isEqualTo(415);
  }
}
