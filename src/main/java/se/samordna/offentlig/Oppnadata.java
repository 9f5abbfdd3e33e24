package se.samordna.offentlig;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Forbund;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Kod;
import se.samordna.insats.Insatsregister;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Registret över beviljade insatser som öppna data, fria att använda (CC0). */
@Component
class Oppnadata {

  private static final String LICENS = "CC0-1.0";

  record Samling(String forbund, String namn, String licens, List<Insatsregister.Post> insatser) {}

  /**
   * En rad per insats och år, minst en per insats. Belopp i ören; beviljat är styrelsens, och
   * pengar utifrån står för sig.
   */
  @JsonPropertyOrder({
    "diarienummer",
    "rubrik",
    "maskerad",
    "insatstyp",
    "niva",
    "huvudman",
    "parter",
    "start",
    "slut",
    "status",
    "beslutsdag",
    "paragraf",
    "ar",
    "beviljat_ore",
    "aterfort_ore",
    "medfinansiering_ore"
  })
  record Rad(
      String diarienummer,
      String rubrik,
      String maskerad,
      String insatstyp,
      String niva,
      String huvudman,
      String parter,
      String start,
      String slut,
      String status,
      String beslutsdag,
      int paragraf,
      int ar,
      long beviljat_ore,
      long aterfort_ore,
      long medfinansiering_ore) {}

  private final JsonMapper json;
  private final CsvMapper csv = CsvMapper.builder().build();
  private final CsvSchema schema = csv.schemaFor(Rad.class).withHeader();

  Oppnadata(JsonMapper json) {
    this.json = json;
  }

  byte[] json(Forbund forbund, List<Insatsregister.Post> insatser) {
    return json.writerWithDefaultPrettyPrinter()
        .writeValueAsBytes(new Samling(forbund.kod(), forbund.namn(), LICENS, insatser));
  }

  byte[] csv(List<Insatsregister.Post> insatser) {
    return csv.writer(schema)
        .writeValueAsString(insatser.stream().flatMap(i -> rader(i).stream()).toList())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Tomt när det inte är känt. */
  private static String kod(Optional<? extends Enum<?>> varde) {
    return varde.map(Kod::av).orElse("");
  }

  private static List<Rad> rader(Insatsregister.Post p) {
    return p.ar().stream()
        .map(
            ar ->
                new Rad(
                    ofarlig(p.diarienummer()),
                    ofarlig(p.rubrik()),
                    ofarlig(p.maskerad().orElse("")),
                    kod(p.insatstyp()),
                    kod(p.niva()),
                    ofarlig(p.huvudman()),
                    ofarlig(String.join(", ", p.parter())),
                    p.start().toString(),
                    p.slut().toString(),
                    Kod.av(p.status()),
                    p.beslutsdag().toString(),
                    p.paragraf(),
                    ar,
                    Arsbelopp.ar(p.beviljat(), ar).ore(),
                    Arsbelopp.ar(p.aterfort(), ar).ore(),
                    Arsbelopp.ar(p.medfinansiering(), ar).ore()))
        .toList();
  }

  /** Ett kalkylblad räknar på en cell som börjar så; en apostrof gör den till text. */
  private static String ofarlig(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
