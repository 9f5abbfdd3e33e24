package se.samordna.arende;

/** Vad idéworkshopen kom fram till. */
public enum Ideutfall {
  GA_VIDARE,
  VILA,
  AVSLUTA
}
