package se.samordna.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.arkitektur.Regelbok.Rad;
import se.samordna.gemensam.Regel;

/**
 * Reglerna: varje nummer i koden, i proven och på en skärm. Sidan {@code docs/regler.md} har en del
 * som programmet skriver; {@code -Dskriv.regler=true} skriver den på nytt.
 */
@DisplayName("Reglerna: ett slag, ett nummer, ett prov, och en sida som stämmer")
class RegelsidaTest {

  private static final int SISTA = 41;
  private static final Path SIDAN = Path.of("docs/regler.md");
  private static final String BORJAN = "<!-- regler: skrivet av RegelsidaTest -->";
  private static final String SLUT = "<!-- slut på reglerna -->";

  /** Varifrån en regel kommer som inte har något nummer i förteckningen. */
  private static final Set<String> ANDRA_KALLOR =
      Set.of("", "formulär", "Arbetsordningen", "Kalendern", "Lag (1989:253)");

  private static final List<Rad> FORTECKNINGEN = Regelbok.forteckning();
  private static final Map<String, Set<Regel<?>>> LISTOR = Regelbok.listor();
  private static final Map<String, Set<String>> BESKRIVNA = Regelbok.beskrivna();
  private static final Map<String, Set<String>> PROV = Regelbok.prov();

