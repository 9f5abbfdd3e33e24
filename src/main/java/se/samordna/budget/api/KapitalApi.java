package se.samordna.budget.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.arende.Arende;
import se.samordna.budget.Forslagsbelopp.Vantande;
import se.samordna.budget.KapitalService;
import se.samordna.budget.KapitalService.Tankt;
import se.samordna.budget.Kapitalar;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Finansiering;
import se.samordna.identitet.Rest;

/** Det egna kapitalet år för år, och vad det blir om ärenden i kön beviljas. Belopp i öre. */
@RestController
@RequestMapping("/api/v1/kapital")
class KapitalApi {

  private static final Mening KALLA = Mening.av("okand_serie", Kod.alla(Finansiering.Kalla.class));

  private final KapitalService kapital;

  KapitalApi(KapitalService kapital) {
    this.kapital = kapital;
  }

  /**
   * Ett år. Prognosen saknas när varken året eller åren före i samma plan har någon.
   *
   * @param prognosInsatserOre insatsernas väntade kostnad, bredvid beviljat och utbetalt
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Ar(
      int ar,
      String enhet,
      String status,
      long ibOre,
      Optional<Ibsvar> ibUppgift,
      long intakterOre,
      long kostnaderOre,
      long reserveratOre,
      long beviljatOre,
      long utbetaltOre,
      long ubOre,
      long buffertOre,
      long kvarAttDisponeraOre,
      long medlemsbidragOre,
      int insatser,
      Optional<Long> prognosInsatserOre,
      Optional<Long> prognosIntakterOre,
      Optional<Long> prognosKostnaderOre,
      Optional<Long> prognosUbOre,
      Optional<Long> prognosKvarOre,
      List<Varning> varningar) {

    static Ar av(Kapitalar k) {
      return new Ar(
          k.ar(),
          k.blad().enhet(),
          k.blad().status(),
          k.blad().ib().ore(),
          k.blad().ibuppgift().map(Ibsvar::av),
          k.blad().intakter().ore(),
          k.blad().kostnader().ore(),
          k.reserverat().ore(),
          k.beviljat().ore(),
          k.utbetalt().ore(),
          k.blad().ub().ore(),
          k.blad().buffert().ore(),
          k.blad().kvarAttDisponera().ore(),
          k.medlemsbidrag().ore(),
          k.insatser(),
          k.prognos().map(p -> p.insatser().ore()),
          k.prognos().map(p -> p.intakter().ore()),
          k.prognos().map(p -> p.kostnader().ore()),
          k.prognos().map(p -> p.ub().ore()),
          k.prognos().map(p -> p.kvar().ore()),
          k.varningar().stream().map(v -> new Varning(v.kod(), v.text())).toList());
    }
  }

  record Varning(String kod, String text) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Beloppsrad(int ar, long beloppOre, Optional<String> finansiering, Optional<UUID> radId) {

    static Beloppsrad av(Finansiering f) {
      return new Beloppsrad(
          f.ar(), f.belopp().ore(), f.kalla().map(Finansiering.Kalla::kod), f.radId());
    }

    /** Utan känd källa räknas beloppet ur eget kapital, som för ett ärende utan förslag. */
    Finansiering somFinansiering() {
      return new Finansiering(
          ar,
          new Belopp(beloppOre),
          finansiering.flatMap(f -> Kod.tolka(Finansiering.Kalla.class, f)),
          radId);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Ko(
      UUID arendeId,
      Optional<String> diarienummer,
      String rubrik,
      Arende.Steg steg,
      boolean foreslaget,
      List<Beloppsrad> belopp) {

    static Ko av(Vantande v) {
      return new Ko(
          v.arendeId(),
          v.diarienummer(),
          v.rubrik(),
          v.steg(),
          v.foreslaget(),
          v.rader().stream().map(Beloppsrad::av).toList());
    }
  }

  record Tankta(@Nullable List<@Nullable TanktArende> tankta) {

    /** Varje ärende ska vara utpekat, och varje angiven källa känd (R22). */
    Svar<List<Tankt>> kommando() {
      Granskning granskning = new Granskning();
      List<Tankt> alla = new ArrayList<>();
      for (TanktArende t : tankta == null ? List.<@Nullable TanktArende>of() : tankta) {
        UUID id = t == null ? null : t.arendeId();
        granskning.krav(id != null, "tankta.arendeId", "saknas", Mening.av("saknas_12"));
        if (t != null && id != null) {
          granskning.krav(t.kallorna(), "tankta.belopp.finansiering", "okant_varde", KALLA);
          alla.add(new Tankt(new ArendeId(id), t.rader()));
        }
      }
      return granskning.svar(alla);
    }
  }

  record TanktArende(@Nullable UUID arendeId, @Nullable List<@Nullable Beloppsrad> belopp) {

    private Stream<Beloppsrad> angivna() {
      return Optional.ofNullable(belopp).stream().flatMap(List::stream).filter(Objects::nonNull);
    }

    boolean kallorna() {
      return angivna()
          .flatMap(b -> b.finansiering().stream())
          .allMatch(f -> Kod.tolka(Finansiering.Kalla.class, f).isPresent());
    }

    Optional<List<Finansiering>> rader() {
      return Optional.ofNullable(belopp)
          .map(b -> angivna().map(Beloppsrad::somFinansiering).toList());
    }
  }

  @GetMapping
  ResponseEntity<Sida<Ar>> lage(@RequestParam(defaultValue = "0") int fran) {
    return ResponseEntity.ok(sida(kapital.lage(fran).stream().map(Ar::av).toList()));
  }

  @GetMapping("/vantande")
  ResponseEntity<Sida<Ko>> vantande() {
    return ResponseEntity.ok(sida(kapital.vantande().stream().map(Ko::av).toList()));
  }

  @PostMapping("/tank")
  ResponseEntity<Sida<Ar>> tank(
      @RequestParam(defaultValue = "0") int fran, @RequestBody Tankta kropp) {
    return Rest.ok(
        kropp
            .kommando()
            .sedan(t -> kapital.tank(fran, t))
            .som(a -> sida(a.stream().map(Ar::av).toList())));
  }

  private static <T> Sida<T> sida(List<T> innehall) {
    return new Sida<>(innehall, innehall.size());
  }
}
