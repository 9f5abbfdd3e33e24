package se.samordna.rekvisition;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Svar;
import se.samordna.insats.Insatsinsyn;

/** Vad som återstår att reglera i en insats, för den som får se den. */
@Service
@Transactional(readOnly = true)
public class RegleringService {

  private final Insatsinsyn insyn;
  private final Reglering reglering;

  RegleringService(Insatsinsyn insyn, Reglering reglering) {
    this.insyn = insyn;
    this.reglering = reglering;
  }

  @PreAuthorize("@behorig.inloggad()")
  public Svar<List<Regleringspost>> kvar(InsatsId insats) {
    return insyn.synlig(insats).som(reglering::kvar);
  }
}
