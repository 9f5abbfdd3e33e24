package se.samordna.identitet.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Klocka;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Frågar inloggningstjänsten om en inloggning fortfarande gäller. Bara ett uttryckligt nej är ett
 * nej: svarar tjänsten inte alls går det som pågår vidare, inom sina egna gränser.
 */
@Component
class Inloggningskoll {

  /** Svaret på frågan. */
  sealed interface Besked {

    /** Gäller, med rollerna och grupperna så som de är just nu. */
    record Galler(Map<String, Object> utsagor) implements Besked {}

    /** Avslutad: utloggad, spärrad eller borttagen. */
    record Avslutad() implements Besked {}

    /** Tjänsten gick inte att fråga. */
    record Okant() implements Besked {}
  }

  /** Nya token för en inloggning som fortfarande gäller. */
  record Nyckelpar(String token, String fornyelse, Instant till) {}

  /** Svaret på en förnyelse. */
  sealed interface Fornyelse {
    record Ny(Nyckelpar nycklar) implements Fornyelse {}

    record Nekad() implements Fornyelse {}

    record Okand() implements Fornyelse {}
  }

  private static final Logger LOGG = LoggerFactory.getLogger(Inloggningskoll.class);
  private static final Duration TALAMOD = Duration.ofSeconds(3);

  /** Så länge får den som nyss inte svarade vara i fred; annars väntar varje begäran. */
  private static final Duration PAUS = Duration.ofSeconds(5);

  private static final TypeReference<Map<String, Object>> UTSAGOR = new TypeReference<>() {};

  private final Inloggningstjanst tjanst;
  private final JsonMapper json;
  private final Klocka klocka;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TALAMOD).build();
  private volatile Instant stumTill = Instant.MIN;

  private record Text(int status, Map<String, Object> kropp) {}

  Inloggningskoll(Inloggningstjanst tjanst, JsonMapper json, Klocka klocka) {
    this.tjanst = tjanst;
    this.json = json;
    this.klocka = klocka;
  }

  /** Gäller {@code token} just nu, och med vilka roller? */
  Besked fraga(String token) {
    // Bara den publik som token är skriven för får fråga om den; alla andra får "gäller inte".
    Text svar = skicka(tjanst.granskning(), tjanst.publik(), Map.of("token", token));
    if (svar.status() != 200) {
      if (svar.status() >= 400 && svar.status() < 500) {
        LOGG.error(
            "Token kan inte prövas: {} svarar {} {}. En spärrad person släpps in till token går ut."
                + " Finns klienten {} i realmen, med samma hemlighet?",
            tjanst.granskning(),
            svar.status(),
            svar.kropp().get("error"),
            tjanst.publik());
      }
      return new Besked.Okant();
    }
    return Boolean.TRUE.equals(svar.kropp().get("active"))
        ? new Besked.Galler(svar.kropp())
        : new Besked.Avslutad();
  }

  Fornyelse forny(String fornyelse) {
    Text svar =
        skicka(
            tjanst.token(),
            tjanst.klient(),
            Map.of("grant_type", "refresh_token", "refresh_token", fornyelse));
    if (svar.status() == 200) {
      return new Fornyelse.Ny(nycklar(svar.kropp(), fornyelse));
    }
    return "invalid_grant".equals(svar.kropp().get("error"))
        ? new Fornyelse.Nekad()
        : new Fornyelse.Okand();
  }

  private Nyckelpar nycklar(Map<String, Object> kropp, String forra) {
    long sekunder = kropp.get("expires_in") instanceof Number n ? n.longValue() : 0;
    return new Nyckelpar(
        String.valueOf(kropp.get("access_token")),
        kropp.get("refresh_token") instanceof String ny ? ny : forra,
        klocka.verkligTid().plusSeconds(sekunder));
  }

  /** Status 0 när tjänsten inte svarar, eller nyss inte gjorde det. */
  private Text skicka(String adress, String klient, Map<String, String> falt) {
    if (klocka.verkligTid().isBefore(stumTill)) {
      return new Text(0, Map.of());
    }
    try {
      HttpResponse<String> svar =
          http.send(begaran(adress, klient, falt), HttpResponse.BodyHandlers.ofString());
      Text text = new Text(svar.statusCode(), las(svar));
      if (text.status() != 200 && !"invalid_grant".equals(text.kropp().get("error"))) {
        stum("status " + text.status());
      }
      return text;
    } catch (IOException fel) {
      stum(fel.getClass().getSimpleName());
      return new Text(0, Map.of());
    } catch (InterruptedException fel) {
      Thread.currentThread().interrupt();
      return new Text(0, Map.of());
    }
  }

  private void stum(String varfor) {
    stumTill = klocka.verkligTid().plus(PAUS);
    LOGG.warn("Inloggningstjänsten svarar inte som väntat ({}); det som pågår går vidare", varfor);
  }

  private Map<String, Object> las(HttpResponse<String> svar) {
    try {
      return json.readValue(svar.body(), UTSAGOR);
    } catch (JacksonException intejson) {
      return Map.of();
    }
  }

  private HttpRequest begaran(String adress, String klient, Map<String, String> falt) {
    String formular =
        falt.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    String vem = koda(klient) + ":" + koda(tjanst.hemlighet());
    return HttpRequest.newBuilder(URI.create(adress))
        .timeout(TALAMOD)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(vem.getBytes(StandardCharsets.UTF_8)))
        .POST(HttpRequest.BodyPublishers.ofString(formular))
        .build();
  }

  private static String koda(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
