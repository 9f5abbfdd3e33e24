package se.samordna.delegation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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
import se.samordna.delegation.Delegation;
import se.samordna.delegation.DelegationService;
import se.samordna.delegation.Delegationsbeslut;
import se.samordna.delegation.DelegationsbeslutService;
import se.samordna.delegation.NyDelegation;
import se.samordna.delegation.NyttDelegationsbeslut;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Rest;

/** Delegationsordningen och besluten på delegation (R10). */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Delegation", description = "Delegationsordningen och besluten på delegation")
class DelegationApi {

  record Skapad(UUID delegationId) {}

  record Aterkallelse(int version, Optional<LocalDate> till, String skal) {

    Aterkallelse(int version, Optional<LocalDate> till, @Nullable String skal) {
      this.version = version;
      this.till = till;
      this.skal = Objects.requireNonNullElse(skal, "");
    }
  }

  private final DelegationService delegationer;
  private final DelegationsbeslutService beslut;

  DelegationApi(DelegationService delegationer, DelegationsbeslutService beslut) {
    this.delegationer = delegationer;
    this.beslut = beslut;
  }

  @GetMapping("/delegationer")
  @Operation(summary = "Delegationsordningen, också det som inte längre gäller")
  Sida<Delegation> delegationer(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return Sida.av(delegationer.lista(), new Sida.Begaran(sida, antal));
  }

  @PostMapping("/delegationer")
  @Operation(summary = "För in en delegation som styrelsen beslutat")
  ResponseEntity<Skapad> forIn(@RequestBody NyDelegation ny) {
    return Rest.skapad(delegationer.forIn(ny).som(Skapad::new));
  }

  @PostMapping("/delegationer/{id}/aterkalla")
  @Operation(summary = "Återkalla en delegation; till är dess sista dag, i dag om den utelämnas")
  ResponseEntity<Delegation> aterkalla(@PathVariable UUID id, @RequestBody Aterkallelse kropp) {
    return Rest.ok(delegationer.aterkalla(id, kropp.version(), kropp.till(), kropp.skal()));
  }

  @GetMapping("/delegationsbeslut")
  @Operation(summary = "Besluten på delegation, senast först; anmalt väljer anmälda eller oanmälda")
  Sida<Delegationsbeslut> beslut(
      @RequestParam Optional<Boolean> anmalt,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return beslut.lista(anmalt, new Sida.Begaran(sida, antal));
  }

  @GetMapping("/delegationsbeslut/{id}")
  @Operation(summary = "Ett beslut på delegation")
  ResponseEntity<Delegationsbeslut> beslut(@PathVariable UUID id) {
    return Rest.ok(beslut.visa(id));
  }

  @PostMapping("/delegationsbeslut")
  @Operation(
      summary = "Fatta ett beslut på delegation; det anmäls vid styrelsens nästa sammanträde")
  ResponseEntity<Delegationsbeslut> fatta(@RequestBody NyttDelegationsbeslut nytt) {
    return Rest.skapad(beslut.fatta(nytt));
  }
}
