package se.samordna.beredning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Aterkomst;
import se.samordna.arende.Aterkomster;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.Finansiering;
import se.samordna.identitet.Aktor;

/** Tjänsteskrivelserna; en ny version när ärendet kommer igen, aldrig en ändring av en gammal. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TjansteskrivelseStore implements Tjansteskrivelser {

  private final JdbcClient jdbc;
  private final Aterkomster aterkomster;

  TjansteskrivelseStore(JdbcClient jdbc, Aterkomster aterkomster) {
    this.jdbc = jdbc;
    this.aterkomster = aterkomster;
  }

  int nasta(ArendeId arende) {
    return jdbc.sql(
            "select coalesce(max(nr), 0) + 1 from tjansteskrivelse where arende_id = :arende")
        .param("arende", arende.varde())
        .query(Integer.class)
        .single();
  }

  void spara(ArendeId arende, Tjansteskrivelse t, Aktor aktor) {
    jdbc.sql(
            """
            insert into tjansteskrivelse (forbund, arende_id, nr, forslag, villkor, handling_id,
              aktor, tid)
            values (:forbund, :arende, :nr, :forslag, :villkor, :handling, :aktor, :tid)
            """)
        .param("forbund", aktor.forbund())
        .param("arende", arende.varde())
        .param("nr", t.nr())
        .param("forslag", t.forslag())
        .param("villkor", t.villkor().toArray(String[]::new))
        .param("handling", t.handlingId())
        .param("aktor", aktor.anvandare())
        .param("tid", t.tid().atOffset(ZoneOffset.UTC))
        .update();
    for (int rad = 0; rad < t.belopp().size(); rad++) {
      sparaRad(arende, t.nr(), rad, t.belopp().get(rad), aktor.forbund());
    }
  }

  private void sparaRad(ArendeId arende, int nr, int rad, Finansiering f, String forbund) {
    jdbc.sql(
            """
            insert into tjansteskrivelsebelopp (forbund, arende_id, nr, rad, ar, belopp,
              finansiering, rad_id)
            values (:forbund, :arende, :nr, :rad, :ar, :belopp, :finansiering, :radId)
            """)
        .param("forbund", forbund)
        .param("arende", arende.varde())
        .param("nr", nr)
        .param("rad", rad)
        .param("ar", f.ar())
        .param("belopp", f.belopp().ore())
        .param("finansiering", f.kalla().map(Finansiering.Kalla::kod).orElse(""))
        .param("radId", f.radId().orElse(null))
        .update();
  }

  @Override
  public Optional<Tjansteskrivelse> senaste(ArendeId arende) {
    return jdbc.sql(
            """
            select nr, forslag, villkor, handling_id, tid from tjansteskrivelse
            where arende_id = :arende order by nr desc limit 1
            """)
        .param("arende", arende.varde())
        .query((rad, nr) -> rad(rad, arende))
        .optional();
  }

  @Override
  public Optional<Tjansteskrivelse> gallande(ArendeId arende) {
    List<Aterkomst> tillbaka = aterkomster.i(arende);
    return senaste(arende).filter(t -> tillbaka.stream().noneMatch(a -> a.tid().isAfter(t.tid())));
  }

  /** Äldst först. */
  List<Tjansteskrivelse> alla(ArendeId arende) {
    return jdbc.sql(
            """
            select nr, forslag, villkor, handling_id, tid from tjansteskrivelse
            where arende_id = :arende order by nr
            """)
        .param("arende", arende.varde())
        .query((rad, nr) -> rad(rad, arende))
        .list();
  }

  @Override
  public Optional<Tjansteskrivelse> vid(ArendeId arende, Instant tid) {
    return jdbc.sql(
            """
            select nr, forslag, villkor, handling_id, tid from tjansteskrivelse
            where arende_id = :arende and tid <= :tid order by nr desc limit 1
            """)
        .param("arende", arende.varde())
        .param("tid", tid.atOffset(ZoneOffset.UTC))
        .query((rad, nr) -> rad(rad, arende))
        .optional();
  }

  private Tjansteskrivelse rad(ResultSet rad, ArendeId arende) throws SQLException {
    int nr = rad.getInt("nr");
    List<String> villkor = Arrays.asList((String[]) rad.getArray("villkor").getArray());
    Instant tid = rad.getObject("tid", OffsetDateTime.class).toInstant();
    UUID handling = rad.getObject("handling_id", UUID.class);
    return new Tjansteskrivelse(
        nr, rad.getString("forslag"), belopp(arende, nr), villkor, handling, tid);
  }

  private List<Finansiering> belopp(ArendeId arende, int nr) {
    return jdbc.sql(
            """
            select ar, belopp, finansiering, rad_id from tjansteskrivelsebelopp
            where arende_id = :arende and nr = :nr order by rad
            """)
        .param("arende", arende.varde())
        .param("nr", nr)
        .query(
            (rad, i) ->
                new Finansiering(
                    rad.getInt("ar"),
                    new Belopp(rad.getLong("belopp")),
                    Optional.of(rad.getString("finansiering"))
                        .filter(k -> !k.isEmpty())
                        .map(k -> Finansiering.Kalla.valueOf(k.toUpperCase(Locale.ROOT))),
                    Optional.ofNullable(rad.getObject("rad_id", UUID.class))))
        .list();
  }
}
