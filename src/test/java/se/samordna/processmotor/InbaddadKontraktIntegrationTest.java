package se.samordna.processmotor;

import org.junit.jupiter.api.DisplayName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("Kontraktet hålls av den inbäddade motorn")
class InbaddadKontraktIntegrationTest extends Motorkontrakt {

  private static final Provmotor MOTOR = new InbaddadProvmotor();

  @Autowired private JdbcClient jdbc;

  @DynamicPropertySource
  static void motorn(DynamicPropertyRegistry egenskaper) {
    MOTOR.egenskaper().forEach((namn, varde) -> egenskaper.add(namn, () -> varde));
  }

  @Override
  Provmotor motor() {
    return MOTOR;
  }

  @Override
  int version() {
    return jdbc.sql("select max(version_) from motor.act_re_procdef where key_ = 'medelsansokan'")
        .query(Integer.class)
        .single();
  }
}
