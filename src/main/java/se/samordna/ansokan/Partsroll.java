package se.samordna.ansokan;

/** Vad en part är i insatsen. Exakt en är huvudman. */
public enum Partsroll {
  HUVUDMAN,
  DELTAGARE
}
