package se.samordna.forbund.forordnanden;

import se.samordna.identitet.Roll;

/** Rollerna som ges genom förordnande; de andra följer av en plats eller en verksamhet. */
public enum Forordnanderoll {
  FORBUNDSCHEF(Roll.FORBUNDSCHEF),
  ADMINISTRATOR(Roll.ADMINISTRATOR),
  EKONOM(Roll.EKONOM),
  REVISOR(Roll.REVISOR),
  STYRGRUPP(Roll.STYRGRUPP);

  private final Roll roll;

  Forordnanderoll(Roll roll) {
    this.roll = roll;
  }

  public Roll roll() {
    return roll;
  }

  /** Den som har rollen sköter registret och kan ge andra roller. */
  boolean skoterRegistret() {
    return this == FORBUNDSCHEF || this == ADMINISTRATOR;
  }
}
