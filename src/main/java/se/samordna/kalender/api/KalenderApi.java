package se.samordna.kalender.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;
import se.samordna.kalender.Arsplan;
import se.samordna.kalender.ArsplanService;
import se.samordna.kalender.Kalendervarning;
import se.samordna.kalender.Mote;
import se.samordna.kalender.Motesforslag;
import se.samordna.kalender.Ombokning;
import se.samordna.kalender.OmbokningService;
import se.samordna.kalender.PlaneratMote;
import se.samordna.mote.Moteslag;

/** Årsplanen, ombokning och möten utan dag. Rollen prövas innan kroppen granskas. */
@RestController
@RequestMapping("/api/v1")
class KalenderApi {

  private static final String STYR = "@behorig.har('forbundschef', 'administrator')";

  /** Mötet utan det som bara kalendern räknar: sekvensen, svarsomgången och när det ändrades. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Moterad(
      UUID sammantradeId,
      Instant tid,
      LocalDate dag,
      String plats,
      Moteslag slag,
      boolean offentligt,
      boolean budgetmote,
      boolean oppnat,
      boolean avslutat,
      Optional<Instant> installt,
      Optional<String> installtSkal,
      int version) {

    static Moterad av(Mote m) {
      return new Moterad(
          m.id(),
          m.tid(),
          m.dag(),
          m.plats(),
          m.slag(),
          m.offentligt(),
          m.budgetmote(),
          m.oppnat(),
          m.avslutat(),
          m.installt(),
          Optional.of(m.installtSkal()).filter(s -> !s.isEmpty()),
          m.version());
    }
  }

  /** Årsplanen utan fristerna den räknats med. */
  record Plan(
      int ar,
      LocalDate budgetSenast,
      List<Moterad> moten,
      List<PlaneratMote> planerade,
      List<Kalendervarning> varningar) {

    static Plan av(Arsplan p) {
      return new Plan(
          p.ar(),
          p.budgetSenast(),
          p.moten().stream().map(Moterad::av).toList(),
          p.planerade(),
          p.varningar());
    }
  }

  record PlanKropp(
      Optional<Integer> ar,
      Optional<Integer> manad,
      @Nullable String slag,
      Optional<Boolean> budgetmote,
      @Nullable String text) {}

  record DatumKropp(
      int version, Optional<Instant> tid, @Nullable String plats, Optional<Boolean> offentligt) {}

  record StrykKropp(int version, @Nullable String skal) {}

  record OmbokningKropp(
      int version,
      Optional<Instant> tid,
      @Nullable String plats,
      Optional<Boolean> offentligt,
      Optional<Boolean> budgetmote) {}

  record InstallKropp(int version, @Nullable String skal, Optional<UUID> flyttaTill) {}

  record MoteSvar(UUID sammantradeId) {}

  record PlanSvar(UUID planeratMoteId) {}

  private final ArsplanService plan;
  private final OmbokningService ombokning;

  KalenderApi(ArsplanService plan, OmbokningService ombokning) {
    this.plan = plan;
    this.ombokning = ombokning;
  }

  @GetMapping("/arsplan/{ar}")
  ResponseEntity<Plan> visa(@PathVariable int ar) {
    return Rest.ok(new Granskning().ar("ar", ar).svar(ar).som(a -> Plan.av(plan.visa(a))));
  }

  @GetMapping("/arsplan/{ar}/forslag")
  @PreAuthorize(STYR)
  Sida<Motesforslag> foresla(
      @PathVariable int ar,
      @RequestParam(defaultValue = "0") int sida,
      @RequestParam(defaultValue = "50") int antal) {
    return Sida.av(plan.foresla(ar), new Sida.Begaran(sida, antal));
  }

  @PostMapping("/planerade-moten")
  @PreAuthorize(STYR)
  ResponseEntity<PlanSvar> planera(@RequestBody PlanKropp k) {
    Granskning g = new Granskning();
    g.krav(k.ar().isPresent(), "ar", "saknas", Mening.av("saknas_37"));
    Optional<Moteslag> slag = g.val("slag", k.slag(), Moteslag.class);
    return Rest.skapad(
        g.svar(k)
            .sedan(
                ok ->
                    plan.planera(
                        k.ar().orElseThrow(),
                        k.manad(),
                        slag.orElseThrow(),
                        k.budgetmote().orElse(false),
                        Skrivet.text(k.text())))
            .som(p -> new PlanSvar(p.planeratMoteId())));
  }

  @PostMapping("/planerade-moten/{id}/datera")
  @PreAuthorize(STYR)
  ResponseEntity<MoteSvar> datera(@PathVariable UUID id, @RequestBody DatumKropp k) {
    return Rest.skapad(
        tid(k.tid())
            .sedan(
                t ->
                    plan.datera(
                        id, k.version(), t, Skrivet.text(k.plats()), k.offentligt().orElse(false)))
            .som(m -> new MoteSvar(m.varde())));
  }

  @PostMapping("/planerade-moten/{id}/stryk")
  @PreAuthorize(STYR)
  ResponseEntity<PlanSvar> stryk(@PathVariable UUID id, @RequestBody StrykKropp k) {
    return Rest.ok(plan.stryk(id, k.version(), Skrivet.text(k.skal())).som(PlanSvar::new));
  }

  @PutMapping("/sammantraden/{id}")
  @PreAuthorize(STYR)
  ResponseEntity<Moterad> bokaOm(@PathVariable UUID id, @RequestBody OmbokningKropp k) {
    return Rest.ok(
        tid(k.tid())
            .sedan(
                t ->
                    ombokning.bokaOm(
                        id,
                        new Ombokning(
                            k.version(),
                            t,
                            Objects.requireNonNullElse(k.plats(), ""),
                            k.offentligt().orElse(false),
                            k.budgetmote().orElse(false))))
            .som(Moterad::av));
  }

  @PostMapping("/sammantraden/{id}/stall-in")
  @PreAuthorize(STYR)
  ResponseEntity<Moterad> stallIn(@PathVariable UUID id, @RequestBody InstallKropp k) {
    return Rest.ok(
        ombokning
            .stallIn(id, k.version(), Skrivet.text(k.skal()), k.flyttaTill())
            .som(Moterad::av));
  }

  private static Svar<Instant> tid(Optional<Instant> tid) {
    return new Granskning()
        .krav(tid.isPresent(), "tid", "saknas", Mening.av("saknas_38"))
        .svar(tid)
        .som(Optional::orElseThrow);
  }
}
