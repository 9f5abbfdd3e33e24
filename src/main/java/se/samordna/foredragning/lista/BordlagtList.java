package se.samordna.foredragning.lista;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.mote.Punktslag;
import se.samordna.ritning.Element;
import se.samordna.ritning.Processid;

/** Det som styrelsen bordlagt eller inte hann med, och som väntar på en ny lista. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class BordlagtList {

  private final JdbcClient jdbc;

  BordlagtList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Äldst först. Ett ärende väntar i sin nya rond och en ändring är öppen igen; en annan punkt
   * väntar tills en som tar upp den, eller en med samma budgetversion, sätts upp. Stående punkter
   * och sådant som bara läggs till handlingarna kommer inte tillbaka.
   */
  List<Bordlagt> vantar() {
    return jdbc.sql(
            """
            select p.punkt_id, p.rubrik, p.slag, p.arende_id, s.dag, b.paragraf, p.budget_version_id,
                   (select (v.innehall ->> 'start')::date from ansokansversion v
                     where v.forbund = p.forbund and v.arende_id = p.arende_id
                     order by v.nr desc limit 1) as start
              from punkt p
              join sammantrade s on s.forbund = p.forbund and s.sammantrade_id = p.sammantrade_id
              left join beslut b on b.forbund = p.forbund and b.punkt_id = p.punkt_id
             where s.slag = 'styrelse' and p.utgick is null
               and (b.utfall = 'bordlaggning' or (p.lamnad is not null and b.beslut_id is null))
               and case
                     when p.slag = 'arende' then
                       exists (select 1 from arende a
                                where a.forbund = p.forbund and a.arende_id = p.arende_id
                                  and a.process = :process
                                  and a.processteg = :vantar and a.status = 'pagar'
                                  and a.rond > p.rond
                                  and not exists (select 1 from punkt n
                                                   where n.forbund = a.forbund
                                                     and n.arende_id = a.arende_id
                                                     and n.rond > p.rond and n.utgick is null))
                     when p.slag = 'andring' then
                       exists (select 1 from punktandring pa
                                 join andringsforslag f
                                   on f.forbund = pa.forbund and f.andring_id = pa.andring_id
                                where pa.forbund = p.forbund and pa.punkt_id = p.punkt_id
                                  and f.status = 'oppet')
                       and not exists (
                         select 1 from punktandring pa
                           join punktandring na
                             on na.forbund = pa.forbund and na.andring_id = pa.andring_id
                           join punkt n on n.forbund = na.forbund and n.punkt_id = na.punkt_id
                          where pa.forbund = p.forbund and pa.punkt_id = p.punkt_id
                            and n.skapad > p.skapad)
                     else
                       (b.utfall = 'bordlaggning' or p.slag in ('beslut', 'budget', 'val'))
                       and p.standard is null
                       and not exists (
                         select 1 from punkt n
                          where n.forbund = p.forbund and n.skapad > p.skapad and n.utgick is null
                            and (n.bordlagd_punkt = p.punkt_id
                                 or n.budget_version_id = p.budget_version_id))
                   end
             order by s.dag, p.ordning, p.punkt_id
            """)
        .param("process", Processid.MEDELSANSOKAN)
        .param("vantar", Element.VANTA_BESLUT)
        .query(BordlagtList::rad)
        .list();
  }

  private static Bordlagt rad(ResultSet rad, int nr) throws SQLException {
    return new Bordlagt(
        rad.getObject("punkt_id", UUID.class),
        rad.getString("rubrik"),
        Kod.lagrad(Punktslag.class, rad.getString("slag")),
        Optional.ofNullable(rad.getObject("arende_id", UUID.class)),
        rad.getObject("dag", LocalDate.class),
        Optional.ofNullable(rad.getObject("paragraf", Integer.class)),
        Optional.ofNullable(rad.getObject("budget_version_id", UUID.class)),
        Optional.ofNullable(rad.getObject("start", LocalDate.class)));
  }
}
