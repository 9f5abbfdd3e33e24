package se.samordna.rekvisition;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.identitet.Inloggad;

/** Rekvisitionernas rader: posterna, det godkända per år, och bilagorna. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rekvisitionsrader {

  private final JdbcClient jdbc;

  Rekvisitionsrader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void spara(Rekvisition r) {
    for (int i = 0; i < r.poster().size(); i++) {
      spara(r.rekvisitionId(), i, r.poster().get(i));
    }
    r.bilagor().forEach(b -> sparaBilaga(r.rekvisitionId(), b));
  }

  private void spara(UUID rekvisition, int nummer, Rekvisition.Post post) {
    jdbc.sql(
            """
            insert into rekvisitionspost (forbund, rekvisition_id, nummer, ar, post, belopp_ore)
            values (:forbund, :id, :nummer, :ar, :post, :ore)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", rekvisition)
        .param("nummer", nummer)
        .param("ar", post.ar())
        .param("post", post.post())
        .param("ore", post.belopp().ore())
        .update();
  }

  private void sparaBilaga(UUID rekvisition, UUID handling) {
    jdbc.sql(
            """
            insert into rekvisitionsbilaga (forbund, rekvisition_id, handling_id)
            values (:forbund, :id, :handling)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", rekvisition)
        .param("handling", handling)
        .update();
  }

  /** Det godkända ersätter det som stod. */
  void sattGodkant(UUID id, Map<Integer, Belopp> perAr) {
    jdbc.sql("delete from rekvisitionsbelopp where rekvisition_id = :id").param("id", id).update();
    perAr.forEach(
        (ar, belopp) ->
            jdbc.sql(
                    """
                    insert into rekvisitionsbelopp (forbund, rekvisition_id, ar, godkant_ore)
                    values (:forbund, :id, :ar, :ore)
                    """)
                .param("forbund", Inloggad.aktor().forbund())
                .param("id", id)
                .param("ar", ar)
                .param("ore", belopp.ore())
                .update());
  }

  List<Rekvisition.Post> poster(UUID id) {
    return jdbc.sql(
            """
            select ar, post, belopp_ore from rekvisitionspost
             where rekvisition_id = :id order by nummer
            """)
        .param("id", id)
        .query(
            (rs, n) ->
                new Rekvisition.Post(
                    rs.getInt("ar"), rs.getString("post"), new Belopp(rs.getLong("belopp_ore"))))
        .list();
  }

  List<Arsbelopp> godkant(UUID id) {
    return jdbc.sql(
            "select ar, godkant_ore from rekvisitionsbelopp where rekvisition_id = :id order by ar")
        .param("id", id)
        .query((rs, n) -> new Arsbelopp(rs.getInt("ar"), new Belopp(rs.getLong("godkant_ore"))))
        .list();
  }

  List<UUID> bilagor(UUID id) {
    return jdbc.sql(
            "select handling_id from rekvisitionsbilaga where rekvisition_id = :id order by 1")
        .param("id", id)
        .query(UUID.class)
        .list();
  }
}
