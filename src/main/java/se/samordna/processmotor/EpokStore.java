package se.samordna.processmotor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;

/** Motorns epoker: vilka motorer vi känt, och vilken som gäller. */
@Repository
@NamedInterface("lager")
@Transactional(propagation = Propagation.MANDATORY)
public class EpokStore {

  private final JdbcClient jdbc;
  private final Klocka klocka;

  EpokStore(JdbcClient jdbc, Klocka klocka) {
    this.jdbc = jdbc;
    this.klocka = klocka;
  }

  /** Den epok som gäller, 0 innan någon motor setts. */
  public long aktuell() {
    return jdbc.sql("select coalesce(max(epok), 0) from motorepok").query(Long.class).single();
  }

  /** Den epok som gäller; tomt innan någon motor setts. */
  public Optional<Epok> senaste() {
    return jdbc.sql(
            """
            select epok, motor, marke, instans, skapad from motorepok
             order by epok desc limit 1
            """)
        .query(
            (rs, nr) ->
                new Epok(
                    rs.getLong("epok"),
                    Motorslag.av(rs.getString("motor")),
                    rs.getString("marke"),
                    rs.getString("instans"),
                    rs.getObject("skapad", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /**
   * Tar den nya epoken i anspråk, ännu utan instans; falskt om en annan instans av programmet hann
   * före.
   */
  public boolean ny(Epok efter, Motorslag motor, String marke) {
    return jdbc.sql(
                """
                insert into motorepok (epok, forra, motor, marke, instans, skapad, slagen)
                values (:epok, :forra, :motor, :marke, '', :nu, :nu) on conflict do nothing
                """)
            .param("epok", efter.epok() + 1)
            .param("forra", efter.epok())
            .param("motor", motor.kod())
            .param("marke", marke)
            .param("nu", nu())
            .update()
        == 1;
  }

  /** Märket är satt i motorn. */
  public void satt(String marke, String instans) {
    jdbc.sql("update motorepok set instans = :instans where marke = :marke")
        .param("instans", instans)
        .param("marke", marke)
        .update();
  }

  private OffsetDateTime nu() {
    return klocka.verkligTid().atOffset(ZoneOffset.UTC);
  }

  /**
   * En motor vi känner igen på sitt märke.
   *
   * @param motor vilken motor
   * @param instans märkets instans, tom medan epoken tas i bruk
   */
  public record Epok(long epok, Motorslag motor, String marke, String instans, Instant skapad) {

    /** Innan någon motor setts. */
    public static final Epok INGEN = new Epok(0, Motorslag.ZEEBE, "", "", Instant.EPOCH);

    /** Epoken är tagen i anspråk, men motorn har inte fått sitt märke än. */
    public boolean tasIBruk() {
      return epok > 0 && instans.isEmpty();
    }
  }
}
