package se.samordna.skal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Stoppar starten om databasens schema är äldre än programmet. I drift gör ett eget steg
 * migreringarna; glöms det ska det sägas, inte visa sig som fel i varje begäran. Ett nyare schema
 * är inget hinder: under ett byte kör den förra utgåvan en stund till.
 */
@Component
class Schemakontroll implements InitializingBean {

  /** Ogjord, eller förbigången: en senare är gjord och den här inte. */
  private static final Set<MigrationState> SAKNAS =
      Set.of(MigrationState.PENDING, MigrationState.IGNORED, MigrationState.FAILED);

  private final DataSource databas;

  Schemakontroll(DataSource databas) {
    this.databas = databas;
  }

  @Override
  public void afterPropertiesSet() {
    String saknas = saknas();
    if (!saknas.isEmpty()) {
      throw new Schemafel(saknas);
    }
  }

  private String saknas() {
    try {
      return Stream.of(
              Flyway.configure()
                  .dataSource(databas)
                  .locations("classpath:db/migration")
                  .load()
                  .info()
                  .all())
          .filter(m -> SAKNAS.contains(m.getState()))
          .map(MigrationInfo::getScript)
          .collect(Collectors.joining(", "));
    } catch (FlywayException olasligt) {
      return "alla (" + olasligt.getMessage() + ")";
    }
  }
}
