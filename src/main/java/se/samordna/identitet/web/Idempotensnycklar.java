package se.samordna.identitet.web;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.ContentCachingResponseWrapper;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/** Nycklarna i databasen. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Idempotensnycklar {

  /** Det första svaret under en nyckel. */
  record Forsta(Innehall avtryck, int status, String typ, Innehall svar, String krav) {}

  private final JdbcClient jdbc;
  private final Klocka klocka;

  Idempotensnycklar(JdbcClient jdbc, Klocka klocka) {
    this.jdbc = jdbc;
    this.klocka = klocka;
  }

  /** Sant om nyckeln var ledig. Väntar på den som just nu håller den. */
  boolean ta(String nyckel, byte[] avtryck) {
    Aktor aktor = Inloggad.aktor();
    return jdbc.sql(
                """
                insert into idempotensnyckel (forbund, anvandare, nyckel, avtryck, skapad)
                values (:forbund, :anvandare, :nyckel, :avtryck, :skapad)
                on conflict do nothing
                """)
            .param("forbund", aktor.forbund())
            .param("anvandare", aktor.anvandare())
            .param("nyckel", nyckel)
            .param("avtryck", avtryck)
            .param("skapad", klocka.verkligTid().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Alla förbund, och tomt för dem som inte hör till något. */
  List<String> forbund() {
    return jdbc.sql("select kod from forbund union all select ''").query(String.class).list();
  }

  /** Glömmer aktörens förbunds nycklar som är äldre; svarar med hur många. */
  int glom(Duration alder) {
    return jdbc.sql("delete from idempotensnyckel where forbund = :forbund and skapad < :fore")
        .param("forbund", Inloggad.aktor().forbund())
        .param("fore", klocka.verkligTid().minus(alder).atOffset(ZoneOffset.UTC))
        .update();
  }

  void spara(String nyckel, ContentCachingResponseWrapper svar, String krav) {
    Aktor aktor = Inloggad.aktor();
    jdbc.sql(
            """
            update idempotensnyckel set status = :status, typ = :typ, svar = :svar, krav = :krav
            where forbund = :forbund and anvandare = :anvandare and nyckel = :nyckel
            """)
        .param("status", svar.getStatus())
        .param("typ", Optional.ofNullable(svar.getContentType()).orElse("application/json"))
        .param("svar", svar.getContentAsByteArray())
        .param("krav", krav)
        .param("forbund", aktor.forbund())
        .param("anvandare", aktor.anvandare())
        .param("nyckel", nyckel)
        .update();
  }

  Forsta hamta(String nyckel) {
    Aktor aktor = Inloggad.aktor();
    return jdbc.sql(
            """
            select avtryck, status, typ, svar, krav from idempotensnyckel
            where forbund = :forbund and anvandare = :anvandare and nyckel = :nyckel
            """)
        .param("forbund", aktor.forbund())
        .param("anvandare", aktor.anvandare())
        .param("nyckel", nyckel)
        .query(
            (rad, nr) ->
                new Forsta(
                    new Innehall(rad.getBytes("avtryck")),
                    rad.getInt("status"),
                    rad.getString("typ"),
                    new Innehall(rad.getBytes("svar")),
                    rad.getString("krav")))
        .single();
  }
}
