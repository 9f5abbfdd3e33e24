package se.samordna.konto;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Utkorgen till inloggningstjänsten; raderna skrivs av databasens utlösare. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class KontokoStore {

  private static final int GANG = 50;

  private final JdbcClient jdbc;

  KontokoStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * En person att föra över.
   *
   * @param nummer den senaste ändring som hann med
   * @param forsok det här försökets nummer, från 1
   */
  record Rad(String anvandare, long nummer, int forsok) {}

  /**
   * Personer vars rader är att ta: dagen har kommit och försöket är i tur. En uttagen tas av någon
   * annan först vid {@code till}, om programmet dör dessförinnan.
   */
  List<Rad> taUt(LocalDate idag, Instant nu, Instant till) {
    return jdbc.sql(
            """
            with redo as (
              select forbund, anvandare, dag from kontoko
              where nasta_forsok <= :nu and dag <= :idag
              order by nummer limit :antal for update skip locked),
            tagna as (
              update kontoko k set forsok = k.forsok + 1, nasta_forsok = :till
              from redo r
              where k.forbund = r.forbund and k.anvandare = r.anvandare and k.dag = r.dag
              returning k.anvandare, k.nummer, k.forsok)
            select anvandare, max(nummer) as nummer, max(forsok) as forsok
            from tagna group by anvandare order by 2
            """)
        .param("idag", idag)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("till", till.atOffset(ZoneOffset.UTC))
        .param("antal", GANG)
        .query(
            (rad, nr) ->
                new Rad(rad.getString("anvandare"), rad.getLong("nummer"), rad.getInt("forsok")))
        .list();
  }

  /** Det är gjort; en ändring som kommit sedan dess står kvar. */
  void klar(Rad rad, LocalDate idag) {
    jdbc.sql(
            """
            delete from kontoko
            where anvandare = :anvandare and dag <= :idag and nummer <= :nummer
            """)
        .param("anvandare", rad.anvandare())
        .param("idag", idag)
        .param("nummer", rad.nummer())
        .update();
  }

  void senare(Rad rad, LocalDate idag, Instant nasta) {
    jdbc.sql(
            """
            update kontoko set nasta_forsok = :nasta
            where anvandare = :anvandare and dag <= :idag and nummer <= :nummer
            """)
        .param("nasta", nasta.atOffset(ZoneOffset.UTC))
        .param("anvandare", rad.anvandare())
        .param("idag", idag)
        .param("nummer", rad.nummer())
        .update();
  }
}
