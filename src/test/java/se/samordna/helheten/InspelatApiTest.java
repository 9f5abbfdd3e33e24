package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Servrar;

/**
 * Svaren jämförs tecken för tecken med dem i {@code src/test/resources/inspelat}: den som flyttar
 * kod ser att inget annat program märker det. En avsiktlig ändring av API:t spelas in på nytt med
 * {@code -Dinspelat.skriv=true}, och skillnaden granskas som annan kod.
 *
 * <p>Förbundet är testets eget, och verksamhetens dag ställs till samma dag varje gång.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("API:t svarar som när det spelades in")
class InspelatApiTest extends Integrationstest {

  private static final Path KATALOG = Path.of("src/test/resources/inspelat");
  private static final int MINST = 200;
  private static final String TIMMEN = Servrar.DAG + "T09";

  @Autowired private Klocka klocka;

  private final Inspelning inspelning = new Inspelning(KATALOG);
  private Duration avstand = Duration.ZERO;
  private List<Spelning.Svaret> svar = List.of();

  @BeforeAll
  void spela() {
    avstand = klocka.avstand();
    klocka.stallAvstand(Duration.between(klocka.verkligTid(), Instant.parse(TIMMEN + ":00:00Z")));
    Spelning spelning = new Spelning(this::i, new Spelforbund(this).ga(), new Utjamning(TIMMEN));
    svar = spelning.spela(Spelanrop.tabell(KATALOG.resolve("anrop.csv")));
    if (Boolean.getBoolean("inspelat.skriv")) {
      inspelning.skriv(Inspelning.stycken(svar));
    }
    assertThat(spelning.saknade()).isEmpty();
  }

  @AfterAll
  void tillbaka() {
    klocka.stallAvstand(avstand);
  }

  /** Förbundets person; drift hör inte till något, och {@code -} har inte loggat in. */
  private Api i(String roll) {
    return switch (roll) {
      case "-" -> api();
      case "drift" -> som(roll);
      default ->
          roll.startsWith("nyss.") ? nyss(roll.substring("nyss.".length())) : som(roll + ".spel");
    };
  }

  /** Inloggad nu: den som skriver under har en token nyare än det som skrivs under. */
  private Api nyss(String roll) {
    String issuer = Servrar.igang().portar().issuer();
    return api().med("Authorization", "Bearer " + Api.nyToken(issuer, roll + ".spel"));
  }

  @TestFactory
  @DisplayName("tecken för tecken, med status och innehållstyp")
  Stream<DynamicTest> varje_svar() {
    return Inspelning.stycken(svar).entrySet().stream()
        .flatMap(o -> jamfor(inspelning.las(o.getKey()), o.getValue()));
  }

  private static Stream<DynamicTest> jamfor(List<String> inspelat, List<String> nu) {
    return IntStream.range(0, Math.max(inspelat.size(), nu.size()))
        .mapToObj(n -> jamfor(stycke(inspelat, n), stycke(nu, n)));
  }

  private static DynamicTest jamfor(String inspelat, String nu) {
    String rubrik = (nu.isEmpty() ? inspelat : nu).lines().findFirst().orElse("");
    return DynamicTest.dynamicTest(rubrik, () -> assertThat(nu).isEqualTo(inspelat));
  }

  private static String stycke(List<String> alla, int nummer) {
    return nummer < alla.size() ? alla.get(nummer) : "";
  }

  @Test
  @DisplayName("minst tvåhundra anrop, och varje väg i beskrivningen besöks")
  void alla_vagar() {
    assertThat(svar).hasSizeGreaterThanOrEqualTo(MINST);
    Set<String> besokta = new TreeSet<>();
    Set<String> alla = new TreeSet<>();
    api()
        .get("/v3/api-docs")
        .krav(200)
        .get("paths")
        .properties()
        .forEach(
            v ->
                v.getValue()
                    .propertyNames()
                    .forEach(m -> alla.add(m.toUpperCase(Locale.ROOT) + " " + v.getKey())));
    svar.forEach(s -> besokta.add(mall(alla, s.anrop().metod() + " " + s.adress())));
    assertThat(besokta).containsAll(alla);
  }

  /** Den väg i beskrivningen som anropet gick till: den med minst antal okända delar. */
  private static String mall(Set<String> alla, String adress) {
    return alla.stream()
        .filter(m -> adress.matches(m.replaceAll("\\{[^}]+}", "[^/]+")))
        .min(Comparator.comparingLong(m -> m.chars().filter(c -> c == '{').count()))
        .orElse(adress);
  }
}
