package se.samordna.andring;

/** Indexen i registret. */
public enum Indexserie {
  /** Konsumentprisindex. */
  KPI,
  /** Konsumentprisindex med fast ränta. */
  KPIF,
  /** Arbetskostnadsindex. */
  AKI,
  /** Prisindex för kommunal verksamhet. */
  PKV
}
