package se.samordna.processmotor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;

/** Vilken instans i motorn som är ärendets. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class InstansStore {

  private final JdbcClient jdbc;
  private final Klocka klocka;

  InstansStore(JdbcClient jdbc, Klocka klocka) {
    this.jdbc = jdbc;
    this.klocka = klocka;
  }

  Optional<Instans> hitta(String forbund, ArendeId arende, String process) {
    return jdbc.sql(
            """
            select bygge, epok, instans, byggd, provad from processinstans
             where forbund = :forbund and arende_id = :arende and process = :process
            """)
        .param("forbund", forbund)
        .param("arende", arende.varde())
        .param("process", process)
        .query(
            (rs, nr) ->
                new Instans(
                    rs.getInt("bygge"),
                    rs.getLong("epok"),
                    Optional.ofNullable(rs.getString("instans")),
                    rs.getObject("byggd", OffsetDateTime.class).toInstant(),
                    Optional.ofNullable(rs.getObject("provad", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)))
        .optional();
  }

  /** Ärendets instanser i motorn ur den epok som gäller, i alla processer. */
  List<String> levande(String forbund, ArendeId arende, long epok) {
    return jdbc.sql(
            """
            select instans from processinstans
             where forbund = :forbund and arende_id = :arende and epok = :epok
               and instans is not null
            """)
        .param("forbund", forbund)
        .param("arende", arende.varde())
        .param("epok", epok)
        .query(String.class)
        .list();
  }

  /**
   * Känner jobbets instans som ärendets. Falskt för en instans ur en annan epok än den som gäller,
   * för en som ersatts av ett senare bygge, och för en andra instans av samma bygge.
   */
  boolean kannsVid(Arendejobb m, long epok) {
    Jobb jobb = m.jobb();
    if (jobb.nyckel().epok() != epok) {
      return false;
    }
    boolean redan =
        hitta(jobb.forbund(), jobb.arende(), m.process()).filter(i -> i.ar(m)).isPresent();
    return redan || bind(m);
  }

  private boolean bind(Arendejobb m) {
    return jdbc.sql(
                """
                insert into processinstans (forbund, arende_id, process, bygge, epok, instans, byggd)
                values (:forbund, :arende, :process, :bygge, :epok, :instans, :nu)
                on conflict (forbund, arende_id, process) do update
                   set bygge = excluded.bygge, epok = excluded.epok, instans = excluded.instans
                 where processinstans.bygge <= excluded.bygge
                   and processinstans.epok <= excluded.epok
                   and (processinstans.epok < excluded.epok
                        or processinstans.instans is null
                        or processinstans.instans = excluded.instans)
                """)
            .param("forbund", m.jobb().forbund())
            .param("arende", m.jobb().arende().varde())
            .param("process", m.process())
            .param("bygge", m.bygge())
            .param("epok", m.jobb().nyckel().epok())
            .param("instans", m.jobb().nyckel().instans())
            .param("nu", nu())
            .update()
        == 1;
  }

  /** Ett nytt bygge av ärendets instans, ännu utan nyckel. Svarar med byggets nummer. */
  int nyttBygge(String forbund, ArendeId arende, String process, long epok) {
    return jdbc.sql(
            """
            insert into processinstans (forbund, arende_id, process, bygge, epok, instans, byggd)
            values (:forbund, :arende, :process, 1, :epok, null, :nu)
            on conflict (forbund, arende_id, process) do update
               set bygge = processinstans.bygge + 1, epok = excluded.epok, instans = null,
                   byggd = excluded.byggd, provad = null,
                   forlorade = case
                     when processinstans.epok <> excluded.epok then '{}'
                     when processinstans.instans is null
                       then array_append(processinstans.forlorade, processinstans.bygge)
                     else processinstans.forlorade end
            returning bygge
            """)
        .param("forbund", forbund)
        .param("arende", arende.varde())
        .param("process", process)
        .param("epok", epok)
        .param("nu", nu())
        .query(Integer.class)
        .single();
  }

  /**
   * Sant en enda gång för ett bygge vars nyckel gick förlorad när programmet dog, nu när det hörs.
   */
  boolean hittatForlorat(Arendejobb m) {
    return jdbc.sql(
                """
                update processinstans set forlorade = array_remove(forlorade, :bygge)
                 where forbund = :forbund and arende_id = :arende and process = :process
                   and epok = :epok and :bygge = any (forlorade)
                """)
            .param("forbund", m.jobb().forbund())
            .param("arende", m.jobb().arende().varde())
            .param("process", m.process())
            .param("bygge", m.bygge())
            .param("epok", m.jobb().nyckel().epok())
            .update()
        == 1;
  }

  void byggd(String forbund, ArendeId arende, String process, int bygge, String instans) {
    satt(forbund, arende, process, bygge, instans);
  }

  void provad(String forbund, ArendeId arende, String process, int bygge) {
    satt(forbund, arende, process, bygge, null);
  }

  private void satt(
      String forbund, ArendeId arende, String process, int bygge, @Nullable String instans) {
    jdbc.sql(
            """
            update processinstans set instans = coalesce(:instans, instans), provad = :nu
             where forbund = :forbund and arende_id = :arende and process = :process
               and bygge = :bygge
            """)
        .param("instans", instans, java.sql.Types.VARCHAR)
        .param("nu", nu())
        .param("forbund", forbund)
        .param("arende", arende.varde())
        .param("process", process)
        .param("bygge", bygge)
        .update();
  }

  private OffsetDateTime nu() {
    return klocka.verkligTid().atOffset(ZoneOffset.UTC);
  }

  /** Ärendets instans så som vi känner den; utan nyckel medan den byggs. */
  record Instans(
      int bygge, long epok, Optional<String> instans, Instant byggd, Optional<Instant> provad) {

    boolean ar(Arendejobb m) {
      return bygge == m.bygge()
          && epok == m.jobb().nyckel().epok()
          && instans.filter(m.jobb().nyckel().instans()::equals).isPresent();
    }
  }
}
