package se.samordna.beredning;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.budget.Forslagsbelopp;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;

/** Tjänsteskrivelsens belopp för budgetbladet. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Forslagetsbelopp implements Forslagsbelopp {

  private final Arenden arenden;
  private final Tjansteskrivelser tjansteskrivelser;

  Forslagetsbelopp(Arenden arenden, Tjansteskrivelser tjansteskrivelser) {
    this.arenden = arenden;
    this.tjansteskrivelser = tjansteskrivelser;
  }

  @Override
  public Svar<Forslag> forslag(ArendeId id) {
    return arenden.oppnaHandlingar(id).sedan(this::forslag);
  }

  private Svar<Forslag> forslag(Arende arende) {
    return tjansteskrivelser
        .senaste(arende.id())
        .map(t -> Svar.ja(new Forslag(arende.rubrik(), t.belopp())))
        .orElseGet(() -> Svar.nej(Hinder.saknas("Tjänsteskrivelsen")));
  }
}
