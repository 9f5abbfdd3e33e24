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
import se.samordna.budget.Forslagsbelopp.Vantande;
import se.samordna.budget.Ibuppgift;
import se.samordna.budget.KapitalService;
import se.samordna.budget.KapitalService.Tankt;
import se.samordna.budget.Kapitalar;
import se.samordna.budget.Kapitalprognos;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Betalningsrad;
import se.samordna.huvudbok.Finansiering;
import se.samordna.identitet.Rest;
import se.samordna.plan.Budgetversion.Status;

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
   * @param prognosInsatser insatsernas väntade kostnad, bredvid beviljat och utbetalt
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Ar(
      int ar,
      String enhet,
      Status status,
      Belopp ib,
      Optional<Ibuppgift> ibUppgift,
      Belopp intakter,
      Belopp kostnader,
      Belopp reserverat,
      Belopp beviljat,
      Belopp utbetalt,
      Belopp ub,
      Belopp buffert,
      Belopp kvarAttDisponera,
      Belopp medlemsbidrag,
      int insatser,
      Optional<Belopp> prognosInsatser,
      Optional<Belopp> prognosIntakter,
      Optional<Belopp> prognosKostnader,
      Optional<Belopp> prognosUb,
      Optional<Belopp> prognosKvar,
      List<Varning> varningar) {

    static Ar av(Kapitalar k) {
      return new Ar(
          k.ar(),
          k.blad().enhet(),
          k.blad().status(),
          k.blad().ib(),
          k.blad().ibuppgift(),
          k.blad().intakter(),
          k.blad().kostnader(),
          k.reserverat(),
          k.beviljat(),
          k.utbetalt(),
          k.blad().ub(),
          k.blad().buffert(),
          k.blad().kvarAttDisponera(),
          k.medlemsbidrag(),
          k.insatser(),
          k.prognos().map(Kapitalprognos::insatser),
          k.prognos().map(Kapitalprognos::intakter),
          k.prognos().map(Kapitalprognos::kostnader),
          k.prognos().map(Kapitalprognos::ub),
          k.prognos().map(Kapitalprognos::kvar),
          k.varningar().stream().map(v -> new Varning(v.kod(), v.text())).toList());
    }
  }

  /** Utan gränsen som passerats: den är skärmens. */
  record Varning(String kod, String text) {}

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

  record TanktArende(@Nullable UUID arendeId, @Nullable List<@Nullable Betalningsrad> belopp) {

    private Stream<Betalningsrad> angivna() {
      return Optional.ofNullable(belopp).stream().flatMap(List::stream).filter(Objects::nonNull);
    }

    boolean kallorna() {
      return angivna().noneMatch(Betalningsrad::okandKalla);
    }

    Optional<List<Finansiering>> rader() {
      return Optional.ofNullable(belopp)
          .map(b -> angivna().map(Betalningsrad::finansieringen).toList());
    }
  }

  @GetMapping
  ResponseEntity<Sida<Ar>> lage(@RequestParam(defaultValue = "0") int fran) {
    return ResponseEntity.ok(sida(kapital.lage(fran).stream().map(Ar::av).toList()));
  }

  @GetMapping("/vantande")
  ResponseEntity<Sida<Vantande>> vantande() {
    return ResponseEntity.ok(sida(kapital.vantande()));
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
