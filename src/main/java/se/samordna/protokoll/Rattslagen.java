package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Register;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.SammantradeId;

/** Rättsläget för ett sammanträdes beslut, räknat på nytt varje gång ur dagarna. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Rattslagen {

  /** Ett beslut, dess anslag om det finns, och var det står. */
  record Ratt(
      RattStore.Beslutsrad beslut,
      Optional<Anslag> anslag,
      Rattslage lage,
      List<Overklagande> overklaganden,
      Optional<RattStore.Upphavt> upphavt) {}

  private final RattStore store;
  private final AnslagStore anslag;
  private final UtgavaStore utgavor;
  private final Register register;
  private final Klocka klocka;

  Rattslagen(
      RattStore store, AnslagStore anslag, UtgavaStore utgavor, Register register, Klocka klocka) {
    this.store = store;
    this.anslag = anslag;
    this.utgavor = utgavor;
    this.register = register;
    this.klocka = klocka;
  }

  List<Ratt> lagen(SammantradeId mote) {
    List<Utgava> justerade =
        utgavor.lista(mote).stream().filter(u -> u.status() == Utgavestatus.JUSTERAD).toList();
    List<Anslag> alla = anslag.lista(mote);
    List<Overklagande> overklaganden = store.overklaganden(mote);
    List<RattStore.Upphavt> upphavda = store.upphavda(mote);
    return store.beslut(mote).stream()
        .map(b -> ratt(b, anslaget(b, justerade, alla), overklaganden, upphavda))
        .toList();
  }

  Optional<Ratt> ett(SammantradeId mote, BeslutId beslut) {
    return lagen(mote).stream().filter(r -> r.beslut().beslut().equals(beslut)).findFirst();
  }

  /** Paragrafens eget anslag när den justerats omedelbart, annars hela protokollets. */
  private static Optional<Anslag> anslaget(
      RattStore.Beslutsrad b, List<Utgava> justerade, List<Anslag> alla) {
    return justerade.stream()
        .filter(u -> u.punkt().filter(b.punkt()::equals).isPresent())
        .findFirst()
        .or(() -> justerade.stream().filter(u -> u.punkt().isEmpty()).findFirst())
        .flatMap(u -> alla.stream().filter(a -> a.utgava().equals(u.id())).findFirst());
  }

  private Ratt ratt(
      RattStore.Beslutsrad b,
      Optional<Anslag> det,
      List<Overklagande> overklaganden,
      List<RattStore.Upphavt> upphavda) {
    UUID id = b.beslut().varde();
    List<Overklagande> mina = overklaganden.stream().filter(o -> o.beslut().equals(id)).toList();
    Optional<RattStore.Upphavt> upphavt =
        upphavda.stream().filter(u -> u.beslut().equals(id)).findFirst();
    Optional<LocalDate> sista = det.flatMap(Anslag::sista);
    Rattslage lage =
        Lagakraftregler.lage(
            sista,
            mina,
            upphavt.isPresent(),
            register.ordning(sista.orElse(klocka.idag())).tider(),
            klocka.idag());
    return new Ratt(b, det, lage, mina, upphavt);
  }

  /** Sista dagen att överklaga det som ett anslag bär; tomt tills alla platser är bekräftade. */
  Optional<LocalDate> overklagasTill(Anslag a) {
    return a.sista().map(s -> register.ordning(s).tider().overklagandeTill(s));
  }
}
