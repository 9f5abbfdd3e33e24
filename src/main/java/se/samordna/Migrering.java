package se.samordna;

import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/**
 * Migreringarna som ett eget steg, {@code java -jar samordna.jar migrera}: bara här finns
 * lösenordet till den som äger tabellerna. Programmet självt startas utan det.
 */
public final class Migrering {

  private Migrering() {}

  public static void kor(Map<String, String> miljo) {
    int antal =
        Flyway.configure()
            .dataSource(
                krav(miljo, "SPRING_DATASOURCE_URL"),
                krav(miljo, "SPRING_FLYWAY_USER"),
                krav(miljo, "SPRING_FLYWAY_PASSWORD"))
            .locations("classpath:db/migration")
            .load()
            .migrate()
            .migrationsExecuted;
    System.out.println("Databasens schema är aktuellt; " + antal + " migreringar gjordes nu.");
  }

  private static String krav(Map<String, String> miljo, String namn) {
    return Optional.ofNullable(miljo.get(namn))
        .filter(v -> !v.isBlank())
        .orElseThrow(() -> new IllegalArgumentException("Sätt " + namn + " i miljön."));
  }
}
