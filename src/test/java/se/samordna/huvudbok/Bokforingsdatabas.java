package se.samordna.huvudbok;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.EnableAspectJAutoProxy;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.budget.BudgetService;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Vardemodul;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Behorig;
import se.samordna.identitet.Inloggad;
import se.samordna.lokal.Kataloger;
import se.samordna.lokal.Lokalt;
import se.samordna.lokal.Portar;
import se.samordna.lokal.Postgres;
import se.samordna.plan.Budgetversion;
import se.samordna.utfall.UtfallService;
import tools.jackson.databind.json.JsonMapper;

/**
 * En riktig PostgreSQL för modulens prov: migreringarna körda av ägaren, modulen ansluten som
 * programmets roll. Flera {@link #program()} är flera instanser med var sin pool.
 */
public final class Bokforingsdatabas {

  private static final class Igang {
    private static final Map<String, String> EGENSKAPER = starta();
  }

  private Bokforingsdatabas() {}

  private static Map<String, String> starta() {
    Portar portar = Portar.lediga();
    Kataloger kataloger =
        new Kataloger(
            Path.of("target", "bok", ProcessHandle.current().pid() + "-" + portar.postgres()),
            Kataloger.servrar(System.getenv()));
    Postgres postgres = new Postgres(kataloger, portar);
    Runtime.getRuntime().addShutdownHook(new Thread(postgres::stanna, "bok-ned"));
    postgres.starta();
    Map<String, String> egenskaper = Lokalt.egenskaper(portar, "");
    Flyway.configure()
        .dataSource(
            egenskaper.get("spring.datasource.url"),
            egenskaper.get("spring.flyway.user"),
            egenskaper.get("spring.flyway.password"))
        .locations("classpath:db/migration")
        .load()
        .migrate();
    return egenskaper;
  }

  /** En instans av modulen, med egen pool. */
  static AnnotationConfigApplicationContext program() {
    return new AnnotationConfigApplicationContext(Modul.class);
  }

  /** Kör {@code arbete} i en transaktion i förbundet, som aktören. */
  public static <T> T i(
      AnnotationConfigApplicationContext program, Aktor aktor, Supplier<T> arbete) {
    return Inloggad.som(
        aktor,
        () ->
            Optional.ofNullable(
                    program.getBean(TransactionTemplate.class).execute(status -> arbete.get()))
                .orElseThrow());
  }

  @TestConfiguration
  @EnableTransactionManagement(proxyTargetClass = true)
  @EnableAspectJAutoProxy(proxyTargetClass = true)
  @EnableMethodSecurity(proxyTargetClass = true)
  @ComponentScan(
      basePackageClasses = {
        Budgetversion.class,
        Medel.class,
        BudgetService.class,
        UtfallService.class
      },
      excludeFilters =
          @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(api|ui)\\..*|.*Test.*"))
  static class Modul {

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource() {
      HikariDataSource pool = new HikariDataSource();
      pool.setJdbcUrl(Igang.EGENSKAPER.get("spring.datasource.url"));
      pool.setUsername(Igang.EGENSKAPER.get("spring.datasource.username"));
      pool.setPassword(Igang.EGENSKAPER.get("spring.datasource.password"));
      pool.setMaximumPoolSize(25);
      pool.setConnectionTimeout(60_000);
      return pool;
    }

    @Bean
    JdbcClient jdbcClient(DataSource pool) {
      return JdbcClient.create(pool);
    }

    @Bean
    TransactionTemplate transactionTemplate(JdbcTransactionManager transaktioner) {
      return new TransactionTemplate(transaktioner);
    }

    @Bean
    Klocka klocka() {
      return new Klocka(Clock.systemUTC());
    }

    @Bean
    JsonMapper jsonMapper() {
      return JsonMapper.builder().addModule(new Vardemodul()).build();
    }

    @Bean
    Behorig behorig() {
      return new Behorig();
    }

    /** Identitetens egna delar och registret, som är dolda för andra moduler. */
    @Bean
    static org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor
        identitet() {
      return register ->
          java.util.List.of(
                  "identitet.Forbundsvagg",
                  "identitet.Spar",
                  "identitet.NejRullarTillbaka",
                  "forbund.RegisterStore",
                  "forbund.Register")
              .forEach(
                  namn ->
                      register.registerBeanDefinition(
                          namn,
                          new org.springframework.beans.factory.support.RootBeanDefinition(
                              "se.samordna." + namn)));
    }
  }
}
