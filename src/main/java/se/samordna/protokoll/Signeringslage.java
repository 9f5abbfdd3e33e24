package se.samordna.protokoll;

/** Vad en som ska justera har gjort. */
public enum Signeringslage {
  VANTAR,
  ATTESTERAT,
  /** Lämnat tillbaka utgåvan. */
  ATERLAMNAT,
  /** Låtit anteckna en avvikande mening. */
  ANTECKNAT
}