  @Test
  @DisplayName("förteckningen har varje nummer en gång, och säger vad som återstår")
  void forteckningen() {
    assertThat(FORTECKNINGEN.stream().map(Rad::nummer))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, SISTA).mapToObj(n -> "R" + n).toList());
    assertThat(FORTECKNINGEN)
        .allSatisfy(
            r -> {
              assertThat(r.buren()).isIn("ja", "delvis", "nej");
              assertThat(r.anmarkning().isBlank()).as("%s", r).isEqualTo(r.buren().equals("ja"));
              assertThat(r.skarmar().isEmpty()).as("%s", r).isEqualTo(!r.bars());
            });
  }

  @Test
  @DisplayName("varje regel som bärs står i koden och har ett prov")
  void burna() {
    assertThat(FORTECKNINGEN.stream().filter(Rad::bars))
        .allSatisfy(
            r -> {
              assertThat(koden(r.nummer())).as("%s i koden", r.nummer()).isNotEmpty();
              assertThat(PROV).as("%s i proven", r.nummer()).containsKey(r.nummer());
            });
  }

  @Test
  @DisplayName("en regel som sägs inte bäras har varken regel eller prov")
  void inte_burna() {
    assertThat(FORTECKNINGEN.stream().filter(r -> !r.bars()).map(Rad::nummer))
        .noneMatch(PROV::containsKey)
        .allMatch(n -> koden(n).isEmpty());
  }

  @Test
  @DisplayName("skärmarna i förteckningen finns")
  void skarmarna() {
    Set<String> vyer =
        Program.klasser().stream()
            .filter(k -> k.isAnnotatedWith(Route.class))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());
    assertThat(FORTECKNINGEN.stream().flatMap(r -> r.skarmar().stream())).isSubsetOf(vyer);
  }

  @Test
  @DisplayName("varje regel i en lista har ett känt nummer eller en känd källa, och en kod")
  void nummer_och_kod() {
    Set<String> kanda = FORTECKNINGEN.stream().map(Rad::nummer).collect(Collectors.toSet());
    kanda.addAll(ANDRA_KALLOR);
    assertThat(LISTOR).hasSizeGreaterThan(15);
    assertThat(LISTOR.values().stream().flatMap(Set::stream))
        .allSatisfy(
            r -> {
              assertThat(r.nummer()).as("%s", r.kod()).isIn(kanda);
              assertThat(r.kod()).matches("[a-z][a-z0-9_]*");
            });
  }

  @Test
  @DisplayName("det finns ett slag av regel: ingen annan post håller ett nummer och en prövning")
  void ett_slag() {
    assertThat(
            Program.klasser().stream()
                .filter(JavaClass::isRecord)
                .filter(k -> !k.isEquivalentTo(Regel.class))
                .filter(
                    k -> k.tryGetField("nummer").isPresent() || k.tryGetField("kod").isPresent())
                .filter(
                    k ->
                        k.getFields().stream()
                            .anyMatch(
                                f ->
                                    f.getRawType().isEquivalentTo(Predicate.class)
                                        || f.getRawType().isEquivalentTo(Function.class)))
                .map(JavaClass::getName))
        .as("poster som är regler i en egen form")
        .isEmpty();
  }

  @Test
  @DisplayName("docs/regler.md visar reglerna, var de står, vad som prövar dem och var de syns")
  void sidan() throws IOException {
    String sida = Files.readString(SIDAN);
    int fran = sida.indexOf(BORJAN);
    int till = sida.indexOf(SLUT);
    assertThat(fran).as("sidan har sin början").isNotNegative().isLessThan(till);
    String ny =
        sida.substring(0, fran) + BORJAN + "\n\n" + reglerna() + "\n" + sida.substring(till);
    if (Boolean.getBoolean("skriv.regler")) {
      Files.writeString(SIDAN, ny);
    }

    assertThat(Files.readString(SIDAN))
        .as("docs/regler.md stämmer inte: kör med -Dskriv.regler=true och läs skillnaden")
        .isEqualTo(ny);
  }

  private static String reglerna() {
    StringBuilder ut = new StringBuilder();
    ut.append("| nr | regel | kod | prov | skärm |\n|---|---|---|---|---|\n");
    FORTECKNINGEN.stream().filter(Rad::bars).forEach(r -> ut.append(rad(r)));
    ut.append("\n## Det som ännu inte bärs\n\n| nr | regel | varför |\n|---|---|---|\n");
    FORTECKNINGEN.stream()
        .filter(r -> !r.bars())
        .forEach(r -> ut.append(celler(r.nummer(), r.regel(), r.anmarkning())));
    ut.append("\n## Regler utan nummer\n\n");
    ut.append("Ordning och reda: versioner, lägen, formulärets krav och kalenderns.\n\n");
    ut.append("| lista | koder |\n|---|---|\n");
    LISTOR.forEach(
        (klass, regler) -> {
          String koder = koder(regler, r -> ANDRA_KALLOR.contains(r.nummer()));
          if (!koder.isEmpty()) {
            ut.append(celler("`" + klass + "`", koder));
          }
        });
    return ut.toString();
  }

  private static String rad(Rad r) {
    String regel =
        r.anmarkning().isEmpty() ? r.regel() : r.regel() + " *Återstår:* " + r.anmarkning();
    return celler(
        r.nummer(),
        regel,
        String.join("<br>", koden(r.nummer())),
        String.join(", ", PROV.getOrDefault(r.nummer(), Set.of())),
        r.skarmar().stream().map(s -> "`" + s + "`").collect(Collectors.joining(", ")));
  }

  /** Listorna med sina koder, och de klasser som säger att de bär regeln. */
  private static List<String> koden(String nummer) {
    Set<String> klasser = new TreeSet<>(BESKRIVNA.getOrDefault(nummer, Set.of()));
    LISTOR.forEach(
        (klass, regler) -> {
          if (regler.stream().anyMatch(r -> r.nummer().equals(nummer))) {
            klasser.add(klass);
          }
        });
    return klasser.stream()
        .map(
            k -> {
              String koder =
                  koder(LISTOR.getOrDefault(k, Set.of()), r -> r.nummer().equals(nummer));
              return "`" + k + "`" + (koder.isEmpty() ? "" : ": " + koder);
            })
        .toList();
  }

  private static String koder(Set<Regel<?>> regler, Predicate<Regel<?>> urval) {
    return regler.stream()
        .filter(urval)
        .map(Regel::kod)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String celler(String... celler) {
    return "| " + String.join(" | ", celler) + " |\n";
  }
}
