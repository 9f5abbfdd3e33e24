package se.samordna.lokal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** En databas till i den lokala miljöns server, för ett program som inte ska se de andras ärenden. */
public record Sidodatabas(Portar portar, String namn) {

  public String adress() {
    return portar.jdbc(namn);
  }

  /** Skapar den tom om den inte finns; tabellerna gör programmet när det startar. */
  public void skapaSaknad() {
    try (Connection db =
            DriverManager.getConnection(portar.jdbc("postgres"), "postgres", Lokalt.LOSENORD);
        Statement sql = db.createStatement()) {
      if (!finns(sql)) {
        sql.execute("create database %s owner %s".formatted(namn, Postgres.AGARE));
      }
    } catch (SQLException e) {
      throw new Startfel("Databasen " + namn + " kunde inte skapas: " + e.getMessage(), e);
    }
  }

  private boolean finns(Statement sql) throws SQLException {
    try (ResultSet svar =
        sql.executeQuery("select 1 from pg_database where datname = '%s'".formatted(namn))) {
      return svar.next();
    }
  }
}
