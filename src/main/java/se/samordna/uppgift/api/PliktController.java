package se.samordna.uppgift.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Plikt;
import se.samordna.gemensam.Plikt.Sak;
import se.samordna.gemensam.Sida;
import se.samordna.uppgift.PliktService;

/** Det som är att göra utan att processen delat ut det: närmast dag först. */
@RestController
@RequestMapping("/api/v1/plikter")
class PliktController {

  private final PliktService plikter;
  private final Klocka klocka;

  PliktController(PliktService plikter, Klocka klocka) {
    this.plikter = plikter;
    this.klocka = klocka;
  }

  @GetMapping
  Sida<Pliktrad> mina(
      @RequestParam(defaultValue = "0") int sida, @RequestParam(defaultValue = "50") int antal) {
    return Sida.av(
        plikter.mina().stream().map(p -> Pliktrad.av(p, klocka)).toList(),
        new Sida.Begaran(sida, antal));
  }

  /**
   * En plikt i API:ts form.
   *
   * @param om vad den gäller: sammanträdets slag och dag, eller ett namn
   * @param forsenad dagen har passerat
   * @param lank vägen till skärmen där det görs
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Pliktrad(
      String slag,
      Pliktsak om,
      Optional<Integer> antal,
      LocalDate sedan,
      Optional<LocalDate> senast,
      boolean forsenad,
      String lank) {

    static Pliktrad av(Plikt p, Klocka klocka) {
      return new Pliktrad(
          p.slag(),
          Pliktsak.av(p.sak()),
          Optional.of(p.antal()).filter(a -> a > 0),
          p.sedan(),
          p.senast(),
          p.senast().filter(klocka::passerad).isPresent(),
          "/" + p.lank());
    }
  }

  /**
   * Vad plikten gäller; bara det som hör till saken är ifyllt.
   *
   * @param medlem medlemmens namn, för en plats
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Pliktsak(
      Optional<UUID> sammantradeId,
      Optional<String> moteslag,
      Optional<LocalDate> dag,
      Optional<Integer> paragraf,
      Optional<UUID> arendeId,
      Optional<UUID> insatsId,
      Optional<String> rubrik,
      Optional<Long> beloppOre,
      Optional<String> medlem,
      Optional<String> organ,
      Optional<String> platsslag,
      Optional<String> person) {

    private static final Pliktsak TOM =
        new Pliktsak(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static Pliktsak av(Sak sak) {
      return switch (sak) {
        case Sak.Mote m -> TOM.mote(m);
        case Sak.Punkt p -> TOM.punkt(p);
        case Sak.Plats p -> TOM.plats(p);
        case Sak.Pengar p -> TOM.pengar(p);
      };
    }

    private Pliktsak mote(Sak.Mote m) {
      return new Pliktsak(
          Optional.of(m.id()),
          Optional.of(m.moteslag()),
          Optional.of(m.dag()),
          paragraf,
          arendeId,
          insatsId,
          rubrik,
          beloppOre,
          medlem,
          organ,
          platsslag,
          person);
    }

    private Pliktsak punkt(Sak.Punkt p) {
      return new Pliktsak(
          sammantradeId,
          moteslag,
          Optional.of(p.dag()),
          p.paragraf(),
          p.arende(),
          insatsId,
          Optional.of(p.rubrik()),
          beloppOre,
          medlem,
          organ,
          platsslag,
          person);
    }

    private Pliktsak plats(Sak.Plats p) {
      return new Pliktsak(
          sammantradeId,
          moteslag,
          dag,
          paragraf,
          arendeId,
          insatsId,
          rubrik,
          beloppOre,
          Optional.of(p.medlem()).filter(m -> !m.isEmpty()),
          Optional.of(p.organ()),
          Optional.of(p.platsslag()),
          p.person());
    }

    private Pliktsak pengar(Sak.Pengar p) {
      return new Pliktsak(
          sammantradeId,
          moteslag,
          dag,
          paragraf,
          arendeId,
          Optional.of(p.insats()),
          Optional.of(p.rubrik()),
          Optional.of(p.belopp().ore()),
          medlem,
          organ,
          platsslag,
          person);
    }
  }
}
