package se.samordna.konto;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.bildande.Inbjudare;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Svar;

/** Svarar registret: bjuder in ett nytt förbunds administratör, och personerna ur en arbetsbok. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Registerinbjudare implements Inbjudare {

  private final Inbjudningar inbjudningar;
  private final KontoStore konton;

  Registerinbjudare(Inbjudningar inbjudningar, KontoStore konton) {
    this.inbjudningar = inbjudningar;
    this.konton = konton;
  }

  @Override
  public boolean harKonto(String anvandare) {
    return konton.hitta(anvandare).isPresent();
  }

  @Override
  public Svar<Klart> bjudIn(String anvandare, String namn, String epost, List<String> roller) {
    return inbjudningar.bjudIn(
        new Inbjudan(anvandare, namn, epost, roller.stream().map(Inbjudan.Ny::idag).toList()));
  }
}
