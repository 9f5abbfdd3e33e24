package se.samordna.forbund.forordnanden;

import java.util.List;

/** Ett rum ovanför som vet om uppdrag som registret inte har: styrgrupperna. */
public interface Uppdragskalla {

  /** Förbundets alla uppdrag av källans slag. */
  List<Uppdrag> alla();
}
