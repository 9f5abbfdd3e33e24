package se.samordna.arende;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Aktor;

/** Vilka medlemmar som kallats att yttra sig, en omgång per varv. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KallelseStore {

  private final JdbcClient jdbc;

  KallelseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void kalla(ArendeId arende, List<String> medlemmar, Aktor aktor) {
    for (String medlem : medlemmar) {
      jdbc.sql(
              """
              insert into yttrandekallelse (forbund, arende_id, varv, medlem)
              select :forbund, arende_id, varv, :medlem from arende where arende_id = :arende
              """)
          .param("forbund", aktor.forbund())
          .param("arende", arende.varde())
          .param("medlem", medlem)
          .update();
    }
  }

  List<Beredningsstart.Kallelse> alla(ArendeId arende) {
    return jdbc.sql(
            """
            select varv, array_agg(medlem order by medlem) as medlemmar from yttrandekallelse
            where arende_id = :arende group by varv order by varv
            """)
        .param("arende", arende.varde())
        .query(
            (rad, nr) ->
                new Beredningsstart.Kallelse(
                    rad.getInt("varv"), List.of((String[]) rad.getArray("medlemmar").getArray())))
        .list();
  }

  Map<ArendeId, List<Integer>> borjade(Set<ArendeId> arenden) {
    Map<ArendeId, List<Integer>> borjade = new HashMap<>();
    jdbc.sql(
            """
            select arende_id, array_agg(distinct varv order by varv) as varv
            from yttrandekallelse where arende_id = any (:arenden) group by arende_id
            """)
        .param("arenden", arenden.stream().map(ArendeId::varde).toArray(UUID[]::new))
        .query(
            rad -> {
              borjade.put(
                  new ArendeId(rad.getObject("arende_id", UUID.class)),
                  List.of((Integer[]) rad.getArray("varv").getArray()));
            });
    return borjade;
  }

  List<String> kallade(ArendeId arende) {
    return jdbc.sql(
            """
            select medlem from yttrandekallelse
            where arende_id = :arende and varv = :varv order by medlem
            """)
        .param("arende", arende.varde())
        .param("varv", omgang(arende))
        .query(String.class)
        .list();
  }

  int omgang(ArendeId arende) {
    return jdbc.sql("select coalesce(max(varv), 0) from yttrandekallelse where arende_id = :arende")
        .param("arende", arende.varde())
        .query(Integer.class)
        .single();
  }
}
