package se.samordna.beredning;

/** Vad en medlem, eller gruppen samlat, säger om ansökan. */
public enum Yttrandeutfall {
  TILLSTYRKER,
  AVSTYRKER,
  KOMPLETTERA,
  /** Bara en medlem avstår; gruppen samlat gör det inte. */
  AVSTAR
}
