package se.samordna.offentlig;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Pengar;

/** Hur mallarna skriver dagar, klockslag och belopp. */
final class Skrivning {

  private final String enhet;

  /**
   * @param enhet förbundets: kr eller tkr
   */
  Skrivning(String enhet) {
    this.enhet = enhet;
  }

  private static final DateTimeFormatter KLOCKAN = DateTimeFormatter.ofPattern("HH:mm");

  public String kr(Belopp belopp) {
    return Pengar.text(enhet, belopp);
  }

  /** Summan av alla åren. */
  public String kr(List<Arsbelopp> perAr) {
    return kr(Arsbelopp.summa(perAr));
  }

  /** Det som faller på ett av åren. */
  public String kr(List<Arsbelopp> perAr, int ar) {
    return kr(Arsbelopp.ar(perAr, ar));
  }

  /** Uppräkningens kod, sist i textens nyckel. */
  public String kod(Enum<?> varde) {
    return Kod.av(varde);
  }

  public String klockan(Instant tid) {
    return KLOCKAN.format(ZonedDateTime.ofInstant(tid, Klocka.STOCKHOLM));
  }

  /** Månaden och året, eller bara året när månaden inte är känd. */
  public String period(int ar, Optional<Integer> manad, Locale sprak) {
    return manad
            .map(m -> Month.of(m).getDisplayName(TextStyle.FULL_STANDALONE, sprak) + "\u00a0")
            .orElse("")
        + ar;
  }

  public String veckodag(LocalDate dag, Locale sprak) {
    return dag.getDayOfWeek().getDisplayName(TextStyle.FULL, sprak) + "\u00a0" + dag;
  }
}
