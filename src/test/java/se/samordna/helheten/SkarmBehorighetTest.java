package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

@DisplayName("F21: varje skärm öppnas bara av dem som står i tabellen")
class SkarmBehorighetTest {

  private static final String SAKNAS = "ingen regel";

  /** Uppgifternas skärmar har ritningens roll; den prövas i {@code UppgiftsskarmTest}. */
  private static final String UPPGIFTERNA = "uppgift/";

  @Test
  @DisplayName("skärmarnas roller är tabellens, och ingen skärm eller rad är över")
  void skarmarna_har_tabellens_roller() {
    assertThat(skarmar()).containsExactlyEntriesOf(tabell());
  }

  @Test
  @DisplayName("en skärm utan regel släpper inte igenom provet")
  void ingen_skarm_ar_utan_regel() {
    assertThat(skarmar()).isNotEmpty().doesNotContainValue(SAKNAS);
    assertThat(roller(Oreglerad.class)).isEqualTo(SAKNAS);
  }

  private static final class Oreglerad {}

  private static TreeMap<String, String> skarmar() {
    var sokning = new ClassPathScanningCandidateComponentProvider(false);
    sokning.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    TreeMap<String, String> skarmar = new TreeMap<>();
    sokning.findCandidateComponents("se.samordna").stream()
        .map(b -> klass(Optional.ofNullable(b.getBeanClassName()).orElseThrow()))
        .filter(k -> !k.getAnnotation(Route.class).value().startsWith(UPPGIFTERNA))
        .forEach(k -> skarmar.put(k.getAnnotation(Route.class).value(), roller(k)));
    return skarmar;
  }

  private static Class<?> klass(String namn) {
    return ClassUtils.resolveClassName(namn, SkarmBehorighetTest.class.getClassLoader());
  }

  private static String roller(Class<?> skarm) {
    if (skarm.isAnnotationPresent(RolesAllowed.class)) {
      return Arrays.stream(skarm.getAnnotation(RolesAllowed.class).value())
          .map(r -> r.toLowerCase(Locale.ROOT))
          .sorted()
          .collect(Collectors.joining(","));
    }
    if (skarm.isAnnotationPresent(PermitAll.class)) {
      return "inloggad";
    }
    return skarm.isAnnotationPresent(AnonymousAllowed.class) ? "alla" : SAKNAS;
  }

  private static TreeMap<String, String> tabell() {
    try (InputStream in = SkarmBehorighetTest.class.getResourceAsStream("/skarmar.csv")) {
      Map<String, String> rader =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(r -> !r.startsWith("#") && !r.startsWith("vag;") && !r.isBlank())
              .map(r -> r.split(";", 2))
              .collect(Collectors.toMap(d -> d[0], d -> d[1]));
      return new TreeMap<>(rader);
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }
}
