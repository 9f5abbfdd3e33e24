package se.samordna.protokoll;

/** Var ett protokoll står. */
public enum Protokollstatus {
  UTKAST,
  JUSTERING,
  JUSTERAT,
  /** Bekräftat uppsatt överallt (R17). */
  ANSLAGET,
  LAGA_KRAFT
}
