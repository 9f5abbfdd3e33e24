package se.samordna.lokal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Vad som ska startas, var och med vilka tillägg till miljön. */
record Barnorder(
    String namn,
    List<String> kommando,
    Map<String, String> miljo,
    Path katalog,
    Path logg,
    Pidfil pidfil) {

  static Barnorder i(Kataloger kataloger, String namn, Path katalog, List<String> kommando) {
    return new Barnorder(
        namn,
        kommando,
        Map.of(),
        katalog,
        kataloger.logg(namn.toLowerCase(java.util.Locale.ROOT)),
        new Pidfil(kataloger.pid(namn.toLowerCase(java.util.Locale.ROOT))));
  }

  Barnorder med(Map<String, String> nyMiljo) {
    return new Barnorder(namn, kommando, Map.copyOf(nyMiljo), katalog, logg, pidfil);
  }

  /** Java i samma JDK som den här processen kör. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
