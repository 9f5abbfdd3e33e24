package se.samordna.sammantrade;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.mote.Punkt;
import se.samordna.mote.PunktId;
import se.samordna.mote.PunktStore;
import se.samordna.mote.Sammantrade;
import se.samordna.mote.SammantradeStore;
import se.samordna.narvaro.Ledning;
import se.samordna.narvaro.Ledningsregler;
import se.samordna.narvaro.Narvarande;
import se.samordna.narvaro.Upprop;
import se.samordna.narvaro.UppropStore;

/** Läser en punkt med upprop, jäv och voteringar, låst så att handlingar på den går ett i taget. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Punktlas {

  private static final Hinder UTGATT = Hinder.krock("utgatt", Mening.av("utgatt"));

  private final SammantradeStore moten;
  private final PunktStore punkter;
  private final UppropStore upprop;
  private final VoteringStore voteringar;
  private final BeslutStore beslut;
  private final Register register;

  Punktlas(
      SammantradeStore moten,
      PunktStore punkter,
      UppropStore upprop,
      VoteringStore voteringar,
      BeslutStore beslut,
      Register register) {
    this.moten = moten;
    this.punkter = punkter;
    this.upprop = upprop;
    this.voteringar = voteringar;
    this.beslut = beslut;
    this.register = register;
  }

  /** Punkten låst. Nej: {@code finns_inte} (404), {@code utgatt} (409) när den utgått. */
  public Svar<Punktlage> las(SammantradeId mote, PunktId punkt) {
    return Svar.finns(
            moten.lasForPunkt(mote).flatMap(m -> punkter.las(mote, punkt).map(p -> paListan(m, p))),
            Mening.av("sak_28"))
        .sedan(p -> p);
  }

  private Svar<Punktlage> paListan(Sammantrade mote, Punkt punkt) {
    return punkter.harUtgatt(punkt.id()) ? Svar.nej(UTGATT) : Svar.ja(lage(mote, punkt));
  }

  /** Sammanträdet låst mot allt annat som sker på det, eller {@code finns_inte}. */
  public Svar<Sammantrade> lasMotet(SammantradeId mote) {
    return Svar.finns(moten.lasForUpprop(mote), Mening.av("sak_5"));
  }

  /** Sammanträdet, om {@code aktor} leder det och det pågår; jäv prövas på punkten. */
  public Svar<Sammantrade> leds(Sammantrade mote, Aktor aktor) {
    Ledning ledning = new Ledning(upprop(mote), mote.oppnat().isPresent(), Set.of());
    return Svar.utanHinder(Ledningsregler.nu(mote, ledning, aktor), mote);
  }

  Punktlage lage(Sammantrade mote, Punkt punkt) {
    return new Punktlage(
        mote,
        punkt,
        upprop(mote),
        jav(mote.id()),
        voteringar.lista(punkt.id()),
        voteringar.omrostningPagar(punkt.id()),
        beslut.forPunkt(punkt.id()).isPresent(),
        punkter.avbojd(punkt.id()));
  }

  /** Uppropet mot platserna så som de är på sammanträdets dag. */
  public Upprop upprop(Sammantrade mote) {
    return upprop(mote, upprop.narvaro(mote.id()));
  }

  /** Uppropet mot samma platser, med en annan närvarolista. */
  Upprop upprop(Sammantrade mote, List<Narvarande> narvarande) {
    return new Upprop(platser(mote), narvarande);
  }

  /** De som kallas, och i styrelsen de platser som ingen har: de räknas också (R12). */
  private List<Plats> platser(Sammantrade mote) {
    Stream<Plats> vakanta =
        mote.slag().organ() == Organ.STYRELSE
            ? register.vakanta(mote.dag()).stream()
            : Stream.empty();
    return Stream.concat(register.platser(mote.slag().organ(), mote.dag()).stream(), vakanta)
        .filter(mote.slag()::kallar)
        .toList();
  }

  Map<PunktId, Set<String>> jav(SammantradeId mote) {
    return upprop.jav(mote).stream()
        .collect(
            Collectors.groupingBy(
                UppropStore.Jav::punkt,
                Collectors.mapping(UppropStore.Jav::person, Collectors.toSet())));
  }
}
