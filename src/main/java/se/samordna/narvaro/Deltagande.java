package se.samordna.narvaro;

import java.util.Set;

/** En person på en punkt: det som avgör jäv (R15) och beslutsförhet (R12), vad hon än ska göra. */
public interface Deltagande {

  String person();

  Set<String> javiga();

  Tjanstgoring tjanstgoring();
}
