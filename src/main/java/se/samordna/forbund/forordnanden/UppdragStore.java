package se.samordna.forbund.forordnanden;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Roll;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class UppdragStore {

  private final JdbcClient jdbc;

  UppdragStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** En plats eller verksamhet gäller aldrig längre än medlemskapet den är för (R25). */
  List<Uppdrag> alla() {
    return jdbc.sql(
            """
            select p.anvandare, p.organ as roll, p.medlem, greatest(p.fran, m.fran) as fran,
                   least(p.till, m.till) as till
            from plats p join medlem m on m.forbund = p.forbund and m.kod = p.medlem
            union all
            select p.anvandare, 'presidium', p.medlem, greatest(p.fran, m.fran),
                   least(p.till, m.till)
            from plats p join medlem m on m.forbund = p.forbund and m.kod = p.medlem
            where p.uppdrag <> ''
            union all
            select distinct vp.anvandare, 'sokande', v.medlem, greatest(vp.fran, m.fran),
                   least(vp.till, m.till)
            from verksamhetsperson vp
            join verksamhet v on v.forbund = vp.forbund and v.verksamhet_id = vp.verksamhet_id
            join medlem m on m.forbund = v.forbund and m.kod = v.medlem
            union all
            select anvandare, roll, null, fran, till from forordnande
            order by anvandare, roll, medlem, fran
            """)
        .query(
            (rad, nr) ->
                new Uppdrag(
                    rad.getString("anvandare"),
                    Kod.lagrad(Roll.class, rad.getString("roll")),
                    Optional.ofNullable(rad.getString("medlem")),
                    Optional.of(rad.getObject("fran", LocalDate.class)),
                    Optional.ofNullable(rad.getObject("till", LocalDate.class))))
        .list();
  }
}
