package se.samordna.lokal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Databasens roller, som driften gör dem för hand: ägaren gör tabellerna, programmets roll äger
 * ingenting och kan inte gå förbi radskyddet, Keycloak har sin egen databas.
 */
record Databasroller(Portar portar) {

  void skapaSaknade() {
    try (Connection db =
            DriverManager.getConnection(portar.jdbc("postgres"), "postgres", Lokalt.LOSENORD);
        Statement sql = db.createStatement()) {
      roll(sql, Postgres.AGARE);
      roll(sql, Postgres.APP);
      roll(sql, "keycloak");
      databas(sql, "samordna", Postgres.AGARE);
      databas(sql, "keycloak", "keycloak");
      sql.execute("revoke connect on database keycloak from public");
    } catch (SQLException e) {
      throw new Startfel("Databasens roller kunde inte skapas: " + e.getMessage(), e);
    }
  }

  private static void roll(Statement sql, String namn) throws SQLException {
    if (saknas(sql, "select 1 from pg_roles where rolname = '%s'".formatted(namn))) {
      sql.execute(
          "create role %s login nosuperuser nobypassrls nocreaterole nocreatedb password '%s'"
              .formatted(namn, Lokalt.LOSENORD));
    }
  }

  private static void databas(Statement sql, String namn, String agare) throws SQLException {
    if (saknas(sql, "select 1 from pg_database where datname = '%s'".formatted(namn))) {
      sql.execute("create database %s owner %s".formatted(namn, agare));
    }
  }

  private static boolean saknas(Statement sql, String fraga) throws SQLException {
    try (ResultSet svar = sql.executeQuery(fraga)) {
      return !svar.next();
    }
  }
}
