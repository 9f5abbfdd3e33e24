package se.samordna.lokal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Vad som ska startas, var och med vilka tillägg till miljön. */
record Barnorder(
    String namn,
    List<String> kommando,
    Map<String, String> miljo,
    Path katalog,
    Path logg,
    Pidfil pidfil) {

  static Barnorder i(Kataloger kataloger, String namn, Path katalog, List<String> kommando) {
    String fil = namn.toLowerCase(Locale.ROOT);
    return new Barnorder(
        namn, kommando, Map.of(), katalog, kataloger.logg(fil), kataloger.pidfil(fil));
  }

  Barnorder med(Map<String, String> nyMiljo) {
    return new Barnorder(namn, kommando, Map.copyOf(nyMiljo), katalog, logg, pidfil);
  }

  /**
   * Fler val åt barnens Java, ur egenskapen {@code samordna.barn.java}: proven, som bara behöver
   * dem en kort stund, ber om den lätta kompileringen.
   */
  static List<String> egnaVal() {
    return Stream.of(System.getProperty("samordna.barn.java", "").split(" "))
        .filter(v -> !v.isBlank())
        .toList();
  }

  /** Java i samma JDK som den här processen kör. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
