package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klocka;
import se.samordna.mote.Moteslag;
import se.samordna.sammantrade.Motesinsyn;

/**
 * Förbundets egen anslagstavla, för de öppna sidorna: det som är uppe i dag och de justerade
 * protokollen. Kräver anroparens transaktion, och en aktör i det förbund som visas. Bär inga
 * personnamn.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Anslagstavla {

  /**
   * Ett anslag.
   *
   * @param paragraf numret när bara en paragraf justerats, omedelbart
   * @param uppe dagen det kom upp här
   * @param nedtas sista dagen det är uppe; tomt tills alla platser är bekräftade
   * @param platser medlemmar där det också anslås
   * @param maskerat alla läser en maskerad kopia, inte originalet (R28)
   */
  public record Publikt(
      UUID anslagId,
      UUID sammantradeId,
      LocalDate sammantradesdag,
      Moteslag organ,
      Optional<Integer> paragraf,
      LocalDate justerat,
      LocalDate uppe,
      Optional<LocalDate> nedtas,
      String forvaras,
      List<String> platser,
      boolean maskerat) {}

  private final AnslagStore anslag;
  private final UtgavaStore utgavor;
  private final TextStore punkter;
  private final Rattslagen ratt;
  private final MaskeradKopia kopior;
  private final Motesinsyn moten;
  private final Register register;
  private final Klocka klocka;

  Anslagstavla(
      AnslagStore anslag,
      UtgavaStore utgavor,
      TextStore punkter,
      Rattslagen ratt,
      MaskeradKopia kopior,
      Motesinsyn moten,
      Register register,
      Klocka klocka) {
    this.anslag = anslag;
    this.utgavor = utgavor;
    this.punkter = punkter;
    this.ratt = ratt;
    this.kopior = kopior;
    this.moten = moten;
    this.register = register;
    this.klocka = klocka;
  }

  /**
   * Det som är uppe i dag, senast först. Det tas ner av sig självt när överklagandetiden gått ut.
   */
  public List<Publikt> uppe() {
    return justerade().stream().filter(p -> p.nedtas().filter(klocka::passerad).isEmpty()).toList();
  }

  /** Alla justerade protokoll och paragrafer, senast först, också de nertagna. */
  public List<Publikt> justerade() {
    return anslag.alla().stream().flatMap(a -> publikt(a).stream()).toList();
  }

  /** Den justerade filen bakom ett anslag; tom när något i den är maskerat. */
  public Optional<Innehall> fil(UUID anslagId) {
    return kopior.behovs(anslagId)
        ? Optional.empty()
        : anslag.hitta(anslagId).flatMap(a -> utgavor.fil(a.utgava()));
  }

  /** Den maskerade kopian; tom när inget i protokollet är maskerat. */
  public Optional<Innehall> kopia(UUID anslagId) {
    return kopior.fil(anslagId);
  }

  private Optional<Publikt> publikt(Anslag a) {
    return utgavor
        .hitta(a.utgava())
        .flatMap(
            u ->
                moten
                    .hitta(a.mote())
                    .map(
                        m ->
                            new Publikt(
                                a.id(),
                                a.mote().varde(),
                                m.dag(),
                                m.slag(),
                                u.punkt()
                                    .flatMap(p -> punkter.punkt(a.mote(), p))
                                    .flatMap(TextStore.Punktens::paragraf),
                                u.justeradDag().orElse(a.uppe()),
                                a.uppe(),
                                ratt.overklagasTill(a),
                                a.forvaras(),
                                a.medlemmar().stream()
                                    .map(k -> register.medlem(k).map(Medlem::namn).orElse(k))
                                    .toList(),
                                kopior.behovs(a.id()))));
  }
}
