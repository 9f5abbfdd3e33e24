package se.samordna.protokoll;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Kod;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/**
 * Allt som förs in när ett sammanträde hölls på papper, i ordning, och hur långt man kommit. Läget
 * räknas ur det som antecknats; stegen görs där de görs annars.
 */
public record Efterguide(List<Steg> steg) {

  /** Vad som förs in. */
  public enum Vad {
    /** Att sammanträdet är infört i efterhand, och ur vilken källa. */
    MARK,
    LISTA,
    UPPROP,
    /** Jäv, yrkanden, röster, beslut och reservationer på en punkt. */
    PUNKT,
    AVSLUTA,
    PROTOKOLL;

    public String kod() {
      return Kod.av(this);
    }
  }

  /** Hur långt man kommit med ett steg. */
  public enum Lage {
    KLART,
    KVAR,
    /** Påbörjat, men inte klart: protokollet är skickat för justering. */
    PAGAR,
    /** Något annat kommer före. */
    VANTAR,
    /** Inget behöver föras in: punkten kräver inget beslut, eller tas inte upp. */
    BEHOVS_INTE;

    public String kod() {
      return Kod.av(this);
    }
  }

  /**
   * Ett steg.
   *
   * @param punkt punkten det gäller, för {@code PUNKT}
   * @param kvar antalet punkter som ska avgöras innan sammanträdet avslutas, för {@code AVSLUTA}
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Steg(Vad vad, Lage lage, Optional<UUID> punkt, Optional<Integer> kvar) {

    private static Steg av(Vad vad, Lage lage) {
      return new Steg(vad, lage, Optional.empty(), Optional.empty());
    }
  }

  public Efterguide {
    steg = List.copyOf(steg);
  }

  /**
   * Guiden för ett sammanträde.
   *
   * @param protokoll protokollets status
   */
  static Efterguide av(Motesbild mote, Protokollstatus protokoll) {
    boolean oppnat = mote.oppnat().isPresent();
    boolean avslutat = mote.avslutat().isPresent();
    List<Punktvy> punkter = mote.punkter().stream().filter(p -> !p.harUtgatt()).toList();
    List<Steg> steg = new ArrayList<>();
    steg.add(Steg.av(Vad.MARK, mark(mote.infort().isPresent(), avslutat)));
    steg.add(Steg.av(Vad.LISTA, punkter.isEmpty() ? Lage.KVAR : Lage.KLART));
    steg.add(Steg.av(Vad.UPPROP, oppnat ? Lage.KLART : Lage.KVAR));
    punkter.forEach(
        p ->
            steg.add(
                new Steg(Vad.PUNKT, punkt(p, oppnat), Optional.of(p.punkt()), Optional.empty())));
    int kvar = Math.toIntExact(punkter.stream().filter(Punktvy::aterstar).count());
    steg.add(
        new Steg(
            Vad.AVSLUTA,
            avslutat ? Lage.KLART : efter(oppnat),
            Optional.empty(),
            oppnat && !avslutat ? Optional.of(kvar) : Optional.empty()));
    steg.add(Steg.av(Vad.PROTOKOLL, avslutat ? protokoll(protokoll) : Lage.VANTAR));
    return new Efterguide(steg);
  }

  private static Lage mark(boolean infort, boolean avslutat) {
    if (infort) {
      return Lage.KLART;
    }
    return avslutat ? Lage.BEHOVS_INTE : Lage.KVAR;
  }

  private static Lage punkt(Punktvy p, boolean oppnat) {
    if (p.beslut().isPresent() || p.lamnad()) {
      return Lage.KLART;
    }
    boolean behovs = !p.listan().arAvbojd() && p.slag().avgors();
    return behovs ? efter(oppnat) : Lage.BEHOVS_INTE;
  }

  private static Lage efter(boolean oppnat) {
    return oppnat ? Lage.KVAR : Lage.VANTAR;
  }

  private static Lage protokoll(Protokollstatus status) {
    if (status == Protokollstatus.UTKAST) {
      return Lage.KVAR;
    }
    return status == Protokollstatus.JUSTERING ? Lage.PAGAR : Lage.KLART;
  }
}
