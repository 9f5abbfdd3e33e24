package se.samordna.processmotor;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Sida;

/** Bytena av motor, och vilka ärenden som flyttats i vart och ett. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MotorbyteStore {

  /** Ett byte är en epok i en annan motor än den förra. */
  private static final String BYTEN =
      """
      with byte as (
        select e.epok, f.motor as fran, e.motor as till, e.skapad, e.flyttad
          from motorepok e join motorepok f on f.epok = e.forra and f.motor <> e.motor)
      """;

  private final JdbcClient jdbc;
  private final Klocka klocka;

  MotorbyteStore(JdbcClient jdbc, Klocka klocka) {
    this.jdbc = jdbc;
    this.klocka = klocka;
  }

  /**
   * Minns att ärendet byggts upp, om det förut gick i en annan motor.
   *
   * @param fran epoken som ärendets förra instans hörde till
   * @param till epoken som den nya hör till
   * @return sant om det var en flytt
   */
  boolean flyttat(String forbund, Ateruppbyggnad.Vantan v, long fran, long till) {
    return jdbc.sql(
                BYTEN
                    + """
                    insert into flyttat_arende (epok, forbund, arende_id, process, element, flyttat)
                    select (select max(epok) from byte), :forbund, :arende, :process, :element, :nu
                      from motorepok gammal join motorepok ny on ny.motor <> gammal.motor
                     where gammal.epok = :fran and ny.epok = :till
                    on conflict (epok, forbund, arende_id, process) do update
                       set element = excluded.element, flyttat = excluded.flyttat
                    """)
            .param("forbund", forbund)
            .param("arende", v.arende().varde())
            .param("process", v.process())
            .param("element", v.element())
            .param("fran", fran)
            .param("till", till)
            .param("nu", nu())
            .update()
        == 1;
  }

  /** Sant om ärendena flyttats till en annan motor efter epoken: det som lämnats kvar är väntat. */
  boolean efter(long epok) {
    return jdbc.sql(BYTEN + "select exists (select 1 from byte where epok > :epok)")
        .param("epok", epok)
        .query(Boolean.class)
        .single();
  }

  /** Sant medan det senaste bytet inte är klart. */
  boolean pagar() {
    return jdbc.sql(
            BYTEN
                + """
                select exists (
                  select 1 from byte
                   where flyttad is null and epok = (select max(epok) from byte))
                """)
        .query(Boolean.class)
        .single();
  }

  /** Alla öppna ärenden är prövade: det senaste bytet är klart. */
  void klart() {
    jdbc.sql(
            BYTEN
                + """
                update motorepok set flyttad = :nu
                 where flyttad is null and epok = (select max(epok) from byte)
                """)
        .param("nu", nu())
        .update();
  }

  List<Motorbyte> senaste(int mest) {
    return jdbc.sql(
            BYTEN
                + """
                select b.epok, b.fran, b.till, b.skapad, b.flyttad,
                       (select count(*) from flyttat_arende a where a.epok = b.epok) as arenden
                  from byte b order by b.epok desc limit :mest
                """)
        .param("mest", mest)
        .query(
            (rs, nr) ->
                new Motorbyte(
                    rs.getLong("epok"),
                    Motorslag.av(rs.getString("fran")),
                    Motorslag.av(rs.getString("till")),
                    rs.getObject("skapad", OffsetDateTime.class).toInstant(),
                    Optional.ofNullable(rs.getObject("flyttad", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                    rs.getInt("arenden")))
        .list();
  }

  Sida<FlyttatArende> arenden(long epok, Sida.Begaran sida) {
    List<FlyttatArende> rader =
        jdbc.sql(
                """
                select forbund, arende_id, process, element, flyttat from flyttat_arende
                 where epok = :epok
                 order by forbund, flyttat, arende_id, process offset :forsta limit :antal
                """)
            .param("epok", epok)
            .param("forsta", sida.forsta())
            .param("antal", sida.antal())
            .query(
                (rs, nr) ->
                    new FlyttatArende(
                        rs.getString("forbund"),
                        rs.getObject("arende_id", UUID.class),
                        rs.getString("process"),
                        rs.getString("element"),
                        rs.getObject("flyttat", OffsetDateTime.class).toInstant()))
            .list();
    long totalt =
        jdbc.sql("select count(*) from flyttat_arende where epok = :epok")
            .param("epok", epok)
            .query(Long.class)
            .single();
    return new Sida<>(rader, totalt);
  }

  private OffsetDateTime nu() {
    return klocka.verkligTid().atOffset(ZoneOffset.UTC);
  }
}
