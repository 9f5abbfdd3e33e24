package se.samordna.arende;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Aktor;

/** Tidslinjen. Radskyddet döljer de sökandes egna rader för alla andra (R30). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandelseStore {

  private final JdbcClient jdbc;

  HandelseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void skriv(ArendeId id, String handelse, String text, String krets, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            insert into arendehandelse (forbund, arende_id, tid, aktor, handelse, text, krets)
            values (:forbund, :arende, :tid, :aktor, :handelse, :text, :krets)
            """)
        .param("forbund", aktor.forbund())
        .param("arende", id.varde())
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .param("aktor", aktor.anvandare())
        .param("handelse", handelse)
        .param("text", text)
        .param("krets", krets)
        .update();
  }

  List<Handelse> lista(ArendeId id, Sida.Begaran sida) {
    return jdbc.sql(
            """
            select h.tid, coalesce(p.namn, case h.aktor when 'process' then 'Processen' else h.aktor end) as namn, h.handelse,
                   -- Äldre rader om parternas svar nämner medlemmen med sin kod.
                   case when m.kod is null then h.text
                        else m.namn || substr(h.text, length(m.kod) + 1) end as text
            from arendehandelse h
            left join person p on p.forbund = h.forbund and p.anvandare = h.aktor
            left join medlem m on m.forbund = h.forbund
              and h.handelse in ('godkand', 'inte_godkand') and m.kod = split_part(h.text, ' ', 1)
            where h.arende_id = :arende
            order by h.lopnr
            limit :antal offset :forsta
            """)
        .param("arende", id.varde())
        .param("antal", sida.antal())
        .param("forsta", sida.forsta())
        .query(
            (rad, nr) ->
                new Handelse(
                    rad.getObject("tid", OffsetDateTime.class).toInstant(),
                    rad.getString("namn"),
                    rad.getString("handelse"),
                    rad.getString("text")))
        .list();
  }

  long antal(ArendeId id) {
    return jdbc.sql("select count(*) from arendehandelse where arende_id = :arende")
        .param("arende", id.varde())
        .query(Long.class)
        .single();
  }
}
