package se.samordna.arende;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Aktor;

/** Minnesanteckningarna från idéworkshoparna, en per varv. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IdeworkshopStore {

  private final JdbcClient jdbc;
  private final Klocka klocka;

  IdeworkshopStore(JdbcClient jdbc, Klocka klocka) {
    this.jdbc = jdbc;
    this.klocka = klocka;
  }

  void spara(Arende arende, Ideworkshop w, Aktor aktor) {
    jdbc.sql(
            """
            insert into ideworkshop (forbund, arende_id, varv, datum, deltagare, anteckning, utfall,
              aktor, tid)
            values (:forbund, :arende, :varv, :datum, :deltagare, :anteckning, :utfall, :aktor, :tid)
            """)
        .param("forbund", aktor.forbund())
        .param("arende", arende.id().varde())
        .param("varv", arende.varv())
        .param("datum", w.datum().orElseThrow())
        .param("deltagare", w.deltagare().toArray(String[]::new))
        .param("anteckning", w.anteckning())
        .param("utfall", w.utfall())
        .param("aktor", aktor.anvandare())
        .param("tid", klocka.nu().atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Workshopanteckning> lista(ArendeId arende) {
    return jdbc.sql(
            """
            select datum, deltagare, anteckning, utfall from ideworkshop
            where arende_id = :arende order by varv
            """)
        .param("arende", arende.varde())
        .query(
            (rad, nr) ->
                new Workshopanteckning(
                    rad.getObject("datum", LocalDate.class),
                    Arrays.asList((String[]) rad.getArray("deltagare").getArray()),
                    rad.getString("anteckning"),
                    Kod.lagrad(Ideutfall.class, rad.getString("utfall"))))
        .list();
  }
}
