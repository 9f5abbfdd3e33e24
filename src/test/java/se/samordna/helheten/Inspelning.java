package se.samordna.helheten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** De sparade svaren: en fil per område, ett stycke per anrop i tabellens ordning. */
final class Inspelning {

  private static final String ANROP = "=== ";

  private final Path katalog;

  Inspelning(Path katalog) {
    this.katalog = katalog;
  }

  /** Skriver om alla områden. */
  void skriv(List<Spelning.Svaret> svar) {
    svar.stream()
        .collect(
            Collectors.groupingBy(
                s -> s.anrop().omrade(), LinkedHashMap::new, Collectors.mapping(Inspelning::stycke, Collectors.joining("\n"))))
        .forEach(this::skriv);
  }

  static String stycke(Spelning.Svaret svar) {
    return ANROP + svar.anrop().rubrik() + "\n" + svar.text() + "\n";
  }

  private void skriv(String omrade, String text) {
    try {
      Files.writeString(fil(omrade), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Områdets stycken i ordning, så som de spelades in. */
  List<String> las(String omrade) {
    try {
      return Arrays.stream(Files.readString(fil(omrade)).split("(?m)^(?=" + ANROP + ")"))
          .map(s -> s.strip() + "\n")
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path fil(String omrade) {
    return katalog.resolve(omrade + ".txt");
  }

  static Map<String, List<Spelning.Svaret>> omraden(List<Spelning.Svaret> svar) {
    return svar.stream()
        .collect(
            Collectors.groupingBy(
                s -> s.anrop().omrade(), LinkedHashMap::new, Collectors.toList()));
  }
}
