package se.samordna.foredragning.lista;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Innehall;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Innehallslager;
import se.samordna.mote.PunktId;

/**
 * Filer som bifogats en punkt. Innehållet ändras aldrig; det borttagna syns inte men finns kvar.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PunkthandlingStore {

  private final JdbcClient jdbc;

  private final Innehallslager lager;

  PunkthandlingStore(JdbcClient jdbc, Innehallslager lager) {
    this.jdbc = jdbc;
    this.lager = lager;
  }

  UUID spara(PunktId punkt, String namn, String typ, Innehall innehall, Aktor aktor, Instant nu) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into punkthandling (forbund, handling_id, punkt_id, namn, innehallstyp, storlek, sha256,
                   skapad, skapad_av)
            values (:forbund, :id, :punkt, :namn, :typ, :storlek, :sha256, :nu, :av)
            """)
        .param("forbund", aktor.forbund())
        .param("id", id)
        .param("punkt", punkt.varde())
        .param("namn", namn)
        .param("typ", typ)
        .param("storlek", innehall.storlek())
        .param("sha256", innehall.sha256())
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .update();
    Innehallslager.skriv(
        jdbc.sql(
                """
                insert into punkthandlinginnehall (forbund, handling_id, innehall)
                values (:forbund, :id, :innehall)
                """)
            .param("forbund", aktor.forbund())
            .param("id", id),
        "innehall",
        innehall);
    return id;
  }

  Optional<Innehall> innehall(UUID handling) {
    return jdbc.sql(
            """
            select h.storlek, h.sha256 from punkthandling h
            join punkthandlinginnehall i on i.forbund = h.forbund and i.handling_id = h.handling_id
            where h.handling_id = :id
            """)
        .param("id", handling)
        .query(
            (rad, nr) ->
                lager.lagrat(
                    rad.getLong("storlek"),
                    rad.getString("sha256"),
                    (fran, antal) -> bit(handling, fran, antal)))
        .optional();
  }

  private byte[] bit(UUID handling, long fran, int antal) {
    return jdbc.sql(
            """
            select substring(innehall from :fran for :antal) from punkthandlinginnehall
            where handling_id = :id
            """)
        .param("id", handling)
        .param("fran", (int) fran)
        .param("antal", antal)
        .query(byte[].class)
        .single();
  }

  boolean taBort(PunktId punkt, UUID handling, Aktor aktor, Instant nu) {
    return jdbc.sql(
                """
                update punkthandling set borttagen = :nu, borttagen_av = :av
                 where handling_id = :id and punkt_id = :punkt and borttagen is null
                """)
            .param("nu", nu.atOffset(ZoneOffset.UTC))
            .param("av", aktor.anvandare())
            .param("id", handling)
            .param("punkt", punkt.varde())
            .update()
        == 1;
  }
}
