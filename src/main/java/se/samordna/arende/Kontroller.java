package se.samordna.arende;

import java.util.Optional;
import se.samordna.gemensam.ArendeId;

/** Den formella kontrollens fakta. Skrivningar kräver anroparens transaktion. */
public interface Kontroller {

  /** Sparar underlaget för ärendets varv, så att motorn kan byggas om ur databasen. */
  void spara(ArendeId arende, Kontrollunderlag underlag);

  /** Underlaget från den senaste inlämningen eller kompletteringen. */
  Optional<Kontrollunderlag> senaste(ArendeId arende);
}
