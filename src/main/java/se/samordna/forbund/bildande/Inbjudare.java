package se.samordna.forbund.bildande;

import java.util.List;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Svar;

/**
 * Den som bjuder in personer att logga in. Registret säger vem; konton finns i ett rum ovanför, som
 * svarar.
 */
public interface Inbjudare {

  /** Personen är redan inbjuden, eller har ett konto. */
  boolean harKonto(String anvandare);

  /**
   * Bjuder in personen i aktörens förbund, i den transaktion som pågår. Är hon ny i registret läggs
   * hon till.
   *
   * @param roller förordnanden från i dag, som koder
   */
  Svar<Klart> bjudIn(String anvandare, String namn, String epost, List<String> roller);
}
