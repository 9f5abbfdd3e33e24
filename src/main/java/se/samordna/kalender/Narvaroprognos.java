package se.samordna.kalender;

/**
 * Hur många som väntas till bordet, efter svaren hittills (R12).
 *
 * @param platser antalet ledamotsplatser
 * @param vantas platser där ledamoten eller en kallad ersättare inte har förhinder
 * @param harSvaratJa platser där någon sagt ja
 * @param beslutsfor mer än hälften väntas
 */
public record Narvaroprognos(int platser, int vantas, int harSvaratJa, boolean beslutsfor) {

  /** De som har svarat ja är redan mer än hälften av platserna. */
  public boolean racker() {
    return 2 * harSvaratJa > platser;
  }
}
