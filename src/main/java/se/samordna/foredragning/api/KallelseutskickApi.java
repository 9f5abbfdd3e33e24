package se.samordna.foredragning.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.foredragning.handlingar.Bunt;
import se.samordna.foredragning.handlingar.Buntlasning;
import se.samordna.foredragning.handlingar.Handlingsbunt;
import se.samordna.foredragning.handlingar.Pdffil;
import se.samordna.foredragning.kallelse.KallelseutskickService;
import se.samordna.foredragning.kallelse.Underlag;
import se.samordna.foredragning.kallelse.Utskickslage;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Filsvar;
import se.samordna.identitet.Rest;

/** Kallelsen, och handlingarna samlade för den som frågar. */
@RestController
@RequestMapping("/api/v1/sammantraden/{id}")
class KallelseutskickApi {

  record Kropp(@Nullable String meddelande) {}

  /** En punkts handlingar; {@code dold} för den som har jäv (R15). */
  record Handlingar(
      UUID punkt,
      int ordning,
      String rubrik,
      boolean dold,
      List<Underlag> underlag,
      List<Fil> handlingar) {

    /** En fil och vägen till den. */
    record Fil(String namn, String innehallstyp, long storlek, String innehall) {}
  }

  private final KallelseutskickService kallelser;
  private final Buntlasning lasning;
  private final Handlingsbunt bunt;

  KallelseutskickApi(KallelseutskickService kallelser, Buntlasning lasning, Handlingsbunt bunt) {
    this.kallelser = kallelser;
    this.lasning = lasning;
    this.bunt = bunt;
  }

  @GetMapping("/kallelser")
  ResponseEntity<Utskickslage> lage(@PathVariable UUID id) {
    return Rest.ok(kallelser.lage(new SammantradeId(id)));
  }

  @PostMapping("/kallelse")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  ResponseEntity<KallelseutskickService.Utskick> skicka(
      @PathVariable UUID id, @RequestBody Kropp kropp) {
    return Rest.skapad(
        kallelser.skicka(
            new SammantradeId(id), Objects.requireNonNullElse(kropp.meddelande(), "")));
  }

  @GetMapping("/kallelse")
  ResponseEntity<?> pdf(@PathVariable UUID id, @RequestParam Optional<Integer> nummer) {
    return switch (kallelser.pdf(new SammantradeId(id), nummer)) {
      case Svar.Ja<Innehall>(Innehall pdf) ->
          Filsvar.av("Kallelse.pdf", MediaType.APPLICATION_PDF_VALUE, pdf);
      case Svar.Nej<Innehall> nej -> Rest.ok(nej);
    };
  }

  @GetMapping("/handlingar")
  ResponseEntity<Sida<Handlingar>> handlingar(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "200") int antal) {
    return Rest.ok(
        lasning
            .las(new SammantradeId(id))
            .som(b -> b.punkter().stream().map(p -> handlingar(id, p)).toList())
            .som(alla -> Sida.av(alla, new Sida.Begaran(sida, antal))));
  }

  private static Handlingar handlingar(UUID mote, Bunt.Punkt p) {
    return new Handlingar(
        p.punkt().punkt(),
        p.punkt().ordning(),
        p.punkt().rubrik(),
        p.dold(),
        Stream.concat(p.underlag().stream(), p.kallelsens().stream()).toList(),
        p.papper().stream()
            .map(f -> new Handlingar.Fil(f.namn(), f.innehallstyp(), f.storlek(), vag(mote, f)))
            .toList());
  }

  private static String vag(UUID mote, Bunt.Papper papper) {
    return switch (papper.kalla()) {
      case Bunt.Kalla.Arende a -> "/api/v1/handlingar/" + a.handling() + "/innehall";
      case Bunt.Kalla.Bifogad b ->
          "/api/v1/sammantraden/%s/punkter/%s/handlingar/%s/innehall"
              .formatted(mote, b.punkt(), b.handling());
    };
  }

  @GetMapping("/handlingar.pdf")
  ResponseEntity<?> bunt(@PathVariable UUID id) {
    return pdf(bunt.handlingar(new SammantradeId(id)));
  }

  @GetMapping("/papper.pdf")
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  ResponseEntity<?> papper(@PathVariable UUID id) {
    return pdf(bunt.papper(new SammantradeId(id)));
  }

  private static ResponseEntity<?> pdf(Svar<Pdffil> svar) {
    return switch (svar) {
      case Svar.Ja<Pdffil>(Pdffil fil) ->
          Filsvar.av(fil.namn(), MediaType.APPLICATION_PDF_VALUE, fil.storlek(), fil::oppna);
      case Svar.Nej<Pdffil> nej -> Rest.ok(nej);
    };
  }
}
