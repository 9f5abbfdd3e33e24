package se.samordna.arkitektur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Provens grupper. Ett prov utan märke är snabbt och körs av {@code mvn test}; det som behöver
 * servrar bär {@code integration}, {@code resa} eller {@code fel} och körs av {@code ./test}.
 * Namnet säger samma sak ({@link Provgrupp}).
 */
@DisplayName("Provens grupper: det snabba är snabbt, och det andra säger vad det behöver")
class ProvgruppTest {

  private static final Set<String> MED_SERVRAR = Set.of("integration", "resa", "fel");

  /** Med namn: regeln ska inte själv hänga på dem. */
  private static final Set<String> BEHOVER_SERVRAR =
      Set.of(
          "se.samordna.lokal.Miljo",
          "org.springframework.boot.test.context.SpringBootTest",
          "com.microsoft.playwright.Playwright");

  private static JavaClasses proven;

  @BeforeAll
  static void lasProven() {
    proven =
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("se.samordna");
  }

  @Test
  @DisplayName("ett prov utan märke startar varken servrar, program eller webbläsare")
  void snabba_prov_ar_snabba() {
    noClasses()
        .that(arProv())
        .and(DescribedPredicate.not(bar(MED_SERVRAR)))
        .should()
        .transitivelyDependOnClassesThat(
            DescribedPredicate.describe(
                "startar servrar, program eller webbläsare",
                k -> BEHOVER_SERVRAR.contains(k.getFullName())))
        .check(proven);
  }

  @Test
  @DisplayName("det regeln letar efter finns under de namnen")
  void namnen_finns() {
    assertThat(BEHOVER_SERVRAR).allSatisfy(namn -> assertThat(Class.forName(namn)).isNotNull());
  }

  @Test
  @DisplayName(
      "gruppen syns på namnet: ett prov heter som sin grupp, och XTest rätt och slätt är snabbt")
  void namnet_sager_gruppen() {
    List<String> fel =
        proven.stream()
            .filter(arProv())
            .filter(k -> !Provgrupp.av(marken(k)).heterSa(k.getSimpleName()))
            .map(k -> k.getName() + " ska heta " + Provgrupp.av(marken(k)).namn())
            .toList();
    assertThat(fel).as("prov vars namn säger en annan grupp än märket").isEmpty();
    assertThat(Provgrupp.av(Set.of("integration", "fel"))).isEqualTo(Provgrupp.FEL);
    assertThat(Provgrupp.SERVRAR.heterSa("LarmTest")).isFalse();
    assertThat(Provgrupp.SNABB.heterSa("LarmFelTest")).isFalse();
  }

  private static DescribedPredicate<JavaClass> arProv() {
    return DescribedPredicate.describe(
        "är prov",
        k ->
            k.getSimpleName().endsWith("Test")
                && !k.getModifiers().contains(JavaModifier.ABSTRACT)
                && k.getEnclosingClass().isEmpty());
  }

  private static DescribedPredicate<JavaClass> bar(Set<String> grupper) {
    return DescribedPredicate.describe(
        "bär " + grupper, k -> marken(k).stream().anyMatch(grupper::contains));
  }

  /** Märkena på klassen och på dem den ärver. */
  private static Set<String> marken(JavaClass klass) {
    return Stream.concat(Stream.of(klass), klass.getAllRawSuperclasses().stream())
        .flatMap(k -> k.tryGetAnnotationOfType(Tag.class).stream())
        .map(Tag::value)
        .collect(Collectors.toSet());
  }
}
