package se.samordna.sammantrade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Plats;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.mote.Moteslag;
import se.samordna.mote.Sammantrade;
import se.samordna.mote.SammantradeStore;
import se.samordna.narvaro.Ledning;
import se.samordna.narvaro.Ledningsregler;
import se.samordna.narvaro.Narvarande;
import se.samordna.narvaro.Narvarande.Satt;
import se.samordna.narvaro.Tjanstgoring;
import se.samordna.narvaro.Upprop;

/** Sammanträdet och dess upprop, för dem som skriver om det. Kräver anroparens transaktion. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Motesinsyn {

  /** Ett sammanträde. */
  public record Mote(
      SammantradeId id,
      Instant tid,
      LocalDate dag,
      String plats,
      Moteslag slag,
      boolean offentligt,
      Optional<Instant> oppnat) {}

  /**
   * Någon som tjänstgör.
   *
   * @param forLedamot ledamoten vars plats det är; personen själv för en ledamot
   * @param narvaro i rummet eller på distans (R19)
   */
  public record Tjanst(
      String person,
      String medlem,
      String forLedamot,
      Optional<Satt> narvaro,
      Plats.Uppdrag uppdrag) {

    public boolean arErsattare() {
      return !person.equals(forLedamot);
    }
  }

  /** En uppropad, också den som inte tjänstgör. */
  public record Narvaro(String person, Satt narvaro) {}

  private final SammantradeStore moten;
  private final Punktlas lage;

  Motesinsyn(SammantradeStore moten, Punktlas lage) {
    this.moten = moten;
    this.lage = lage;
  }

  /** Sammanträdet, för stab, revisor och den som är kallad; annars tomt. */
  public Optional<Mote> synligt(SammantradeId id) {
    Aktor aktor = Inloggad.aktor();
    return moten.hitta(id, aktor.anvandare(), serAlla(aktor)).map(Motesinsyn::mote);
  }

  /** Sammanträdet utan prövning av aktören, för processen och den som redan prövat. */
  public Optional<Mote> hitta(SammantradeId id) {
    return moten.hitta(id, "", true).map(Motesinsyn::mote);
  }

  /**
   * Låser sammanträdet för resten av transaktionen: beslut, upprop och protokoll går ett i taget.
   */
  public void las(SammantradeId id) {
    moten.lasForUpprop(id);
  }

  /** Låser mot den som låst med {@link #las}, men inte mot varandra. */
  public void lasDelat(SammantradeId id) {
    moten.lasForPunkt(id);
  }

  /** Stab och revisor ser varje sammanträde, och protokollet redan som utkast. */
  public static boolean serAlla(Aktor aktor) {
    return aktor.har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.REVISOR);
  }

  /** Stab, revisor och den som leder läser protokollet redan som utkast; andra det som skickats. */
  public boolean serUtkast(SammantradeId id) {
    return serAlla(Inloggad.aktor()) || farLeda(id);
  }

  /** Ordföranden eller administratören. */
  public boolean farLeda(SammantradeId id) {
    return ledarhinder(id).isEmpty();
  }

  /** Varför den inloggade inte väljer justerare och sekreterare, eller ger paragrafer. */
  public Optional<Hinder> ledarhinder(SammantradeId id) {
    return Ledningsregler.protokollet(new Ledning(upprop(id), false, Set.of()), Inloggad.aktor());
  }

  /** Alla uppropade. */
  public List<Narvaro> uppropade(SammantradeId id) {
    return upprop(id).narvarande().stream().map(n -> new Narvaro(n.person(), n.satt())).toList();
  }

  /** De som tjänstgör när {@code javiga} är borta (R7, R15). */
  public List<Tjanst> tjanstgorande(SammantradeId id, Set<String> javiga) {
    Upprop upprop = upprop(id);
    return upprop.utan(javiga).tjanster().stream().map(t -> tjanst(upprop, t)).toList();
  }

  /** Platserna på sammanträdets dag. */
  public List<Plats> platser(SammantradeId id) {
    return upprop(id).platser();
  }

  private Upprop upprop(SammantradeId id) {
    return moten
        .hitta(id, "", true)
        .map(lage::upprop)
        .orElseGet(() -> new Upprop(List.of(), List.of()));
  }

  private static Tjanst tjanst(Upprop upprop, Tjanstgoring.Tjanst t) {
    return new Tjanst(
        t.person(),
        t.plats().medlem(),
        t.plats().anvandare(),
        upprop.rad(t.person()).map(Narvarande::satt),
        t.plats().uppdrag());
  }

  private static Mote mote(Sammantrade s) {
    return new Mote(s.id(), s.tid(), s.dag(), s.plats(), s.slag(), s.offentligt(), s.oppnat());
  }
}
