package se.samordna.kalender;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ett möte så som det står i kalendern, för den som skriver om det. Prövar ingen roll. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Motesuppgift {

  private final MoteStore moten;

  Motesuppgift(MoteStore moten) {
    this.moten = moten;
  }

  /** {@link java.util.NoSuchElementException} när mötet inte finns. */
  public Mote hamta(UUID mote) {
    return moten.hitta(mote).orElseThrow();
  }
}
