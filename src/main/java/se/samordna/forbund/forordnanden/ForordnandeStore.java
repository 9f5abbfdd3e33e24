package se.samordna.forbund.forordnanden;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.VerksamhetId;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ForordnandeStore {

  private final JdbcClient jdbc;

  ForordnandeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Ett i taget får ändra förbundets förordnanden: två kan annars avsluta varandras sista. */
  void las(String forbund) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('forordnande:' || :forbund, 0))")
        .param("forbund", forbund)
        .query(rad -> {});
  }

  /** Alla, också de som slutat, i rollens och namnens ordning. */
  List<Forordnande> alla() {
    return jdbc.sql(
            """
            select f.forordnande_id, f.anvandare, p.namn, f.roll, f.fran, f.till, f.skal
            from forordnande f
            join person p on p.forbund = f.forbund and p.anvandare = f.anvandare
            order by f.roll, p.namn, f.fran, f.forordnande_id
            """)
        .query(
            (rad, nr) ->
                new Forordnande(
                    rad.getObject("forordnande_id", UUID.class),
                    rad.getString("anvandare"),
                    rad.getString("namn"),
                    Kod.lagrad(Forordnanderoll.class, rad.getString("roll")),
                    rad.getObject("fran", LocalDate.class),
                    Optional.ofNullable(rad.getObject("till", LocalDate.class)),
                    rad.getString("skal")))
        .list();
  }

  void laggTill(String forbund, Forordnande f) {
    jdbc.sql(
            """
            insert into forordnande (forbund, forordnande_id, anvandare, roll, fran, till, skal)
            values (:forbund, :id, :anvandare, :roll, :fran, :till, '')
            """)
        .param("forbund", forbund)
        .param("id", f.id())
        .param("anvandare", f.anvandare())
        .param("roll", Kod.av(f.roll()))
        .param("fran", f.fran())
        .param("till", f.till().orElse(null))
        .update();
  }

  void avsluta(Forordnande f) {
    jdbc.sql("update forordnande set till = :till, skal = :skal where forordnande_id = :id")
        .param("till", f.till().orElse(null))
        .param("skal", f.skal())
        .param("id", f.id())
        .update();
  }

  /** Personen söker för verksamheten den tiden; en tidigare tid för samma verksamhet ersätts. */
  void laggTillSokande(
      String forbund,
      VerksamhetId verksamhet,
      String person,
      Optional<LocalDate> fran,
      Optional<LocalDate> till) {
    jdbc.sql(
            """
            insert into verksamhetsperson (forbund, verksamhet_id, anvandare, fran, till)
            values (:forbund, :verksamhet, :person, :fran, :till)
            on conflict (forbund, verksamhet_id, anvandare) do update
              set fran = excluded.fran, till = excluded.till
            """)
        .param("forbund", forbund)
        .param("verksamhet", verksamhet.varde())
        .param("person", person)
        .param("fran", fran.orElse(null))
        .param("till", till.orElse(null))
        .update();
  }

  /** Namnen på de verksamheter som personen inte längre söker för. */
  List<String> taBortSokande(String person) {
    return jdbc.sql(
            """
            delete from verksamhetsperson vp using verksamhet v
            where v.forbund = vp.forbund and v.verksamhet_id = vp.verksamhet_id
              and vp.anvandare = :person
            returning v.namn
            """)
        .param("person", person)
        .query(String.class)
        .list();
  }
}
