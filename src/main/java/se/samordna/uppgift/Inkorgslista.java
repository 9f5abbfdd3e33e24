package se.samordna.uppgift;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Beredningsplatser;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Sida;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/** Mina uppgifter: samma villkor som {@link Behorighet}, som SQL, sorterat på frist. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Inkorgslista {

  private static final String VILLKOR =
      """
        from uppgift u join arende a on a.forbund = u.forbund and a.arende_id = u.arende_id
       where u.forbund = :forbund and u.status = :status
         and (:arende::uuid is null or u.arende_id = :arende::uuid)
         and (:typ = '' or u.typ = :typ)
         and ((:chef and u.roll = 'forbundschef')
           or (:sokande and u.roll = 'sokande' and u.medlem = any (string_to_array(:medlemmar, ',')))
           or (:beredning and u.roll = 'beredning'
               and u.medlem = any (string_to_array(:bereder, ',')))
           or (:chef and u.typ = any (string_to_array(:sena, ',')) and u.frist < :idag))
      """;

  private final JdbcClient jdbc;
  private final Beredningsplatser platser;
  private final Klocka klocka;

  Inkorgslista(JdbcClient jdbc, Beredningsplatser platser, Klocka klocka) {
    this.jdbc = jdbc;
    this.platser = platser;
    this.klocka = klocka;
  }

  Sida<Uppgift> lista(Aktor aktor, Urval urval, Sida.Begaran sida) {
    List<Uppgift> rader =
        fraga(
                """
                select u.uppgift_id, u.arende_id, u.typ, a.rubrik, u.roll, u.medlem, u.frist,
                       u.tilldelad, u.status, u.varv, u.version, u.skapad
                """
                    + VILLKOR
                    + " order by u.frist nulls last, u.skapad, u.uppgift_id offset :forsta limit"
                    + " :antal",
                aktor,
                urval)
            .param("forsta", sida.forsta())
            .param("antal", sida.antal())
            .query((rs, nr) -> Uppgiftsrad.av(rs))
            .list();
    boolean allt = sida.sida() == 0 && rader.size() < sida.antal();
    return new Sida<>(rader, allt ? rader.size() : antal(aktor, urval));
  }

  private long antal(Aktor aktor, Urval urval) {
    return fraga("select count(*) " + VILLKOR, aktor, urval).query(Long.class).single();
  }

  private JdbcClient.StatementSpec fraga(String sql, Aktor aktor, Urval urval) {
    return jdbc.sql(sql)
        .param("forbund", aktor.forbund())
        .param("status", urval.status().name())
        .param("arende", urval.arende().map(UUID::toString).orElse(null), java.sql.Types.VARCHAR)
        .param("typ", urval.typ().orElse(""))
        .param("chef", aktor.har(Roll.FORBUNDSCHEF))
        .param("sokande", aktor.har(Roll.SOKANDE))
        .param("beredning", aktor.har(Roll.BEREDNING))
        .param("medlemmar", String.join(",", aktor.medlemmar()))
        .param("bereder", String.join(",", platser.medlemmar(aktor)))
        .param("sena", String.join(",", Behorighet.SENA))
        .param("idag", klocka.idag());
  }

  /** Vad listan begränsas till. */
  record Urval(Uppgift.Status status, Optional<UUID> arende, Optional<String> typ) {}
}
