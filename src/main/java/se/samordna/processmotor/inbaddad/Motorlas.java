package se.samordna.processmotor.inbaddad;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;

/**
 * Rådgivande lås som gäller till transaktionens slut. Högst ett tas i en transaktion, och först.
 */
@Transactional(propagation = Propagation.MANDATORY)
class Motorlas {

  private final JdbcClient jdbc;

  Motorlas(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** En i taget ändrar ärendets instanser. */
  void arendet(ArendeId arende) {
    las("motor:" + arende);
  }

  /** En i taget tar motorn i bruk. */
  void ibruktagandet() {
    las("motorepok");
  }

  private void las(String vad) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:vad, 0))")
        .param("vad", vad)
        .query(rs -> {});
  }
}
