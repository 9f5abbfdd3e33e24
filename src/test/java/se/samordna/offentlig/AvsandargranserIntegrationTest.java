package se.samordna.offentlig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Integrationstest;

/** Testet är en betrodd mellanhand (samma maskin), och uppger olika avsändares adresser. */
@DisplayName("Gränser per avsändare för det som är öppet för alla")
class AvsandargranserIntegrationTest extends Integrationstest {

  private static final HttpClient KLIENT = HttpClient.newHttpClient();

  private HttpResponse<String> skicka(String fran, HttpRequest.Builder begaran) {
    try {
      return KLIENT.send(begaran.header("X-Forwarded-For", fran).build(), BodyHandlers.ofString());
    } catch (IOException fel) {
      throw new IllegalStateException(fel);
    } catch (InterruptedException fel) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(fel);
    }
  }

  private HttpRequest.Builder bygg(String vag) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + vag));
  }

  /**
   * Frågar i ett svep tills svaret är ett nej. Varje sekund får avsändaren några frågor till, så
   * den som har en långsam dator kan få ett svar emellan.
   */
  private HttpResponse<String> nekad(String fran, Supplier<HttpRequest.Builder> fraga) {
    return Stream.generate(() -> skicka(fran, fraga.get()))
        .limit(3_000)
        .filter(s -> s.statusCode() == 429)
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> synpunkt(String fran) {
    return skicka(
        fran,
        bygg("/offentligt/BKSV/tillganglighet")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("text=Kontrasten+i+menyn")));
  }

  private long antal() {
    return som("revisor.bksv").get("/tillganglighetssynpunkter").krav(200).get("totalt").asLong();
  }

  @Test
  @DisplayName(
      "den som lämnar många synpunkter nekas, och texten står kvar; nästa person får plats")
  void en_tar_inte_formularet() {
    long fore = antal();
    List<Integer> svar =
        Stream.generate(() -> synpunkt("203.0.113.7").statusCode()).limit(70).toList();
    assertThat(svar.subList(0, 5)).containsOnly(200);
    assertThat(svar.subList(5, 70)).containsOnly(429);
    HttpResponse<String> nekad = synpunkt("2001:db8:1:2:3::4");
    assertThat(nekad.statusCode()).isEqualTo(200);
    assertThat(antal()).isEqualTo(fore + 6);
  }

  @Test
  @DisplayName("en IPv6-abonnents alla adresser är en avsändare")
  void ipv6() {
    List<Integer> svar =
        Stream.iterate(1, n -> n + 1)
            .limit(6)
            .map(n -> synpunkt("2001:db8:7:7::" + n).statusCode())
            .toList();
    assertThat(svar).containsExactly(200, 200, 200, 200, 200, 429);
  }

  @Test
  @DisplayName("800 läsningar i ett svep nekas till sist, med besked om när; andra läser vidare")
  void lasning() {
    List<HttpResponse<String>> svar =
        Stream.generate(() -> skicka("203.0.113.9", bygg("/offentligt/BKSV").GET()))
            .limit(800)
            .toList();
    assertThat(svar.getFirst().statusCode()).isEqualTo(200);
    HttpResponse<String> nekad =
        svar.stream().filter(s -> s.statusCode() == 429).findFirst().orElseThrow();
    assertThat(nekad.headers().firstValue("Retry-After")).isPresent();
    assertThat(nekad.body()).contains("Försök igen");
    assertThat(skicka("203.0.113.10", bygg("/offentligt/BKSV").GET()).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("den som läser öppna data nekas som ett program: JSON med kod, aldrig en sida")
  void oppnaData() {
    String fran = "203.0.113.12";
    HttpResponse<String> nekad = nekad(fran, () -> bygg("/offentligt/BKSV/insatser.json").GET());
    assertThat(nekad.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(nekad.body()).contains("\"kod\":\"for_manga_anrop\"", "Försök igen");
    HttpResponse<String> somFragar =
        nekad(fran, () -> bygg("/offentligt/BKSV").header("Accept", "application/json").GET());
    assertThat(somFragar.body()).contains("\"kod\":\"for_manga_anrop\"");
    HttpResponse<String> engelska = nekad(fran, () -> bygg("/offentligt/BKSV?sprak=en").GET());
    assertThat(engelska.body()).contains("<html lang=\"en\">", "Try again in a while");
  }

  @Test
  @DisplayName(
      "öppna data som inte finns är 404 som JSON med kod; en sida som inte finns är en sida")
  void saknas() {
    for (String vag :
        List.of("/offentligt/FINNSINTE/insatser.json", "/offentligt/BKSV/annat.json")) {
      HttpResponse<String> svar = skicka("203.0.113.13", bygg(vag).GET());
      assertThat(svar.statusCode()).isEqualTo(404);
      assertThat(svar.body()).contains("\"kod\":\"finns_inte\"");
    }
    HttpResponse<String> sida = skicka("203.0.113.13", bygg("/offentligt/FINNSINTE").GET());
    assertThat(sida.statusCode()).isEqualTo(404);
    assertThat(sida.body()).contains("<html");
  }

  @Test
  @DisplayName("API:t utan inloggning nekas med kod när det blir för mycket")
  void anropen() {
    List<HttpResponse<String>> svar =
        Stream.generate(() -> skicka("203.0.113.11", bygg("/api/v1/arenden").GET()))
            .limit(3_000)
            .takeWhile(s -> s.statusCode() == 401)
            .toList();
    assertThat(svar).hasSizeBetween(1_000, 2_999);
    HttpResponse<String> nekad = nekad("203.0.113.11", () -> bygg("/api/v1/arenden").GET());
    assertThat(nekad.body()).contains("for_manga_anrop");
    som("revisor.bksv").get("/arenden").krav(200);
  }
}
