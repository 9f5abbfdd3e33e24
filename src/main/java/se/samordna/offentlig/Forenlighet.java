package se.samordna.offentlig;

/** Hur väl de offentliga sidorna uppfyller WCAG 2.1 AA (R32). */
public enum Forenlighet {
  HELT,
  DELVIS,
  INTE
}
