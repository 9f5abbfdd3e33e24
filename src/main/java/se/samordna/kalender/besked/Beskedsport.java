package se.samordna.kalender.besked;

/** Tar emot besked och ser till att de når fram. */
public interface Beskedsport {

  /**
   * I samma transaktion som det som hände: blir handlingen av blir beskedet det, annars inte. Samma
   * händelse en gång till gör ingenting (F6).
   */
  void lamna(Motesbesked besked);
}
