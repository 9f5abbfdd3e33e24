package se.samordna.gemensam;

/**
 * Det som ett ja bär när det inte finns något att lämna tillbaka: handlingen är gjord, eller det
 * som prövades går. Se {@link Svar#klart()}.
 */
public enum Klart {
  KLART
}
