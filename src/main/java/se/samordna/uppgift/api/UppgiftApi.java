package se.samordna.uppgift.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import se.samordna.identitet.Rest;
import se.samordna.processmotor.Uppgiftsroll;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.UppgiftService;
import tools.jackson.databind.JsonNode;

/** Mina uppgifter i API:t. */
@RestController
@RequestMapping("/api/v1/uppgifter")
class UppgiftApi {

  private final UppgiftService service;

  UppgiftApi(UppgiftService service) {
    this.service = service;
  }

  @GetMapping
  ResponseEntity<Sida<Rad>> mina(
      @RequestParam(defaultValue = "oppen") String status,
      @RequestParam Optional<UUID> arendeId,
      @RequestParam Optional<String> typ,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Rest.ok(
        status(status)
            .som(s -> service.mina(s, arendeId, typ, new Sida.Begaran(sida, antal)))
            .som(UppgiftApi::rader));
  }

  @PostMapping("/{id}/ta")
  ResponseEntity<Rad> ta(@PathVariable UUID id) {
    return Rest.ok(service.ta(new UppgiftId(id)).som(Rad::av));
  }

  @PostMapping("/{id}/slapp")
  ResponseEntity<Rad> slapp(@PathVariable UUID id) {
    return Rest.ok(service.slapp(new UppgiftId(id)).som(Rad::av));
  }

  @PostMapping("/{id}/slutfor")
  ResponseEntity<?> slutfor(@PathVariable UUID id, @RequestBody JsonNode kropp) {
    return switch (service.typ(new UppgiftId(id))) {
      case Svar.Nej<String>(Hinder hinder) -> Rest.problem(hinder);
      case Svar.Ja<String>(String typ) -> Rest.ok(service.slutfor(new UppgiftId(id), typ, kropp));
    };
  }

  private static Svar<Uppgift.Status> status(String kod) {
    return Kod.tolka(Uppgift.Status.class, kod.toLowerCase(Locale.ROOT))
        .filter(s -> s != Uppgift.Status.BORTA)
        .map(Svar::ja)
        .orElseGet(() -> Svar.nej(Hinder.form("okand_status", Mening.av("okand_status_2"))));
  }

  private static Sida<Rad> rader(Sida<Uppgift> sida) {
    return new Sida<>(sida.innehall().stream().map(Rad::av).toList(), sida.totalt());
  }

  /** En uppgift utan det som bara inkorgen räknar: status, varv och när den kom. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Rad(
      UUID uppgiftId,
      String typ,
      UUID arendeId,
      String rubrik,
      Uppgiftsroll roll,
      Optional<String> medlem,
      Optional<LocalDate> frist,
      Optional<String> tilldelad,
      Optional<String> avser,
      int version) {

    static Rad av(Uppgift u) {
      return new Rad(
          u.id().varde(),
          u.typ(),
          u.arende().varde(),
          u.rubrik(),
          u.roll(),
          u.medlem(),
          u.frist(),
          u.tilldelad(),
          u.avser().map(Mening::toString),
          u.version());
    }
  }
}
