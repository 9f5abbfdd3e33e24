package se.samordna.insats.api;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Rest;
import se.samordna.insats.InsatsService;
import se.samordna.insats.Insatsbild;

/** Insatserna: pengar per stadium, mål, nästa rapport, styrgrupp. */
@RestController
@RequestMapping("/api/v1/insatser")
class InsatsApi {

  record Styrgruppsplats(String person) {

    Styrgruppsplats(@Nullable String person) {
      this.person = Objects.requireNonNullElse(person, "");
    }
  }

  private final InsatsService insatser;

  InsatsApi(InsatsService insatser) {
    this.insatser = insatser;
  }

  @GetMapping
  Sida<Insatsbild> lista(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return insatser.lista(new Sida.Begaran(sida, antal));
  }

  @GetMapping("/{id}")
  ResponseEntity<Insatsbild> visa(@PathVariable UUID id) {
    return Rest.ok(insatser.visa(new InsatsId(id)));
  }

  @PostMapping("/{id}/styrgrupp")
  ResponseEntity<Insatsbild> tillStyrgrupp(
      @PathVariable UUID id, @RequestBody Styrgruppsplats plats) {
    return Rest.skapad(insatser.tillStyrgrupp(new InsatsId(id), plats.person()));
  }
}
