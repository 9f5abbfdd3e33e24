package se.samordna.foredragning.lista;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.foredragning.lista.KlaraArenden.Klart;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Sida;
import se.samordna.ritning.Element;
import se.samordna.ritning.Processid;

/** Ärendena som är klara att sättas upp och inte redan står på en lista i sin rond. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class KlaraArendenList {

  private static final String KLARA =
      """
      from arende a
      where a.process = :process and a.processteg = :vantar and a.status = 'pagar'
        and not exists (select 1 from punkt p
                        where p.forbund = a.forbund and p.arende_id = a.arende_id and p.rond = a.rond
                          and p.utgick is null)
      """;

  private final JdbcClient jdbc;

  KlaraArendenList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Sida<Klart> lista(Sida.Begaran begaran) {
    List<Klart> rader =
        klara(
                "select a.arende_id, a.diarienummer, a.rubrik, a.medlem "
                    + KLARA
                    + " order by a.diarienummer, a.arende_id limit :antal offset :forsta")
            .param("antal", begaran.antal())
            .param("forsta", begaran.forsta())
            .query(
                (rad, nr) ->
                    new Klart(
                        rad.getObject("arende_id", UUID.class),
                        Optional.ofNullable(rad.getString("diarienummer")),
                        rad.getString("rubrik"),
                        rad.getString("medlem")))
            .list();
    return new Sida<>(rader, klara("select count(*) " + KLARA).query(Long.class).single());
  }

  private JdbcClient.StatementSpec klara(String sql) {
    return jdbc.sql(sql)
        .param("process", Processid.MEDELSANSOKAN)
        .param("vantar", Element.VANTA_BESLUT);
  }

  /** Ärendet finns i aktörens förbund. */
  boolean finns(ArendeId arende) {
    return jdbc.sql("select exists (select 1 from arende where arende_id = :id)")
        .param("id", arende.varde())
        .query(Boolean.class)
        .single();
  }
}
