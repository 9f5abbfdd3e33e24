package se.samordna.arende;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Inloggad;
import tools.jackson.databind.json.JsonMapper;

/** Den formella kontrollens underlag och svar, en rad per varv. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KontrollStore implements Kontroller {

  /** Den senaste kontrollen i ärendet. */
  private static final String SENASTE =
      """
      from formell_kontroll k where k.arende_id = :arende
        and k.varv = (select max(varv) from formell_kontroll where arende_id = :arende)
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Klocka klocka;

  KontrollStore(JdbcClient jdbc, JsonMapper json, Klocka klocka) {
    this.jdbc = jdbc;
    this.json = json;
    this.klocka = klocka;
  }

  @Override
  public void spara(ArendeId arende, Kontrollunderlag u) {
    jdbc.sql(
            """
            insert into formell_kontroll (forbund, arende_id, varv, antal_parter, antal_matbara_mal,
              har_syfte, datum_giltiga, budget_stammer, inom_ram, tid)
            select :forbund, :arende, varv, :parter, :mal, :syfte, :datum, :budget, :ram, :tid
            from arende where arende_id = :arende
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("arende", arende.varde())
        .param("parter", u.antalParter())
        .param("mal", u.antalMatbaraMal())
        .param("syfte", u.harSyfte())
        .param("datum", u.datumGiltiga())
        .param("budget", u.budgetStammer())
        .param("ram", u.inomRam())
        .param("tid", klocka.nu().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<Kontrollunderlag> senaste(ArendeId arende) {
    return senasteKontroll(arende).map(Formellkontroll::underlag);
  }

  Optional<Formellkontroll> senasteKontroll(ArendeId arende) {
    return jdbc.sql("select k.* " + SENASTE)
        .param("arende", arende.varde())
        .query(this::rad)
        .optional();
  }

  private Formellkontroll rad(ResultSet rad, int nr) throws SQLException {
    String resultat = rad.getString("resultat");
    return new Formellkontroll(
        new Kontrollunderlag(
            rad.getInt("antal_parter"),
            rad.getInt("antal_matbara_mal"),
            rad.getBoolean("har_syfte"),
            rad.getBoolean("datum_giltiga"),
            rad.getBoolean("budget_stammer"),
            rad.getBoolean("inom_ram")),
        json.readTree(resultat == null ? "null" : resultat),
        rad.getString("utfall"));
  }

  void resultat(ArendeId arende, Object resultat) {
    jdbc.sql(
            """
            update formell_kontroll k set resultat = :resultat::jsonb where k.arende_id = :arende
              and k.varv = (select max(varv) from formell_kontroll where arende_id = :arende)
            """)
        .param("arende", arende.varde())
        .param("resultat", json.writeValueAsString(resultat))
        .update();
  }

  void utfall(ArendeId arende, String utfall) {
    jdbc.sql(
            """
            update formell_kontroll k set utfall = :utfall where k.arende_id = :arende
              and k.varv = (select max(varv) from formell_kontroll where arende_id = :arende)
            """)
        .param("arende", arende.varde())
        .param("utfall", utfall)
        .update();
  }
}
