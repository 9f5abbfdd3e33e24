package se.samordna.helheten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samordna.stod.Api;

/**
 * Ett inspelat anrop: en rad i tabellen, för en av dess roller.
 *
 * @param omrade den fil svaret står i
 * @param roll vem som frågar, utan förbund; {@code -} är utan inloggning
 * @param vag väg med {@code ${namn}} i stället för id:n
 * @param spara namn → JSON-pekare: värden i svaret som senare rader använder
 * @param kropp JSON, {@code fil:} och en testresurs, eller {@code text:} och filens innehåll
 */
record Spelanrop(
    String omrade, String roll, String metod, String vag, Map<String, String> spara, String kropp) {

  private static final int KOLUMNER = 6;

  /** Tabellens anrop i ordning; en rad med flera roller är ett anrop för var och en. */
  static List<Spelanrop> tabell(Path fil) {
    try {
      return Files.readString(fil)
          .lines()
          .filter(r -> !r.isBlank() && !r.startsWith("#"))
          .skip(1)
          .flatMap(Spelanrop::rad)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Spelanrop> rad(String text) {
    String[] del = text.split(";", KOLUMNER);
    Map<String, String> spara = new LinkedHashMap<>();
    Arrays.stream(del[4].split(","))
        .filter(s -> !s.isEmpty())
        .map(s -> s.split("=", 2))
        .forEach(s -> spara.put(s[0], s[1]));
    return Arrays.stream(del[1].split(","))
        .map(roll -> new Spelanrop(del[0], roll, del[2], del[3], spara, del[5]));
  }

  /** Så som anropet står i inspelningen. */
  String rubrik() {
    return (metod + " " + vag + " som " + roll + " " + kropp).strip();
  }

  /** Gör anropet, med id:n i stället för sina namn. */
  Api.Svar gor(Api api, Map<String, String> id) {
    String till = fyll(vag, id);
    String med = fyll(kropp, id);
    return switch (metod) {
      case "GET" -> api.get(till);
      case "PUT" -> api.put(till, med);
      case "DELETE" -> api.delete(till);
      default -> med.startsWith("{") ? api.post(till, med) : ladda(api, till, med);
    };
  }

  private static Api.Svar ladda(Api api, String vag, String kropp) {
    if (kropp.startsWith("fil:")) {
      return api.ladda(vag, "fil", Path.of("src/test/resources", kropp.substring(4)));
    }
    String text = kropp.replaceFirst("^text:", "").replace("\\n", "\n");
    return api.ladda(vag, "fil", "fil.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String fyll(String mall, Map<String, String> id) {
    String text = mall;
    for (Map.Entry<String, String> e : id.entrySet()) {
      text = text.replace("${" + e.getKey() + "}", e.getValue());
    }
    return text;
  }
}
