package se.samordna.ansokan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;

/**
 * Ansökans fria texter, i den ordning de skrivs och läses. Allt som gör något med dem alla går
 * igenom den här listan: formuläret, bladet, handlingen, granskningen, jämförelsen och JSON.
 */
public enum Fritext {
  BAKGRUND(Avsnitt.BEHOVET, Krav.FORMULARET),
  MALGRUPP(Avsnitt.BEHOVET, Krav.R1),
  SYFTE(Avsnitt.BEHOVET, Krav.R1),
  IMPLEMENTERING(Avsnitt.EFTERAT, Krav.FORMULARET),
  RISKER(Avsnitt.EFTERAT, Krav.FORMULARET),
  SAMVERKAN(Avsnitt.MER, Krav.INGET),
  UPPFOLJNING(Avsnitt.MER, Krav.INGET),
  JAMSTALLDHET(Avsnitt.MER, Krav.INGET);

  /** Avsnittet i formuläret. Behovet skrivs före mål, parter, tid och pengar; de andra efter. */
  public enum Avsnitt {
    BEHOVET,
    EFTERAT,
    MER;

    /** Avsnittets texter, i ordning. */
    public List<Fritext> texter() {
      return Arrays.stream(Fritext.values()).filter(t -> t.avsnitt == this).toList();
    }
  }

  /** Vad som kräver att texten är skriven innan ansökan lämnas in. */
  enum Krav {
    /** Texten är frivillig. */
    INGET,
    /** Förbundets formulär. */
    FORMULARET,
    /** Målgrupp och syfte måste sägas (R1). */
    R1
  }

  private final Avsnitt avsnitt;
  private final Krav krav;

  Fritext(Avsnitt avsnitt, Krav krav) {
    this.avsnitt = avsnitt;
    this.krav = krav;
  }

  /** Fältets namn i API:t och i det som lagras. */
  public String kod() {
    return Kod.av(this);
  }

  /** Texten måste vara skriven innan ansökan lämnas in. */
  boolean kravs() {
    return krav != Krav.INGET;
  }

  Krav krav() {
    return krav;
  }

  /** Fältets namn för den som skriver och läser. */
  public Mening namn() {
    return Mening.av("falt_" + kod());
  }

  /** Frågan som hjälper den som skriver. */
  public Mening hjalp() {
    return Mening.av("falt_" + kod() + "_hjalp");
  }

  /** Texten med den koden; tomt för fält som inte är fria texter. */
  public static Optional<Fritext> av(String kod) {
    return Kod.tolka(Fritext.class, kod);
  }
}
