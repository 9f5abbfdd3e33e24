package se.samordna.kalender.besked;

/** En genomgång som påminner dem som något väntar på. Att gå den igen påminner ingen två gånger. */
@FunctionalInterface
public interface Paminnelse {

  /** Går igenom aktörens förbund, i anroparens transaktion. */
  void ga();
}
