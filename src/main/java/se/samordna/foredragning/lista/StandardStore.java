package se.samordna.foredragning.lista;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.mote.PunktId;
import se.samordna.mote.Punktslag;

/** Mallarna, en ny för varje ändring, och de stående punkter som satts upp ur dem. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StandardStore {

  private final JdbcClient jdbc;

  StandardStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Standardmall gallande() {
    int version =
        jdbc.sql("select coalesce(max(nummer), 0) from standardmall").query(Integer.class).single();
    return version == 0 ? Standardmall.bruklig() : new Standardmall(version, punkter(version));
  }

  private List<Standardpunkt> punkter(int version) {
    return jdbc.sql(
            """
            select nyckel, rubrik, slag, plats, beslutstext from standardpunkt
             where nummer = :version order by ordning
            """)
        .param("version", version)
        .query(
            (rad, nr) ->
                new Standardpunkt(
                    rad.getString("nyckel"),
                    rad.getString("rubrik"),
                    Kod.lagrad(Punktslag.class, rad.getString("slag")),
                    Kod.lagrad(Standardpunkt.Plats.class, rad.getString("plats")),
                    rad.getString("beslutstext")))
        .list();
  }

  /** Falskt när någon annan hann före med samma version. */
  boolean spara(Standardmall mall, Aktor aktor, Instant nu) {
    boolean ny =
        jdbc.sql(
                    """
                    insert into standardmall (forbund, nummer, tid, av)
                    values (:forbund, :nummer, :tid, :av) on conflict do nothing
                    """)
                .param("forbund", aktor.forbund())
                .param("nummer", mall.version())
                .param("tid", nu.atOffset(ZoneOffset.UTC))
                .param("av", aktor.anvandare())
                .update()
            == 1;
    for (int nr = 0; ny && nr < mall.punkter().size(); nr++) {
      spara(mall.version(), nr + 1, mall.punkter().get(nr), aktor);
    }
    return ny;
  }

  private void spara(int version, int ordning, Standardpunkt s, Aktor aktor) {
    jdbc.sql(
            """
            insert into standardpunkt (forbund, nummer, ordning, nyckel, rubrik, slag, plats, beslutstext)
            values (:forbund, :nummer, :ordning, :nyckel, :rubrik, :slag, :plats, :beslutstext)
            """)
        .param("forbund", aktor.forbund())
        .param("nummer", version)
        .param("ordning", ordning)
        .param("nyckel", s.nyckel())
        .param("rubrik", s.rubrik())
        .param("slag", Kod.av(s.slag()))
        .param("plats", Kod.av(s.plats()))
        .param("beslutstext", s.beslutstext())
        .update();
  }

  /** Sätter upp en stående punkt sist; ordningen sätts sedan för hela listan. */
  PunktId sattUpp(SammantradeId mote, Standardpunkt s, boolean sen, Aktor aktor, Instant nu) {
    PunktId id = PunktId.ny();
    jdbc.sql(
            """
            insert into punkt (forbund, punkt_id, sammantrade_id, ordning, slag, rubrik, beslutstext,
                   standard, sist, sen, skapad, skapad_av)
            select :forbund, :id, :mote, coalesce(max(ordning), 0) + 1, :slag, :rubrik, :beslutstext,
                   :nyckel, :sist, :sen, :nu, :av
              from punkt where sammantrade_id = :mote
            """)
        .param("forbund", aktor.forbund())
        .param("id", id.varde())
        .param("mote", mote.varde())
        .param("slag", Kod.av(s.slag()))
        .param("rubrik", s.rubrik())
        .param("beslutstext", s.beslutstext())
        .param("nyckel", s.nyckel())
        .param("sist", s.plats() == Standardpunkt.Plats.SIST)
        .param("sen", sen)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .update();
    return id;
  }
}
