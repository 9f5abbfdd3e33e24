package se.samordna.forbund;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.VerksamhetId;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RegisterStore {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  RegisterStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<String> koder() {
    return jdbc.sql("select kod from forbund order by kod").query(String.class).list();
  }

  /** Koderna för de förbund som öppnats. */
  List<String> oppnade() {
    return jdbc.sql("select kod from forbund where oppnat is not null order by kod")
        .query(String.class)
        .list();
  }

  Optional<Forbund> forbund(String kod) {
    List<Medlem> medlemmar = medlemmar();
    return jdbc.sql(
            """
            select kod, namn, organisationsnummer, processvariant, enhet, oppnat is not null as oppnat
            from forbund where kod = :kod
            """)
        .param("kod", kod)
        .query(
            (rad, nr) ->
                new Forbund(
                    rad.getString("kod"),
                    rad.getString("namn"),
                    Optional.ofNullable(rad.getString("organisationsnummer")),
                    rad.getString("processvariant"),
                    rad.getString("enhet"),
                    rad.getBoolean("oppnat"),
                    medlemmar))
        .optional();
  }

  List<Medlem> medlemmar() {
    return jdbc.sql(
            """
            select kod, namn, part, finansiar, fran, till, uppsagd, anslagsplats, version
            from medlem order by ordning, kod
            """)
        .query(
            (rad, nr) ->
                new Medlem(
                    rad.getString("kod"),
                    rad.getString("namn"),
                    Medlem.Part.valueOf(stort(rad, "part")),
                    Medlem.Finansiar.valueOf(stort(rad, "finansiar")),
                    rad.getObject("fran", LocalDate.class),
                    Optional.ofNullable(rad.getObject("till", LocalDate.class)),
                    Optional.ofNullable(rad.getObject("uppsagd", LocalDate.class)),
                    rad.getBoolean("anslagsplats"),
                    rad.getInt("version")))
        .list();
  }

  List<Verksamhet> verksamheter() {
    return jdbc.sql(
            "select verksamhet_id, namn, medlem from verksamhet order by namn, verksamhet_id")
        .query(RegisterStore::verksamhet)
        .list();
  }

  List<Verksamhet> verksamheterFor(String anvandare, LocalDate dag) {
    return jdbc.sql(
            """
            select v.verksamhet_id, v.namn, v.medlem
            from verksamhet v
            join verksamhetsperson p on p.forbund = v.forbund and p.verksamhet_id = v.verksamhet_id
            where p.anvandare = :anvandare and (v.till is null or v.till >= :dag)
              and (p.fran is null or p.fran <= :dag) and (p.till is null or p.till >= :dag)
            order by v.namn, v.verksamhet_id
            """)
        .param("anvandare", anvandare)
        .param("dag", dag)
        .query(RegisterStore::verksamhet)
        .list();
  }

  private static Verksamhet verksamhet(ResultSet rad, int nr) throws SQLException {
    return new Verksamhet(
        new VerksamhetId(rad.getObject("verksamhet_id", UUID.class)),
        rad.getString("namn"),
        rad.getString("medlem"));
  }

  Optional<Person> person(String anvandare) {
    return jdbc.sql("select anvandare, namn, titel, epost from person where anvandare = :anvandare")
        .param("anvandare", anvandare)
        .query(RegisterStore::personRad)
        .optional();
  }

  List<Person> personer() {
    return jdbc.sql("select anvandare, namn, titel, epost from person order by namn, anvandare")
        .query(RegisterStore::personRad)
        .list();
  }

  List<Person> sokande(String medlem, LocalDate dag) {
    return jdbc.sql(
            """
            select distinct p.anvandare, p.namn, p.titel, p.epost
            from person p
            join verksamhetsperson vp on vp.forbund = p.forbund and vp.anvandare = p.anvandare
            join verksamhet v on v.forbund = vp.forbund and v.verksamhet_id = vp.verksamhet_id
            where v.medlem = :medlem and (v.till is null or v.till >= :dag)
              and (vp.fran is null or vp.fran <= :dag) and (vp.till is null or vp.till >= :dag)
            order by p.namn, p.anvandare
            """)
        .param("medlem", medlem)
        .param("dag", dag)
        .query(RegisterStore::personRad)
        .list();
  }

  private static Person personRad(ResultSet rad, int nr) throws SQLException {
    return new Person(
        rad.getString("anvandare"),
        rad.getString("namn"),
        Optional.of(rad.getString("titel")).filter(t -> !t.isEmpty()),
        Optional.ofNullable(rad.getString("epost")));
  }

  /** Medlemmarna som personen haft en plats för i organet, men inte har någon för den dagen. */
  Set<String> slutade(Organ organ, String anvandare, LocalDate dag) {
    return jdbc.sql(
            """
            select medlem from plats
            where organ = :organ and anvandare = :anvandare
            group by medlem
            having bool_or(till < :dag and fran <= till)
               and not bool_or(fran <= :dag and (till is null or till >= :dag))
            """)
        .param("organ", organ.kod())
        .param("anvandare", anvandare)
        .param("dag", dag)
        .query(String.class)
        .set();
  }

  List<Plats> platser(Organ organ, LocalDate dag) {
    return jdbc.sql(
            """
            select p.plats_id, p.organ, p.medlem, p.slag, p.anvandare, person.namn, p.uppdrag, p.ordning,
                   p.fran, p.till
            from plats p
            join medlem m on m.forbund = p.forbund and m.kod = p.medlem
            join person on person.forbund = p.forbund and person.anvandare = p.anvandare
            where p.organ = :organ and p.fran <= :dag and (p.till is null or p.till >= :dag)
            order by m.ordning, p.slag desc, p.ordning, p.plats_id
            """)
        .param("organ", organ.kod())
        .param("dag", Date.valueOf(dag))
        .query(RegisterStore::plats)
        .list();
  }

  /** Styrelsens ledamotsplatser som börjat senast den dagen, också de som slutat. */
  List<Plats> ledamotsplatser(LocalDate dag) {
    return jdbc.sql(
            """
            select p.plats_id, p.organ, p.medlem, p.slag, p.anvandare, person.namn, p.uppdrag, p.ordning,
                   p.fran, p.till
            from plats p
            join person on person.forbund = p.forbund and person.anvandare = p.anvandare
            where p.organ = 'styrelse' and p.slag = 'ledamot' and p.fran <= :dag
            """)
        .param("dag", Date.valueOf(dag))
        .query(RegisterStore::plats)
        .list();
  }

  private static Plats plats(ResultSet rad, int nr) throws SQLException {
    String uppdrag = stort(rad, "uppdrag");
    return new Plats(
        rad.getObject("plats_id", UUID.class),
        Kod.lagrad(Organ.class, rad.getString("organ")),
        rad.getString("medlem"),
        Plats.Slag.valueOf(stort(rad, "slag")),
        rad.getString("anvandare"),
        rad.getString("namn"),
        uppdrag.isEmpty() ? Plats.Uppdrag.INGET : Plats.Uppdrag.valueOf(uppdrag),
        rad.getInt("ordning"),
        rad.getObject("fran", LocalDate.class),
        Optional.ofNullable(rad.getObject("till", LocalDate.class)));
  }

  Optional<Ordning> ordning(LocalDate dag) {
    return jdbc.sql(
            """
            select ordning::text from forbundsordning
            where fran <= :dag order by fran desc limit 1
            """)
        .param("dag", Date.valueOf(dag))
        .query(String.class)
        .optional()
        .map(text -> json.readValue(text, Ordning.class));
  }

  private static String stort(ResultSet rad, String kolumn) throws SQLException {
    return rad.getString(kolumn).toUpperCase(Locale.ROOT);
  }
}
