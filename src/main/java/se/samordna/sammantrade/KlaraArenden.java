package se.samordna.sammantrade;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Sida;

/** Ärenden som väntar på beslut och inte redan står på en föredragningslista. */
@Service
@Transactional(readOnly = true)
public class KlaraArenden {

  /** Ett klart ärende att sätta upp. */
  public record Klart(UUID arendeId, Optional<String> diarienummer, String rubrik, String medlem) {}

  private static final String KLARA =
      """
      from arende a
      where a.process = 'medelsansokan' and a.processteg = 'vanta_beslut' and a.status = 'pagar'
        and not exists (select 1 from punkt p
                        where p.forbund = a.forbund and p.arende_id = a.arende_id and p.rond = a.rond
                          and p.utgick is null)
      """;

  private final JdbcClient jdbc;

  KlaraArenden(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  public Sida<Klart> lista(Sida.Begaran begaran) {
    List<Klart> rader =
        jdbc.sql(
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
    return new Sida<>(rader, jdbc.sql("select count(*) " + KLARA).query(Long.class).single());
  }

  /** Ärendet finns i aktörens förbund. */
  boolean finns(ArendeId arende) {
    return jdbc.sql("select exists (select 1 from arende where arende_id = :id)")
        .param("id", arende.varde())
        .query(Boolean.class)
        .single();
  }
}
