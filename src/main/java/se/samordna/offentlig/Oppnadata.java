package se.samordna.offentlig;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Forbund;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Kod;
import se.samordna.insats.Insats.Lage;
import se.samordna.insats.Insatsregister;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Registret över beviljade insatser som öppna data, fria att använda (CC0). */
@Component
class Oppnadata {

  private static final String LICENS = "CC0-1.0";

  record Samling(String forbund, String namn, String licens, List<Insats> insatser) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Insats(
      String diarienummer,
      String rubrik,
      Optional<String> maskerad,
      String insatstyp,
      String niva,
      String huvudman,
      List<String> parter,
      LocalDate start,
      LocalDate slut,
      Lage status,
      LocalDate beslutsdag,
      int paragraf,
      List<Arsbelopp> beviljat,
      List<Arsbelopp> aterfort,
      List<Arsbelopp> medfinansiering,
      long utbetaltOre) {}

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
        .writeValueAsBytes(
            new Samling(
                forbund.kod(),
                forbund.namn(),
                LICENS,
                insatser.stream().map(Oppnadata::insats).toList()));
  }

  byte[] csv(List<Insatsregister.Post> insatser) {
    return csv.writer(schema)
        .writeValueAsString(insatser.stream().flatMap(i -> rader(i).stream()).toList())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Insats insats(Insatsregister.Post p) {
    return new Insats(
        p.diarienummer(),
        p.rubrik(),
        p.maskerad(),
        kod(p.insatstyp()),
        kod(p.niva()),
        p.huvudman(),
        p.parter(),
        p.start(),
        p.slut(),
        p.status(),
        p.beslutsdag(),
        p.paragraf(),
        arsbelopp(p.beviljatOre()),
        arsbelopp(p.aterfortOre()),
        arsbelopp(p.medfinansieringOre()),
        p.utbetaltOre());
  }

  /** Tomt när det inte är känt. */
  private static String kod(Optional<? extends Enum<?>> varde) {
    return varde.map(Kod::av).orElse("");
  }

  private static List<Arsbelopp> arsbelopp(Map<Integer, Long> perAr) {
    return perAr.entrySet().stream().map(e -> new Arsbelopp(e.getKey(), e.getValue())).toList();
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
                    p.beviljatOre(ar),
                    p.aterfortOre(ar),
                    p.medfinansieringOre(ar)))
        .toList();
  }

  /** Ett kalkylblad räknar på en cell som börjar så; en apostrof gör den till text. */
  private static String ofarlig(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
