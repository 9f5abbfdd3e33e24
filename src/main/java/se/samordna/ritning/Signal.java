package se.samordna.ritning;

/** Signaler som når alla processer på en gång. Skrivet av RitningensOrdTest. */
public final class Signal {

  /** Signalen {@code databas_aterstalld}. */
  public static final String DATABAS_ATERSTALLD = "databas_aterstalld";

  private Signal() {}
}
