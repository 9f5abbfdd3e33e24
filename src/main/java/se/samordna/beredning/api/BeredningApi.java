package se.samordna.beredning.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.beredning.BeredningLista;
import se.samordna.beredning.Beredningslage;
import se.samordna.beredning.Tjansteskrivelse;
import se.samordna.beredning.TjansteskrivelseService;
import se.samordna.budget.Finansiering;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Rest;

/** Yttrandena och tjänsteskrivelsen i ett ärende. */
@RestController
@RequestMapping("/api/v1/arenden/{id}")
class BeredningApi {

  private final BeredningLista beredning;
  private final TjansteskrivelseService tjansteskrivelser;

  BeredningApi(BeredningLista beredning, TjansteskrivelseService tjansteskrivelser) {
    this.beredning = beredning;
    this.tjansteskrivelser = tjansteskrivelser;
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Rad(int ar, long beloppOre, Optional<String> finansiering, Optional<UUID> radId) {

    static Rad av(Finansiering f) {
      return new Rad(f.ar(), f.belopp().ore(), f.kalla().map(Finansiering.Kalla::kod), f.radId());
    }
  }

  record Skrivelse(
      int nr, String forslag, List<Rad> belopp, List<String> villkor, UUID handlingId) {

    static Skrivelse av(Tjansteskrivelse t) {
      return new Skrivelse(
          t.nr(),
          t.forslag(),
          t.belopp().stream().map(Rad::av).toList(),
          t.villkor(),
          t.handlingId());
    }
  }

  @GetMapping("/beredning")
  ResponseEntity<Beredningslage> beredning(@PathVariable UUID id) {
    return Rest.ok(beredning.lage(new ArendeId(id)));
  }

  @GetMapping("/tjansteskrivelse")
  ResponseEntity<Skrivelse> tjansteskrivelse(@PathVariable UUID id) {
    return Rest.ok(tjansteskrivelser.visa(new ArendeId(id)).som(Skrivelse::av));
  }
}
