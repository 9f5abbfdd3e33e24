package se.samordna.uppgift.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Plikt;
import se.samordna.gemensam.Plikt.Sak;
import se.samordna.gemensam.Sida;
import se.samordna.uppgift.PliktService;

/** Det som är att göra utan att processen delat ut det: närmast dag först. */
@RestController
@RequestMapping("/api/v1/plikter")
class PliktApi {

  private final PliktService plikter;
  private final Klocka klocka;

  PliktApi(PliktService plikter, Klocka klocka) {
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
      Optional<Belopp> belopp,
      Optional<String> medlem,
      Optional<String> organ,
      Optional<String> platsslag,
      Optional<String> person) {

    static Pliktsak av(Sak sak) {
      Bygge om = new Bygge();
      switch (sak) {
        case Sak.Mote m -> {
          om.sammantradeId = Optional.of(m.id());
          om.moteslag = Optional.of(m.moteslag());
          om.dag = Optional.of(m.dag());
        }
        case Sak.Punkt p -> {
          om.dag = Optional.of(p.dag());
          om.paragraf = p.paragraf();
          om.arendeId = p.arende();
          om.rubrik = Optional.of(p.rubrik());
        }
        case Sak.Beslut b -> {
          om.dag = Optional.of(b.dag());
          om.paragraf = Optional.of(b.paragraf());
          om.arendeId = Optional.of(b.arende());
          om.rubrik = Optional.of(b.rubrik());
        }
        case Sak.Plats p -> {
          om.medlem = Optional.of(p.medlem()).filter(m -> !m.isEmpty());
          om.organ = Optional.of(p.organ());
          om.platsslag = Optional.of(p.platsslag());
          om.person = p.person();
        }
        case Sak.Pengar p -> {
          om.insatsId = Optional.of(p.insats());
          om.rubrik = Optional.of(p.rubrik());
          om.belopp = Optional.of(p.belopp());
        }
      }
      return om.sak();
    }
  }

  /** Fälten medan de fylls i. */
  private static final class Bygge {

    private Optional<UUID> sammantradeId = Optional.empty();
    private Optional<String> moteslag = Optional.empty();
    private Optional<LocalDate> dag = Optional.empty();
    private Optional<Integer> paragraf = Optional.empty();
    private Optional<UUID> arendeId = Optional.empty();
    private Optional<UUID> insatsId = Optional.empty();
    private Optional<String> rubrik = Optional.empty();
    private Optional<Belopp> belopp = Optional.empty();
    private Optional<String> medlem = Optional.empty();
    private Optional<String> organ = Optional.empty();
    private Optional<String> platsslag = Optional.empty();
    private Optional<String> person = Optional.empty();

    Pliktsak sak() {
      return new Pliktsak(
          sammantradeId,
          moteslag,
          dag,
          paragraf,
          arendeId,
          insatsId,
          rubrik,
          belopp,
          medlem,
          organ,
          platsslag,
          person);
    }
  }
}
