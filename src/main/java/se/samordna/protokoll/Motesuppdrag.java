package se.samordna.protokoll;

import com.fasterxml.jackson.annotation.JsonValue;
import se.samordna.gemensam.Kod;

/** Vad någon är på sammanträdet, så som protokollet skriver det. */
public enum Motesuppdrag {
  ORDFORANDE,
  VICE,
  LEDAMOT,
  ERSATTARE,
  /** Har ingen plats: bara med. */
  INGET;

  /** Koden i frysta utgåvor, där den som inte har plats står utan. */
  @JsonValue
  public String kod() {
    return this == INGET ? "" : Kod.av(this);
  }
}
