package se.samordna.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordna.gemensam.Mening;

@DisplayName("Det en användare läser är en nyckel i koden, inte en mening")
class SvenskaMeningarTest {

  /** Klasser, eller hela paket med snedstreck sist, och varför orden står i koden. */
  private record Undantag(String skal, List<String> var) {}

  private static final List<Undantag> UNDANTAG =
      List.of(
          new Undantag(
              "handlingar i förbundets akt: på svenska oavsett vem som står vid skärmen",
              List.of(
                  "ansokan/Ansokansdokument",
                  "beredning/Aterkomsttext",
                  "beredning/Skrivelsedokument",
                  "beredning/Yttrandedokument",
                  "beredning/TjansteskrivelseService",
                  "beredning/Utfallstext",
                  "budget/Plantabell",
                  "budget/Planutskrift",
                  "utfall/Periodrapportblad",
                  "utfall/Periodrapportdokument",
                  "budget/version/Jamforelsefil",
                  "insats/Rapportdokument",
                  "delegation/Anmalan",
                  "delegation/Delegationsunderlag",
                  "foredragning/handlingar/",
                  "foredragning/kallelse/Ekonomiunderlag",
                  "foredragning/kallelse/Kallelsedokument",
                  "protokoll/Innehallsbygge",
                  "protokoll/InternAttest",
                  "protokoll/Intyg",
                  "protokoll/Justeringsfoljd",
                  "protokoll/MaskeradKopia",
                  "protokoll/Paragrafskrivare",
                  "protokoll/Protokollmaskering",
                  "protokoll/Protokollskrivare",
                  "protokoll/UtskickService")),
          new Undantag("reglernas egna namn, som ingen skärm visar", List.of("arende/Insynsregel")),
          new Undantag(
              "styrelsens egna ord: att-satser, stående punkter och budgetens rader",
              List.of(
                  "budget/arbetsblad/Bladstart",
                  "sammantrade/bild/Budgetversionsbild",
                  "mote/Formalia",
                  "sammantrade/Valakter",
                  "foredragning/lista/Standardmall",
                  "protokoll/Attsatser",
                  "protokoll/Ord")),
          new Undantag(
              "brev och kalenderfiler, som är på svenska",
              List.of("avisering/Kalenderfil", "avisering/brev/Brevskrivare")),
          new Undantag(
              "det den som driver programmet läser i terminalen och i övervakningen",
              List.of("Migrering", "lokal/", "processmotor/Motorlarm", "skal/Verksamhetsklocka")),
          new Undantag(
              "serverns sista ord, när inga textfiler är att lita på",
              List.of("identitet/web/Felventil")),
          new Undantag(
              "beskrivningen av API:t",
              List.of("budget/api/BudgetimportApi", "uppgift/api/Uppgiftsdokument")));

  private static final Pattern NYCKEL =
      Pattern.compile(
          "Mening\\s*\\.(?:av|text)\\(\\s*(?:[^\"(),;]*(?:\\([^()]*\\))?[^\"(),;]*\\?\\s*)?"
              + "\"([a-z0-9_]+)\"(?:\\s*:\\s*\"([a-z0-9_]+)\")?\\s*[,)]");

  /** Ett fält som fylls med en text ur textfilerna på läsarens språk. */
  private static final Pattern FORVAL = Pattern.compile("\\.setValue\\([^;]*?\\btext\\(\\s*\"");

  private static Predicate<Meningssokning.Fynd> undantaget() {
    return f ->
        UNDANTAG.stream()
            .flatMap(u -> u.var().stream())
            .anyMatch(v -> v.endsWith("/") ? f.klass().startsWith(v) : f.klass().equals(v));
  }

  @Test
  @DisplayName("ingen mening på svenska står i koden utanför de uppräknade undantagen")
  void ingaMeningar() throws IOException {
    assertThat(Meningssokning.alla().stream().filter(undantaget().negate()))
        .as(
            "Lägg meningen i texter/meningar_sv och _en och bygg den med Mening. Bara en handling"
                + " i akten står på svenska i koden")
        .isEmpty();
  }

  @Test
  @DisplayName("varje undantag behövs")
  void undantagenBehovs() throws IOException {
    List<String> klasser =
        Meningssokning.alla().stream().map(Meningssokning.Fynd::klass).distinct().toList();
    assertThat(UNDANTAG.stream().flatMap(u -> u.var().stream()))
        .allMatch(
            v -> klasser.stream().anyMatch(k -> v.endsWith("/") ? k.startsWith(v) : k.equals(v)));
    assertThat(UNDANTAG).allMatch(u -> !u.skal().isBlank());
  }

  @Test
  @DisplayName("varje nyckel som koden nämner finns i textfilerna")
  void nycklarnaFinns() throws IOException {
    try (Stream<Path> kallor = Files.walk(Path.of("src/main/java"))) {
      Set<String> namnda =
          kallor
              .filter(k -> k.toString().endsWith(".java"))
              .flatMap(SvenskaMeningarTest::nycklar)
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(namnda).hasSizeGreaterThan(500);
      assertThat(ResourceBundle.getBundle("texter.meningar", java.util.Locale.of("sv")).keySet())
          .containsAll(namnda);
    }
  }

  private static Stream<String> nycklar(Path kalla) {
    return NYCKEL.matcher(las(kalla)).results().flatMap(SvenskaMeningarTest::delar);
  }

  private static Stream<String> delar(MatchResult traff) {
    return IntStream.rangeClosed(1, 2).mapToObj(traff::group).flatMap(Stream::ofNullable);
  }

  @Test
  @DisplayName("ett förval i ett fält sparas när man går vidare, och är därför svenskt")
  void forvalen() throws IOException {
    try (Stream<Path> kallor = Files.walk(Path.of("src/main/java"))) {
      assertThat(
              kallor
                  .filter(k -> k.toString().endsWith(".java"))
                  .filter(k -> FORVAL.matcher(las(k)).find()))
          .as("Skriv förvalet med Texter.svensk: det blir protokollets eller allmänhetens ord")
          .isEmpty();
    }
  }

  private static String las(Path kalla) {
    try {
      return Files.readString(kalla);
    } catch (IOException fel) {
      throw new java.io.UncheckedIOException(fel);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Ange från vilken dag det gäller. # true",
        "Raden … har … ledigt … # true",
        "Mötet är inställt. # true",
        "Bifall # false",
        "okand_rad # false",
        "select namn från, till from rad where det = :det # false",
        "@behorig.har('ekonom') och inte # false",
        "(alla |samtliga )?belopp i det # false"
      })
  @DisplayName("en mening är tre ord på svenska, eller två med punkt")
  void mening(String text, boolean mening) {
    assertThat(Meningssokning.arMening(text)).isEqualTo(mening);
  }

  @Test
  @DisplayName("en nyckel i en mening som sägs på engelska är engelska ord")
  void engelska() {
    assertThat(Mening.av("dolt_en_rad", "7").pa(java.util.Locale.ENGLISH))
        .startsWith("A hidden row is not read: row 7.");
  }
}
