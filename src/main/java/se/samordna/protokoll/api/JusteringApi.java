package se.samordna.protokoll.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;
import se.samordna.protokoll.AttJustera;
import se.samordna.protokoll.JusteringService;
import se.samordna.protokoll.JusteringService.Justering;
import se.samordna.protokoll.Underskrift;
import se.samordna.protokoll.UtskickService;

/** Utgåvor och justering (R16). */
@RestController
@RequestMapping("/api/v1")
class JusteringApi {

  private static final String UTGAVOR = "/sammantraden/{id}/protokoll/utgavor";

  record Utgavan(int utgava) {}

  record Justeringen(UUID sammantradeId, int utgava, boolean justerat) {

    static Justeringen av(Justering j) {
      return new Justeringen(j.sammantrade().varde(), j.utgava(), j.justerat());
    }
  }

  private final UtskickService utskick;
  private final JusteringService justering;

  JusteringApi(UtskickService utskick, JusteringService justering) {
    this.utskick = utskick;
    this.justering = justering;
  }

  @Operation(summary = "Skickar för justering; med punkt bara den paragrafen, omedelbart")
  @PostMapping(UTGAVOR)
  @PreAuthorize("@behorig.har('administrator', 'forbundschef')")
  ResponseEntity<Utgavan> skicka(
      @PathVariable UUID id, @RequestBody Protokollkroppar.Utskick kropp) {
    return Rest.skapad(utskick.skicka(new SammantradeId(id), kropp.punkt()).som(Utgavan::new));
  }

  @Operation(summary = "Tar tillbaka en utgåva som inte justerats, för att rätta den")
  @PostMapping(UTGAVOR + "/{nummer}/ta-tillbaka")
  @PreAuthorize("@behorig.har('administrator', 'forbundschef')")
  ResponseEntity<Utgavan> taTillbaka(
      @PathVariable UUID id,
      @PathVariable String nummer,
      @RequestBody Protokollkroppar.Skal kropp) {
    return Rest.ok(
        med(
            nummer,
            n ->
                utskick
                    .taTillbaka(new SammantradeId(id), n, Skrivet.text(kropp.skal()))
                    .som(Utgavan::new)));
  }

  @Operation(summary = "Påbörjar en underskrift; svaret säger var personen loggar in på nytt")
  @PostMapping(UTGAVOR + "/{nummer}/underskrift")
  @PreAuthorize("@behorig.har('styrelse', 'presidium')")
  ResponseEntity<Underskrift.Paborjad> borja(@PathVariable UUID id, @PathVariable String nummer) {
    return Rest.skapad(med(nummer, n -> justering.borja(new SammantradeId(id), n)));
  }

  @Operation(summary = "Slutför en påbörjad underskrift efter den nya inloggningen")
  @PostMapping("/underskrifter/{referens}/slutfor")
  @PreAuthorize("@behorig.har('styrelse', 'presidium')")
  ResponseEntity<Justeringen> slutfor(@PathVariable UUID referens) {
    return Rest.ok(justering.slutfor(referens).som(Justeringen::av));
  }

  @Operation(summary = "Justerar med en token som är högst fem minuter gammal och nyare än utgåvan")
  @PostMapping(UTGAVOR + "/{nummer}/justera")
  @PreAuthorize("@behorig.har('styrelse', 'presidium')")
  ResponseEntity<Justeringen> justera(
      @PathVariable UUID id,
      @PathVariable String nummer,
      @RequestBody Protokollkroppar.Attest kropp) {
    return Rest.ok(
        med(
            nummer,
            n ->
                justering
                    .attestera(new SammantradeId(id), n, Skrivet.text(kropp.sha256()))
                    .som(Justeringen::av)));
  }

  @Operation(summary = "En skriftlig invändning; anteckna låter den stå bredvid justeringen")
  @PostMapping(UTGAVOR + "/{nummer}/invandning")
  @PreAuthorize("@behorig.har('styrelse', 'presidium')")
  ResponseEntity<Justeringen> invand(
      @PathVariable UUID id,
      @PathVariable String nummer,
      @RequestBody Protokollkroppar.Invandning kropp) {
    return Rest.ok(
        med(
            nummer,
            n ->
                justering
                    .invand(
                        new SammantradeId(id),
                        n,
                        kropp.anteckna().orElse(false),
                        Skrivet.text(kropp.text()))
                    .som(Justeringen::av)));
  }

  @Operation(summary = "Det som väntar på den inloggades justering")
  @GetMapping("/sammantraden/att-justera")
  @PreAuthorize("@behorig.har('styrelse', 'presidium')")
  Sida<AttJustera> mina(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return Sida.av(justering.mina(), new Sida.Begaran(sida, antal));
  }

  /** Ett nummer som inte är ett tal är en utgåva som inte finns; rollen har redan prövats. */
  private static <T> Svar<T> med(String nummer, IntFunction<Svar<T>> akt) {
    return nummer.matches("[0-9]{1,6}")
        ? akt.apply(Integer.parseInt(nummer))
        : Svar.nej(Hinder.saknas(Mening.av("sak_37")));
  }
}
