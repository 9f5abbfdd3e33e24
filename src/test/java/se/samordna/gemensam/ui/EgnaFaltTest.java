package se.samordna.gemensam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Dagar och klockslag skrivs på ett sätt i hela produkten")
class EgnaFaltTest {

  @ParameterizedTest
  @ValueSource(strings = {"DatePicker", "TimePicker", "DateTimePicker"})
  @DisplayName("ingen skärm har ett datum- eller tidsfält som tömmer det den inte kan läsa")
  void bara_egna_falt(String komponent) throws IOException {
    try (Stream<Path> filer = Files.walk(Path.of("src/main/java"))) {
      List<String> med =
          filer
              .filter(f -> f.toString().endsWith(".java") && !f.endsWith("Datumfalt.java"))
              .filter(f -> las(f).matches("(?s).*\\b" + komponent + "\\b.*"))
              .map(Path::toString)
              .toList();
      assertThat(med).isEmpty();
    }
  }

  private static String las(Path fil) {
    try {
      return Files.readString(fil);
    } catch (IOException fel) {
      throw new java.io.UncheckedIOException(fel);
    }
  }
}
