package se.samordna.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Samma tabell som {@code BehorighetIntegrationTest} prövar mot det hela programmet, här mot koden:
 * den som ändrar en annotering ser det på några sekunder.
 */
@DisplayName("F21: annoteringarna släpper in de roller som tabellen säger")
class RollannoteringTest {

  private static final Pattern ROLL = Pattern.compile("'([a-z]+)'");
  private static final Set<String> ALLA =
      Set.of(
          "sokande",
          "beredning",
          "forbundschef",
          "administrator",
          "styrelse",
          "presidium",
          "ekonom",
          "revisor",
          "styrgrupp");

  private static Map<String, Set<String>> tabellen() {
    try (InputStream in = RollannoteringTest.class.getResourceAsStream("/behorighet.csv")) {
      Map<String, Set<String>> rader = new TreeMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(r -> !r.startsWith("#") && !r.startsWith("metod;") && !r.isBlank())
          .map(r -> r.split(";", 4))
          .forEach(r -> rader.put(r[0] + " " + r[1], roller(r[2])));
      return rader;
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  private static Set<String> roller(String text) {
    return text.equals("alla") || text.equals("var")
        ? ALLA
        : new TreeSet<>(Arrays.asList(text.split(",")));
  }

  @Test
  @DisplayName("varje väg har exakt sin rads roller")
  void varje_vag() {
    Map<String, Set<String>> kodens = new TreeMap<>();
    Program.klasser().stream()
        .filter(k -> k.isAnnotatedWith(RestController.class))
        .flatMap(k -> k.getMethods().stream())
        .forEach(m -> vagar(m).forEach(v -> kodens.put(v, roller(m))));
    assertThat(kodens).containsExactlyInAnyOrderEntriesOf(tabellen());
  }

  /** Metod och väg för ett anrop i API:t; tomt för allt annat. */
  private static List<String> vagar(JavaMethod metod) {
    Method reflekterad = metod.reflect();
    RequestMapping egen =
        AnnotatedElementUtils.findMergedAnnotation(reflekterad, RequestMapping.class);
    if (egen == null) {
      return List.of();
    }
    RequestMapping klassens =
        AnnotatedElementUtils.findMergedAnnotation(
            reflekterad.getDeclaringClass(), RequestMapping.class);
    String bas = klassens == null ? "" : klassens.path()[0];
    Stream<String> del = egen.path().length == 0 ? Stream.of("") : Arrays.stream(egen.path());
    return del.map(d -> egen.method()[0] + " " + bas + d)
        .filter(v -> v.contains(" /api/"))
        .toList();
  }

  /** De som släpps in av både anropet och varje tjänst det når. */
  private static Set<String> roller(JavaMethod metod) {
    return Stream.concat(Stream.of(metod), tjanster(metod, new TreeSet<>()))
        .map(RollannoteringTest::krav)
        .flatMap(Optional::stream)
        .reduce(ALLA, RollannoteringTest::bada);
  }

  private static Set<String> bada(Set<String> ena, Set<String> andra) {
    return ena.equals(ALLA)
        ? andra
        : andra.equals(ALLA)
            ? ena
            : ena.stream().filter(andra::contains).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Det som anropas ur metoden, och ur klassens egna metoder som den tar hjälp av. */
  private static Stream<JavaMethod> tjanster(JavaMethod metod, Set<String> sedda) {
    if (!sedda.add(metod.getFullName())) {
      return Stream.empty();
    }
    return metod.getAccessesFromSelf().stream()
        .map(JavaAccess::getTarget)
        .flatMap(mal -> mal.resolveMember().stream())
        .filter(JavaMethod.class::isInstance)
        .map(JavaMethod.class::cast)
        .flatMap(m -> m.getOwner().equals(metod.getOwner()) ? tjanster(m, sedda) : Stream.of(m));
  }

  private static Optional<Set<String>> krav(JavaMethod metod) {
    JavaClass klass = metod.getOwner();
    return metod
        .tryGetAnnotationOfType(PreAuthorize.class)
        .or(() -> klass.tryGetAnnotationOfType(PreAuthorize.class))
        .map(a -> roller(a));
  }

  private static Set<String> roller(PreAuthorize annotering) {
    Set<String> roller =
        ROLL.matcher(annotering.value())
            .results()
            .map((MatchResult m) -> m.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    return roller.isEmpty() ? ALLA : roller;
  }
}
