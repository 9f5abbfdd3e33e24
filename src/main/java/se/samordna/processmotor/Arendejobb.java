package se.samordna.processmotor;

/** Ett jobb i ett ärende, med vilken process och vilket bygge av instansen det hör till. */
record Arendejobb(Jobb jobb, String process, int bygge) {

  /** Jobbets nyckel med sin epok, för avvikelser. */
  String nyckel() {
    return jobb.nyckel().epok() + ":" + jobb.nyckel().jobb();
  }

  /** Instansens nyckel med sin epok, för avvikelser. */
  String instans() {
    return jobb.nyckel().epok() + ":" + jobb.nyckel().instans();
  }
}
