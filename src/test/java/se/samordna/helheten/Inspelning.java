package se.samordna.helheten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** De sparade svaren: en fil per område, ett stycke per anrop i tabellens ordning. */
final class Inspelning {

  private static final String ANROP = "=== ";

  private final Path katalog;

  Inspelning(Path katalog) {
    this.katalog = katalog;
  }

  /** Svaren i inspelningens form, per område i tabellens ordning. */
  static Map<String, List<String>> stycken(List<Spelning.Svaret> svar) {
    return svar.stream()
        .collect(
            Collectors.groupingBy(
                s -> s.anrop().omrade(),
                LinkedHashMap::new,
                Collectors.mapping(
                    s -> ANROP + s.anrop().rubrik() + "\n" + s.text() + "\n",
                    Collectors.toList())));
  }

  /** Skriver om alla områden. */
  void skriv(Map<String, List<String>> stycken) {
    stycken.forEach(
        (omrade, alla) -> {
          try {
            Files.writeString(fil(omrade), String.join("", alla));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Områdets stycken så som de spelades in; inga när området är nytt. */
  List<String> las(String omrade) {
    try {
      return Files.exists(fil(omrade))
          ? Stream.of(Files.readString(fil(omrade)).split("(?m)^(?=" + ANROP + ")")).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path fil(String omrade) {
    return katalog.resolve(omrade + ".txt");
  }
}
