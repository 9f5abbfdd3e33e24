package se.samordna.skal;

/** Databasens schema är äldre än programmet. */
class Schemafel extends RuntimeException {

  Schemafel(String saknas) {
    super(
        "Databasens schema är äldre än programmet. Kör migreringen (java -jar samordna.jar migrera)"
            + " och starta igen. Saknas: "
            + saknas);
  }
}
