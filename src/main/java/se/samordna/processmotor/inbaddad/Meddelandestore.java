package se.samordna.processmotor.inbaddad;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.processmotor.Motorport;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Meddelanden som motorn har kvar, och de den minns att den redan fått. */
@Transactional(propagation = Propagation.MANDATORY)
class Meddelandestore {

  private static final TypeReference<Map<String, Object>> KARTA = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Motorur ur;

  Meddelandestore(JdbcClient jdbc, JsonMapper json, Motorur ur) {
    this.jdbc = jdbc;
    this.json = json;
    this.ur = ur;
  }

  /** Lägger meddelandet; falskt om samma redan är sagt och ännu lever. */
  boolean lagg(Motorport.Meddelande m) {
    return spara(m, false);
  }

  /** Minns starten; falskt om samma redan är gjord och ännu lever. */
  boolean minns(Motorport.Start s) {
    return spara(
        new Motorport.Meddelande(
            s.process(), s.arende().toString(), s.forbund(), s.arende(), s.id(), s.liv(), Map.of()),
        true);
  }

  private boolean spara(Motorport.Meddelande m, boolean framme) {
    return jdbc.sql(
                """
                insert into motormeddelande
                    (namn, nyckel, id, forbund, arende_id, variabler, lever_till, framme)
                values (:namn, :nyckel, :id, :forbund, :arende, :variabler::jsonb, :till, :framme)
                on conflict (namn, nyckel, id) do update
                   set variabler = excluded.variabler, lever_till = excluded.lever_till,
                       framme = excluded.framme
                 where motormeddelande.lever_till < :nu
                """)
            .param("namn", m.namn())
            .param("nyckel", m.nyckel())
            .param("id", m.id())
            .param("forbund", m.forbund())
            .param("arende", m.arende().varde())
            .param("variabler", json.writeValueAsString(m.variabler()))
            .param("till", ur.nu().plus(m.liv()).atOffset(ZoneOffset.UTC))
            .param("framme", framme)
            .param("nu", ur.nu().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** De som väntar på en mottagare i ärendet, i den ordning de kom. */
  List<Vantande> vantande(ArendeId arende) {
    return jdbc.sql(
            """
            select ordning, namn, nyckel, variabler from motormeddelande
             where arende_id = :arende and not framme and lever_till >= :nu order by ordning
            """)
        .param("arende", arende.varde())
        .param("nu", ur.nu().atOffset(ZoneOffset.UTC))
        .query(
            (rs, nr) ->
                new Vantande(
                    rs.getLong("ordning"),
                    rs.getString("namn"),
                    rs.getString("nyckel"),
                    json.readValue(rs.getString("variabler"), KARTA)))
        .list();
  }

  void framme(Vantande m) {
    jdbc.sql("update motormeddelande set framme = true where ordning = :ordning")
        .param("ordning", m.ordning())
        .update();
  }

  boolean vantar(Motorport.Meddelande m) {
    return jdbc.sql(
            """
            select not framme from motormeddelande
             where namn = :namn and nyckel = :nyckel and id = :id
            """)
        .param("namn", m.namn())
        .param("nyckel", m.nyckel())
        .param("id", m.id())
        .query(Boolean.class)
        .single();
  }

  /** Tar bort det som ingen längre behöver minnas. */
  void gallra() {
    jdbc.sql("delete from motormeddelande where lever_till < :fore")
        .param("fore", ur.nu().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Glömmer allt: motorn tas i bruk på nytt. */
  void tom() {
    jdbc.sql("delete from motormeddelande").update();
  }

  /** Ett meddelande som ännu inte nått fram. */
  record Vantande(long ordning, String namn, String nyckel, Map<String, Object> variabler) {}
}
