package se.samordna.foredragning.lista;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.mote.Listplats;
import se.samordna.mote.Moteslag;
import se.samordna.mote.PunktId;

/** Listans ordning och det som står om punkterna. Sammanträdets rad låses först. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ListaStore {

  private final JdbcClient jdbc;

  ListaStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Listmote> las(SammantradeId id) {
    return jdbc.sql(
            """
            select s.sammantrade_id, s.listversion, s.slag, s.dag, s.oppnat is not null as oppnat,
                   s.avslutat is not null as avslutat,
                   exists (select 1 from kallelse k where k.forbund = s.forbund
                              and k.sammantrade_id = s.sammantrade_id) as kallat
              from sammantrade s where s.sammantrade_id = :id for update
            """)
        .param("id", id.varde())
        .query(
            (rad, nr) ->
                new Listmote(
                    new SammantradeId(rad.getObject("sammantrade_id", UUID.class)),
                    rad.getInt("listversion"),
                    Kod.lagrad(Moteslag.class, rad.getString("slag")),
                    rad.getObject("dag", LocalDate.class),
                    rad.getBoolean("oppnat"),
                    rad.getBoolean("avslutat"),
                    rad.getBoolean("kallat")))
        .optional();
  }

  int version(SammantradeId mote) {
    return jdbc.sql("select listversion from sammantrade where sammantrade_id = :mote")
        .param("mote", mote.varde())
        .query(Integer.class)
        .single();
  }

  List<Listpunkt> punkter(SammantradeId mote) {
    return jdbc.sql(
            """
            select p.punkt_id, p.ordning, p.rubrik, p.version, p.standard, p.sen,
                   p.utgick is not null as utgick, b.beslut_id is not null as beslutad, p.sist,
                   b.beslut_id is not null or pp.paragraf is not null or p.lamnad is not null
                     or s.aktuell_punkt is not distinct from p.punkt_id as behandlad,
                   pp.paragraf is not null
                     or exists (select 1 from yrkande y where y.forbund = p.forbund
                                   and y.punkt_id = p.punkt_id and y.aterkallat is null)
                     or exists (select 1 from omrostning o where o.forbund = p.forbund
                                   and o.punkt_id = p.punkt_id and o.stangd is null)
                     or exists (select 1 from votering v where v.forbund = p.forbund
                                   and v.punkt_id = p.punkt_id) as paborjad,
                   coalesce(array[p.arende_id], '{}') as arende,
                   array(select a.arende_id from punktandring a where a.forbund = p.forbund
                          and a.punkt_id = p.punkt_id order by a.nummer) as andringsarenden,
                   array(select a.andring_id from punktandring a where a.forbund = p.forbund
                          and a.punkt_id = p.punkt_id order by a.nummer) as andringar
              from punkt p
              join sammantrade s on s.forbund = p.forbund and s.sammantrade_id = p.sammantrade_id
              left join beslut b on b.forbund = p.forbund and b.punkt_id = p.punkt_id
              left join punktparagraf pp on pp.forbund = p.forbund and pp.punkt_id = p.punkt_id
             where p.sammantrade_id = :mote order by p.ordning
            """)
        .param("mote", mote.varde())
        .query(ListaStore::punkt)
        .list();
  }

  private static Listpunkt punkt(ResultSet rad, int nr) throws SQLException {
    List<UUID> arenden = new java.util.ArrayList<>(lista(rad, "arende"));
    arenden.addAll(lista(rad, "andringsarenden"));
    return new Listpunkt(
        new PunktId(rad.getObject("punkt_id", UUID.class)),
        rad.getInt("ordning"),
        rad.getString("rubrik"),
        rad.getInt("version"),
        Optional.ofNullable(rad.getString("standard")),
        new Listplats.Rad(
            rad.getBoolean("sist"), rad.getBoolean("utgick"), rad.getBoolean("behandlad")),
        rad.getBoolean("sen"),
        rad.getBoolean("utgick"),
        rad.getBoolean("beslutad"),
        rad.getBoolean("paborjad"),
        arenden.stream().map(ArendeId::new).toList(),
        lista(rad, "andringar"));
  }

  private static List<UUID> lista(ResultSet rad, String kolumn) throws SQLException {
    return Arrays.stream((UUID[]) rad.getArray(kolumn).getArray())
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  /** Hela listans ordning i en sats; unikheten prövas när den är klar. Svarar med ny version. */
  int ordna(SammantradeId mote, List<UUID> ordning) {
    jdbc.sql(
            """
            update punkt p set ordning = ny.ordning
              from unnest(:ordning::uuid[]) with ordinality as ny (punkt_id, ordning)
             where p.sammantrade_id = :mote and p.punkt_id = ny.punkt_id
               and p.ordning <> ny.ordning
            """)
        .param("mote", mote.varde())
        .param("ordning", ordning.toArray(UUID[]::new))
        .update();
    return raknaUpp(mote);
  }

  int raknaUpp(SammantradeId mote) {
    return jdbc.sql(
            """
            update sammantrade set listversion = listversion + 1 where sammantrade_id = :mote
            returning listversion
            """)
        .param("mote", mote.varde())
        .query(Integer.class)
        .single();
  }

  void andra(PunktId punkt, AndraPunkt ny, Optional<LocalDate> begransadDag) {
    jdbc.sql(
            """
            update punkt set version = version + 1, rubrik = :rubrik, foredragande = :foredragande,
                   beslutstext = :beslutstext, information = :information, minuter = :minuter,
                   lagrum = :lagrum, publik_rubrik = :publik,
                   begransad_dag = case when :begransad then coalesce(begransad_dag, :dag) end
             where punkt_id = :punkt
            """)
        .param("punkt", punkt.varde())
        .param("rubrik", ny.rubrik().strip())
        .param("foredragande", ny.foredragande().strip())
        .param("beslutstext", ny.beslutstext().strip())
        .param("information", ny.information().strip())
        .param("minuter", ny.minuter().orElse(null))
        .param("lagrum", ny.begransad().map(AndraPunkt.Begransning::lagrum).orElse("").strip())
        .param(
            "publik", ny.begransad().map(AndraPunkt.Begransning::publikRubrik).orElse("").strip())
        .param("begransad", begransadDag.isPresent())
        .param("dag", begransadDag.orElse(null), java.sql.Types.DATE)
        .update();
  }

  void utga(PunktId punkt, String skal, Optional<SammantradeId> till, Aktor av, Instant nu) {
    jdbc.sql(
            """
            update punkt set version = version + 1, utgick = :nu, utgick_av = :av,
                   utgick_skal = :skal, flyttad_till = :till
             where punkt_id = :punkt
            """)
        .param("punkt", punkt.varde())
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", av.anvandare())
        .param("skal", skal.strip())
        .param("till", till.map(SammantradeId::varde).orElse(null), java.sql.Types.OTHER)
        .update();
  }

  /** Falskt när det redan är märkt. */
  boolean markInfort(SammantradeId mote, Markt ny) {
    return jdbc.sql(
                """
                update sammantrade set infort = :tid, infort_av = :av, infort_kalla = :kalla
                 where sammantrade_id = :mote and infort is null
                """)
            .param("mote", mote.varde())
            .param("tid", ny.tid().atOffset(ZoneOffset.UTC))
            .param("av", ny.av())
            .param("kalla", ny.kalla())
            .update()
        == 1;
  }

  Markt infort(SammantradeId mote) {
    return jdbc.sql(
            "select infort, infort_av, infort_kalla from sammantrade where sammantrade_id = :mote")
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Markt(
                    rad.getObject("infort", java.time.OffsetDateTime.class).toInstant(),
                    rad.getString("infort_av"),
                    rad.getString("infort_kalla")))
        .single();
  }

  void taUpp(PunktId punkt, boolean tasUpp, String anteckning) {
    jdbc.sql(
            """
            update punkt set version = version + 1, tas_upp = :tasUpp,
                   tas_upp_anteckning = :anteckning
             where punkt_id = :punkt
            """)
        .param("punkt", punkt.varde())
        .param("tasUpp", tasUpp)
        .param("anteckning", anteckning.strip())
        .update();
  }
}
