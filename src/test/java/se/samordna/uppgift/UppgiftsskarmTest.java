package se.samordna.uppgift;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import se.samordna.uppgift.ui.UppgiftNavigation;

@DisplayName("F21: en uppgifts skärm öppnas av den som ritningen ger uppgiften")
class UppgiftsskarmTest {

  private static final Pattern UPPGIFT =
      Pattern.compile(
          "<bpmn:userTask id=\"(\\w+)\".*?key=\"roll\" value=\"(\\w+)\"", Pattern.DOTALL);

  @Test
  @DisplayName(
      "och av förbundschefen när den får göras i någon annans ställe sedan fristen gått ut")
  void ritningens_roll() throws IOException {
    assertThat(skarmarna()).isNotEmpty().containsExactlyInAnyOrderEntriesOf(ritningarna());
  }

  private static Map<String, Set<String>> ritningarna() throws IOException {
    Map<String, Set<String>> roller = new TreeMap<>();
    try (Stream<Path> filer = Files.list(Path.of("bpmn"))) {
      filer
          .filter(f -> f.toString().endsWith(".bpmn"))
          .flatMap(f -> UPPGIFT.matcher(las(f)).results())
          .forEach(m -> roller.put(m.group(1), med(m.group(1), m.group(2))));
    }
    return roller;
  }

  private static Set<String> med(String typ, String roll) {
    Set<String> roller = new TreeSet<>(Set.of(roll));
    if (Behorighet.SENA.contains(typ)) {
      roller.add("forbundschef");
    }
    return roller;
  }

  private static String las(Path fil) {
    try {
      return Files.readString(fil);
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  private static Map<String, Set<String>> skarmarna() {
    var sokning = new ClassPathScanningCandidateComponentProvider(false);
    sokning.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    Map<String, Set<String>> skarmar = new TreeMap<>();
    sokning.findCandidateComponents("se.samordna").stream()
        .map(b -> klass(Optional.ofNullable(b.getBeanClassName()).orElseThrow()))
        .filter(k -> vag(k).startsWith(UppgiftNavigation.GREN))
        .forEach(k -> skarmar.put(vag(k).substring(UppgiftNavigation.GREN.length()), roller(k)));
    return skarmar;
  }

  private static Class<?> klass(String namn) {
    return ClassUtils.resolveClassName(namn, UppgiftsskarmTest.class.getClassLoader());
  }

  private static String vag(Class<?> skarm) {
    return skarm.getAnnotation(Route.class).value();
  }

  /** Tomt när skärmen inte säger vem som släpps in. */
  private static Set<String> roller(Class<?> skarm) {
    return Optional.ofNullable(skarm.getAnnotation(RolesAllowed.class))
        .map(r -> new TreeSet<>(Set.of(r.value())))
        .orElseGet(TreeSet::new);
  }
}
