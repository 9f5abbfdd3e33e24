package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;

@Tag("resa")
@DisplayName(
    "Varje skärm läses som varje roll: inga koder, id:n, regelnummer eller användarnamn, och ingen"
        + " svenska på en engelsk skärm")
class SkarmarnasTextResaTest extends Integrationstest {

  private static final List<String> MEDLEMMAR =
      List.of("burlov", "kavlinge", "staffanstorp", "vellinge", "region", "fk", "af");
  private static final List<String> LEDAMOTER =
      List.of("ordforande", "vice", "ledamot.kavlinge", "ledamot.staffanstorp");

  /** Drift ser processens id:n: det är dess arbete (och inget annat). */
  private static final List<String> ROLLER =
      List.of(
          "administrator",
          "forbundschef",
          "ekonom",
          "revisor",
          "ordforande",
          "ledamot.kavlinge",
          "ersattare.fk",
          "beredning.burlov",
          "sokande.vellinge",
          "styrgrupp");

  /** De som tillsammans ser allt som skrivits, också i de sökandes eget utrymme. */
  private static final List<String> DATANS_LASARE =
      List.of("forbundschef.bksv", "sokande.vellinge.bksv", "sokande.burlov.bksv");

  private static final Function<List<String>, Stream<String>> INGEN_SVENSKA_SOKS =
      meningar -> Stream.empty();

  private static final String ENGELSKA = " (en)";

  private final Svensktext svensktext = new Svensktext();
  private final Map<String, Set<String>> fynd = new TreeMap<>();
  private final Set<String> slag = new TreeSet<>();

  @Test
  @DisplayName("på svenska som alla, och på engelska som kansliet och ordföranden")
  void alla_skarmar() throws IOException {
    fyllHuset();
    try (Webblasare webb = new Webblasare(port())) {
      for (String roll : ROLLER) {
        Person person = webb.person(roll + ".bksv");
        vandra(person, roll, INGEN_SVENSKA_SOKS);
      }
      Dataord data = Dataord.i("BKSV", DATANS_LASARE);
      for (String roll : List.of("administrator", "ordforande", "ekonom")) {
        Person person = webb.person(roll + ".bksv");
        person.tryck("English");
        vandra(person, roll + ENGELSKA, meningar -> svenska(data, meningar));
      }
    }
    assertThat(fynd)
        .as("koder på skärmar, eller svenska på engelska; lästa sidslag: %s", slag)
        .isEmpty();
    assertThat(slag).as("vandringen nådde fram").hasSizeGreaterThan(25);
  }

  private void vandra(Person person, String roll, Function<List<String>, Stream<String>> svenska)
      throws IOException {
    Vandring vandring = new Vandring(person, "http://localhost:" + port(), borjan());
    slag.addAll(
        vandring.ga(
            (vag, text, omarkt) ->
                Stream.concat(Skarmtext.fynd(text).stream(), svenska.apply(omarkt))
                    .filter(f -> !arInloggningsnamn(vag, roll, f))
                    .forEach(
                        f ->
                            fynd.computeIfAbsent(f, ny -> new TreeSet<>())
                                .add(roll + " " + vag.replaceAll("[0-9a-f-]{36}", ":id")))));
    person.sida().context().close();
  }

  /** På en engelsk skärm är programmets egna ord engelska. */
  private Stream<String> svenska(Dataord data, List<String> meningar) {
    return Stream.concat(
        data.fynd(meningar).stream(),
        svensktext.fynd(String.join("\n", meningar)).stream().map(r -> "svenska: " + r));
  }

  /** Den som för personregistret ser vad var och en loggar in med. */
  private static boolean arInloggningsnamn(String vag, String roll, String fynd) {
    return vag.equals("/platser")
        && roll.matches("(administrator|forbundschef).*")
        && fynd.startsWith("användarnamn");
  }

  /** Skärmarna utan id i vägen, så att också de som ingen länk leder till läses. */
  private static List<String> borjan() throws IOException {
    try (InputStream in = SkarmarnasTextResaTest.class.getResourceAsStream("/skarmar.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(r -> !r.startsWith("#") && !r.startsWith("vag;") && !r.isBlank())
          .map(r -> r.split(";")[0].replace("/:ar?", ""))
          .filter(v -> !v.contains(":") && !v.startsWith("uppgift/"))
          .filter(v -> !v.equals("utloggad") && !v.equals("drift"))
          .map(v -> "/" + v)
          .toList();
    }
  }

  /** En insats med pengar, ett avslutat möte med justerat protokoll, och ärenden på väg. */
  private void fyllHuset() {
    Arendevag insats = new Arendevag(this, "bksv", MEDLEMMAR, "vellinge", "region");
    List<Map<String, Object>> belopp =
        List.of(Map.of("ar", 2024, "beloppOre", 1_000_000L, "finansiering", "eget_kapital"));
    insats.tillStyrelsen("Skärmarnas text", Map.of(2024, 1_000_000L), belopp);
    insats.insats(LEDAMOTER, belopp);
    Arendevag bordlagt = new Arendevag(this, "bksv", MEDLEMMAR, "burlov", "fk");
    bordlagt.tillStyrelsen("Skärmarnas bordlagda text", Map.of(2024, 1_000_000L), belopp);
    Arendevag.Mote mote = bordlagt.sammantrade(LEDAMOTER);
    String vag = "/sammantraden/" + mote.sammantradeId();
    bordlagt
        .som("ordforande")
        .post(vag + "/justerare", Map.of("personer", List.of("ledamot.kavlinge.bksv")))
        .krav(200);
    bordlagt
        .som("ordforande")
        .post(vag + "/avsluta", Map.of("bordlagg", List.of(mote.punkt())))
        .krav(200);
    bordlagt.som("administrator").post(vag + "/protokoll/utgavor", Map.of()).krav(201);
    Arendevag iBeredning = new Arendevag(this, "bksv", MEDLEMMAR, "kavlinge", "af");
    iBeredning
        .ide("Skärmarnas text i beredning")
        .workshop()
        .skriv("Skärmarnas text i beredning", Map.of(2024, 1_000_000L))
        .lamnaIn()
        .kontrollera();
    new Arendevag(this, "bksv", MEDLEMMAR, "vellinge", "fk").ide("Skärmarnas text som idé");
  }
}
