package se.samordna.forbund.api;

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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.forbund.Plats;
import se.samordna.forbund.platser.Forvarning;
import se.samordna.forbund.platser.NyPlats;
import se.samordna.forbund.platser.PlatsService;
import se.samordna.forbund.platser.Platsbild;
import se.samordna.forbund.platser.Platslogg;
import se.samordna.forbund.platser.Platsvisning;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;

/** Platserna i styrelse och beredningsgrupp. Rollen prövas innan kroppen granskas. */
@RestController
@RequestMapping("/api/v1/platser")
@PreAuthorize("@behorig.har('forbundschef', 'administrator')")
class PlatsApi {

  private static final String LASER =
      "@behorig.har('forbundschef', 'administrator', 'presidium', 'styrelse', 'revisor',"
          + " 'ekonom')";

  record Platssvar(UUID platsId) {}

  record Periodsvar(int platser) {}

  record NyKropp(
      int version,
      @Nullable String organ,
      @Nullable String medlem,
      @Nullable String slag,
      @Nullable String person,
      Optional<Integer> ordning,
      Optional<LocalDate> fran,
      Optional<LocalDate> till) {}

  /**
   * @param forvarningar det som blir att se över när ändringen slår igenom (R6)
   */
  record Avslutssvar(UUID platsId, List<Forvarning> forvarningar) {}

  record AvslutKropp(int version, Optional<LocalDate> sistaDag, @Nullable String skal) {}

  record BytKropp(
      int version, Optional<LocalDate> forstaDag, @Nullable String person, @Nullable String skal) {}

  record OrdningKropp(
      int version,
      @Nullable String organ,
      @Nullable String medlem,
      Optional<LocalDate> dag,
      @Nullable List<UUID> ordning) {}

  record PresidiumKropp(
      int version, Optional<LocalDate> dag, Optional<UUID> ordforande, @Nullable List<UUID> vice) {}

  record PeriodKropp(int version) {}

  private final PlatsService platser;
  private final Platsvisning visning;
  private final Klocka klocka;

  PlatsApi(PlatsService platser, Platsvisning visning, Klocka klocka) {
    this.platser = platser;
    this.visning = visning;
    this.klocka = klocka;
  }

  @GetMapping
  @PreAuthorize(LASER)
  Platsbild visa(@RequestParam Optional<LocalDate> dag) {
    return visning.visa(dag.orElseGet(klocka::idag));
  }

  @GetMapping("/historik")
  @PreAuthorize(LASER)
  Sida<Platslogg> historik(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return visning.historik(new Sida.Begaran(sida, antal));
  }

  @PostMapping
  ResponseEntity<Platssvar> utse(@RequestBody NyKropp k) {
    Optional<Plats.Slag> slag = Kod.tolka(Plats.Slag.class, Skrivet.text(k.slag()));
    return Rest.skapad(
        new Granskning()
            .krav(slag.isPresent(), "slag", "okant_varde", Mening.av("okant_varde_8"))
            .svar(k)
            .sedan(
                ok ->
                    platser.utse(
                        k.version(),
                        new NyPlats(
                            Skrivet.text(k.organ()),
                            Skrivet.text(k.medlem()),
                            slag.orElseThrow(),
                            Skrivet.text(k.person()),
                            k.ordning(),
                            k.fran(),
                            k.till())))
            .som(Platssvar::new));
  }

  @PostMapping("/{platsId}/avsluta")
  ResponseEntity<Avslutssvar> avsluta(@PathVariable UUID platsId, @RequestBody AvslutKropp k) {
    return Rest.ok(
        dag("sistaDag", k.sistaDag())
            .sedan(
                d ->
                    platser
                        .avsluta(k.version(), platsId, d, Skrivet.text(k.skal()))
                        .som(id -> new Avslutssvar(id, visning.visa(d).forvarningar()))));
  }

  @PostMapping("/{platsId}/byt")
  ResponseEntity<Platssvar> byt(@PathVariable UUID platsId, @RequestBody BytKropp k) {
    return Rest.ok(
        dag("forstaDag", k.forstaDag())
            .sedan(
                d ->
                    platser.byt(
                        k.version(), platsId, d, Skrivet.text(k.person()), Skrivet.text(k.skal())))
            .som(Platssvar::new));
  }

  @PostMapping("/ordning")
  ResponseEntity<Platsbild> ordna(@RequestBody OrdningKropp k) {
    return Rest.ok(
        dag("dag", k.dag())
            .sedan(
                d ->
                    platser.ordna(
                        k.version(),
                        Skrivet.text(k.organ()),
                        Skrivet.text(k.medlem()),
                        d,
                        utanTomma(k.ordning())))
            .som(id -> visa(k.dag())));
  }

  @PostMapping("/presidium")
  ResponseEntity<Platsbild> valj(@RequestBody PresidiumKropp k) {
    return Rest.ok(
        new Granskning()
            .krav(k.dag().isPresent(), "dag", "saknas", Mening.av("saknas_25"))
            .krav(k.ordforande().isPresent(), "ordforande", "saknas", Mening.av("saknas_24"))
            .svar(k)
            .sedan(
                ok ->
                    platser.valjPresidium(
                        k.version(),
                        k.dag().orElseThrow(),
                        k.ordforande().orElseThrow(),
                        utanTomma(k.vice())))
            .som(id -> visa(k.dag())));
  }

  @PostMapping("/mandatperiod")
  ResponseEntity<Periodsvar> nyPeriod(@RequestBody PeriodKropp k) {
    return Rest.skapad(platser.nyPeriod(k.version()).som(Periodsvar::new));
  }

  private static Svar<LocalDate> dag(String falt, Optional<LocalDate> dag) {
    return new Granskning()
        .krav(dag.isPresent(), falt, "saknas", Mening.av("saknas_25"))
        .svar(dag)
        .som(Optional::orElseThrow);
  }

  private static List<UUID> utanTomma(@Nullable List<UUID> lista) {
    return Objects.requireNonNullElse(lista, List.<UUID>of()).stream()
        .filter(Objects::nonNull)
        .toList();
  }
}
