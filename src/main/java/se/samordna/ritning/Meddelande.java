package se.samordna.ritning;

/** Meddelanden som processerna väntar på. Skrivet av RitningensOrdTest. */
public final class Meddelande {

  /** Meddelandet {@code aterkallelse}. */
  public static final String ATERKALLELSE = "aterkallelse";

  /** Meddelandet {@code ide_inkommen}. */
  public static final String IDE_INKOMMEN = "ide_inkommen";

  /** Meddelandet {@code insats_beviljad}. */
  public static final String INSATS_BEVILJAD = "insats_beviljad";

  /** Meddelandet {@code komplettering_forfallen}. */
  public static final String KOMPLETTERING_FORFALLEN = "komplettering_forfallen";

  /** Meddelandet {@code styrelsebeslut}. */
  public static final String STYRELSEBESLUT = "styrelsebeslut";

  private Meddelande() {}
}
