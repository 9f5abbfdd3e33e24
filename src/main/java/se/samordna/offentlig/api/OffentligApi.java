package se.samordna.offentlig.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Texter;
import se.samordna.identitet.Adressgranser;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Rest;
import se.samordna.offentlig.OffentligaSidor;
import se.samordna.offentlig.Sidslag;
import se.samordna.offentlig.Sidsvar;
import se.samordna.offentlig.TillganglighetService;

/** De offentliga sidorna, utan inloggning och utan session. */
@RestController
@RequestMapping("/offentligt")
@Hidden
class OffentligApi {

  private static final String UUID_FORM =
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  /** Den som frågar efter JSON får också sina nej så. */
  private static final Hinder SAKNAS = Hinder.saknas(Mening.av("sak_21"));

  private final OffentligaSidor sidor;
  private final TillganglighetService tillganglighet;
  private final Adressgranser granser;

  OffentligApi(OffentligaSidor sidor, TillganglighetService tillganglighet, Adressgranser granser) {
    this.sidor = sidor;
    this.tillganglighet = tillganglighet;
    this.granser = granser;
  }

  /** Allt annat under vägen finns inte; det är inget för skärmarna. */
  @GetMapping("/**")
  ResponseEntity<byte[]> annat(HttpServletRequest begaran) {
    if (Rest.ettProgram(begaran.getRequestURI(), begaran.getHeader(HttpHeaders.ACCEPT))) {
      return Rest.ok(Svar.nej(SAKNAS));
    }
    return saknas();
  }

  @GetMapping
  ResponseEntity<byte[]> forbunden(@RequestParam(defaultValue = "sv") String sprak) {
    return svar(sidor.forbunden(sprak(sprak)));
  }

  @GetMapping("/{forbund}")
  ResponseEntity<byte[]> start(
      @PathVariable String forbund, @RequestParam(defaultValue = "sv") String sprak) {
    return svar(sidor.sida(forbund, Sidslag.START, sprak(sprak)));
  }

  @GetMapping("/{forbund}/{sida:[a-z]+}")
  ResponseEntity<byte[]> sida(
      @PathVariable String forbund,
      @PathVariable String sida,
      @RequestParam(defaultValue = "sv") String sprak,
      HttpServletRequest begaran) {
    return Sidslag.pa(sida)
        .map(slag -> svar(sidor.sida(forbund, slag, sprak(sprak))))
        .orElseGet(() -> annat(begaran));
  }

  @GetMapping("/{forbund}/protokoll/{anslag:" + UUID_FORM + "}.pdf")
  ResponseEntity<?> protokollfil(@PathVariable String forbund, @PathVariable UUID anslag) {
    return fil(sidor.protokollfil(forbund, anslag));
  }

  @GetMapping("/{forbund}/protokoll/{anslag:" + UUID_FORM + "}-maskerad.pdf")
  ResponseEntity<?> maskeradKopia(@PathVariable String forbund, @PathVariable UUID anslag) {
    return fil(sidor.maskeradKopia(forbund, anslag));
  }

  @GetMapping("/{forbund}/insatser.json")
  ResponseEntity<byte[]> insatserSomJson(@PathVariable String forbund) {
    return sidor
        .insatserSomJson(forbund)
        .map(this::svar)
        .orElseGet(() -> Rest.ok(Svar.nej(SAKNAS)));
  }

  @GetMapping("/{forbund}/insatser.csv")
  ResponseEntity<byte[]> insatserSomCsv(@PathVariable String forbund) {
    return svar(sidor.insatserSomCsv(forbund));
  }

  /**
   * Tar emot en synpunkt på tillgängligheten. Det som skrivits står kvar när något nekas.
   *
   * @param webbplats ett fält som människor inte ser; den som fyller i det är en maskin
   */
  @PostMapping(
      path = "/{forbund}/tillganglighet",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ResponseEntity<byte[]> synpunkt(
      @PathVariable String forbund,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String kontakt,
      @RequestParam(defaultValue = "") String pa,
      @RequestParam(defaultValue = "") String webbplats,
      @RequestParam(defaultValue = "sv") String sprak,
      HttpServletRequest begaran) {
    if (!sidor.finns(forbund)) {
      return saknas();
    }
    Svar<Klart> svar =
        webbplats.isEmpty()
            ? Inloggad.som(
                Aktor.process(forbund),
                () ->
                    tillganglighet.taEmot(
                        text,
                        kontakt,
                        pa,
                        () -> granser.far(begaran.getRemoteAddr(), Adressgranser.Slag.SYNPUNKT)))
            : Svar.klart();
    Map<String, Object> utover = new HashMap<>();
    HttpStatus status = HttpStatus.OK;
    if (svar instanceof Svar.Nej<Klart>(Hinder hinder)) {
      utover.put("hinder", hinder);
      utover.put("skrivet", Map.of("text", text, "kontakt", kontakt, "pa", pa));
      status =
          hinder.kod().equals("for_manga")
              ? HttpStatus.TOO_MANY_REQUESTS
              : HttpStatus.UNPROCESSABLE_CONTENT;
    } else {
      utover.put("tack", true);
    }
    Sidsvar sida = sidor.efterSynpunkt(forbund, sprak(sprak), utover).orElseThrow();
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.parseMediaType(sida.slag()))
        .body(sida.innehall());
  }

  private ResponseEntity<byte[]> svar(Optional<Sidsvar> sida) {
    return sida.map(this::svar).orElseGet(this::saknas);
  }

  private ResponseEntity<byte[]> svar(Sidsvar sida) {
    return ResponseEntity.ok()
        .cacheControl(
            CacheControl.maxAge(sidor.hallbar().toSeconds(), TimeUnit.SECONDS).cachePublic())
        .eTag(sida.avtryck())
        .contentType(MediaType.parseMediaType(sida.slag()))
        .body(sida.innehall());
  }

  /** Ett protokoll prövas på nytt vid varje läsning: en maskering ska slå igenom genast. */
  private ResponseEntity<?> fil(Optional<Innehall> fil) {
    return fil.isPresent() ? fil(fil.get()) : saknas();
  }

  private static ResponseEntity<?> fil(Innehall fil) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .eTag(fil.sha256())
        .contentType(MediaType.APPLICATION_PDF)
        .contentLength(fil.storlek())
        .body(new InputStreamResource(fil::oppna));
  }

  private ResponseEntity<byte[]> saknas() {
    Sidsvar sida = sidor.saknas(Texter.SVENSKA);
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(MediaType.parseMediaType(sida.slag()))
        .body(sida.innehall());
  }

  private static Locale sprak(String kod) {
    return kod.equals("en") ? Locale.ENGLISH : Texter.SVENSKA;
  }
}
