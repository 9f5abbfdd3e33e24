package se.samordna.processmotor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Korrelation;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/** Tar emot motorns jobb, som processens aktör i jobbets förbund. */
@Component
class Motormottagning implements Jobbmottagning {

  private final Uppgiftsjobb uppgifter;
  private final Stegjobb steg;
  private final Lagesjamforelse jamforelse;
  private final Uppgiftsmottagare inkorg;
  private final TransactionTemplate tx;

  Motormottagning(
      Uppgiftsjobb uppgifter,
      Stegjobb steg,
      Lagesjamforelse jamforelse,
      Uppgiftsmottagare inkorg,
      TransactionTemplate tx) {
    this.uppgifter = uppgifter;
    this.steg = steg;
    this.jamforelse = jamforelse;
    this.inkorg = inkorg;
    this.tx = tx;
  }

  @Override
  public Svar uppgift(Motorjobb jobb) {
    return som(jobb, () -> uppgifter.tagEmot(jobb));
  }

  @Override
  public Svar steg(Motorjobb jobb) {
    return jobb.typ().equals(Lagesjamforelse.TYP)
        ? som(jobb, () -> jamforelse.jamfor(jobb))
        : som(jobb, () -> steg.utfor(jobb));
  }

  @Override
  public void borta(Jobb.Motornyckel nyckel, String forbund) {
    Inloggad.som(
        Aktor.process(forbund),
        () -> {
          tx.executeWithoutResult(s -> inkorg.borta(nyckel, forbund));
          return true;
        });
  }

  /** Arbetet bär numret på det klick som förde processen hit. */
  private static Svar som(Motorjobb jobb, ScopedValue.CallableOp<Svar, RuntimeException> arbete) {
    return Korrelation.med(
        Korrelation.av(jobb.korrelation().orElse("")),
        () -> Inloggad.som(Aktor.process(jobb.forbund()), arbete));
  }
}
