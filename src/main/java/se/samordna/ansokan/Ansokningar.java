package se.samordna.ansokan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;

/**
 * Den inlämnade ansökan för andra moduler: det alla som ser ärendet får läsa, aldrig utkastet.
 * Kräver anroparens transaktion.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ansokningar {

  private final VersionStore versioner;

  Ansokningar(VersionStore versioner) {
    this.versioner = versioner;
  }

  /** Senast inlämnade version; tomt före inlämningen. */
  public Optional<Ansokan> inlamnad(ArendeId arende) {
    return versioner.senaste(arende).map(Utkast::ansokan);
  }
}
