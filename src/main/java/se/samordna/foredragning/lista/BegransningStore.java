package se.samordna.foredragning.lista;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.mote.PunktId;

/** Punktens begränsning för sig, också när listan är historia. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BegransningStore {

  private final JdbcClient jdbc;

  BegransningStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<AndraPunkt.Begransning> galler(PunktId punkt) {
    return jdbc.sql(
            "select lagrum, publik_rubrik from punkt where punkt_id = :punkt and lagrum <> ''")
        .param("punkt", punkt.varde())
        .query(
            (rad, nr) ->
                new AndraPunkt.Begransning(rad.getString("lagrum"), rad.getString("publik_rubrik")))
        .optional();
  }

  void begransa(PunktId punkt, AndraPunkt.Begransning b, LocalDate dag) {
    jdbc.sql(
            """
            update punkt set version = version + 1, lagrum = :lagrum, publik_rubrik = :publik,
                   begransad_dag = coalesce(begransad_dag, :dag)
             where punkt_id = :punkt
            """)
        .param("punkt", punkt.varde())
        .param("lagrum", b.lagrum().strip())
        .param("publik", b.publikRubrik().strip())
        .param("dag", dag)
        .update();
  }

  void upphav(PunktId punkt) {
    jdbc.sql(
            """
            update punkt set version = version + 1, lagrum = '', publik_rubrik = '',
                   begransad_dag = null
             where punkt_id = :punkt
            """)
        .param("punkt", punkt.varde())
        .update();
  }
}
