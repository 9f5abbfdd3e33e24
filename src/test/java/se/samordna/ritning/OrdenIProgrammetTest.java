package se.samordna.ritning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Mening;

@DisplayName("Programmet säger ritningens ord genom konstanterna, och svarar på allt som ritas")
class OrdenIProgrammetTest {

  private static final Path KALLOR = Path.of("src/main/java/se/samordna");

  /** Samma ord betyder också något annat, som inte ska byta namn när ritningen gör det. */
  private static final Map<String, String> OCKSA_ANNAT =
      Map.ofEntries(
          Map.entry("avtal_avbojt", "händelse på tidslinjen"),
          Map.entry("formell_kontroll", "händelse på tidslinjen"),
          Map.entry("ide_inkommen", "händelse på tidslinjen"),
          Map.entry("ideworkshop", "händelse på tidslinjen"),
          Map.entry("insats_avslutad", "händelse på tidslinjen"),
          Map.entry("komplettera", "utfall av kontroll, yttrande och granskning"),
          Map.entry("komplettering_forfallen", "händelse på tidslinjen"),
          Map.entry("komplettering_frist", "kolumn"),
          Map.entry("marke", "kolumn"),
          Map.entry("samlat_yttrande", "händelse på tidslinjen"),
          Map.entry("slutrapport", "rapportens slag"),
          Map.entry("styrelsebeslut", "händelse på tidslinjen"),
          Map.entry("tjansteskrivelse", "handlingens slag"),
          Map.entry("uppfoljning", "fråga i ansökan"),
          Map.entry("utvardering", "rapportens slag"));

  /** Här är ett ord alltid ritningens, vad det än betyder på andra ställen. */
  private static final Pattern RITNINGENS =
      Pattern.compile(
          "(?:GREN \\+ |super\\(uppgifter,"
              + " |Flytt\\.till\\([\\w.]+,\\s*|meddela\\(\\s*|starta\\(\\s*"
              + "|(?:processteg|process|typ|element)\\(\\)\\.equals\\()\"(\\w+)\"");

  private static final Pattern ORD = Pattern.compile("[\"'](\\w+)[\"']");

  @Test
  @DisplayName("inget namn ur ritningen står som text i programmet")
  void inga_texter() {
    Ordlista ord = Ordlista.las();
    Set<String> alla = new TreeSet<>();
    Stream.of(ord.processer(), ord.element(), ord.meddelanden(), ord.signaler(), ord.jobbtyper())
        .forEach(o -> alla.addAll(o.keySet()));

    assertThat(alla).as("ord med dubbel betydelse").containsAll(OCKSA_ANNAT.keySet());
    assertThat(funna(ORD, o -> alla.contains(o) && !OCKSA_ANNAT.containsKey(o)))
        .as("skriv konstanten ur se.samordna.ritning")
        .isEmpty();
    assertThat(funna(RITNINGENS, alla::contains))
        .as("skriv konstanten ur se.samordna.ritning")
        .isEmpty();
  }

  @Test
  @DisplayName("varje jobbtyp, meddelande och signal i ritningen används av programmet")
  void allt_besvaras() {
    Ordlista ord = Ordlista.las();
    assertThat(oanvanda("Jobbtyp", ord.jobbtyper().keySet())).isEmpty();
    assertThat(oanvanda("Meddelande", ord.meddelanden().keySet())).isEmpty();
    assertThat(oanvanda("Signal", ord.signaler().keySet())).isEmpty();
    assertThat(oanvanda("Processid", ord.processer().keySet())).isEmpty();
    assertThat(oanvanda("Rubrik", ord.rubriker().keySet())).isEmpty();
  }

  @Test
  @DisplayName("varje uppgift i ritningen har en skärm, och varje uppgiftsskärm en uppgift")
  void varje_uppgift_har_en_skarm() {
    Set<String> skarmar =
        new TreeSet<>(funna(Pattern.compile("GREN \\+ Element\\.(\\w+)"), o -> true).keySet());

    assertThat(skarmar)
        .containsExactlyInAnyOrderElementsOf(
            Ordlista.las().uppgifter().stream().map(RitningensOrdTest::namn).toList());
  }

  @Test
  @DisplayName("varje uppgift i ritningen slutförs av en tjänst, och bara ritningens uppgifter")
  void varje_uppgift_slutfors() {
    assertThat(funna(Pattern.compile("@Slutfor\\(Element\\.(\\w+)\\)"), o -> true))
        .allSatisfy((uppgift, filer) -> assertThat(filer).hasSize(1))
        .containsOnlyKeys(
            Ordlista.las().uppgifter().stream().map(RitningensOrdTest::namn).toList());
  }

  @Test
  @DisplayName("varje uppgift har namn, verb, steg och vem som väntas handla, på båda språken")
  void varje_uppgift_har_sina_ord() {
    assertThat(Ordlista.las().uppgifter())
        .flatMap(
            u -> List.of("uppgift." + u, "uppgift." + u + ".verb", "processteg." + u, "vem." + u))
        .filteredOn(nyckel -> !Mening.av(nyckel).finns())
        .as("nycklar som saknas i texter/meningar_sv.properties")
        .isEmpty();
  }

  private static List<String> oanvanda(String klass, Collection<String> ord) {
    Set<String> anvanda = funna(Pattern.compile(klass + "\\.([A-Z_]+)"), o -> true).keySet();
    return ord.stream().filter(o -> !anvanda.contains(RitningensOrdTest.namn(o))).toList();
  }

  /** Orden som mönstret hittar i källorna, med filerna där de står. */
  private static Map<String, Set<String>> funna(Pattern monster, Predicate<String> vilka) {
    Map<String, Set<String>> funna = new TreeMap<>();
    try (Stream<Path> filer = Files.walk(KALLOR)) {
      filer
          .filter(f -> f.toString().endsWith(".java") && !f.startsWith(KALLOR.resolve("ritning")))
          .forEach(
              f -> {
                Matcher m = monster.matcher(las(f));
                while (m.find()) {
                  if (vilka.test(m.group(1))) {
                    funna
                        .computeIfAbsent(m.group(1), o -> new TreeSet<>())
                        .add(KALLOR.relativize(f).toString());
                  }
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return funna;
  }

  private static String las(Path fil) {
    try {
      return Files.readString(fil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
