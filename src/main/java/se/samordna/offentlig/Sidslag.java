package se.samordna.offentlig;

import java.util.Locale;

/** De offentliga sidorna i ett förbund. */
public enum Sidslag {
  START,
  ANSLAGSTAVLA,
  SAMMANTRADEN,
  PROTOKOLL,
  INSATSER,
  TILLGANGLIGHET;

  /** Sidans väg efter förbundets; tom för startsidan. */
  String vag() {
    return this == START ? "" : "/" + mall();
  }

  String mall() {
    return name().toLowerCase(Locale.ROOT);
  }
}
