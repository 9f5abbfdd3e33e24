package se.samordna.kalender;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samordna.forbund.Frister;

/**
 * Årets möten, det som saknar dag, och vad som bör ses över.
 *
 * @param budgetSenast dagen då nästa års budget senast ska vara beslutad (R20)
 */
public record Arsplan(
    int ar,
    LocalDate budgetSenast,
    Frister tider,
    List<Mote> moten,
    List<PlaneratMote> planerade,
    List<Kalendervarning> varningar) {

  public Arsplan {
    moten = List.copyOf(moten);
    planerade = List.copyOf(planerade);
    varningar = List.copyOf(varningar);
  }

  public List<Kalendervarning> varningar(UUID mote) {
    return varningar.stream()
        .filter(v -> v.sammantradeId().filter(mote::equals).isPresent())
        .toList();
  }

  /** Varningarna som gäller året och inte ett enskilt möte. */
  public List<Kalendervarning> omAret() {
    return varningar.stream().filter(v -> v.sammantradeId().isEmpty()).toList();
  }
}
