package se.samordna.forbund;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/**
 * Vilka medlemmar en person bereder för. Rollen ger rätten; har personen haft en plats i
 * beredningsgruppen för medlemmen, och ingen av dem gäller i dag, bereder hon inte längre för den.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Beredningsplatser {

  private final RegisterStore store;
  private final Klocka klocka;

  Beredningsplatser(RegisterStore store, Klocka klocka) {
    this.store = store;
    this.klocka = klocka;
  }

  /** Koderna för de medlemmar som aktören bereder för i dag; tomt utan rollen. */
  public Set<String> medlemmar(Aktor aktor) {
    if (!aktor.har(Roll.BEREDNING) || aktor.medlemmar().isEmpty()) {
      return Set.of();
    }
    Set<String> kvar = new HashSet<>(aktor.medlemmar());
    kvar.removeAll(store.slutade(Organ.BEREDNING, aktor.anvandare(), klocka.idag()));
    return Set.copyOf(kvar);
  }

  /** Sant för den vars plats för medlemmen har slutat. */
  public boolean harSlutat(String anvandare, String medlem) {
    return store.slutade(Organ.BEREDNING, anvandare, klocka.idag()).contains(medlem);
  }

  /** Sant när aktören har rollen men ingen medlem kvar att bereda för. */
  public boolean harSlutat(Aktor aktor) {
    return aktor.har(Roll.BEREDNING) && !aktor.medlemmar().isEmpty() && medlemmar(aktor).isEmpty();
  }
}
