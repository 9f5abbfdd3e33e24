package se.samordna.sammantrade.bild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.SammantradeId;
import se.samordna.mote.PunktId;
import se.samordna.sammantrade.Punktuppgifter;

/** Läser det som föredragningslistan säger om punkterna, och om mötet förts in i efterhand. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class PunktuppgiftStore {

  private final JdbcClient jdbc;

  PunktuppgiftStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<PunktId, Punktuppgifter> lista(SammantradeId mote) {
    Map<UUID, List<Bifogad>> filer = filer(mote);
    return jdbc
        .sql(
            """
            select p.punkt_id, p.version, p.foredragande, p.beslutstext, p.information, p.minuter,
                   p.standard, p.sen, p.tas_upp, p.tas_upp_anteckning, p.utgick, p.utgick_av,
                   p.utgick_skal, p.flyttad_till, p.lagrum, p.publik_rubrik, p.begransad_dag,
                   t.dag as tidigare_dag, t.paragraf as tidigare_paragraf,
                   case when v.start < s.dag then v.start end as start_passerad
              from punkt p
              join sammantrade s on s.forbund = p.forbund and s.sammantrade_id = p.sammantrade_id
              left join lateral (
                select fs.dag, b.paragraf
                  from punkt f
                  join sammantrade fs
                    on fs.forbund = f.forbund and fs.sammantrade_id = f.sammantrade_id
                  left join beslut b on b.forbund = f.forbund and b.punkt_id = f.punkt_id
                 where f.forbund = p.forbund and f.punkt_id <> p.punkt_id and f.utgick is null
                   and f.skapad < p.skapad and p.standard is null
                   and (b.utfall = 'bordlaggning' or (f.lamnad is not null and b.beslut_id is null))
                   and (f.arende_id = p.arende_id
                        or f.punkt_id = p.bordlagd_punkt
                        or f.budget_version_id = p.budget_version_id
                        or exists (select 1 from punktandring fa
                                     join punktandring pa
                                       on pa.forbund = fa.forbund and pa.andring_id = fa.andring_id
                                    where fa.forbund = f.forbund and fa.punkt_id = f.punkt_id
                                      and pa.punkt_id = p.punkt_id))
                 order by fs.dag desc, f.skapad desc limit 1) t on true
              left join lateral (
                select (av.innehall ->> 'start')::date as start from ansokansversion av
                 where av.forbund = p.forbund and av.arende_id = p.arende_id
                 order by av.nr desc limit 1) v on true
             where p.sammantrade_id = :mote
            """)
        .param("mote", mote.varde())
        .query((rad, nr) -> rad(rad, filer))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private record Bifogad(UUID punkt, Punktuppgifter.Bifogad fil) {}

  private Map<UUID, List<Bifogad>> filer(SammantradeId mote) {
    return jdbc
        .sql(
            """
            select h.punkt_id, h.handling_id, h.namn, h.innehallstyp, h.storlek
              from punkthandling h
              join punkt p on p.forbund = h.forbund and p.punkt_id = h.punkt_id
             where p.sammantrade_id = :mote and h.borttagen is null
             order by h.skapad, h.handling_id
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Bifogad(
                    rad.getObject("punkt_id", UUID.class),
                    new Punktuppgifter.Bifogad(
                        rad.getObject("handling_id", UUID.class),
                        rad.getString("namn"),
                        rad.getString("innehallstyp"),
                        rad.getLong("storlek"))))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Bifogad::punkt));
  }

  /** Om mötet hölls på papper och förts in efteråt. */
  Optional<Motesbild.Infort> infort(SammantradeId mote) {
    return jdbc.sql(
            """
            select infort, infort_av, infort_kalla from sammantrade
             where sammantrade_id = :mote and infort is not null
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Motesbild.Infort(
                    rad.getObject("infort", OffsetDateTime.class).toInstant(),
                    rad.getString("infort_av"),
                    rad.getString("infort_kalla")))
        .optional();
  }

  private static Map.Entry<PunktId, Punktuppgifter> rad(
      ResultSet rad, Map<UUID, List<Bifogad>> filer) throws SQLException {
    UUID id = rad.getObject("punkt_id", UUID.class);
    return Map.entry(
        new PunktId(id),
        new Punktuppgifter(
            rad.getInt("version"),
            rad.getString("foredragande"),
            rad.getString("beslutstext"),
            rad.getString("information"),
            Optional.ofNullable(rad.getObject("minuter", Integer.class)),
            Optional.ofNullable(rad.getString("standard")),
            rad.getBoolean("sen"),
            Optional.ofNullable(rad.getObject("tas_upp", Boolean.class)),
            rad.getString("tas_upp_anteckning"),
            utgick(rad),
            begransad(rad),
            tidigare(rad),
            Optional.ofNullable(rad.getObject("start_passerad", LocalDate.class)),
            filer.getOrDefault(id, List.of()).stream().map(Bifogad::fil).toList()));
  }

  private static Optional<Punktuppgifter.Tidigare> tidigare(ResultSet rad) throws SQLException {
    Optional<Integer> paragraf =
        Optional.ofNullable(rad.getObject("tidigare_paragraf", Integer.class));
    return Optional.ofNullable(rad.getObject("tidigare_dag", LocalDate.class))
        .map(dag -> new Punktuppgifter.Tidigare(dag, paragraf));
  }

  private static Optional<Punktuppgifter.Utgick> utgick(ResultSet rad) throws SQLException {
    Optional<Instant> tid =
        Optional.ofNullable(rad.getObject("utgick", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant);
    if (tid.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Punktuppgifter.Utgick(
            tid.get(),
            rad.getString("utgick_av"),
            rad.getString("utgick_skal"),
            Optional.ofNullable(rad.getObject("flyttad_till", UUID.class))));
  }

  private static Optional<Punktuppgifter.Begransad> begransad(ResultSet rad) throws SQLException {
    Optional<LocalDate> dag = Optional.ofNullable(rad.getObject("begransad_dag", LocalDate.class));
    if (dag.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Punktuppgifter.Begransad(
            rad.getString("lagrum"), rad.getString("publik_rubrik"), dag.get()));
  }
}
