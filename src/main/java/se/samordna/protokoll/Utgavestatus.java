package se.samordna.protokoll;

/** Var en utgåva av protokollet står. */
public enum Utgavestatus {
  JUSTERING,
  ATERLAMNAD,
  JUSTERAD
}
