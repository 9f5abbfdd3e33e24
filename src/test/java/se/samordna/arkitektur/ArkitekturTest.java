package se.samordna.arkitektur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

@DisplayName("Arkitekturen håller sig till sina egna regler")
class ArkitekturTest {

  private static final JavaClasses programmet = Program.klasser();

  /**
   * Läser utan användare eller transaktion, med sitt skäl; ingen kan kalla dem från ett annat rum.
   */
  private static final Map<String, String> UTAN_TRANSAKTION =
      Map.of(
          "Databashalsa", "frågar om databasen svarar",
          "Forbundslista", "räknar upp förbunden för processens egna ronder",
          "Innehallslager", "strömmar filer bit för bit, utanför förfrågans transaktion",
          "Installation", "minns vad som laddats, före alla förbund",
          "Motorklocka", "flyttar motorns klocka, utanför alla förbund",
          "Spar", "skriver i anroparens transaktion, och i en egen när den rullas tillbaka",
          "Vaggkontroll", "prövar väggen innan programmet öppnar");

  @Test
  @DisplayName("modulerna når bara varandras yttre och bildar ingen ring")
  void modulerna() {
    Program.moduler().verify();
  }

  @Test
  @DisplayName("en motors bibliotek finns bara i motorns eget rum")
  void motorerna_bor_for_sig() {
    baraI("se.samordna.processmotor.zeebe..", "io.camunda..", "io.grpc..");
    baraI("se.samordna.processmotor.inbaddad..", "org.operaton..");
  }

  private static void baraI(String rum, String... bibliotek) {
    noClasses()
        .that()
        .resideOutsideOfPackage(rum)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(bibliotek)
        .check(programmet);
  }

  @Test
  @DisplayName("poster med regler känner varken Spring, Vaadin eller JDBC")
  void domanen_ar_ren() {
    noClasses()
        .that(arDoman())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "com.vaadin..", "java.sql..", "javax.sql..")
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
  @DisplayName(
      "den som använder JdbcClient är ett lager: kräver en pågående transaktion, har ingen roll")
  void den_som_laser_databasen_ar_ett_lager() {
    classes()
        .that(anvanderDatabasen())
        .should()
        .beAnnotatedWith(pagaendeTransaktion())
        .andShould()
        .notBeAnnotatedWith(Service.class)
        .andShould()
        .notBeAnnotatedWith(RestController.class)
        .check(programmet);
  }

  private static DescribedPredicate<JavaClass> anvanderDatabasen() {
    return DescribedPredicate.describe(
        "använder JdbcClient i en transaktion",
        k ->
            k.getDirectDependenciesFromSelf().stream()
                    .anyMatch(d -> d.getTargetClass().isEquivalentTo(JdbcClient.class))
                && k.getEnclosingClass().isEmpty()
                && !UTAN_TRANSAKTION.containsKey(k.getSimpleName()));
  }

  private static DescribedPredicate<JavaAnnotation<?>> pagaendeTransaktion() {
    return DescribedPredicate.describe(
        "@Transactional(MANDATORY)",
        a ->
            a.getRawType().isEquivalentTo(Transactional.class)
                && a.as(Transactional.class).propagation() == Propagation.MANDATORY);
  }

  @Test
  @DisplayName(
      "ett lager (XStore) är dolt i sitt rum, eller öppet bara för de grannar som säger det")
  void lagren_ar_dolda() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Store")
        .should()
        .bePackagePrivate()
        .orShould()
        .beAnnotatedWith(
            DescribedPredicate.describe(
                "@NamedInterface(\"lager\")",
                a ->
                    a.getRawType().isEquivalentTo(NamedInterface.class)
                        && List.of(a.as(NamedInterface.class).value()).contains("lager")))
        .check(programmet);
  }

  @Test
  @DisplayName("den som är @Service börjar transaktionen, och säger vem som får")
  void tjansterna_ar_skyddade() {
    classes()
        .that()
        .areAnnotatedWith(Service.class)
        .should()
        .beAnnotatedWith(Transactional.class)
        .check(programmet);
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Service.class)
        .and()
        .arePublic()
        .should(sagaVemSomFar())
        .check(programmet);
  }

  @Test
  @DisplayName("varje händelse som publiceras har någon som lyssnar")
  void handelserna_hors() {
    Set<String> lyssnade =
        programmet.stream()
            .flatMap(k -> k.getMethods().stream())
            .filter(m -> m.isMetaAnnotatedWith(EventListener.class))
            .flatMap(m -> m.getRawParameterTypes().stream())
            .map(JavaClass::getName)
            .collect(Collectors.toSet());
    Set<String> publicerade =
        programmet.stream()
            .flatMap(k -> k.getMethodCallsFromSelf().stream())
            .filter(a -> a.getTarget().getName().equals("publishEvent"))
            .flatMap(a -> skapade(a.getOrigin()).stream())
            .collect(Collectors.toSet());

    assertThat(publicerade).as("händelserna som publiceras").isNotEmpty();
    assertThat(lyssnade).containsAll(publicerade);
  }

  /** Händelsen skapas i den metod som publicerar den: en post ur programmet. */
  private static List<String> skapade(JavaCodeUnit metod) {
    return metod.getConstructorCallsFromSelf().stream()
        .map(JavaConstructorCall::getTargetOwner)
        .filter(k -> k.isRecord() && k.getPackageName().startsWith("se.samordna"))
        .filter(k -> !k.getPackageName().equals("se.samordna.gemensam"))
        .filter(k -> k.getEnclosingClass().isEmpty())
        .map(JavaClass::getName)
        .toList();
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
  @DisplayName("API:t och skärmarna når tjänster, aldrig ett lager")
  void apiet_nar_tjanster() {
    noClasses()
        .that()
        .resideInAnyPackage("..api..", "..ui..")
        .should()
        .dependOnClassesThat(arLager())
        .check(programmet);
  }

  private static DescribedPredicate<JavaClass> arLager() {
    return DescribedPredicate.describe(
        "är lager: @Repository, eller med JdbcClient",
        k ->
            k.isAnnotatedWith(Repository.class)
                || k.isEquivalentTo(JdbcClient.class)
                || k.getSimpleName().endsWith("Store"));
  }

  @Test
  @DisplayName("tiden hämtas ur klockan, aldrig ur datorn")
  void tiden_ar_insprutad() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Klocka")
        .and()
        .doNotHaveSimpleName("Klockbygge")
        .and()
        .resideOutsideOfPackage("se.samordna.lokal..")
        .should()
        .callMethodWhere(fragarDatorn())
        .orShould()
        .callConstructor(Date.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(programmet);
  }

  private static DescribedPredicate<JavaMethodCall> fragarDatorn() {
    return DescribedPredicate.describe(
        "frågar datorn efter tiden (java.time.*.now, Clock.system*)",
        anrop ->
            anrop.getTargetOwner().getPackageName().equals("java.time")
                && (anrop.getName().equals("now") || anrop.getName().startsWith("system")));
  }

  @Test
  @DisplayName("programmet skriver i loggen, aldrig rakt ut")
  void inget_skrivs_rakt_ut() {
    noClasses()
        .that()
        .resideOutsideOfPackage("se.samordna.lokal..")
        .and()
        // Ett eget kommando, som svarar den som gav det.
        .doNotHaveSimpleName("Migrering")
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
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
