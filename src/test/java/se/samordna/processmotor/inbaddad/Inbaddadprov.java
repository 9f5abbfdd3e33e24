package se.samordna.processmotor.inbaddad;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samordna.lokal.Kataloger;
import se.samordna.lokal.Portar;
import se.samordna.lokal.Postgres;
import se.samordna.processmotor.Motorport;
import se.samordna.ritning.Jobbtyp;

/** Motorn med sin databas och sin schemaläggare, utan resten av programmet. */
final class Inbaddadprov implements AutoCloseable {

  static final List<String> RITNINGAR =
      List.of("bpmn/formell-kontroll.dmn", "bpmn/medelsansokan.bpmn", "bpmn/uppfoljning.bpmn");

  private static final String LOSENORD = "lokalt-losenord";
  private static final Set<String> TYPER =
      Set.of(
          Jobbtyp.AVSLUTA_INSATS,
          Jobbtyp.BOKFOR_BEVILJANDE,
          Jobbtyp.MEDDELA_AVSLAG,
          Jobbtyp.PAMINN,
          Jobbtyp.PROVA_FRIST,
          Jobbtyp.SLAPP_MEDEL,
          Jobbtyp.SPARA_KONTROLL,
          Jobbtyp.STARTA_INSATS);

  final Provmottagare mottagare = new Provmottagare();
  private final Portar portar = Portar.lediga();
  private final Postgres postgres =
      new Postgres(
          new Kataloger(
              Path.of("target", "inbaddad", "" + portar.postgres()),
              Kataloger.servrar(System.getenv())),
          portar);
  private ConfigurableApplicationContext program;

  Inbaddadprov() {
    postgres.starta();
    Flyway.configure()
        .dataSource(adress(), "samordna_agare", LOSENORD)
        .locations("classpath:db/migration")
        .load()
        .migrate();
    program = starta();
    sql("insert into forbund (kod, namn) values ('PROV', 'Provförbundet') on conflict do nothing");
  }

  private String adress() {
    return "jdbc:postgresql://127.0.0.1:%d/samordna".formatted(portar.postgres());
  }

  private ConfigurableApplicationContext starta() {
    ConfigurableApplicationContext nytt =
        new SpringApplicationBuilder(Program.class)
            .web(WebApplicationType.NONE)
            .run(
                "--samordna.motor=inbaddad",
                "--spring.datasource.url=" + adress(),
                "--spring.datasource.username=samordna_app",
                "--spring.datasource.password=" + LOSENORD);
    Motorport port = nytt.getBean(Motorport.class);
    port.kannIgen(true);
    port.driftsatt(RITNINGAR);
    port.oppna(mottagare, TYPER);
    return nytt;
  }

  void startaOm() {
    port().stang();
    program.close();
    program = starta();
  }

  Motorport port() {
    return program.getBean(Motorport.class);
  }

  <T> T bona(Class<T> slag) {
    return program.getBean(slag);
  }

  void sql(String sats) {
    program.getBean(JdbcClient.class).sql(sats).update();
  }

  String fraga(String fraga) {
    return program.getBean(JdbcClient.class).sql(fraga).query(String.class).list().stream()
        .collect(Collectors.joining(","));
  }

  @Override
  public void close() {
    port().stang();
    program.close();
    postgres.stanna();
  }

  @Configuration
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    DbSchedulerAutoConfiguration.class
  })
  @ComponentScan(
      basePackages = {"se.samordna.identitet", "se.samordna.processmotor"},
      useDefaultFilters = false,
      includeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = ".*\\.(Forbundsvagg|Klockbygge|EpokStore|Inbaddning)"))
  static class Program {}
}
