package se.samordna.ritning;

/** Processernas id. Skrivet av RitningensOrdTest. */
public final class Processid {

  /** Medelsansökan. */
  public static final String MEDELSANSOKAN = "medelsansokan";

  /** Motorns märke. */
  public static final String MOTORMARKE = "motormarke";

  /** Uppföljning. */
  public static final String UPPFOLJNING = "uppfoljning";

  private Processid() {}
}
