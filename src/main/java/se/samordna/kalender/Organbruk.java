package se.samordna.kalender;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Organanvandning;

/** Säger registret när organets platser senast användes. */
@Component
class Organbruk implements Organanvandning {

  private final MoteStore moten;

  Organbruk(MoteStore moten) {
    this.moten = moten;
  }

  @Override
  public Optional<LocalDate> senast(Organ organ) {
    return moten.senastOppnat(organ);
  }
}
