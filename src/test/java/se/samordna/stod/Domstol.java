package se.samordna.stod;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.protokoll.Upphavandefoljd;

/**
 * Det som följer när en domstol upphäver beslutet bakom en insats (R18), i en egen transaktion: för
 * prov som inte rör protokollet, där upphävandet annars registreras.
 */
public record Domstol(Upphavandefoljd foljd, JdbcClient jdbc, TransactionTemplate tx) {

  /** Upphäver beslutet som beviljade insatsen, i förbundet med koden; bokförs den dagen. */
  public Upphavandefoljd.Foljd upphav(String forbund, String insats, LocalDate dag) {
    return Inloggad.som(
        Aktor.process(forbund),
        () ->
            Objects.requireNonNull(
                tx.execute(s -> foljd.aterfor(beslutet(UUID.fromString(insats), dag)).varde())));
  }

  private Upphavandefoljd.Upphavt beslutet(UUID insats, LocalDate dag) {
    return jdbc.sql("select beslut_id, arende_id from insats where insats_id = :id")
        .param("id", insats)
        .query(
            (rs, nr) ->
                new Upphavandefoljd.Upphavt(
                    new BeslutId(rs.getObject("beslut_id", UUID.class)),
                    new ArendeId(rs.getObject("arende_id", UUID.class)),
                    true,
                    dag,
                    Mening.av("skal_upphavt", "Kammarrätten", "1234-23").svensk()))
        .single();
  }
}
