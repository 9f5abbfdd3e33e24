package se.samordna.protokoll.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Filsvar;
import se.samordna.identitet.Rest;
import se.samordna.mote.PunktId;
import se.samordna.protokoll.JusterareService;
import se.samordna.protokoll.ProtokollService;
import se.samordna.protokoll.Protokollbild;
import se.samordna.protokoll.Protokolltext;
import se.samordna.protokoll.SekreterareService;
import se.samordna.protokoll.Textdel;

/** Protokollet: läsa, skriva texten runt fakta, välja justerare. */
@RestController
@RequestMapping("/api/v1/sammantraden/{id}")
class ProtokollApi {

  record Paragrafen(int paragraf) {}

  private final ProtokollService protokoll;
  private final JusterareService justerare;
  private final SekreterareService sekreterare;

  ProtokollApi(
      ProtokollService protokoll, JusterareService justerare, SekreterareService sekreterare) {
    this.protokoll = protokoll;
    this.justerare = justerare;
    this.sekreterare = sekreterare;
  }

  @Operation(summary = "Protokollet: utkastet för stab och revisor, annars det som skickats")
  @GetMapping("/protokoll")
  ResponseEntity<Protokollbild> visa(@PathVariable UUID id) {
    return Rest.ok(protokoll.visa(new SammantradeId(id)));
  }

  @Operation(summary = "Protokollet som PDF/A-2a och PDF/UA; utgava väljer en utgåva")
  @GetMapping("/protokoll/pdf")
  ResponseEntity<?> pdf(@PathVariable UUID id, @RequestParam Optional<Integer> utgava) {
    return switch (protokoll.pdf(new SammantradeId(id), utgava)) {
      case Svar.Ja<Innehall>(Innehall pdf) ->
          Filsvar.av("protokoll.pdf", MediaType.APPLICATION_PDF_VALUE, pdf);
      case Svar.Nej<Innehall> nej -> Rest.ok(nej);
    };
  }

  @Operation(summary = "Sparar en text runt fakta som en ny version")
  @PutMapping("/protokoll/text")
  @PreAuthorize("@behorig.har('administrator', 'forbundschef')")
  ResponseEntity<Protokolltext> skriv(
      @PathVariable UUID id, @RequestBody Protokollkroppar.Text kropp) {
    return Rest.ok(kropp.kommando().sedan(t -> protokoll.skriv(new SammantradeId(id), t)));
  }

  @Operation(summary = "Alla versioner av en text, äldst först")
  @GetMapping("/protokoll/text")
  @PreAuthorize("@behorig.har('administrator', 'forbundschef', 'revisor')")
  ResponseEntity<Sida<Protokolltext>> historik(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String del,
      @RequestParam Optional<UUID> punkt,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "200") int antal) {
    Optional<Textdel> vald = Kod.tolka(Textdel.class, del);
    return vald.isEmpty()
        ? Rest.ok(
            Svar.nej(
                Hinder.form("okant_varde", Mening.av("okant_varde_14", Kod.alla(Textdel.class)))))
        : Rest.ok(
            protokoll
                .historik(new SammantradeId(id), vald.get(), punkt)
                .som(alla -> Sida.av(alla, new Sida.Begaran(sida, antal))));
  }

  @Operation(summary = "En eller två justerare bland dem som tjänstgör; ersätter det förra valet")
  @PostMapping("/justerare")
  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  ResponseEntity<Valda> valj(@PathVariable UUID id, @RequestBody Protokollkroppar.Justerare kropp) {
    return Rest.ok(justerare.valj(new SammantradeId(id), kropp.kommando()).som(p -> new Valda(p)));
  }

  record Valda(java.util.List<String> personer) {}

  @Operation(summary = "Den som för protokollet, vald av den som leder; namnges i huvudet")
  @PostMapping("/sekreterare")
  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  ResponseEntity<SekreterareService.Vald> valjSekreterare(
      @PathVariable UUID id, @RequestBody Protokollkroppar.Sekreteraren kropp) {
    return Rest.ok(
        kropp
            .granskad()
            .sedan(
                k ->
                    sekreterare.valj(
                        new SammantradeId(id),
                        k.version().orElseThrow(),
                        Skrivet.text(k.person()))));
  }

  @Operation(summary = "En punkt utan beslut är behandlad och får sin paragraf")
  @PostMapping("/punkter/{punkt}/behandlad")
  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  ResponseEntity<Paragrafen> behandla(@PathVariable UUID id, @PathVariable UUID punkt) {
    return Rest.ok(
        protokoll.behandla(new SammantradeId(id), new PunktId(punkt)).som(Paragrafen::new));
  }
}
