package se.samordna.lokal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Programmets databas, eller en till i samma server åt ett program som inte ska se dess ärenden.
 */
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

  /** Första kolumnen i varje rad, läst förbi radskyddet. */
  public List<String> rader(String fraga) {
    try (Connection db = somAllt();
        Statement sql = db.createStatement();
        ResultSet svar = sql.executeQuery(fraga)) {
      List<String> rader = new ArrayList<>();
      while (svar.next()) {
        rader.add(svar.getString(1));
      }
      return List.copyOf(rader);
    } catch (SQLException e) {
      throw new Startfel(namn + ": " + e.getMessage(), e);
    }
  }

  /** En förbindelse som får allt, för den som stör databasen. */
  public Connection somAllt() throws SQLException {
    return DriverManager.getConnection(adress(), "postgres", Lokalt.LOSENORD);
  }

  private boolean finns(Statement sql) throws SQLException {
    try (ResultSet svar =
        sql.executeQuery("select 1 from pg_database where datname = '%s'".formatted(namn))) {
      return svar.next();
    }
  }
}
