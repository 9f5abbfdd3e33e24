package se.samordna.arende;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Meningsskrift;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Talsprak;
import se.samordna.identitet.Aktor;

/** Tidslinjen. Radskyddet döljer de sökandes egna rader för alla andra (R30). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandelseStore {

  private final JdbcClient jdbc;

  HandelseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void skriv(ArendeId id, String handelse, Mening mening, String krets, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            insert into arendehandelse (forbund, arende_id, tid, aktor, handelse, text, mening, krets)
            values (:forbund, :arende, :tid, :aktor, :handelse, :text, :mening::jsonb, :krets)
            """)
        .param("forbund", aktor.forbund())
        .param("arende", id.varde())
        .param("tid", nu.atOffset(ZoneOffset.UTC))
        .param("aktor", aktor.anvandare())
        .param("handelse", handelse)
        .param("text", mening.pa(Talsprak.SVENSKA))
        .param("mening", Meningsskrift.skriv(mening))
        .param("krets", krets)
        .update();
  }

  List<Handelse> lista(ArendeId id, Sida.Begaran sida) {
    return jdbc.sql(
            """
            select h.tid, h.aktor, p.namn, h.handelse, h.mening::text as mening,
                   -- Äldre rader om medlemmarnas svar nämner medlemmen med sin kod.
                   case when m.kod is null then h.text
                        else m.namn || substr(h.text, length(m.kod) + 1) end as text
            from arendehandelse h
            left join person p on p.forbund = h.forbund and p.anvandare = h.aktor
            left join medlem m on m.forbund = h.forbund
              and h.handelse in ('godkand', 'inte_godkand', 'yttrande')
              and m.kod = split_part(h.text, ' ', 1)
            where h.arende_id = :arende
            order by h.lopnr
            limit :antal offset :forsta
            """)
        .param("arende", id.varde())
        .param("antal", sida.antal())
        .param("forsta", sida.forsta())
        .query(HandelseStore::rad)
        .list();
  }

  private static Handelse rad(ResultSet rad, int nr) throws SQLException {
    Optional<Mening> mening =
        Optional.ofNullable(rad.getString("mening")).map(Meningsskrift::las).filter(Mening::finns);
    return new Handelse(
        rad.getObject("tid", OffsetDateTime.class).toInstant(),
        aktor(rad.getString("aktor"), Optional.ofNullable(rad.getString("namn"))),
        rad.getString("handelse"),
        mening.map(Mening::toString).orElse(rad.getString("text")),
        mening.isEmpty());
  }

  private static String aktor(String anvandare, Optional<String> namn) {
    return anvandare.equals("process") ? Mening.text("processen") : namn.orElse(anvandare);
  }

  long antal(ArendeId id) {
    return jdbc.sql("select count(*) from arendehandelse where arende_id = :arende")
        .param("arende", id.varde())
        .query(Long.class)
        .single();
  }
}
