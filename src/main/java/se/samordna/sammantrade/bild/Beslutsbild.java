package se.samordna.sammantrade.bild;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.beredning.Tjansteskrivelser;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Svar;
import se.samordna.mote.Punkt;
import se.samordna.mote.PunktId;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Beslut;
import se.samordna.sammantrade.BeslutStore;
import se.samordna.sammantrade.Beslutssatt;
import se.samordna.sammantrade.Punktformalia;
import se.samordna.sammantrade.Punktlage;
import se.samordna.sammantrade.pagaende.Gang;

/** Vad som föreslås på en punkt, och vad som beslutats på den. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Beslutsbild {

  private final BeslutStore beslut;
  private final Arenden arenden;
  private final Tjansteskrivelser forslag;
  private final Punktformalia formalia;

  Beslutsbild(
      BeslutStore beslut, Arenden arenden, Tjansteskrivelser forslag, Punktformalia formalia) {
    this.beslut = beslut;
    this.arenden = arenden;
    this.forslag = forslag;
    this.formalia = formalia;
  }

  /** Förslagets ord visas bara för den som får läsa förslaget. */
  List<String> forslagssatser(Punktlage l) {
    Punkt p = l.punkt();
    return p.arende().filter(a -> !arenden.oppnaInnehall(a).arJa()).isPresent()
        ? List.of()
        : formalia.foreslagna(p, l.mote().dag());
  }

  private List<String> orden(Punkt p, Beslut b, Punktlage l) {
    return b.satser().isEmpty() && b.utfall() == Utfall.BIFALL
        ? formalia.meningar(p.id(), l.mote().id(), l.mote().dag())
        : b.satser();
  }

  /** Tjänsteskrivelsens förslag: det som beslutet vilar på, eller det senaste. */
  Optional<Motesbild.Forslagsvy> foreslaget(ArendeId arende, PunktId punkt) {
    return Optional.of(arenden.oppnaInnehall(arende))
        .filter(Svar::arJa)
        .flatMap(
            ok ->
                beslut
                    .forPunkt(punkt)
                    .map(b -> forslag.vid(arende, b.tid()))
                    .orElseGet(() -> forslag.senaste(arende)))
        .map(t -> new Motesbild.Forslagsvy(t.forslag(), t.belopp(), t.villkor()));
  }

  /** Beslutet på punkten, när det är fattat. */
  Optional<Motesbild.Beslutsvy> beslut(Punktlage l, Gang gang) {
    Punkt p = l.punkt();
    return beslut
        .forPunkt(p.id())
        .map(b -> beslut(b, orden(p, b, l), !l.voteringar().isEmpty(), gang));
  }

  private static Motesbild.Beslutsvy beslut(
      Beslut b, List<String> satser, boolean voterat, Gang gang) {
    return new Motesbild.Beslutsvy(
        b.id().varde(),
        b.utfall(),
        b.paragraf(),
        b.belopp(),
        b.villkor(),
        b.motivering(),
        b.undantagSkal(),
        b.tjanstgorande(),
        b.tid(),
        b.fattatAv(),
        voterat ? Beslutssatt.VOTERING : Beslutssatt.ACKLAMATION,
        b.indexuppraknas(),
        gang.tjanster().getOrDefault(b.id().varde(), List.of()),
        gang.reservationer().getOrDefault(b.id().varde(), List.of()),
        satser);
  }
}
