package se.samordna.foredragning.handlingar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Handling;
import se.samordna.arende.HandlingService;
import se.samordna.arende.Handlingsslag;
import se.samordna.foredragning.handlingar.Bunt.Kalla;
import se.samordna.foredragning.handlingar.Bunt.Papper;
import se.samordna.foredragning.kallelse.KallelseutskickService;
import se.samordna.foredragning.kallelse.Underlag;
import se.samordna.foredragning.lista.PunkthandlingService;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.HandlingId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.mote.PunktId;
import se.samordna.sammantrade.bild.Listverkan;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.MoteslasService;

/**
 * Samlar handlingarna för den som läser: varje del läses med läsarens egen behörighet, så att den
 * som har jäv får bunten utan den punktens papper (R15).
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Buntlasning {

  private final MoteslasService moten;
  private final KallelseutskickService kallelser;
  private final Punkttexter texter;
  private final Listverkan verkan;
  private final HandlingService handlingar;
  private final PunkthandlingService bifogade;

  Buntlasning(
      MoteslasService moten,
      KallelseutskickService kallelser,
      Punkttexter texter,
      Listverkan verkan,
      HandlingService handlingar,
      PunkthandlingService bifogade) {
    this.moten = moten;
    this.kallelser = kallelser;
    this.texter = texter;
    this.verkan = verkan;
    this.handlingar = handlingar;
    this.bifogade = bifogade;
  }

  @PreAuthorize(
      "@behorig.har('styrelse', 'presidium', 'beredning', 'forbundschef', 'administrator',"
          + " 'revisor')")
  public Svar<Bunt> las(SammantradeId mote) {
    return moten.visa(mote).som(this::bunt);
  }

  private Bunt bunt(Motesbild mote) {
    Map<UUID, Underlag> sparade = kallelser.underlag(mote);
    Listverkan.Lista lista = verkan.av(mote);
    return new Bunt(
        mote,
        Verkanstexter.alla(lista),
        mote.punkter().stream()
            .filter(p -> !p.harUtgatt())
            .map(p -> punkt(lista, p, Optional.ofNullable(sparade.get(p.punkt()))))
            .toList());
  }

  private Bunt.Punkt punkt(Listverkan.Lista lista, Motesbild.Punktvy p, Optional<Underlag> fran) {
    if (p.duHarJav()) {
      return Bunt.Punkt.stangd(p, true, List.of());
    }
    Optional<Hinder> attOppna =
        p.arendeId()
            .map(ArendeId::new)
            .flatMap(handlingar::attOppna)
            .filter(h -> h.slag() == Hinder.Slag.ROLL);
    if (attOppna.isPresent()) {
      return Bunt.Punkt.stangd(p, false, List.of(stangd(attOppna.get())));
    }
    List<Papper> papper = new ArrayList<>();
    p.arendeId().map(ArendeId::new).ifPresent(a -> papper.addAll(arendets(a, p)));
    p.listan()
        .handlingar()
        .forEach(
            h ->
                papper.add(
                    new Papper(
                        h.namn(),
                        h.innehallstyp(),
                        h.storlek(),
                        false,
                        new Kalla.Bifogad(new PunktId(p.punkt()), h.handlingId()))));
    return new Bunt.Punkt(p, false, texter.av(lista, p), fran, papper);
  }

  /** I stället för papperen: vad läsaren ska göra innan de öppnas. */
  private static Underlag stangd(Hinder nej) {
    return new Underlag(
        Mening.text("underlag_handlingarna"), List.of(Underlag.Stycke.text("", nej.text())));
  }

  /**
   * Tjänsteskrivelsen, det samlade yttrandet och ansökan så som de var när punkten avgjordes,
   * annars så som de senast är; sedan bilagorna. Det som kom till efter beslutet hör till en senare
   * omgång.
   */
  private List<Papper> arendets(ArendeId arende, Motesbild.Punktvy p) {
    if (!(handlingar.alla(arende) instanceof Svar.Ja<List<Handling>>(List<Handling> finns))) {
      return List.of();
    }
    List<Handling> alla =
        finns.stream()
            .filter(h -> p.beslut().filter(b -> h.skapad().isAfter(b.tid())).isEmpty())
            .toList();
    List<Papper> papper = new ArrayList<>();
    for (Set<Handlingsslag> slag :
        List.of(
            Set.of(Handlingsslag.TJANSTESKRIVELSE),
            Set.of(Handlingsslag.YTTRANDE),
            Set.of(Handlingsslag.ANSOKAN, Handlingsslag.KOMPLETTERING))) {
      senaste(alla, h -> slag.contains(h.slag()) && h.innehallstyp().equals("application/pdf"))
          .ifPresent(h -> papper.add(papper(h, true)));
    }
    alla.stream()
        .filter(h -> h.slag() == Handlingsslag.BILAGA)
        .forEach(h -> papper.add(papper(h, false)));
    return papper;
  }

  private static Optional<Handling> senaste(List<Handling> alla, Predicate<Handling> slag) {
    return alla.stream().filter(slag).max(Comparator.comparing(Handling::skapad));
  }

  private static Papper papper(Handling h, boolean egen) {
    return new Papper(
        h.namn(),
        h.innehallstyp(),
        h.storlek(),
        egen,
        new Kalla.Arende(new HandlingId(h.handlingId())));
  }

  /** Filens innehåll, med samma prövning en gång till. */
  @PreAuthorize(
      "@behorig.har('styrelse', 'presidium', 'beredning', 'forbundschef', 'administrator',"
          + " 'revisor')")
  public Svar<Innehall> innehall(SammantradeId mote, Papper papper) {
    return switch (papper.kalla()) {
      case Kalla.Arende(HandlingId id) ->
          handlingar.innehall(id).som(HandlingService.Nedladdning::innehall);
      case Kalla.Bifogad(PunktId punkt, UUID id) ->
          bifogade.innehall(mote, punkt, id).som(PunkthandlingService.Nedladdning::innehall);
    };
  }
}
