package se.samordna.foredragning.lista;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.mote.PunktId;

/** En punkt till ett annat sammanträde: raden själv, eller en kopia när kallelsen redan gått ut. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FlyttStore {

  private static final String SIST =
      "(select coalesce(max(ordning), 0) + 1 from punkt where sammantrade_id = :till)";

  private static final String KALLAT =
      "exists (select 1 from kallelse where sammantrade_id = :till)";

  private final JdbcClient jdbc;

  FlyttStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void flytta(PunktId punkt, SammantradeId till) {
    jdbc.sql(
            "update punkt set sammantrade_id = :till, version = version + 1, tas_upp = null,"
                + " standard = null, sist = false, tas_upp_anteckning = '', ordning = "
                + SIST
                + ", sen = "
                + KALLAT
                + " where punkt_id = :punkt")
        .param("punkt", punkt.varde())
        .param("till", till.varde())
        .update();
  }

  /** Kopian bär ärende, ändringar, texter, jäv (R15) och bifogade handlingar. */
  void kopiera(PunktId gammal, PunktId ny, SammantradeId till, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            insert into punkt (forbund, punkt_id, sammantrade_id, ordning, slag, rubrik, arende_id, rond,
                   budget_version_id, skapad, skapad_av, foredragande, beslutstext, information, minuter,
                   lagrum, publik_rubrik, begransad_dag, bordlagd_punkt, sen)
            select forbund, :ny, :till, %s, slag, rubrik, arende_id, rond, budget_version_id, :nu, :av,
                   foredragande, beslutstext, information, minuter, lagrum, publik_rubrik,
                   begransad_dag, bordlagd_punkt, %s
              from punkt where punkt_id = :gammal
            """
                .formatted(SIST, KALLAT))
        .param("ny", ny.varde())
        .param("gammal", gammal.varde())
        .param("till", till.varde())
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .update();
    kopieraRader(
        gammal,
        ny,
        """
        insert into punktandring (forbund, punkt_id, andring_id, nummer, arende_id)
        select forbund, :ny, andring_id, nummer, arende_id from punktandring where punkt_id = :gammal
        """);
    kopieraRader(
        gammal,
        ny,
        """
        insert into jav (forbund, punkt_id, anvandare, grund, anmald_av, tid)
        select forbund, :ny, anvandare, grund, anmald_av, tid from jav where punkt_id = :gammal
        """);
    kopieraRader(gammal, ny, "update punkthandling set punkt_id = :ny where punkt_id = :gammal");
  }

  private void kopieraRader(PunktId gammal, PunktId ny, String sql) {
    jdbc.sql(sql).param("ny", ny.varde()).param("gammal", gammal.varde()).update();
  }
}
