package se.samordna.arkitektur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import se.samordna.Samordna;

@DisplayName("Arkitekturen håller sig till sina egna regler")
class ArkitekturTest {

  private static JavaClasses programmet;

  @BeforeAll
  static void lasProgrammet() {
    programmet =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.samordna");
  }

  @Test
  @DisplayName("modulerna når bara varandras yttre och bildar ingen ring")
  void modulerna() {
    ApplicationModules.of(Samordna.class).verify();
  }

  @Test
  @DisplayName("bara processmotor känner motorns klient")
  void bara_processmotor_kanner_camunda() {
    noClasses()
        .that()
        .resideOutsideOfPackage("se.samordna.processmotor..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.camunda..")
        .check(programmet);
  }

  @Test
  @DisplayName("poster med regler känner varken Spring, Vaadin, JDBC eller motorn")
  void domanen_ar_ren() {
    noClasses()
        .that(arDoman())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..", "com.vaadin..", "java.sql..", "javax.sql..", "io.camunda..")
        .check(programmet);
  }

  private static DescribedPredicate<JavaClass> arDoman() {
    return DescribedPredicate.describe(
        "är poster eller uppräkningar i en moduls rot",
        k ->
            (k.isRecord() || k.isEnum())
                && !k.isAnonymousClass()
                && k.getEnclosingClass().isEmpty()
                && k.getPackageName().matches("se\\.samordna\\.(?!lokal|processmotor)[a-z]+"));
  }

  @Test
  @DisplayName("ett lager (XStore) är dolt i sin modul och kräver en pågående transaktion")
  void lagren_ar_dolda() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Store")
        .should()
        .bePackagePrivate()
        .andShould()
        .beAnnotatedWith(Transactional.class)
        .check(programmet);
  }

  @Test
  @DisplayName("varje tjänst (XService) börjar transaktionen och säger vem som får")
  void tjansterna_ar_skyddade() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Service")
        .and()
        .areAnnotatedWith(Service.class)
        .should()
        .beAnnotatedWith(Transactional.class)
        .check(programmet);
    methods()
        .that()
        .areDeclaredInClassesThat(
            DescribedPredicate.describe(
                "är tjänster",
                k -> k.getSimpleName().endsWith("Service") && k.isAnnotatedWith(Service.class)))
        .and()
        .arePublic()
        .should(sagaVemSomFar())
        .check(programmet);
  }

  private static ArchCondition<JavaMethod> sagaVemSomFar() {
    return new ArchCondition<>("säga vem som får (@PreAuthorize)") {
      @Override
      public void check(JavaMethod metod, ConditionEvents handelser) {
        boolean sagt =
            metod.isAnnotatedWith(PreAuthorize.class)
                || metod.getOwner().isAnnotatedWith(PreAuthorize.class);
        handelser.add(new SimpleConditionEvent(metod, sagt, metod.getFullName()));
      }
    };
  }

  @Test
  @DisplayName("varje vy säger vem som får öppna den")
  void vyerna_ar_skyddade() {
    classes()
        .that()
        .areAnnotatedWith(Route.class)
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class)
        .orShould()
        .beAnnotatedWith(AnonymousAllowed.class)
        .check(programmet);
  }

  @Test
  @DisplayName("vyerna rör varken databasen eller transaktioner")
  void vyerna_ar_tunna() {
    noClasses()
        .that()
        .resideInAPackage("..ui..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.jdbc..", "org.springframework.transaction..")
        .check(programmet);
  }

  @Test
  @DisplayName("tiden hämtas ur klockan, aldrig ur datorn")
  void tiden_ar_insprutad() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Klocka")
        .and()
        .resideOutsideOfPackage("se.samordna.lokal..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .check(programmet);
  }

  @Test
  @DisplayName("API:t ligger i en moduls api-paket och är inte öppet för andra paket")
  void apiet_ligger_i_api() {
    classes()
        .that()
        .areAnnotatedWith(RestController.class)
        .should()
        .resideInAPackage("..api")
        .andShould()
        .bePackagePrivate()
        .check(programmet);
  }
}
