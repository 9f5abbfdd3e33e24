package se.samordna.uppgift;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.UppgiftId;
import se.samordna.processmotor.Jobb;
import se.samordna.processmotor.Uppgiftsmottagare;
import se.samordna.processmotor.Uppgiftsroll;
import se.samordna.ritning.Rubrik;
import se.samordna.ritning.Variabel;

/**
 * Inkorgens dörr mot motorn. Ett jobb blir en uppgift en enda gång; kommer det igen hittar det sin
 * rad, och en avslutad uppgift öppnas aldrig på nytt.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Mottagning implements Uppgiftsmottagare {

  private final UppgiftStore uppgifter;
  private final OppnaUppgifter oppna;
  private final Arendelage arenden;
  private final Klocka klocka;

  Mottagning(UppgiftStore uppgifter, OppnaUppgifter oppna, Arendelage arenden, Klocka klocka) {
    this.uppgifter = uppgifter;
    this.oppna = oppna;
    this.arenden = arenden;
    this.klocka = klocka;
  }

  @Override
  public Besked oppnad(Jobb jobb) {
    Optional<Arendelage.Lage> lage = arenden.lage(jobb.arende());
    if (lage.isEmpty()) {
      return new Besked.Avvisad(Mening.av("jobb_arende_saknas").svensk());
    }
    UppgiftStore.Identitet identitet = identitet(jobb, lage.get());
    Optional<UppgiftStore.Rad> rad = uppgifter.medIdentitet(identitet);
    return rad.map(r -> igen(r, jobb)).orElseGet(() -> forsta(jobb, identitet, lage.get()));
  }

  /** Jobbet har redan en rad: levererat igen, eller nytt i en ombyggd motor. */
  private Besked igen(UppgiftStore.Rad rad, Jobb jobb) {
    uppgifter.bindOm(rad.uppgift().id(), jobb.nyckel(), klocka.verkligTid());
    return switch (rad.uppgift().status()) {
      case OPPEN -> new Besked.Vantar();
      case KLAR -> new Besked.Besvarad(rad.svar());
      case BORTA -> new Besked.Avvisad(Mening.av("jobb_uppgiften_stangd").svensk());
    };
  }

  private Besked forsta(Jobb jobb, UppgiftStore.Identitet identitet, Arendelage.Lage lage) {
    Optional<String> skal = Lagesregel.avvisa(jobb.varv(), lage);
    if (skal.isPresent()) {
      return new Besked.Avvisad(skal.get());
    }
    return Optional.ofNullable(jobb.rubriker().get(Rubrik.ROLL))
        .flatMap(Uppgiftsroll::av)
        .map(roll -> laggUpp(jobb, identitet, roll, lage))
        .orElseGet(() -> new Besked.UtanRoll(Mening.av("jobb_utan_roll", jobb.typ()).svensk()));
  }

  private Besked laggUpp(
      Jobb jobb, UppgiftStore.Identitet identitet, Uppgiftsroll roll, Arendelage.Lage lage) {
    oppna.stangFore(jobb.arende(), jobb.varv(), klocka.verkligTid());
    uppgifter.laggUpp(
        new UppgiftStore.Ny(UppgiftId.ny(), identitet, roll, frist(jobb, lage)),
        jobb.nyckel(),
        klocka.verkligTid());
    return new Besked.Vantar();
  }

  private static UppgiftStore.Identitet identitet(Jobb jobb, Arendelage.Lage lage) {
    return new UppgiftStore.Identitet(jobb.arende(), jobb.typ(), medlem(jobb, lage), jobb.varv());
  }

  /** Ritningen säger vems medlem: det parallella stegets egen, huvudmannens, eller ingen. */
  private static String medlem(Jobb jobb, Arendelage.Lage lage) {
    return switch (jobb.rubriker().getOrDefault(Rubrik.MEDLEM, "")) {
      case Variabel.MEDLEM -> jobb.text(Variabel.MEDLEM).orElse("");
      case Variabel.HUVUDMAN -> lage.huvudman();
      default -> "";
    };
  }

  /** Bara uppgifter som ritningen ger en frist har en: processens dag, annars ärendets. */
  private static Optional<LocalDate> frist(Jobb jobb, Arendelage.Lage lage) {
    return Optional.ofNullable(jobb.rubriker().get(Rubrik.FRIST))
        .flatMap(variabel -> jobb.text(variabel).map(LocalDate::parse).or(lage::frist));
  }

  @Override
  public void borta(Jobb.Motornyckel nyckel, String forbund) {
    uppgifter
        .medJobb(nyckel)
        .map(UppgiftStore.Rad::uppgift)
        .filter(u -> u.status() == Uppgift.Status.OPPEN)
        .filter(
            u -> arenden.lage(u.arende()).filter(l -> l.oppet() && l.varv() <= u.varv()).isEmpty())
        .ifPresent(u -> oppna.stangFore(u.arende(), u.varv() + 1, klocka.verkligTid()));
  }

  @Override
  public Jobb.Motornyckel nyckel(UppgiftId uppgift) {
    return uppgifter
        .hitta(uppgift)
        .map(UppgiftStore.Rad::nyckel)
        .orElseThrow(() -> new IllegalArgumentException("Uppgiften finns inte: " + uppgift));
  }

  @Override
  public List<Jobb.Motornyckel> attFornya(Instant fore, int mest) {
    return oppna.attFornya(fore, mest);
  }

  @Override
  public void fornyad(Jobb.Motornyckel nyckel) {
    oppna.fornyad(nyckel, klocka.verkligTid());
  }

  @Override
  public Set<ArendeId> medOppenUppgift() {
    return oppna.arenden();
  }
}
