package se.samordna.ansokan;

/** Vad insatsen riktar sig mot: enskilda, eller hur verksamheterna arbetar. */
public enum Niva {
  INDIVID,
  STRUKTUR
}
