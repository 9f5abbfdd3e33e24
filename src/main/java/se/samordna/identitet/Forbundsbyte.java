package se.samordna.identitet;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Arbete i ett annat förbund än aktörens, i samma transaktion: för driften, som hör till inget
 * förbund, i stunden då den lägger upp ett. Efteråt gäller väggen som förut.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Forbundsbyte {

  private final JdbcClient jdbc;

  Forbundsbyte(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Gör {@code arbete} som {@code aktor}, i hens förbund. Kastar arbetet rullas transaktionen
   * tillbaka, och väggen med den.
   */
  public <T> T som(Aktor aktor, Supplier<T> arbete) {
    vand(aktor.forbund());
    // Kraven därinne är den lånade rollens; den som gjorde det hela ska inte behöva uppfylla dem.
    T svar =
        new Rollkrav()
            .<T, RuntimeException>anteckna(
                () -> Inloggad.<T, RuntimeException>som(aktor, arbete::get));
    vand(Inloggad.aktor().forbund());
    return svar;
  }

  private void vand(String forbund) {
    jdbc.sql("select set_config('samordna.forbund', :forbund, true)")
        .param("forbund", forbund)
        .query(String.class)
        .single();
  }
}
