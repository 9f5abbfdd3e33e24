package se.samordna.ansokan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;

/** Läser inlämnade versioner åt de andra modulerna. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InlamnadeAnsokningar implements Ansokningar {

  private final VersionStore versioner;

  InlamnadeAnsokningar(VersionStore versioner) {
    this.versioner = versioner;
  }

  @Override
  public Optional<Ansokan> inlamnad(ArendeId arende) {
    return versioner.senaste(arende).map(Utkast::ansokan);
  }
}
