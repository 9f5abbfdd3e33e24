package se.samordna.andring;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Inloggad;

/** Indextalen; bara tillägg. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IndextalStore {

  private static final String RADER =
      """
      select i.*, not exists (
          select 1 from indextal r where r.forbund = i.forbund and r.ersatter = i.indextal_id)
          as galler
        from indextal i
      """;

  private final JdbcClient jdbc;

  IndextalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Falskt om månaden redan har ett tal, eller det som rättas redan är rättat. */
  boolean spara(Indextal t) {
    return jdbc.sql(
                """
                insert into indextal (forbund, indextal_id, serie, manad, varde, kalla, ersatter,
                                      inlagd_av, tid)
                values (:forbund, :id, :serie, :manad, :varde, :kalla, :ersatter, :av, :tid)
                on conflict do nothing
                """)
            .param("forbund", Inloggad.aktor().forbund())
            .param("id", t.indextalId())
            .param("serie", t.serie())
            .param("manad", t.manad().atDay(1))
            .param("varde", t.varde())
            .param("kalla", t.kalla())
            .param("ersatter", t.ersatter().orElse(null))
            .param("av", t.inlagdAv())
            .param("tid", t.tid().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Seriens tal, senaste månaden först och det senast inlagda före det som rättats. */
  List<Indextal> lista(Indexserie serie) {
    return jdbc.sql(RADER + " where i.serie = :serie order by i.manad desc, i.nummer desc")
        .param("serie", Kod.av(serie))
        .query(IndextalStore::rad)
        .list();
  }

  /** Det tal som gäller för månaden. */
  Optional<Indextal> gallande(Indexserie serie, YearMonth manad) {
    return lista(serie).stream().filter(t -> t.galler() && t.manad().equals(manad)).findFirst();
  }

  private static Indextal rad(ResultSet rad, int nr) throws SQLException {
    return new Indextal(
        rad.getObject("indextal_id", UUID.class),
        rad.getString("serie"),
        YearMonth.from(rad.getObject("manad", LocalDate.class)),
        tal(rad.getBigDecimal("varde")),
        rad.getString("kalla"),
        Optional.ofNullable(rad.getObject("ersatter", UUID.class)),
        rad.getBoolean("galler"),
        rad.getString("inlagd_av"),
        rad.getObject("tid", OffsetDateTime.class).toInstant());
  }

  /** Utan onödiga nollor, men aldrig i tiopotenser. */
  private static BigDecimal tal(BigDecimal varde) {
    BigDecimal kort = varde.stripTrailingZeros();
    return kort.scale() < 0 ? kort.setScale(0) : kort;
  }
}
