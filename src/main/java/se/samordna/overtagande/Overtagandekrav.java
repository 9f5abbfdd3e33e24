package se.samordna.overtagande;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samordna.forbund.bildande.Startkrav;
import se.samordna.forbund.bildande.Startsteg;
import se.samordna.gemensam.Mening;

/** De pågående insatserna: varje rad med ett ingående beviljande är övertagen. */
@Component
class Overtagandekrav implements Startkrav {

  private final OvertagandeService overtaganden;

  Overtagandekrav(OvertagandeService overtaganden) {
    this.overtaganden = overtaganden;
  }

  @Override
  public Startsteg steg() {
    return Startsteg.INSATSER;
  }

  @Override
  public List<Mening> saknas() {
    return overtaganden.aterstar().stream()
        .map(r -> Mening.av("start_inte_overtagen", r.rad()))
        .toList();
  }
}
