package se.samordna.foredragning.kallelse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.foredragning.kallelse.Utskickslage.Skickad;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Innehallslager;
import se.samordna.sammantrade.bild.Motesbild;
import tools.jackson.databind.json.JsonMapper;

/** Kallelserna så som de skickades. Bara tillägg. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MoteskallelseStore {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Innehallslager lager;

  MoteskallelseStore(JdbcClient jdbc, JsonMapper json, Innehallslager lager) {
    this.jdbc = jdbc;
    this.lager = lager;
    this.json = json;
  }

  /** Nästa nummer; sammanträdets rad är låst, så att två inte skickar samma. */
  Optional<Integer> nasta(SammantradeId mote) {
    return jdbc.sql(
            "select sammantrade_id from sammantrade where sammantrade_id = :mote for update")
        .param("mote", mote.varde())
        .query(UUID.class)
        .optional()
        .map(ok -> senaste(mote) + 1);
  }

  int senaste(SammantradeId mote) {
    return jdbc.sql("select coalesce(max(nummer), 0) from kallelse where sammantrade_id = :mote")
        .param("mote", mote.varde())
        .query(Integer.class)
        .single();
  }

  List<Skickad> lista(SammantradeId mote) {
    return jdbc.sql(
            """
            select k.nummer, k.tid, k.av, k.meddelande, k.varningar,
                   (select count(*) from kallelsekallad kk
                     where kk.forbund = k.forbund and kk.sammantrade_id = k.sammantrade_id
                       and kk.nummer = k.nummer) as kallade
              from kallelse k where k.sammantrade_id = :mote order by k.nummer
            """)
        .param("mote", mote.varde())
        .query(MoteskallelseStore::skickad)
        .list();
  }

  private static Skickad skickad(ResultSet rad, int nr) throws SQLException {
    return new Skickad(
        rad.getInt("nummer"),
        rad.getObject("tid", OffsetDateTime.class).toInstant(),
        rad.getString("av"),
        rad.getString("meddelande"),
        rad.getInt("kallade"),
        Arrays.asList((String[]) rad.getArray("varningar").getArray()),
        Optional.empty());
  }

  Optional<Innehall> pdf(SammantradeId mote, int nummer) {
    return jdbc.sql(
            """
            select octet_length(pdf) as storlek, sha256 from kallelse
            where sammantrade_id = :mote and nummer = :nummer
            """)
        .param("mote", mote.varde())
        .param("nummer", nummer)
        .query(
            (rad, nr) ->
                lager.lagrat(
                    rad.getLong("storlek"),
                    rad.getString("sha256"),
                    (fran, antal) -> bit(mote, nummer, fran, antal)))
        .optional();
  }

  private byte[] bit(SammantradeId mote, int nummer, long fran, int antal) {
    return jdbc.sql(
            """
            select substring(pdf from :fran for :antal) from kallelse
            where sammantrade_id = :mote and nummer = :nummer
            """)
        .param("mote", mote.varde())
        .param("nummer", nummer)
        .param("fran", (int) fran)
        .param("antal", antal)
        .query(byte[].class)
        .single();
  }

  /** Det som skickas. */
  record Ny(
      int nummer,
      String meddelande,
      List<String> varningar,
      Innehall pdf,
      Motesbild mote,
      Map<UUID, Underlag> underlag) {}

  void spara(SammantradeId mote, Ny ny, Aktor aktor, Instant nu) {
    Innehallslager.skriv(
        jdbc.sql(
                """
                insert into kallelse (forbund, sammantrade_id, nummer, tid, av, meddelande, varningar, pdf, sha256)
                values (:forbund, :mote, :nummer, :tid, :av, :meddelande, :varningar, :pdf, :sha256)
                """)
            .param("forbund", aktor.forbund())
            .param("mote", mote.varde())
            .param("nummer", ny.nummer())
            .param("tid", nu.atOffset(ZoneOffset.UTC))
            .param("av", aktor.namn())
            .param("meddelande", ny.meddelande())
            .param("varningar", ny.varningar().toArray(String[]::new))
            .param("sha256", ny.pdf().sha256()),
        "pdf",
        ny.pdf());
    for (int rad = 0; rad < ny.mote().kallade().size(); rad++) {
      kallad(mote, ny.nummer(), rad + 1, ny.mote().kallade().get(rad), aktor);
    }
    ny.mote().punkter().forEach(p -> punkt(mote, ny, p, aktor));
  }

  private void kallad(SammantradeId mote, int nummer, int rad, Motesbild.Kallad k, Aktor aktor) {
    jdbc.sql(
            """
            insert into kallelsekallad (forbund, sammantrade_id, nummer, rad, anvandare, namn, medlem, slag,
                   uppdrag, ordning)
            values (:forbund, :mote, :nummer, :rad, :anvandare, :namn, :medlem, :slag, :uppdrag, :ordning)
            """)
        .param("forbund", aktor.forbund())
        .param("mote", mote.varde())
        .param("nummer", nummer)
        .param("rad", rad)
        .param("anvandare", k.person())
        .param("namn", k.namn())
        .param("medlem", k.medlem())
        .param("slag", Kod.av(k.slag()))
        .param("uppdrag", Kod.av(k.uppdrag()))
        .param("ordning", k.ordning())
        .update();
  }

  private void punkt(SammantradeId mote, Ny ny, Motesbild.Punktvy p, Aktor aktor) {
    jdbc.sql(
            """
            insert into kallelsepunkt (forbund, sammantrade_id, nummer, ordning, punkt_id, slag, rubrik,
                   utgatt, underlag)
            values (:forbund, :mote, :nummer, :ordning, :punkt, :slag, :rubrik, :utgatt, :underlag::jsonb)
            """)
        .param("forbund", aktor.forbund())
        .param("mote", mote.varde())
        .param("nummer", ny.nummer())
        .param("ordning", p.ordning())
        .param("punkt", p.punkt())
        .param("slag", Kod.av(p.slag()))
        .param("rubrik", p.rubrik())
        .param("utgatt", p.harUtgatt())
        .param(
            "underlag",
            Optional.ofNullable(ny.underlag().get(p.punkt()))
                .map(json::writeValueAsString)
                .orElse(null))
        .update();
  }

  /** Underlagen så som de sparades i den senaste kallelsen, per punkt. */
  Map<UUID, Underlag> underlag(SammantradeId mote) {
    return jdbc
        .sql(
            """
            select punkt_id, underlag::text as underlag from kallelsepunkt
             where sammantrade_id = :mote and underlag is not null
               and nummer = (select max(nummer) from kallelse where sammantrade_id = :mote)
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                Map.entry(
                    rad.getObject("punkt_id", UUID.class),
                    json.readValue(rad.getString("underlag"), Underlag.class)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
