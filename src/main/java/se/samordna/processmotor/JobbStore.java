package se.samordna.processmotor;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;

/** Automatiska steg som är utförda, med sina svar. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JobbStore {

  private final JdbcClient jdbc;
  private final Variabler variabler;
  private final Klocka klocka;

  JobbStore(JdbcClient jdbc, Variabler variabler, Klocka klocka) {
    this.jdbc = jdbc;
    this.variabler = variabler;
    this.klocka = klocka;
  }

  Optional<Map<String, Object>> svar(Jobb.Motornyckel nyckel) {
    return jdbc.sql("select svar from motorjobb where epok = :epok and jobb = :jobb")
        .param("epok", nyckel.epok())
        .param("jobb", nyckel.jobb())
        .query(String.class)
        .optional()
        .map(variabler::las);
  }

  /** Sparar svaret. Två leveranser samtidigt: den andra faller på nyckeln och rullar tillbaka. */
  void spara(Jobb jobb, Map<String, Object> svar) {
    jdbc.sql(
            """
            insert into motorjobb (epok, jobb, forbund, arende_id, typ, svar, utfort)
            values (:epok, :jobb, :forbund, :arende, :typ, :svar::jsonb, :nu)
            """)
        .param("epok", jobb.nyckel().epok())
        .param("jobb", jobb.nyckel().jobb())
        .param("forbund", jobb.forbund())
        .param("arende", jobb.arende().varde())
        .param("typ", jobb.typ())
        .param("svar", variabler.skriv(svar))
        .param("nu", klocka.verkligTid().atOffset(ZoneOffset.UTC))
        .update();
  }
}
